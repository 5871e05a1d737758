/** Bringing statuses up to date after cells were edited, by a person or by a form. */
import type { Area } from '../../domain/sheet/area';
import type { OpenDocument } from '../document/openDocument';
import { MOST_ROWS, readTrackerSheet } from '../document/trackerSheet';
import { rangeOf } from '../sheets/sheetArea';
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

/**
 * Does the same for cells that the add-on has written: its own writing calls no trigger. They stay
 * written whatever becomes of the statuses.
 * @returns whether no status says what is not so any more
 */
export function refreshWritten(document: OpenDocument, sheet: Sheet, written: Area): boolean {
  const { statusColumn, claim } = document.metadata.of(sheet);
  if (statusColumn === null) return claim === null;
  try {
    return refreshEdited(document, rangeOf(sheet, written));
  } catch (error) {
    console.warn(String(error));
    return false;
  }
}

/** Checks the whole tracker. @returns whether no status says what is not so any more */
export function refreshTracker(document: OpenDocument, sheet: Sheet): boolean {
  document.forgetPlaces();
  const { notices, areSure } = writeTrackers(document, () =>
    checkSheets(document, [readTrackerSheet(document, sheet, MOST_ROWS)]),
  );
  for (const notice of notices) console.warn(JSON.stringify(notice));
  return areSure;
}
