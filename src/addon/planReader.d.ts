/** The plan that holds in a document: what came with the call, then the sheet, then defaults. */
import type { Language } from '../domain/language';
import { type PlanReading, type PlanSource } from '../domain/plan/readPlan';
import type { SpreadsheetCalendar } from './dates';
export declare function isPlanSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean;
/** The values on the plan sheet, or null where the document has no such sheet. */
export declare function readPlanSheetOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, calendar: SpreadsheetCalendar): PlanSource | null;
/** @param overrides sources that go before the sheet, the strongest first */
export declare function readDocumentPlan(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, calendar: SpreadsheetCalendar, overrides?: readonly PlanSource[]): PlanReading;
/** The plan's language, Vietnamese where it is invalid. */
export declare function planLanguage({ plan }: PlanReading): Language;
