/** Checking the document's tracker: read, check, and where asked write status and findings. */
import * as z from 'zod/mini';
import type { Cell } from '../domain/cell';
import { type CheckReport, checkReport } from '../domain/checkReport';
import { check } from '../domain/engine';
import { isLanguage, type Language } from '../domain/language';
import { LOCALES, type Locale } from '../domain/locales';
import { readPlanFile } from '../domain/plan/planFile';
import type { PlanEntry, PlanSource } from '../domain/plan/readPlan';
import { spellingKey } from '../domain/spelling';
import { findingsSheet } from '../domain/summary/findingsSheet';
import { isTracker, readTracker } from '../domain/tracker/tracker';
import { SpreadsheetCalendar } from './dates';
import { OperatorError } from './operatorError';
import { ownSheetIds } from './ownership';
import { isPlanSheet, planLanguage, readDocumentPlan } from './planReader';
import { readSheet, readSheetTop } from './sheetReader';
import { writeSheet } from './sheetWriter';
import { writeStatusColumn } from './statusColumn';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const requestSchema = z.strictObject({
  /** Name of the tracker's sheet; by default the first sheet that is a tracker. */
  sheet: z.optional(z.string()),
  /** As-of date `YYYY-MM-DD`, before the plan's. */
  asOf: z.optional(z.string()),
  /** Plan values that go before those of the sheet. */
  plan: z.optional(z.custom<Record<string, unknown>>(isObject)),
  language: z.optional(z.custom<Language>(isLanguage)),
  /** Whether to write the status column and the findings sheet. */
  write: z.optional(z.boolean()),
});

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export type CheckRequest = z.infer<typeof requestSchema>;

export interface CheckOutcome {
  readonly report: CheckReport;
  /** The words that faces show the codes with. */
  readonly words: Locale;
  /** What the user should know of the writing: what was left alone or has another name. */
  readonly notices: readonly string[];
}

/**
 * Checks the active document.
 * @param request a {@link CheckRequest}
 * @throws OperatorError where the request names a sheet that is not there
 */
export function checkTracker(request: unknown): CheckOutcome {
  const { sheet: name, asOf, plan, write, ...asked } = requestSchema.parse(request);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const calendar = new SpreadsheetCalendar(spreadsheet.getSpreadsheetTimeZone());
  const reading = readDocumentPlan(spreadsheet, calendar, [
    ...(asOf === undefined ? [] : [asOfSource(asOf)]),
    ...(plan === undefined ? [] : [readPlanFile(plan)]),
  ]);
  const language = asked.language ?? planLanguage(reading);
  const sheet =
    name === undefined
      ? findTracker(spreadsheet, calendar, language)
      : sheetNamed(spreadsheet, name, language);
  const grid = readSheet(sheet, calendar);
  const result = check(readTracker(grid), reading, calendar.today());
  const report = checkReport(result, language);
  const notices: string[] = [];
  if (write) {
    if (result.tracker.missing.length === 0) {
      const written = writeStatusColumn(sheet, grid, result, language);
      if (!written) notices.push(STATUS_LEFT_ALONE[language]);
    }
    const findings = findingsSheet(report, calendar.timestamp(), language);
    const writtenName = writeSheet(spreadsheet, findings);
    if (writtenName !== findings.name)
      notices.push(nameTaken(findings.name, writtenName)[language]);
  }
  return { report, words: LOCALES[language], notices };
}

function asOfSource(asOf: string): PlanSource {
  const entry: PlanEntry<Cell> = { value: asOf, cell: null };
  return { values: new Map([['as_of', entry]]) };
}

/** The first sheet that is a tracker; without one, the first that a user made. */
function findTracker(
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

function sheetNamed(spreadsheet: Spreadsheet, name: string, language: Language): Sheet {
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
const STATUS_LEFT_ALONE = {
  vi: 'Cột “Trạng thái” do người dùng lập nên được giữ nguyên, không ghi trạng thái.',
  en: 'The status column is the user’s own and was left alone; no status was written.',
};

function nameTaken(wanted: string, used: string) {
  return {
    vi: `Đã có trang “${wanted}” của người dùng nên kết quả ghi ở trang “${used}”.`,
    en: `A sheet “${wanted}” of the user’s is there already; the findings are on “${used}”.`,
  };
}
