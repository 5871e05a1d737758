/** How many rows and columns a sheet has, and how many cells a workbook may have. */
import type { Sheet, Workbook } from './workbook';
import { WriteRefusal } from './errors';
import { refusals } from './documentRefusals';

/** How many rows the sheet's grid has. */
export function rowCount(sheet: Sheet): number {
  sheet.gridRows = Math.max(sheet.gridRows, sheet.rows.length);
  return sheet.gridRows;
}

/** How many columns the sheet's grid has. */
export function columnCount(sheet: Sheet): number {
  for (const row of sheet.rows) {
    if (!row) continue;
    sheet.gridColumns = Math.max(sheet.gridColumns, row.values.length, row.styles.length);
  }
  return sheet.gridColumns;
}

/** @throws ServiceException when the spreadsheet may not grow by so many cells */
export function requireRoomFor(workbook: Workbook, cells: number): void {
  let total = cells;
  for (const sheet of workbook.sheets) total += rowCount(sheet) * columnCount(sheet);
  if (total > workbook.mostCells) {
    throw new WriteRefusal(refusals.tooManyCells(workbook.mostCells));
  }
}
