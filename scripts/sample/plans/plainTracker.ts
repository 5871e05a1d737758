/** A small tracker as an office without any template makes one: titles, two header rows, sections. */
import { HEADER_BACKGROUND, STYLES } from '../../../src/domain/sheet/styles';
import { type CellStyle, type Scalar, Sheet, type Workbook } from '../../../src/document';
import { CellPainter } from '../cellPainter';

export interface PlainColumn {
  /** Header of the group in the upper row; where there is none the header stands over both rows. */
  readonly group?: string;
  readonly header: string;
  /** In pixels. */
  readonly width: number;
}

/** A heading over the units below it, a unit's cells by their columns, or a sum. */
export type PlainRow<Key extends string> =
  | { readonly section: string }
  | { readonly total: string }
  | Readonly<Partial<Record<Key, string | number>>>;

export interface PlainTracker<Key extends string> {
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly columns: Readonly<Record<Key, PlainColumn>>;
  readonly rows: readonly PlainRow<Key>[];
  /** Below the table, each at the left of a row of its own. */
  readonly footer: readonly string[];
}

const LINE: CellStyle = { ...STYLES.fixed, fontSize: 11 };
const BOLD: CellStyle = { ...LINE, bold: true };
const HEADER: CellStyle = { ...BOLD, horizontal: 'center', background: HEADER_BACKGROUND };
const TITLE: CellStyle = { bold: true, horizontal: 'center', vertical: 'middle' };
/** How far titles reach. */
const TITLE_END = 8;

/** Adds the tracker to a workbook; texts of the form YYYY-MM-DD become date cells. */
export function addPlainTracker<Key extends string>(
  workbook: Workbook,
  { sheet: name, titles, columns, rows, footer }: PlainTracker<Key>,
): void {
  const sheet = new Sheet(name);
  workbook.sheets.push(sheet);
  const painter = new CellPainter(workbook, sheet);
  const keys = Object.keys(columns) as Key[];
  titles.forEach((title, row) => {
    painter.putMerged([row, 0], [row, TITLE_END], title, TITLE);
  });
  addHeader(
    painter,
    titles.length,
    keys.map((key) => columns[key]),
  );
  keys.forEach((key, at) => sheet.columnWidths.set(at, columns[key].width));
  const first = titles.length + 2;
  sheet.frozenRows = first;
  rows.forEach((row, i) => {
    const at = first + i;
    if ('section' in row) painter.putMerged([at, 0], [at, keys.length - 1], row.section, BOLD);
    else if ('total' in row) painter.put(at, 1, row.total, BOLD);
    else keys.forEach((key, column) => painter.put(at, column, cellOf(row, key), LINE));
  });
  footer.forEach((text, i) => {
    painter.put(first + rows.length + 1 + i, 1, text);
  });
}

function cellOf<Key extends string>(
  row: Readonly<Partial<Record<Key, string | number>>>,
  key: Key,
): Scalar {
  return row[key] ?? null;
}

function addHeader(painter: CellPainter, top: number, columns: readonly PlainColumn[]): void {
  let at = 0;
  while (at < columns.length) {
    const { group, header } = columns[at]!;
    let end = at;
    if (group === undefined) {
      painter.putMerged([top, at], [top + 1, at], header, HEADER);
    } else {
      while (columns[end + 1]?.group === group) end++;
      painter.putMerged([top, at], [top, end], group, HEADER);
      for (let i = at; i <= end; i++) painter.put(top + 1, i, columns[i]!.header, HEADER);
    }
    at = end + 1;
  }
}
