/** The plan that holds in a document: what came with the call, then the sheet, then defaults. */
import type { Language } from '../../domain/text/language';
import { PLAN_SHEET, readPlanSheet } from '../../domain/plan/reading/planSheet';
import { type PlanSource, saysPlan } from '../../domain/plan/reading/planSource';
import { type PlanReading, readPlan } from '../../domain/plan/reading/readPlan';
import type { SheetGrid } from '../../domain/sheet/grid';
import { spellingKey } from '../../domain/text/spelling';
import type { SpreadsheetCalendar } from './dates';
import { readSheet } from './readSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PLAN_SHEET_KEY = spellingKey(PLAN_SHEET);

export interface DocumentPlan {
  readonly reading: PlanReading;
  /** The plan's language, Vietnamese where it is invalid. */
  readonly language: Language;
  /** The plan sheet as it was read; null where the document has none. */
  readonly sheet: { readonly sheet: Sheet; readonly grid: SheetGrid } | null;
  /** What the plan sheet is called where any of the plan is read from it: one of other things may bear the name. */
  readonly saidBy: string | null;
}

export function isPlanSheet(sheet: Sheet): boolean {
  return spellingKey(sheet.getName()) === PLAN_SHEET_KEY;
}

/** @param overrides sources that go before the sheet, the strongest first */
export function readDocumentPlan(
  sheets: readonly Sheet[],
  calendar: SpreadsheetCalendar,
  overrides: readonly PlanSource[] = [],
): DocumentPlan {
  const sheet = sheets.find(isPlanSheet);
  const found = sheet ? { sheet, grid: readSheet(sheet, calendar) } : null;
  const written = found ? [readPlanSheet(found.grid)] : [];
  const reading = readPlan([...overrides, ...written]);
  return {
    reading,
    language: planLanguage(reading),
    sheet: found,
    saidBy: written.some(saysPlan) ? found!.grid.name : null,
  };
}

/** The plan's language, Vietnamese where it is invalid. */
export function planLanguage({ plan }: PlanReading): Language {
  return plan.get('language') ?? 'vi';
}
