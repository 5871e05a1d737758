import type { SheetGrid } from '../domain/sheetGrid';
import type { SpreadsheetCalendar } from './dates';
/** The whole sheet, from its first cell to its last filled one. */
export declare function readSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, calendar: SpreadsheetCalendar): SheetGrid;
/** The rows in which a header may stand. */
export declare function readSheetTop(sheet: GoogleAppsScript.Spreadsheet.Sheet, calendar: SpreadsheetCalendar): SheetGrid;
