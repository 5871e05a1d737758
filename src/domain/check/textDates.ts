/** Dates that are written as texts or numbers, and which of them a date cell can take the place of. */
import { type CalendarDate, hasSerial, swapDayAndMonth } from '../calendar';
import type { Plan } from '../plan/plan';
import { isDateCell } from '../sheet/cell';
import { cellAt, type SheetGrid } from '../sheet/grid';
import type { ColumnKey } from '../tracker/columns';
import { DATE_COLUMNS } from '../tracker/columnsByType';
import type { DateReading } from '../tracker/reading/date';
import { plainDay, yearFirstDay } from '../tracker/reading/plainDay';
import type { Tracker, TrackerRow } from '../tracker/tracker';
import { isLikelier } from './predicates/swappedDay';

/** Why a filled cell of a date column is left as it is. */
export const LEFT_REASONS = [
  'formula',
  'more',
  'period',
  'tentative',
  'incomplete',
  'doubtful',
  'unreadable',
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/** A cell that says one day and no more. */
export interface TextDate {
  /** The sheet's own row number, 1-based. */
  readonly row: number;
  readonly unit: string;
  readonly key: ColumnKey;
  /** What stands there, to the letter. */
  readonly content: string | number;
  readonly day: CalendarDate;
}

export interface TextDates {
  /** Column by column, each from the top down. */
  readonly offered: readonly TextDate[];
  /** How many cells are left, by the reason. */
  readonly left: Readonly<Record<LeftReason, number>>;
}

/**
 * The dates of a tracker that are no date cells yet.
 * @param grid what the tracker was read from
 * @param isFormula whether a cell gets its content from a formula; both zero-based
 */
export function textDates(
  tracker: Tracker,
  grid: SheetGrid,
  plan: Plan,
  isFormula: (row: number, column: number) => boolean,
): TextDates {
  const offered: TextDate[] = [];
  const left = Object.fromEntries(LEFT_REASONS.map((reason) => [reason, 0])) as Record<
    LeftReason,
    number
  >;
  for (const key of DATE_COLUMNS) {
    const column = tracker.header?.columns.get(key);
    for (const cells of column === undefined ? [] : tracker.rows) {
      const content = cellAt(grid, cells.row - 1, column!);
      const reading = cells.date(key);
      if (isDateCell(content) || typeof content === 'boolean' || reading.kind === 'blank') continue;
      const outcome = isFormula(cells.row - 1, column!)
        ? 'formula'
        : dayOrReason(content, reading, plan);
      if (typeof outcome === 'string') left[outcome]++;
      else offered.push({ ...placeOf(cells), key, content, ...outcome });
    }
  }
  return { offered, left };
}

function placeOf(cells: TrackerRow) {
  return { row: cells.row, unit: cells.text('unit_name') };
}

function dayOrReason(
  content: string | number,
  reading: DateReading,
  plan: Plan,
): Pick<TextDate, 'day'> | LeftReason {
  if (reading.kind !== 'interval') return reading.kind === 'blank' ? 'unreadable' : reading.kind;
  const { first, last } = reading.interval;
  if (first !== last) return 'period';
  const day = plainDay(content);
  if (day !== first) return 'more';
  // A date cell of another century is read as no date at all.
  return hasSerial(day) && !isPerhapsAnother(day, content, plan) ? { day } : 'doubtful';
}

/** Whether the day lies outside the plan's period, and with its numbers in another order inside. */
function isPerhapsAnother(day: CalendarDate, content: string | number, plan: Plan): boolean {
  const [from, to] = [plan.get('propaganda.from'), plan.get('propaganda.to')];
  if (!from || !to || typeof content === 'number') return false;
  return [swapDayAndMonth(day), yearFirstDay(content)].some(
    (other) => other !== null && isLikelier(other, day, { from, to }),
  );
}
