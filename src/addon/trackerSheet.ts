/** Which sheet of a document is the tracker. */
import type { Language } from '../domain/language';
import { spellingKey } from '../domain/spelling';
import { isTracker } from '../domain/tracker/tracker';
import type { SpreadsheetCalendar } from './dates';
import { OperatorError } from './operatorError';
import { ownSheetIds } from './ownership';
import { isPlanSheet } from './planReader';
import { readSheetTop } from './sheetReader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first sheet that is a tracker; without one, the first that a user made. */
export function findTracker(
  spreadsheet: Spreadsheet,
  calendar: SpreadsheetCalendar,
  language: Language,
): Sheet {
  const own = ownSheetIds(spreadsheet);
  const candidates = spreadsheet.getSheets().filter((sheet) => !own.has(sheet.getSheetId()));
  const tracker = candidates.find((sheet) => isTracker(readSheetTop(sheet, calendar)));
  const chosen = tracker ?? candidates.find((sheet) => !isPlanSheet(sheet)) ?? candidates[0];
  if (!chosen) throw new OperatorError(NO_SHEET, language);
  return chosen;
}

/** The sheet of that name, spelled as a person may. @throws OperatorError where there is none */
export function sheetNamed(spreadsheet: Spreadsheet, name: string, language: Language): Sheet {
  const sheets = spreadsheet.getSheets();
  const key = spellingKey(name);
  const found =
    sheets.find((sheet) => sheet.getName() === name) ??
    sheets.find((sheet) => spellingKey(sheet.getName()) === key);
  if (found) return found;
  const names = sheets.map((sheet) => `“${sheet.getName()}”`).join(', ');
  throw new OperatorError(
    {
      vi: `Không có trang “${name}”. Các trang: ${names}.`,
      en: `There is no sheet “${name}”. The sheets: ${names}.`,
    },
    language,
  );
}

const NO_SHEET = {
  vi: 'Bảng tính không có trang nào để kiểm tra.',
  en: 'The spreadsheet has no sheet to check.',
};
