/** Keeping statuses right while people type (a simple trigger: no authorisation, 30 seconds). */
import type { Header } from '../../domain/tracker/header';
import { refreshAsOfCell } from '../check/refreshAsOf';
import { checkSheets } from '../check/checkSheets';
import { OpenDocument } from '../document/openDocument';
import { isPlanSheet } from '../document/planReader';
import { tryDocumentLock } from '../document/runLock';
import { headerOf, readTrackerSheet } from '../document/trackerSheet';
import { writeTrackers } from '../check/writeCheck';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In a longer tracker statuses wait for the next check: it would be read anew at every edit. */
const MOST_ROWS = 2_000;

/**
 * After an edit in a tracker that the add-on has checked before, brings its statuses up to date;
 * after one on the plan sheet, the as-of date in effect and the statuses of every such tracker.
 * Never fails loudly: the editor may lack the right to write there, and did not ask for anything.
 */
export function onEdit(event: EditEvent): void {
  try {
    const { range } = event;
    const sheet = range.getSheet();
    const document = new OpenDocument();
    if (isPlanSheet(sheet)) {
      refreshAsOfCell(document);
      for (const one of document.sheets) refreshStatuses(document, one);
    } else refreshStatuses(document, sheet, range);
  } catch (error) {
    console.warn(String(error));
  }
}

/** @param edited absent where the whole sheet may be concerned */
function refreshStatuses(document: OpenDocument, sheet: Sheet, edited?: Range): void {
  // In most sheets the add-on writes no statuses, and there is nothing to do.
  if (document.metadata.of(sheet).statusColumn === null) return;
  if (sheet.getDataRange().getNumRows() > MOST_ROWS || !tryDocumentLock()) return;
  // Once only: the edit tells the place where it was made, also when columns are moved after it.
  let isConcerned = edited === undefined;
  const check = () => {
    const tracker = readTrackerSheet(document, sheet);
    const header = headerOf(tracker);
    isConcerned ||= header !== null && isInTable(edited!, header);
    return isConcerned ? checkSheets(document, [tracker]) : [];
  };
  const { notices } = writeTrackers(document, check);
  for (const notice of notices) console.warn(notice);
}

/** Below the header, and in a column whose content a status may rest on. */
function isInTable(edited: Range, { top, levels, columns }: Header) {
  if (edited.getLastRow() <= top + levels) return false;
  return [...columns].some(
    ([key, at]) =>
      key !== 'status' && edited.getColumn() <= at + 1 && at + 1 <= edited.getLastColumn(),
  );
}
