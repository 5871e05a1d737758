/** Sheets that set-up has begun and not finished: their names say so to people. */
import { LANGUAGES, type Language, type Localized } from '../../domain/text/language';
import type { SheetMetadata } from './metadata';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The version in the mark of a sheet that is being made. */
export const UNFINISHED_VERSION = 0;

const ADDITION: Localized = { vi: ' (chưa hoàn tất)', en: ' (unfinished)' };

/** What a sheet is called until all of it is there. */
export function unfinishedName(name: string, language: Language): string {
  return name + ADDITION[language];
}

/** Whether a sheet is called as one of that name is until all of it is there. */
export function isNamedUnfinished(sheet: Sheet, name: string): boolean {
  return LANGUAGES.some((language) => sheet.getName() === unfinishedName(name, language));
}

/** Whether set-up has still to finish a sheet, which is then neither plan, tracker nor tasks. */
export function isUnderWay(sheet: Sheet, { setUp }: SheetMetadata): boolean {
  if (setUp?.version !== UNFINISHED_VERSION) return false;
  return LANGUAGES.some((language) => sheet.getName().endsWith(ADDITION[language]));
}
