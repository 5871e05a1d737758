/** Keeping statuses right while people type (a simple trigger: no authorisation, 30 seconds). */
import { refreshAsOfCell } from '../check/refreshAsOf';
import { MOST_ATTEMPTS, refreshEdited, refreshTracker } from '../check/refreshEdited';
import { RowsOfEdit } from '../check/rowsOfEdit';
import { standsAsRead } from '../check/writeCheck';
import { OpenDocument } from '../document/openDocument';
import { isPlanSheet } from '../document/planReader';
import { tryDocumentLock } from '../document/runLock';
import { MOST_ROWS } from '../document/trackerSheet';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * After an edit in a tracker that the add-on has checked before, brings its statuses up to date;
 * after one on the plan sheet, the as-of date in effect and the statuses of every such tracker.
 * Never fails loudly: the editor may lack the right to write there, and did not ask for anything.
 */
export function onEdit({ range }: EditEvent): void {
  // What cannot be brought up to date must not go on saying what it said before the edit.
  if (!tryTwice(() => follow(range))) tryTwice(() => clearEdited(new OpenDocument(), range));
}

/** @returns false where statuses may say what is not so any more */
function follow(range: Range): boolean {
  const sheet = range.getSheet();
  const document = new OpenDocument();
  if (isPlanSheet(sheet)) {
    refreshAll(document);
    return true;
  }
  const { statusColumn, claim } = document.metadata.of(sheet);
  // In most sheets the add-on writes no statuses, and there is nothing to do.
  if (statusColumn === null) return claim === null;
  return tryDocumentLock() && refreshEdited(document, range);
}

/** A call that fails once does better the next time. @returns false where it failed again, too */
function tryTwice(act: () => boolean): boolean {
  for (const again of [true, false]) {
    try {
      return act();
    } catch (error) {
      if (!again) console.warn(String(error));
    }
  }
  return false;
}

function clearEdited(document: OpenDocument, edited: Range): boolean {
  for (let time = 1; time <= MOST_ATTEMPTS; time++) {
    document.forgetPlaces();
    const rows = RowsOfEdit.read(document, edited);
    if (rows ? rows.clear() : standsAsRead(document, edited.getSheet())) return true;
  }
  return false;
}

/** As many trackers as there is time for; the others wait for the next check. */
function refreshAll(document: OpenDocument): void {
  refreshAsOfCell(document);
  const checked = document.sheets.filter(
    (sheet) => document.metadata.of(sheet).statusColumn !== null,
  );
  if (checked.length === 0 || !tryDocumentLock()) return;
  let left = MOST_ROWS;
  for (const sheet of checked) {
    left -= sheet.getDataRange().getNumRows();
    if (left >= 0) tryTwice(() => refreshTracker(document, sheet));
  }
}
