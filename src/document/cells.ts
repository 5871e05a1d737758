/** Contents and styles of single cells: reading, setting, and recording what has changed. */
import { setLink } from './links';
import type { Row, Scalar, Sheet } from './workbook';

/** What scripts may write into a cell. */
export type CellInput = string | number | boolean | Date | null | undefined;

/** A longer list of rows is mostly gaps: one cell far below the others. */
const MOSTLY_GAPS = 200_000;

/** Visits the rows that are there, from top to bottom; gaps between them cost nothing. */
export function forEachRow<R extends object>(
  rows: readonly (R | undefined)[],
  visit: (row: R, index: number) => void,
): void {
  if (rows.length < MOSTLY_GAPS) {
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index];
      if (row) visit(row, index);
    }
    return;
  }
  for (const key of Object.keys(rows)) {
    const index = Number(key);
    const row = rows[index];
    if (row) visit(row, index);
  }
}

/** Row `row` of a sheet, made if it is absent. */
export function rowAt(sheet: Sheet, row: number): Row {
  const known = sheet.rows[row];
  if (known) return known;
  const made: Row = { values: [], styles: [] };
  sheet.rows[row] = made;
  return made;
}

/**
 * Sets a cell's value or formula and records the change; the host calculates the formula. What the
 * cell led to goes with what it held.
 */
export function setContent(
  sheet: Sheet,
  row: number,
  column: number,
  value: Scalar,
  formula?: string,
): void {
  sheet.revision++;
  if (sheet.links.size > 0) setLink(sheet, row, column, null);
  // Nothing in a row that is not there is no change: scripts clear more than there is
  if (value === null && formula === undefined && !sheet.rows[row]) return;
  recordChange(sheet, row, column);
  const cells = rowAt(sheet, row);
  setPadded(cells.values, column, value, null);
  if (formula !== undefined) {
    cells.formulas ??= new Map();
    cells.formulas.set(column, formula);
    cells.calculated ??= new Map();
    cells.calculated.set(column, '');
  } else {
    cells.formulas?.delete(column);
    cells.calculated?.delete(column);
  }
}

/**
 * Sets what a formula cell shows, which is no change of the cell: one that a script has set is
 * recorded already, and one of the file is saved as the file has it.
 */
export function setResult(sheet: Sheet, row: number, column: number, value: Scalar): void {
  setPadded(rowAt(sheet, row).values, column, value, null);
}

/** The style index of a cell. */
export function styleAt(sheet: Sheet, row: number, column: number): number {
  return sheet.rows[row]?.styles[column] ?? 0;
}

/** Sets a cell's style index and records the change. */
export function setStyle(sheet: Sheet, row: number, column: number, style: number): void {
  if (styleAt(sheet, row, column) === style) return;
  recordChange(sheet, row, column);
  setPadded(rowAt(sheet, row).styles, column, style, 0);
}

/** Whether a cell of the row has a value or a formula. */
export function isFilled(row: Row, column: number): boolean {
  const value = row.values[column];
  if (value !== null && value !== undefined && value !== '') return true;
  return row.formulas?.has(column) ?? false;
}

/** Number of the last row with content, 0 in an empty sheet. */
export function lastFilledRow(sheet: Sheet): number {
  for (let row = sheet.rows.length; row > 0; row--) {
    const cells = sheet.rows[row - 1];
    if (cells && filledWidth(cells, 0) > 0) return row;
  }
  return 0;
}

/** Number of the last column with content, 0 in an empty sheet. */
export function lastFilledColumn(sheet: Sheet): number {
  let width = 0;
  forEachRow(sheet.rows, (row) => (width = filledWidth(row, width)));
  return width;
}

function filledWidth(row: Row, least: number): number {
  let width = least;
  if (row.formulas) for (const column of row.formulas.keys()) width = Math.max(width, column + 1);
  for (let column = row.values.length; column > width; column--) {
    if (isFilled(row, column - 1)) return column;
  }
  return width;
}

function recordChange(sheet: Sheet, row: number, column: number): void {
  const columns = sheet.changes.get(row);
  if (columns) columns.add(column);
  else sheet.changes.set(row, new Set([column]));
}

function setPadded<T>(array: T[], index: number, value: T, filler: T): void {
  while (array.length < index) array.push(filler);
  array[index] = value;
}
