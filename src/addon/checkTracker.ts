/** Checking the document's tracker: read, check, and where asked write what was found. */
import * as z from 'zod/mini';
import type { Cell } from '../domain/cell';
import { type CheckReport, checkReport } from '../domain/checkReport';
import { check } from '../domain/engine';
import { isLanguage, type Language, type Localized } from '../domain/language';
import { LOCALES, type Locale } from '../domain/locales';
import { readPlanFile } from '../domain/plan/planFile';
import type { PlanEntry, PlanSource } from '../domain/plan/readPlan';
import { percentage } from '../domain/summary/progress';
import { readTracker } from '../domain/tracker/tracker';
import { SpreadsheetCalendar } from './dates';
import { OperatorError } from './operatorError';
import { planLanguage, readDocumentPlan } from './planReader';
import { readSheet } from './sheetReader';
import { findTracker, sheetNamed } from './trackerSheet';
import { writeCheck } from './writeCheck';

const requestSchema = z.strictObject({
  /** Name of the tracker's sheet; by default the first sheet that is a tracker. */
  sheet: z.optional(z.string()),
  /** As-of date `YYYY-MM-DD`, before the plan's. */
  asOf: z.optional(z.string()),
  /** Plan values that go before those of the sheet. */
  plan: z.optional(z.custom<Record<string, unknown>>(isObject)),
  language: z.optional(z.custom<Language>(isLanguage)),
  /** More rows than this are refused: a script in a sheet has little time. */
  mostRows: z.optional(z.custom<number>((value) => typeof value === 'number')),
  /** Whether to write status, highlight and findings sheet. */
  write: z.optional(z.boolean()),
});

export type CheckRequest = z.infer<typeof requestSchema>;

export interface CheckOutcome {
  readonly report: CheckReport;
  /** The words that faces show the codes with. */
  readonly words: Locale;
  /** Percent of the required units that have held their congress; `''` where none is required. */
  readonly heldRate: number | '';
  /** What the user should know of the writing: what was left alone or has another name. */
  readonly notices: readonly string[];
}

/**
 * Checks the active document.
 * @param request a {@link CheckRequest}
 * @throws OperatorError where the request names a sheet that is not there, the sheet has too many
 *   rows, or somebody else's check is under way
 */
export function checkTracker(request: unknown): CheckOutcome {
  const { sheet: name, asOf, plan, mostRows, write, ...asked } = requestSchema.parse(request);
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
  if (mostRows !== undefined && sheet.getLastRow() > mostRows) {
    throw new OperatorError(tooManyRows(sheet.getName(), mostRows), language);
  }
  const grid = readSheet(sheet, calendar);
  const result = check(readTracker(grid), reading, calendar.today());
  const report = checkReport(result, language);
  const notices = write
    ? writeCheck({ spreadsheet, sheet, calendar, grid, reading, result, report, language })
    : [];
  const { held, required } = report.totals;
  const heldRate = percentage(held, required);
  return { report, words: LOCALES[language], heldRate, notices };
}

function tooManyRows(sheet: string, most: number): Localized {
  return {
    vi: `Trang “${sheet}” có hơn ${most} dòng nên không kiểm tra được ngay trong bảng tính. Tải về dạng .xlsx và kiểm tra từ tệp.`,
    en: `Sheet “${sheet}” has more than ${most} rows, too many to check inside the spreadsheet. Download it as .xlsx and check the file.`,
  };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asOfSource(asOf: string): PlanSource {
  const entry: PlanEntry<Cell> = { value: asOf, cell: null };
  return { values: new Map([['as_of', entry]]) };
}
