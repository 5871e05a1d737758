/** The course of the congresses as series: held so far against planned, with the deadlines. */
import type { CalendarDate } from '../../calendar';
import type { CheckResult } from '../../check/checkResult';
import { countedUnits } from '../../unit/countedUnits';
import { listedUnits } from '../parts/listedUnits';
import { congressDates } from './congressDates';
import { courseOf, type Deadline } from './course';

/** The running counts of the calendar sheet, as series. */
export interface HeldCurve {
  /** The Mondays of the weeks; those of the deadlines are among them unless they are far away. */
  readonly weeks: readonly CalendarDate[];
  /** By week; empty where no unit has a planned date that tells a week. */
  readonly planned: readonly number[];
  /** By week, up to that of the as-of date. */
  readonly held: readonly number[];
  /** How many units are required to hold a congress. */
  readonly required: number;
  /** Of these units, in order of day. */
  readonly deadlines: readonly Deadline[];
}

/**
 * The grassroots units that the calendar counts. Null where no week is known of any congress.
 * @param tables trackers that were checked together
 */
export function heldCurve(tables: readonly CheckResult[]): HeldCurve | null {
  const { grassroots } = countedUnits(
    listedUnits({ tables }).filter(({ unit }) => !unit.exempt),
    ({ unit }) => unit,
  );
  const { rows, isPlanned, deadlines } = courseOf(grassroots.map(congressDates), tables[0]?.asOf);
  if (rows.length === 0) return null;
  return {
    weeks: rows.map(({ week }) => week),
    planned: isPlanned ? rows.map(({ plannedSoFar }) => plannedSoFar) : [],
    held: rows.flatMap(({ heldSoFar }) => heldSoFar ?? []),
    required: grassroots.length,
    deadlines,
  };
}
