/** The status column: where it stands, whether it is the add-on's, and making one (SPEC 7). */
import { isBlank } from '../domain/cell';
import { cellAt, type SheetGrid } from '../domain/sheetGrid';
import { COLUMNS } from '../domain/tracker/columns';
import type { Header } from '../domain/tracker/header';
import { HEADER_BACKGROUND } from './appearance';
import { markStatusColumn, type SheetMarks } from './marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const STATUS_WIDTH = 160;

/** Where the statuses go: into a column of the add-on's, one to be taken over, or a new one. */
export interface StatusColumn {
  /** Zero-based. */
  readonly column: number;
  readonly state: 'own' | 'blank' | 'absent';
}

/** The column for the statuses, or null where the user's own is to be left alone. */
export function findStatusColumn(
  sheet: Sheet,
  grid: SheetGrid,
  header: Header,
  { statusColumn }: SheetMarks,
): StatusColumn | null {
  const column = header.columns.get('status');
  if (column === undefined) return { column: firstFreeColumn(sheet, grid), state: 'absent' };
  if (column === statusColumn) return { column, state: 'own' };
  return isEntirelyBlank(sheet, grid, header, column) ? { column, state: 'blank' } : null;
}

/** Makes the column the add-on's own, where it is not so yet. */
export function claimStatusColumn(
  sheet: Sheet,
  grid: SheetGrid,
  header: Header,
  { column, state }: StatusColumn,
): void {
  if (state === 'own') return;
  if (state === 'absent') makeColumn(sheet, grid, header, column);
  markStatusColumn(sheet, column, state === 'absent');
}

/** No value and no formula, not even one that shows nothing. */
function isEntirelyBlank(sheet: Sheet, grid: SheetGrid, header: Header, column: number): boolean {
  const top = header.top + header.levels;
  const height = grid.rows.length - top;
  if (height <= 0) return true;
  for (let row = top; row < grid.rows.length; row++) {
    if (!isBlank(cellAt(grid, row, column))) return false;
  }
  const formulas = sheet.getRange(top + 1, column + 1, height, 1).getFormulas();
  return formulas.every(([formula]) => formula === '');
}

/** The first column to the right of everything in the sheet. */
function firstFreeColumn(sheet: Sheet, grid: SheetGrid): number {
  const merged = grid.merges.map(({ right }) => right + 1);
  return Math.max(sheet.getLastColumn(), ...merged);
}

/** A new column looks like a column of the table, with a header in the add-on's own colour. */
function makeColumn(sheet: Sheet, grid: SheetGrid, header: Header, column: number): void {
  if (column + 1 > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  const bodyTop = header.top + header.levels;
  sheet.getRange(header.top + 1, column + 1).setValue(COLUMNS.status.headers[0]);
  sheet
    .getRange(header.top + 1, column + 1, header.levels, 1)
    .setFontWeight('bold')
    .setHorizontalAlignment('center')
    .setBackground(HEADER_BACKGROUND);
  sheet
    .getRange(header.top + 1, column + 1, Math.max(grid.rows.length, bodyTop) - header.top, 1)
    .setVerticalAlignment('middle')
    .setWrap(true);
  sheet.setColumnWidth(column + 1, STATUS_WIDTH);
}
