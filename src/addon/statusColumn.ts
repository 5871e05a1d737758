/** The status column: where it stands, whether it is the add-on's, and making one (SPEC 7). */
import { isBlank } from '../domain/cell';
import { cellAt, type SheetGrid } from '../domain/sheetGrid';
import { COLUMNS } from '../domain/tracker/columns';
import type { Header } from '../domain/tracker/header';
import { HEADER_BACKGROUND } from './appearance';
import { markStatusColumn, ownStatusColumns } from './ownership';
import { obstacleTo } from './protection';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const STATUS_WIDTH = 160;

/** Why no status can be written: the column is the user's own, or protected from the user. */
export type StatusColumn =
  | { readonly kind: 'ready'; readonly column: number }
  | { readonly kind: 'users' }
  | { readonly kind: 'protected'; readonly by: string };

/** Finds the add-on's status column, or makes one where there is none. */
export function prepareStatusColumn(sheet: Sheet, grid: SheetGrid, header: Header): StatusColumn {
  const existing = header.columns.get('status');
  const column = existing ?? firstFreeColumn(grid);
  const isMarked = existing !== undefined && ownStatusColumns(sheet).includes(existing + 1);
  if (existing !== undefined && !isMarked && !isEntirelyBlank(sheet, grid, header, existing)) {
    return { kind: 'users' };
  }
  const by = obstacleTo(sheet, column);
  if (by !== null) return { kind: 'protected', by };
  if (existing === undefined) makeColumn(sheet, grid, header, column);
  if (!isMarked) markStatusColumn(sheet, column + 1);
  return { kind: 'ready', column };
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
function firstFreeColumn(grid: SheetGrid): number {
  let last = -1;
  for (const row of grid.rows) {
    for (let column = row.length - 1; column > last; column--) {
      if (row[column] !== '') last = column;
    }
  }
  for (const merge of grid.merges) last = Math.max(last, merge.right);
  return last + 1;
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
