/** Checking trackers of the document: read, check, and where asked write what was found. */
import { checkTogether } from '../../domain/check/engine';
import { readTracker } from '../../domain/tracker/tracker';
import { refreshAsOfCell } from './refreshAsOf';
import type { CheckedTracker } from '../document/checkedTracker';
import { withMonthCells } from '../document/monthCells';
import type { OpenDocument } from '../document/openDocument';
import type { TrackerSheet } from '../document/trackerSheet';
import { writeFindings, writeSummaries } from '../sheets/summaries';
import { writeTrackers } from './writeCheck';

/** What a run writes besides the statuses. */
export interface RunOptions {
  readonly colors: boolean;
  /** All summary sheets, or the findings alone. */
  readonly summaries: boolean;
}

export interface Run {
  readonly checked: readonly CheckedTracker[];
  /** The sheets of results that were written. */
  readonly sheets: readonly string[];
  /** What the user should know. */
  readonly notices: readonly string[];
}

/**
 * Checks trackers together, and writes what was found.
 * @param document in which this run is alone
 * @param choose the trackers; asked for again where columns are moved meanwhile
 */
export function checkAndWrite(
  document: OpenDocument,
  choose: () => readonly TrackerSheet[],
  { colors, summaries }: RunOptions,
): Run {
  const check = () => checkSheets(document, choose());
  const { checked, notices } = writeTrackers(document, check, colors);
  const stale = refreshAsOfCell(document);
  const written = summaries
    ? writeSummaries(document, checked)
    : [writeFindings(document, checked)];
  const sheets = written.map(({ name }) => name);
  return {
    checked,
    sheets,
    notices: [...notices, ...stale, ...written.flatMap(({ notice }) => notice)],
  };
}

/** Checks trackers together, without writing. */
export function checkSheets(
  { plan, calendar }: OpenDocument,
  sheets: readonly TrackerSheet[],
): CheckedTracker[] {
  const trackers = sheets.map(withMonthCells);
  const tables = trackers.map(({ grid, columnMapping, upperLevel }) =>
    readTracker(grid, columnMapping, upperLevel),
  );
  const results = checkTogether(tables, plan.reading, calendar.today());
  return results.map((result, i) => ({ ...trackers[i]!, result }));
}
