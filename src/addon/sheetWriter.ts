/** Writing a described sheet, replacing what the add-on itself wrote there before. */
import type { SheetDescription } from '../domain/summary/findingsSheet';
import { HEADER_BACKGROUND } from './appearance';
import { markSheet, ownSheetIds } from './ownership';
import { sheetText } from './sheetText';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the sheet and returns the name under which it stands. */
export function writeSheet(spreadsheet: Spreadsheet, description: SheetDescription): string {
  const sheet = ownSheet(spreadsheet, description.name);
  const height = description.rows.length;
  const width = description.widths.length;
  const missingRows = height - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  sheet
    .getRange(1, 1, height, width)
    .setValues(description.rows.map((row) => row.map(sheetText)))
    .setVerticalAlignment('top');
  for (const row of description.titleRows) {
    sheet
      .getRange(row + 1, 1, 1, width)
      .setFontWeight('bold')
      .setFontSize(14);
  }
  for (const { headerRow, lastRow } of description.tables) {
    const table = sheet.getRange(headerRow + 1, 1, lastRow - headerRow + 1, width);
    table.setWrap(true).setBorder(true, true, true, true, true, true);
    const header = sheet.getRange(headerRow + 1, 1, 1, width);
    header.setFontWeight('bold').setBackground(HEADER_BACKGROUND);
  }
  description.widths.forEach((pixels, column) => sheet.setColumnWidth(column + 1, pixels));
  sheet.setFrozenRows(description.frozenRows);
  return sheet.getName();
}

/** The add-on's own sheet of this name, emptied; a user's sheet of the name is not touched. */
function ownSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const own = ownSheetIds(spreadsheet);
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? name : `${name} (${copy})`;
    const existing = spreadsheet.getSheetByName(candidate);
    if (!existing) {
      const sheet = spreadsheet.insertSheet(candidate, spreadsheet.getSheets().length);
      markSheet(sheet);
      return sheet;
    }
    if (own.has(existing.getSheetId())) return existing.clear();
  }
}
