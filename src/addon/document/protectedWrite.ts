/** Protected ranges that the user may not edit: they are named, never failed on. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Writes into a sheet, and where that is refused finds out what protects it: asking beforehand
 * would cost every check two calls.
 * @param column zero-based, where the writing goes; absent for the sheet as a whole
 * @returns what protects it from the user; null where it was written
 */
export function writeUnlessProtected(
  sheet: Sheet,
  write: () => void,
  column?: number,
): string | null {
  try {
    write();
    return null;
  } catch (error) {
    const by = obstacleIn(sheet, column);
    if (by === null) throw error;
    return by;
  }
}

/**
 * What keeps the user off, by its description and range; null where nothing does.
 * @param column zero-based; absent for any part of the sheet
 */
export function obstacleIn(sheet: Sheet, column?: number): string | null {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const protections = [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)];
  const obstacle = protections.find(
    (protection) => !protection.canEdit() && (column === undefined || covers(protection, column)),
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
