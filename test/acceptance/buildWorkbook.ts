/** Builds the workbook of a case from its cells. */
import { type Area, type Scalar, Sheet, Workbook } from '../../src/document';

interface DateCell {
  readonly day: string;
  /** Format code of the cell, `dd/mm/yyyy` where it is left out. */
  readonly format?: string;
  readonly time?: number;
}

/** What a case says of a cell. */
export type Cell = Scalar | DateCell;

/** A sheet as a JSON file describes it: rows from A1, merges such as 'A1:C1'. */
export interface DescribedSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly string[];
}

const DAY_MS = 86_400_000;

/** The workbook of these sheets, in their order. */
export function workbookOf(sheets: readonly DescribedSheet[]): Workbook {
  const workbook = new Workbook();
  for (const { name, rows, merges } of sheets) addSheet(workbook, name, rows, merges);
  return workbook;
}

/** A true date cell. */
export function on(day: string, extra: Omit<DateCell, 'day'> = {}): DateCell {
  return { day, ...extra };
}

/** Adds a sheet with these cells, row by row from A1, and these merges such as 'A1:C1'. */
export function addSheet(
  workbook: Workbook,
  name: string,
  rows: readonly (readonly Cell[])[],
  merges: readonly string[] = [],
): void {
  const sheet = new Sheet(name);
  sheet.rows = rows.map((cells) => ({
    values: cells.map(valueOf),
    styles: cells.map((cell) => styleOf(workbook, cell)),
  }));
  sheet.merges = merges.map(areaOf);
  workbook.sheets.push(sheet);
}

function isDate(cell: Cell): cell is DateCell {
  return typeof cell === 'object' && cell !== null && 'day' in cell;
}

function valueOf(cell: Cell): Scalar {
  if (!isDate(cell)) return cell;
  return (Date.parse(cell.day) - Date.parse('1899-12-30')) / DAY_MS + (cell.time ?? 0);
}

function styleOf(workbook: Workbook, cell: Cell): number {
  if (!isDate(cell)) return 0;
  const numberFormat = cell.format ?? 'dd/mm/yyyy';
  const known = workbook.styles.findIndex((style) => style.numberFormat === numberFormat);
  return known > 0 ? known : workbook.styles.push({ numberFormat }) - 1;
}

function areaOf(range: string): Area {
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range)!;
  const column = (letter: string) => letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return {
    top: Number(top) - 1,
    left: column(left!),
    bottom: Number(bottom) - 1,
    right: column(right!),
  };
}
