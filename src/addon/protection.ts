/** Protected ranges that the user may not edit: they are named, never run into. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * What keeps the user from writing into a column of the sheet.
 * @param column zero-based
 * @returns the protection by its description and range, or null where the user may write
 */
export function obstacleTo(sheet: Sheet, column: number): string | null {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const protections = [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)];
  const obstacle = protections.find(
    (protection) => !protection.canEdit() && covers(protection, column),
  );
  return obstacle ? nameOf(obstacle) : null;
}

function covers(protection: Protection, column: number): boolean {
  const range = protection.getRange();
  return range.getColumn() <= column + 1 && column + 1 <= range.getLastColumn();
}

function nameOf(protection: Protection): string {
  const address = protection.getRange().getA1Notation();
  const description = protection.getDescription();
  return description ? `“${description}” (${address})` : address;
}
