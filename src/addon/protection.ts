/** Protected ranges that the user may not edit: they are named, never failed on. */
import type { Localized } from '../domain/language';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Writes into a column, and where that is refused finds out what protects it: asking beforehand
 * would cost every check two calls.
 * @param column zero-based
 * @returns what protects the column from the user, in words; null where it was written
 */
export function writeUnlessProtected(
  sheet: Sheet,
  column: number,
  write: () => void,
): Localized | null {
  try {
    write();
    return null;
  } catch (error) {
    const by = obstacleTo(sheet, column);
    if (by === null) throw error;
    return protectedColumn(sheet.getName(), by);
  }
}

function obstacleTo(sheet: Sheet, column: number): string | null {
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

function protectedColumn(sheet: string, by: string): Localized {
  return {
    vi: `Trang “${sheet}”: cột trạng thái nằm trong vùng được bảo vệ ${by} mà bạn không được sửa, nên chưa ghi đủ trạng thái và màu. Nhờ chủ bảng tính mở quyền.`,
    en: `Sheet “${sheet}”: the status column lies in the protected range ${by}, which you may not edit, so statuses and colours are not complete. Ask the owner for access.`,
  };
}
