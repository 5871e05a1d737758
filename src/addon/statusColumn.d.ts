import type { CheckResult } from '../domain/engine';
import type { Language } from '../domain/language';
import { type SheetGrid } from '../domain/sheetGrid';
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/**
 * Writes the status of each unit, and nothing into any other row.
 * @returns false where the column under that header is the user's own and was left alone
 */
export declare function writeStatusColumn(sheet: Sheet, grid: SheetGrid, { tracker, units }: CheckResult, language: Language): boolean;
export {};
