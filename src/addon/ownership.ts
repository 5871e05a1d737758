/** What in a document is the add-on's own, known by developer metadata. */
import { columnLetter } from '../domain/sheetGrid';

/** On a sheet that the add-on made: never taken for a tracker, and replaced when rebuilt. */
const SHEET_KEY = 'congress.sheet';
/** On the status column that the add-on writes. */
const STATUS_KEY = 'congress.status';
const MARK_ATTEMPTS = 3;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ids of the sheets that the add-on made. */
export function ownSheetIds(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Set<number> {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_KEY).find();
  return new Set(found.map((metadata) => metadata.getLocation().getSheet()!.getSheetId()));
}

export function markSheet(sheet: Sheet): void {
  sheet.addDeveloperMetadata(SHEET_KEY, 'findings');
}

/** The 1-based columns of the sheet that are marked as the add-on's status column. */
export function ownStatusColumns(sheet: Sheet): number[] {
  const found = sheet.createDeveloperMetadataFinder().withKey(STATUS_KEY).find();
  return found.flatMap((metadata) => metadata.getLocation().getColumn()?.getColumn() ?? []);
}

/** @param column 1-based */
export function markStatusColumn(sheet: Sheet, column: number): void {
  const letters = columnLetter(column - 1);
  for (let attempt = 1; ; attempt++) {
    try {
      sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(STATUS_KEY, '1');
      return;
    } catch (error) {
      // A row that somebody inserts at this moment leaves a range that is no whole column.
      if (attempt === MARK_ATTEMPTS) throw error;
    }
  }
}
