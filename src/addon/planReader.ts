/** The plan that holds in a document: what came with the call, then the sheet, then defaults. */
import type { Language } from '../domain/language';
import { PLAN_SHEET, readPlanSheet } from '../domain/plan/planSheet';
import { type PlanReading, type PlanSource, readPlan } from '../domain/plan/readPlan';
import { spellingKey } from '../domain/spelling';
import type { SpreadsheetCalendar } from './dates';
import { readSheet } from './sheetReader';

const PLAN_SHEET_KEY = spellingKey(PLAN_SHEET);

export function isPlanSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  return spellingKey(sheet.getName()) === PLAN_SHEET_KEY;
}

/** @param overrides sources that go before the sheet, the strongest first */
export function readDocumentPlan(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  calendar: SpreadsheetCalendar,
  overrides: readonly PlanSource[] = [],
): PlanReading {
  const sheet = spreadsheet.getSheets().find(isPlanSheet);
  return readPlan(sheet ? [...overrides, readPlanSheet(readSheet(sheet, calendar))] : overrides);
}

/** The plan's language, Vietnamese where it is invalid. */
export function planLanguage({ plan }: PlanReading): Language {
  return plan.get('language') ?? 'vi';
}
