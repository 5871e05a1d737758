/** Writing dates in the place of texts, and the texts in the place of the dates again. */
import type { TextDate } from '../../domain/check/textDates';
import { cellAt } from '../../domain/sheet/grid';
import { plainDay } from '../../domain/tracker/reading/plainDay';
import { readTracker, type Tracker } from '../../domain/tracker/tracker';
import type {
  DatesWritten,
  RestoreTextsRequest,
  TextDateOutcome,
  TextDatePlace,
  WriteDatesRequest,
} from '../addonApi';
import { refreshWritten } from '../check/refreshEdited';
import { unitFinder } from '../check/statuses/unitRows';
import type { OpenDocument } from '../document/openDocument';
import { openAlone } from '../document/runLock';
import {
  MOST_ROWS,
  readTrackerSheet,
  sheetNamed,
  type TrackerSheet,
} from '../document/trackerSheet';
import { areaAround } from './cellAreas';
import { textDateCells, type TextDateCells } from './textDateCells';
import { type CellOutcome, type CellWrite, isSameCell, writeCells } from './writeCells';

/** Writes as dates the texts that still stand in their cells as they were shown. */
export function writeDates({ cells }: WriteDatesRequest): DatesWritten {
  return onEachSheet(cells, ({ offered }) => {
    const offers = new Map(offered.map((one) => [placeKey(one), one]));
    return ({ key, was }, row) => {
      const offer: TextDate | undefined = offers.get(placeKey({ key, row }));
      return offer?.content === was ? { expected: was, content: { date: offer.day } } : null;
    };
  });
}

/** Writes texts, to the letter, where the dates still stand that were written in their place. */
export function restoreTexts({ cells }: RestoreTextsRequest): DatesWritten {
  return onEachSheet(cells, () => ({ was, format }) => {
    const date = plainDay(was);
    return (
      date && { expected: { date }, isTimeless: true, content: was, format: format ?? undefined }
    );
  });
}

type Change = Omit<CellWrite, 'row' | 'column'>;
/** What is to be written into the cell of a unit's row; null where it is not what it was. */
type ChangeOf<T> = (asked: T, row: number) => Change | null;

function onEachSheet<T extends TextDatePlace>(
  asked: readonly T[],
  changes: (found: TextDateCells) => ChangeOf<T>,
): DatesWritten {
  const document = openAlone();
  const outcomes = new Map<T, TextDateOutcome>();
  // What is gone or too big is said before anything is written.
  const names = [...new Set(asked.map(({ sheet }) => sheet))];
  const trackers = names.map((name) =>
    readTrackerSheet(document, sheetNamed(document.sheets, name, document.language), MOST_ROWS),
  );
  let areSure = true;
  trackers.forEach((tracker, i) => {
    const here = asked.filter(({ sheet }) => sheet === names[i]);
    const written = onSheet(document, tracker, here, changes, outcomes);
    if (written.length === 0) return;
    if (!refreshWritten(document, tracker.sheet, areaAround(written))) areSure = false;
  });
  return { outcomes: asked.map((one) => outcomes.get(one)!), areStatusesSure: areSure };
}

/** @returns what was written */
function onSheet<T extends TextDatePlace>(
  document: OpenDocument,
  sheet: TrackerSheet,
  asked: readonly T[],
  changes: (found: TextDateCells) => ChangeOf<T>,
  outcomes: Map<T, TextDateOutcome>,
): CellWrite[] {
  const found = textDateCells(document, sheet);
  const changeOf = changes(found);
  const rowOf = unitsOf(found.tracker);
  const writes: CellWrite[] = [];
  const askedFor: T[] = [];
  for (const one of asked) {
    const column = found.tracker.header?.columns.get(one.key);
    const row = rowOf(one.row, one.unit);
    const change = row === null || column === undefined ? undefined : changeOf(one, row);
    if (change) {
      writes.push({ row: row! - 1, column: column!, ...change });
      askedFor.push(one);
    } else outcomes.set(one, { kind: change === null ? 'changed' : 'gone' });
  }
  if (writes.length === 0) return [];
  const became = writeCells(sheet.sheet, document.calendar, writes);
  const isInPlace = placesAfter(document, sheet);
  became.forEach((outcome, i) => {
    const [one, write] = [askedFor[i]!, writes[i]!];
    const isMoved = outcome.kind === 'written' && !isInPlace(one, write);
    outcomes.set(one, isMoved ? { kind: 'moved' } : told(outcome, document));
  });
  return writes.filter((_, i) => became[i]!.kind === 'written');
}

/** Whether what was written stands with its unit: rows and columns may be moved while it is written. */
function placesAfter(document: OpenDocument, { sheet }: TrackerSheet) {
  document.forgetPlaces();
  const { grid, columnMapping, upperLevel } = readTrackerSheet(document, sheet);
  const tracker = readTracker(grid, columnMapping, upperLevel);
  const rowOf = unitsOf(tracker);
  return ({ key, unit }: TextDatePlace, { row, column, content }: CellWrite) =>
    tracker.header?.columns.get(key) === column &&
    rowOf(row + 1, unit) === row + 1 &&
    isSameCell(cellAt(grid, row, column), content);
}

function told(outcome: CellOutcome, { language }: OpenDocument): TextDateOutcome {
  if (outcome.kind === 'written') return { kind: 'written', format: outcome.formatBefore ?? null };
  if (outcome.kind === 'refused') return { kind: 'refused', by: outcome.by?.[language] ?? null };
  return { kind: 'changed' };
}

function unitsOf({ rows }: Tracker) {
  return unitFinder(rows.map((unit) => [unit.row, unit.text('unit_name')]));
}

function placeKey({ key, row }: Pick<TextDate, 'key' | 'row'>): string {
  return `${key}:${row}`;
}
