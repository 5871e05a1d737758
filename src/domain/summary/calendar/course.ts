/** The course of the congresses: week by week how many so far, and the deadlines among the weeks. */
import type { CalendarDate } from '../../calendar';
import type { Milestone } from '../../plan/plan';
import { type CongressDates, type CongressWeeks, countByWeek } from './congressDates';
import { type RunningCount, runningCounts } from './runningCounts';

/** A day until which units of a milestone are on time. */
export interface Deadline {
  readonly milestone: Milestone;
  /** The last on-time day. */
  readonly day: CalendarDate;
  /** The day before which the plan wants it done: the same one where that day is still on time. */
  readonly before: CalendarDate;
}

export interface Course {
  readonly counts: CongressWeeks;
  /** None where no week is known of any congress. */
  readonly rows: readonly RunningCount[];
  /** Whether weeks without a congress or a deadline are left out. */
  readonly hasGaps: boolean;
  /** Whether any unit has a planned date that tells a week. */
  readonly isPlanned: boolean;
  /** In order of day. */
  readonly deadlines: readonly Deadline[];
}

/**
 * The course that the calendar, the report and the side panel show.
 * @param congresses those of the grassroots units that have to hold one
 * @param asOf undefined where the plan does not say: then no week is still to come
 */
export function courseOf(
  congresses: readonly CongressDates[],
  asOf: CalendarDate | undefined,
): Course {
  const counts = countByWeek(congresses);
  const deadlines = deadlinesOf(congresses);
  const { rows, hasGaps } = runningCounts(
    counts,
    deadlines.map(({ day }) => day),
    asOf,
  );
  const isPlanned = rows.some(({ planned }) => planned > 0);
  return { counts, rows, hasGaps, isPlanned, deadlines };
}

function deadlinesOf(congresses: readonly CongressDates[]): Deadline[] {
  const deadlines = new Map<string, Deadline>();
  for (const { listed } of congresses) {
    const { milestone, lastOnTimeDay: day, terms } = listed.unit;
    if (day === undefined) continue;
    const before = terms.completeBefore ?? day;
    deadlines.set(`${day} ${milestone}`, { milestone, day, before });
  }
  return [...deadlines.keys()].sort().map((key) => deadlines.get(key)!);
}
