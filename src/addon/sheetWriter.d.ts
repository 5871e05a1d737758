/** Writing a described sheet, replacing what the add-on itself wrote there before. */
import type { SheetDescription } from '../domain/summary/findingsSheet';
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** Writes the sheet and returns the name under which it stands. */
export declare function writeSheet(spreadsheet: Spreadsheet, description: SheetDescription): string;
export {};
