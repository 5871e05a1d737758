/** Writing what a check found into the tracker: status column and highlight. */
import { asOfFormula } from '../../domain/formulas/asOfFormula';
import type { CheckResult } from '../../domain/check/checkResult';
import type { Area } from '../../domain/sheet/area';
import type { Header } from '../../domain/tracker/header';
import type { CheckedTracker } from '../document/checkedTracker';
import type { OpenDocument } from '../document/openDocument';
import { tryWrite } from '../document/guardedWrite';
import { haveSameColumns, DocumentMetadata, giveUpClaim, settleClaim } from '../document/metadata';
import { takeIntoFilter } from '../sheets/trackerFilter';
import {
  claimStatusColumn,
  dressColumn,
  findStatusColumn,
  type StatusColumn,
} from './statuses/statusColumn';
import { filledFromAbove } from './statuses/filledFromAbove';
import { StatusWriter, type StatusWriting } from './statuses/statusWriter';
import type { WritingNotice } from './writingNotice';

/** How often a tracker is checked in one run while somebody moves its columns. */
const MOST_RUNS = 4;

/** Trackers with their statuses, and what is to be known of writing them. */
export interface TrackersWritten<T> {
  readonly checked: readonly T[];
  /** What the user should know. */
  readonly notices: readonly WritingNotice[];
  /** Trackers whose data somebody has changed since they were first checked; by name. */
  readonly changed: readonly string[];
  /** Whether no status is known to be other than it should be. */
  readonly areSure: boolean;
  /** Where the statuses stand now. */
  readonly columns: readonly WrittenColumn[];
}

/** A tracker's column in which statuses were written. */
export interface WrittenColumn {
  readonly sheet: CheckedTracker['sheet'];
  readonly header: Header;
  /** Zero-based. */
  readonly status: number;
}

/** What became of writing the statuses of a tracker. */
interface TrackerWriting {
  /** What somebody did to the tracker since it was read, so that it is to be checked anew. */
  readonly since?: 'moved' | 'changed';
  readonly isUnsure?: true;
  readonly notices: readonly WritingNotice[];
  readonly column?: WrittenColumn;
}

/**
 * Writes the statuses of checked trackers; where columns were moved or data changed meanwhile,
 * checks anew.
 * @param check reads and checks the trackers, from the metadata of now
 * @param first what a first check has found, where there was one already
 */
export function writeTrackers<T extends CheckedTracker>(
  document: OpenDocument,
  check: () => readonly T[],
  first?: readonly T[],
): TrackersWritten<T> {
  const mishaps: WritingNotice[] = [];
  const changed = new Set<string>();
  let checked = first ?? check();
  for (let run = 1; ; run++) {
    const isLast = run === MOST_RUNS;
    const writings = checked.map((one) => {
      const writing = writeTracker(document, one, isLast, mishaps);
      if (writing.since === 'changed') changed.add(one.grid.name);
      return writing;
    });
    const isDone = writings.every(({ since }) => since === undefined);
    if (isDone || isLast) {
      const disturbed: WritingNotice[] = isDone ? [] : [{ kind: 'disturbed' }];
      const notices = writings.flatMap((writing) => writing.notices);
      return {
        checked,
        notices: [...notices, ...disturbed, ...mishaps],
        changed: [...changed],
        areSure: isDone && !writings.some(({ isUnsure }) => isUnsure),
        columns: writings.flatMap(({ column }) => column ?? []),
      };
    }
    document.forgetPlaces();
    checked = check();
  }
}

/** @param isLast whether it is not checked anew, whatever happens */
function writeTracker(
  document: OpenDocument,
  checked: CheckedTracker,
  isLast: boolean,
  mishaps: WritingNotice[],
): TrackerWriting {
  const { sheet, grid, result } = checked;
  const { header, missing } = result.tracker;
  const { name } = grid;
  const metadata = document.metadata.of(sheet);
  if (!header || missing.length > 0) {
    return { notices: [], ...(!standsAsRead(document, sheet) && { since: 'moved' }) };
  }
  const filled = filledFromAbove(sheet, grid, header);
  const status = findStatusColumn(sheet, grid, header, metadata, filled);
  if (!status || status === 'no-room') {
    return { notices: [{ kind: status ? 'no-room' : 'left-alone', sheet: name }] };
  }
  const writer = statusWriter(document, checked, header, status, filled);
  let writing: StatusWriting | undefined;
  const write = () => {
    claimStatusColumn(sheet, status);
    // Ends with a look at what it has written.
    writing = writer.write(result, isLast);
    return true;
  };
  const refusal = tryWrite(sheet, write, status.column);
  if (refusal) withdraw(sheet, writer);
  for (const mishap of writer.mishaps) mishaps.push({ kind: 'mishap', sheet: name, ...mishap });
  if (refusal) {
    return { isUnsure: true, notices: [{ kind: 'refused', sheet: name, ...refusal }] };
  }
  const became = writing!;
  if (became.kind === 'moved' || became.kind === 'changed') {
    return { since: became.kind, notices: [] };
  }
  if (status.state !== 'own') {
    // Where it is cut short or refused, the claim stands and the next check does it.
    tryWrite(sheet, () => {
      if (status.state === 'absent') {
        dressColumn(sheet, grid, result.tracker, header, status.column);
      }
      settleClaim(sheet);
      return false;
    });
  }
  const column = { sheet, header, status: status.column };
  const notices = filterNotices(document, checked, header, status.column);
  if (became.kind === 'disturbed') {
    return { isUnsure: true, notices: [{ kind: 'disturbed' }, ...notices], column };
  }
  const { lost } = became;
  if (lost.length === 0) return { notices, column };
  const units = lost.map((unit) => ({ name: unit.name, row: unit.row }));
  return { notices: [{ kind: 'lost-units', units }, ...notices], column };
}

/** Takes the statuses into the filter of the tracker; says where that is for people to do. */
function filterNotices(
  { isFile }: OpenDocument,
  { sheet, grid }: CheckedTracker,
  header: Header,
  column: number,
): WritingNotice[] {
  const notices: WritingNotice[] = [];
  tryWrite(sheet, () => {
    const left = takeIntoFilter(sheet, grid, header, column, isFile);
    if (left) notices.push({ kind: 'filter-left', sheet: grid.name, status: column, ...left });
    return true;
  });
  return notices;
}

/** Leaves nothing of a writing that was refused, as far as it may be taken away. */
function withdraw(sheet: CheckedTracker['sheet'], writer: StatusWriter): void {
  try {
    writer.withdraw();
    giveUpClaim(sheet);
  } catch (error) {
    console.warn(String(error));
  }
}

/** Whether the columns with metadata still stand where the reading took them to be. */
export function standsAsRead({ metadata }: OpenDocument, sheet: CheckedTracker['sheet']): boolean {
  const { statusColumn, columnMapping } = metadata.of(sheet);
  if (statusColumn === null && columnMapping.size === 0) return true;
  const now = new DocumentMetadata(sheet).of(sheet);
  return now.statusColumn === statusColumn && haveSameColumns(now.columnMapping, columnMapping);
}

/** The as-of date of a check as its formulas refer to it. */
export function asOfFormulaOf({ plan }: OpenDocument, { asOf }: CheckResult): string {
  return asOf === undefined ? 'TODAY()' : asOfFormula(plan.reading, asOf);
}

function statusWriter(
  document: OpenDocument,
  { sheet, grid, result }: CheckedTracker,
  header: Header,
  status: StatusColumn,
  filled: readonly Area[],
): StatusWriter {
  const { calendar, metadata, language } = document;
  return new StatusWriter(sheet, grid, header, metadata.of(sheet), status, filled, calendar, {
    plan: result.plan,
    asOfFormula: asOfFormulaOf(document, result),
    language,
  });
}
