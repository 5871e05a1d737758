/**
 * Looking whether what was found in trackers still holds: it reads as a check does, waits for nobody
 * and writes nothing.
 */
import { type Cell, cellText, isDateCell } from '../../domain/sheet/cell';
import { cellAt, type SheetGrid } from '../../domain/sheet/grid';
import { saysWhatIsFound } from '../../domain/summary/findings/writtenFindings';
import { Fingerprint } from '../../domain/text/fingerprint';
import { LOCALES } from '../../domain/text/locales';
import type { CheckedTracker } from '../document/checkedTracker';
import { withMonthCells } from '../document/monthCells';
import type { OpenDocument } from '../document/openDocument';
import { readSheet } from '../document/readSheet';
import {
  headerOf,
  MOST_ROWS,
  possibleTrackers,
  readTrackerSheet,
  type TrackerSheet,
} from '../document/trackerSheet';
import { checkInput } from '../sheets/checkInput';
import { checkRead, planContent } from './checkSheets';

export interface Look {
  /** Another one where anything has changed that findings depend on, or that was written of them. */
  readonly stamp: string;
  readonly isSame: boolean;
  /** What a check finds; null where that is shown already, or nobody has checked the document yet. */
  readonly checked: readonly CheckedTracker[] | null;
  /** Whether statuses or findings in the sheets are of other data. */
  readonly isOutdated: boolean;
}

/**
 * Looks at trackers by their names. Where one is not there any more nothing is found in any.
 * @param isShown whether what was found in them is shown
 * @param stamp of the last look at them, or of a check
 */
export function lookAgain(
  document: OpenDocument,
  names: readonly string[],
  isShown: boolean,
  stamp: string,
): Look {
  const trackers = isShown || wasChecked(document) ? trackersThere(document, names) : [];
  const written = trackers.length > 0 ? findingsOf(document) : null;
  const found = stampOf(document, trackers);
  const now = found + writtenPrint(trackers, written);
  if (now === stamp) return { stamp, isSame: true, checked: null, isOutdated: false };
  if (trackers.length === 0) {
    return { stamp: now, isSame: false, checked: null, isOutdated: false };
  }
  const checked = checkRead(document, trackers);
  const isRight =
    checked.every((one) => hasItsStatuses(document, one)) &&
    (written === null || saysWhatIsFound(written, checkInput(document, checked)));
  const isKnown = isShown && stamp.startsWith(found);
  return { stamp: now, isSame: false, checked: isKnown ? null : checked, isOutdated: !isRight };
}

/** The part of a stamp that tells of what findings depend on; it is that of a check, too. */
export function stampOf(document: OpenDocument, trackers: readonly TrackerSheet[]): string {
  const print = new Fingerprint();
  for (const sheet of possibleTrackers(document)) print.add(`${sheet.getName()}\n`);
  print.add(`${planContent(document.plan)}\n${document.calendar.today()}\n`);
  for (const tracker of trackers) addTracker(print, tracker);
  return `${print.print}.`;
}

/** Whether the add-on has written into the document what it has found. */
function wasChecked(document: OpenDocument): boolean {
  const { sheets, metadata } = document;
  return (
    document.resultSheet('findings') !== undefined ||
    sheets.some((sheet) => metadata.of(sheet).statusColumn !== null)
  );
}

function trackersThere(document: OpenDocument, names: readonly string[]): readonly TrackerSheet[] {
  const sheets = names.map((name) => document.sheets.find((sheet) => sheet.getName() === name));
  if (sheets.includes(undefined)) return [];
  return sheets.map((sheet) => withMonthCells(readTrackerSheet(document, sheet!, MOST_ROWS)));
}

function findingsOf(document: OpenDocument): SheetGrid | null {
  const sheet = document.resultSheet('findings');
  return sheet ? readSheet(sheet, document.calendar) : null;
}

/** All cells in their places but the statuses, which follow from the others. */
function addTracker(print: Fingerprint, tracker: TrackerSheet): void {
  const { grid, columnMapping } = tracker;
  const status = headerOf(tracker)?.columns.get('status') ?? -1;
  const mapped = [...columnMapping].filter(([key]) => key !== 'status');
  const merges = grid.merges.filter(({ left, right }) => status < left || right < status);
  print.add(`${grid.name}\n${JSON.stringify([mapped, merges])}\n`);
  grid.rows.forEach((row, at) => print.add(rowText(row, at, status)));
}

/** @param left out one column */
function rowText(row: readonly Cell[], at: number, left: number): string {
  let text = '';
  row.forEach((cell, column) => {
    if (cell !== '' && column !== left) text += `\t${column}${typeof cell}${cellPrint(cell)}`;
  });
  return text && `${at}${text}\n`;
}

function cellPrint(cell: Cell): string {
  if (!isDateCell(cell)) return String(cell);
  return cell.showsMonth ? `${cell.date}M` : cell.date;
}

/** Of what was written of findings: statuses, and the sheet of findings. */
function writtenPrint(trackers: readonly TrackerSheet[], findings: SheetGrid | null): string {
  const print = new Fingerprint();
  for (const tracker of trackers) {
    const status = headerOf(tracker)?.columns.get('status');
    if (status === undefined) continue;
    for (const row of tracker.grid.rows) print.add(`${cellPrint(row[status] ?? '')}\n`);
  }
  findings?.rows.forEach((row, at) => print.add(rowText(row, at, -1)));
  return print.print;
}

/** Whether each unit has its status beside it, where the add-on has the column for it. */
function hasItsStatuses(document: OpenDocument, { sheet, grid, result }: CheckedTracker): boolean {
  const column = result.tracker.header?.columns.get('status');
  if (column === undefined || column !== document.metadata.of(sheet).statusColumn) return true;
  const { statuses } = LOCALES[document.language];
  return result.units.every(
    ({ row, status }) => cellText(cellAt(grid, row - 1, column)) === statuses[status],
  );
}
