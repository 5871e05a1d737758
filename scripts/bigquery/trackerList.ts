/** The list of documents as a CSV file, such as somebody exports it from a spreadsheet. */
import { columnAt, LAST_COLUMN } from '../../src/bigquery/sql/sheetTables';
import type { TrackerLink } from '../../src/bigquery/sql/sqlSettings';
import { spreadsheetId } from '../../src/domain/setup/offices/officeImport';
import { TRACKER_SHEET } from '../../src/domain/setup/setUpNames';
import type { Localized } from '../../src/domain/text/language';
import { headerKey } from '../../src/domain/text/spelling';
import { FileError, readCsv } from '../../src/xlsx';
import { ListProblem } from './listProblem';

/** How each column may be headed; the first ones stand in messages. */
const HEADERS = {
  document: ['Tài liệu', 'document', 'Đơn vị', 'Tên'],
  link: ['Liên kết', 'link', 'address', 'Địa chỉ'],
  sheet: ['Trang', 'sheet', 'Tên trang'],
  lastColumn: ['Cột cuối', 'last column'],
  plan: ['Kế hoạch', 'plan'],
} as const;
type ListColumn = keyof typeof HEADERS;

/**
 * The documents of a list.
 * @param planOf the name of a plan by what the list says of it
 * @throws ListProblem that names the line and what to write instead
 */
export function trackerList(bytes: Uint8Array, planOf: (file: string) => string): TrackerLink[] {
  const [header = [], ...lines] = linesOf(bytes);
  const columns = columnsOf(header);
  const seen = new Set<string>();
  const links = new Set<string>();
  const trackers = lines.flatMap((line, at): TrackerLink[] => {
    const text = (column: ListColumn) => line[columns.get(column) ?? -1]?.trim() ?? '';
    const document = text('document');
    const link = text('link');
    if (document === '' && link === '') return [];
    const number = at + 2;
    if (document === '') throw new ListProblem(inLine(number, NO_NAME));
    if (seen.has(document)) throw new ListProblem(inLine(number, repeated(document)));
    seen.add(document);
    const spreadsheet = spreadsheetId(link);
    if (spreadsheet === null) throw new ListProblem(inLine(number, noLink(link)));
    if (links.has(spreadsheet)) throw new ListProblem(inLine(number, SAME_LINK));
    links.add(spreadsheet);
    const lastColumn = text('lastColumn').toUpperCase() || LAST_COLUMN;
    if (columnAt(lastColumn) === null) throw new ListProblem(inLine(number, noColumn(lastColumn)));
    const plan = text('plan');
    return [
      {
        ...{ document, spreadsheet, lastColumn },
        sheet: text('sheet') || TRACKER_SHEET,
        plan: plan === '' ? null : planOf(plan),
      },
    ];
  });
  if (trackers.length === 0) throw new ListProblem(NO_DOCUMENT);
  return trackers;
}

function linesOf(bytes: Uint8Array): string[][] {
  try {
    const [sheet] = readCsv(bytes).workbook.sheets;
    return sheet!.rows.map((row) =>
      (row?.values ?? []).map((value) => (typeof value === 'string' ? value : '')),
    );
  } catch (error) {
    if (error instanceof FileError) throw new ListProblem(NO_LIST);
    throw error;
  }
}

function columnsOf(header: readonly string[]): Map<ListColumn, number> {
  const keys = header.map(headerKey);
  const found = new Map<ListColumn, number>();
  for (const [column, names] of Object.entries(HEADERS)) {
    const at = keys.findIndex((key) => names.some((name) => headerKey(name) === key));
    if (at >= 0) found.set(column as ListColumn, at);
  }
  if (!found.has('document') || !found.has('link')) throw new ListProblem(NO_LIST);
  return found;
}

const inLine = (number: number, { vi, en }: Localized): Localized => ({
  vi: `Dòng ${number} của danh sách: ${vi}`,
  en: `Line ${number} of the list: ${en}`,
});
const NO_LIST = {
  vi: 'Danh sách phải là tệp CSV (UTF-8) có dòng đầu gồm ít nhất hai cột “Tài liệu” và “Liên kết”.',
  en: 'The list must be a CSV file (UTF-8) with the columns “document” and “link” in its first line.',
};
const NO_NAME = { vi: 'thiếu tên tài liệu.', en: 'the document has no name.' };
const NO_DOCUMENT = {
  vi: 'Danh sách chưa có tài liệu nào: ghi mỗi tài liệu một dòng.',
  en: 'The list has no document: write one a line.',
};
const SAME_LINK = {
  vi: 'liên kết này đã có ở dòng trên. Mỗi bảng tính ghi một dòng, nếu không các đơn vị bị tính hai lần.',
  en: 'this link stands above already. Write a line for each spreadsheet, or its units count twice.',
};
const repeated = (name: string) => ({
  vi: `tên “${name}” đã có ở dòng trên; ghi tên khác.`,
  en: `the name “${name}” stands above already; write another one.`,
});
const noLink = (link: string) => ({
  vi: `“${link}” không phải liên kết của một bảng tính; chép từ thanh địa chỉ, dạng https://docs.google.com/spreadsheets/d/….`,
  en: `“${link}” is not the link of a spreadsheet; copy it from the address bar, https://docs.google.com/spreadsheets/d/….`,
});
const noColumn = (letters: string) => ({
  vi: `“${letters}” không phải tên cột; ghi chữ cái của cột cuối bảng, ví dụ AQ.`,
  en: `“${letters}” is no column; write the letters of the table's last one, e.g. AQ.`,
});
