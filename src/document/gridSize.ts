/** How many rows and columns a sheet has, and how many cells a workbook may have. */
import { forEachRow } from './cells';
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
  forEachRow(sheet.rows, ({ values, styles, formulas }) => {
    sheet.gridColumns = Math.max(sheet.gridColumns, values.length, styles.length);
    // A file may hold a formula without a result
    for (const column of formulas?.keys() ?? []) {
      sheet.gridColumns = Math.max(sheet.gridColumns, column + 1);
    }
  });
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
