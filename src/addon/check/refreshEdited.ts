/** Bringing statuses up to date after cells were edited, by a person or by a form. */
import type { OpenDocument } from '../document/openDocument';
import { MOST_ROWS, readTrackerSheet } from '../document/trackerSheet';
import { checkSheets } from './checkSheets';
import { RowsOfEdit } from './rowsOfEdit';
import { standsAsRead, writeTrackers } from './writeCheck';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How often columns are looked for anew that somebody moves. */
export const MOST_ATTEMPTS = 3;

/**
 * After cells of a tracker were edited, brings the statuses that rest on them up to date; of the whole
 * tracker where need be. The caller has the document's lock.
 * @returns whether no status says what is not so any more
 */
export function refreshEdited(document: OpenDocument, edited: Range): boolean {
  const sheet = edited.getSheet();
  for (let time = 1; time <= MOST_ATTEMPTS; time++) {
    const rows = RowsOfEdit.read(document, edited);
    if (!rows && standsAsRead(document, sheet)) return true;
    if (rows) return rows.refresh() || refreshTracker(document, sheet);
    document.forgetPlaces();
  }
  return refreshTracker(document, sheet);
}

/** Checks the whole tracker. @returns whether no status says what is not so any more */
export function refreshTracker(document: OpenDocument, sheet: Sheet): boolean {
  document.forgetPlaces();
  const { notices, areSure } = writeTrackers(document, () =>
    checkSheets(document, [readTrackerSheet(document, sheet, MOST_ROWS)]),
  );
  for (const notice of notices) console.warn(notice);
  return areSure;
}
