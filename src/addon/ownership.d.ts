/** What in a document is the add-on's own, known by developer metadata. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** Ids of the sheets that the add-on made. */
export declare function ownSheetIds(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Set<number>;
export declare function markSheet(sheet: Sheet): void;
/** The 1-based columns of the sheet that are marked as the add-on's status column. */
export declare function ownStatusColumns(sheet: Sheet): number[];
/** @param column 1-based */
export declare function markStatusColumn(sheet: Sheet, column: number): void;
export {};
