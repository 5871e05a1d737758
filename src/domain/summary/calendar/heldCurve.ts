/** The course of the congresses: held so far against planned, with the deadlines. */
import type { CalendarDate } from '../../calendar';
import type { CheckResult } from '../../check/checkResult';
import type { Milestone } from '../../plan/plan';
import { countedUnits } from '../../unit/countedUnits';
import { listedUnits } from '../parts/listedUnits';
import { congressDates, countByWeek } from './congressDates';
import { runningCounts } from './runningCounts';

/** The running counts of the calendar sheet, as series. */
export interface HeldCurve {
  /** The Mondays of the weeks. */
  readonly weeks: readonly CalendarDate[];
  /** By week; empty where no unit has a planned date that tells a week. */
  readonly planned: readonly number[];
  /** By week, up to that of the as-of date. */
  readonly held: readonly number[];
  /** How many units are required to hold a congress. */
  readonly required: number;
  /** The last on-time days of these units, in their order. */
  readonly deadlines: readonly { readonly milestone: Milestone; readonly day: CalendarDate }[];
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
  const { rows } = runningCounts(countByWeek(grassroots.map(congressDates)), tables[0]?.asOf);
  if (rows.length === 0) return null;
  const planned = rows.map(({ plannedSoFar }) => plannedSoFar);
  const deadlines = new Map<string, HeldCurve['deadlines'][number]>();
  for (const { unit } of grassroots) {
    const { milestone, lastOnTimeDay: day } = unit;
    if (day !== undefined) deadlines.set(`${day} ${milestone}`, { milestone, day });
  }
  return {
    weeks: rows.map(({ week }) => week),
    planned: planned[planned.length - 1] === 0 ? [] : planned,
    held: rows.flatMap(({ heldSoFar }) => heldSoFar ?? []),
    required: grassroots.length,
    deadlines: [...deadlines.keys()].sort().map((key) => deadlines.get(key)!),
  };
}
