/** The list of the offices whose trackers a province brings together: reading what was typed. */
import { type Cell, cellText } from '../../sheet/cell';
import type { Localized } from '../../text/language';
import { spellingKey } from '../../text/spelling';
import { importedRange, spreadsheetId } from './officeImport';
import { OFFICE_HEADERS } from './officeListTemplate';

export interface Office {
  /** Zero-based row in the list. */
  readonly row: number;
  readonly name: string;
  /** The id of its spreadsheet. */
  readonly id: string;
  /** What of it is imported. */
  readonly range: string;
}

/** A row of the list that cannot be brought in, and why. */
export interface UnusableRow {
  /** Zero-based. */
  readonly row: number;
  readonly problem: Localized;
}

export interface OfficeList {
  readonly offices: readonly Office[];
  readonly unusable: readonly UnusableRow[];
}

const NO_NAME: Localized = {
  vi: 'chưa có tên; ghi tên đơn vị ở cột A.',
  en: 'no name; write the name in column A.',
};
const NO_LINK: Localized = {
  vi: 'chưa có liên kết; dán địa chỉ bảng tính ở cột B.',
  en: 'no link; paste the address of the spreadsheet into column B.',
};
const BAD_LINK: Localized = {
  vi: 'không phải liên kết Google Trang tính; mở bảng tính của đơn vị, chép cả dòng địa chỉ https://docs.google.com/spreadsheets/d/… rồi dán vào cột B dưới dạng chữ.',
  en: 'not a link to a Google spreadsheet; open it, copy the whole address https://docs.google.com/spreadsheets/d/… and paste it into column B as text.',
};
const repeated = (row: number): Localized => ({
  vi: `trùng tên hoặc trùng liên kết với dòng ${row}; bảng tính có nhiều bảng theo dõi thì mỗi dòng ghi một tên riêng, và tên trang ở cột C.`,
  en: `same name or same link as row ${row}; of a spreadsheet with several trackers give each row a name of its own, and the sheet in column C.`,
});

/** Reads the rows under the list's header; where it has none, all rows. */
export function readOfficeList(rows: readonly (readonly Cell[])[]): OfficeList {
  const texts = rows.map((cells) => cells.slice(0, 3).map((cell) => cellText(cell).trim()));
  const isHeader = ([, link = '']: readonly string[]) =>
    Object.values(OFFICE_HEADERS).some((headers) => spellingKey(headers[1]) === spellingKey(link));
  const first = texts.findIndex(isHeader) + 1;
  const offices: Office[] = [];
  const unusable: UnusableRow[] = [];
  const seen = new Map<string, number>();
  for (const [row, [name = '', link = '', range = '']] of texts.entries()) {
    if (row < first || (name === '' && link === '')) continue;
    const id = spreadsheetId(link);
    const imported = importedRange(range);
    // The first sheet, which nobody names, may be any of those that are named.
    const sheet = imported.includes('!') ? spellingKey(imported) : '';
    const keys = [`name ${spellingKey(name)}`, `sheet ${id} ${sheet}`];
    const others = sheet === '' ? `any ${id}` : `sheet ${id} `;
    const earlier = [...keys, others].map((key) => seen.get(key)).find((at) => at !== undefined);
    if (name === '') unusable.push({ row, problem: NO_NAME });
    else if (link === '') unusable.push({ row, problem: NO_LINK });
    else if (id === null) unusable.push({ row, problem: BAD_LINK });
    else if (earlier !== undefined) unusable.push({ row, problem: repeated(earlier + 1) });
    else {
      for (const key of [...keys, `any ${id}`]) seen.set(key, row);
      offices.push({ row, name, id, range: imported });
    }
  }
  return { offices, unusable };
}
