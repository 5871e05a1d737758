/** Writing that Google may refuse: the run goes on, and says what was refused and why. */
import type { Localized } from '../../domain/text/language';
import { OperatorError } from './operatorError';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Why something was not written, as far as that can be told: texts of Google's are never read. */
export interface Refusal {
  /** What protects it from the user, by description and range; null where that is not the reason. */
  readonly by: Localized | null;
}

/**
 * Writes into a sheet, and where that is refused finds out what protects it: asking beforehand
 * would cost every check two calls. A refusal may come up as late as at the next reading: without
 * one it is waited for here.
 * @param write returns whether it has read since it last wrote, or has written nothing
 * @param column zero-based, where the writing goes; absent for the sheet as a whole
 * @returns null where it was written
 */
export function tryWrite(sheet: Sheet, write: () => boolean, column?: number): Refusal | null {
  try {
    if (!write()) SpreadsheetApp.flush();
    return null;
  } catch (error) {
    if (isOwn(error)) throw error;
    const by = obstacleIn(sheet, column);
    if (by === null) console.warn(String(error));
    return { by };
  }
}

/** Whether an error is the add-on's own, and no answer of Google's. */
export function isOwn(error: unknown): boolean {
  return [OperatorError, TypeError, RangeError].some((kind) => error instanceof kind);
}

/**
 * What keeps the user off, by its description and range; null where nothing does. A protection of
 * the whole sheet comes last: part of the sheet may be excepted from it.
 * @param column zero-based; absent for any part of the sheet
 */
export function obstacleIn(sheet: Sheet, column?: number): Localized | null {
  const range = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .find((one) => isShut(one) && (column === undefined || covers(one, column)));
  return range ? rangeName(range) : wholeObstacle(sheet);
}

/** What keeps the user off single cells of a sheet, asked for once for all of them. */
export interface CellObstacles {
  /** The protected range that a cell lies in, both zero-based; null where it lies in none. */
  readonly around: (row: number, column: number) => Localized | null;
  /** The protection of the sheet as a whole, from which cells may be excepted. */
  readonly whole: Localized | null;
}

export function cellObstacles(sheet: Sheet): CellObstacles {
  const shut = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(isShut);
  const areas = shut.map((protection) => {
    const range = protection.getRange();
    const [top, bottom] = [range.getRow() - 1, range.getLastRow() - 1];
    const [left, right] = [range.getColumn() - 1, range.getLastColumn() - 1];
    return { top, left, bottom, right, name: rangeName(protection) };
  });
  return {
    around: (row, column) =>
      areas.find(
        ({ top, left, bottom, right }) =>
          top <= row && row <= bottom && left <= column && column <= right,
      )?.name ?? null,
    whole: wholeObstacle(sheet),
  };
}

function isShut(protection: Protection): boolean {
  return !protection.canEdit();
}

function rangeName(protection: Protection): Localized {
  const name = named(protection, protection.getRange().getA1Notation());
  return { vi: name, en: name };
}

function wholeObstacle(sheet: Sheet): Localized | null {
  const whole = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).find(isShut);
  // It has no address, and is on columns that are not there yet.
  return whole
    ? {
        vi: named(whole, 'cả trang', '(cả trang)'),
        en: named(whole, 'the whole sheet', '(the whole sheet)'),
      }
    : null;
}

function covers(protection: Protection, column: number): boolean {
  const range = protection.getRange();
  return range.getColumn() <= column + 1 && column + 1 <= range.getLastColumn();
}

/** @param bare how the place is named where there is no description */
function named(protection: Protection, place: string, bare = place): string {
  const description = protection.getDescription();
  return description ? `“${description}” (${place})` : bare;
}
