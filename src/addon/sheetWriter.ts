/** Writing a described sheet, replacing what the add-on itself wrote there before. */
import { columnLetter } from '../domain/sheetGrid';
import type { SheetDescription } from '../domain/summary/findingsSheet';
import { HEADER_BACKGROUND } from './appearance';
import { markResultSheet } from './marks';
import type { OpenDocument } from './openDocument';
import { sheetText } from './sheetText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes the sheet in one call once it is there: its columns are overwritten down to the last row,
 * so that nothing of an earlier run is left, and what users have beside them stays.
 * @returns the name under which it stands
 */
export function writeSheet(document: OpenDocument, description: SheetDescription): string {
  const existing = document.sheets.find(
    (sheet) => document.marks.of(sheet).result === description.kind,
  );
  const sheet = existing ?? insertSheet(document, description);
  const { rows, widths } = description;
  const columns = `A:${columnLetter(widths.length - 1)}`;
  let height = sheet.getRange(columns).getNumRows();
  if (rows.length > height) {
    // At least doubled, so that growing is rare.
    const added = Math.max(rows.length - height, height);
    sheet.insertRowsAfter(height, added);
    height += added;
  }
  if (!existing) giveLooks(sheet, description);
  const blank = widths.map(() => '');
  const values = rows.map((row) => row.map(sheetText));
  while (values.length < height) values.push(blank);
  sheet.getRange(1, 1, height, widths.length).setValues(values);
  return sheet.getName();
}

/** A sheet at the end; where a user's sheet has the name, under a name of its own. */
function insertSheet(
  { spreadsheet, sheets }: OpenDocument,
  { kind, name }: SheetDescription,
): Sheet {
  const taken = new Set(sheets.map((sheet) => sheet.getName()));
  let free = name;
  for (let copy = 2; taken.has(free); copy++) free = `${name} (${copy})`;
  const sheet = spreadsheet.insertSheet(free, sheets.length);
  markResultSheet(sheet, kind);
  return sheet;
}

function giveLooks(sheet: Sheet, { titleRow, headerRow, widths }: SheetDescription): void {
  const last = columnLetter(widths.length - 1);
  sheet
    .getRange(titleRow + 1, 1)
    .setFontWeight('bold')
    .setFontSize(14);
  sheet
    .getRange(`A${headerRow + 1}:${last}`)
    .setVerticalAlignment('top')
    .setWrap(true);
  sheet
    .getRange(headerRow + 1, 1, 1, widths.length)
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND);
  widths.forEach((pixels, column) => sheet.setColumnWidth(column + 1, pixels));
  sheet.setFrozenRows(headerRow + 1);
}
