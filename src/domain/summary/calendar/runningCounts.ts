/** How many congresses were planned and held so far, week by week. */
import type { CalendarDate } from '../../calendar';
import type { CongressWeeks } from './congressDates';
import { weekOf, weeksBetween } from './week';

/** A week with its own counts and those of all weeks up to it. */
export interface RunningCount {
  /** Its Monday. */
  readonly week: CalendarDate;
  readonly planned: number;
  readonly held: number;
  readonly plannedSoFar: number;
  /** Null in a week that is still to come. */
  readonly heldSoFar: number | null;
}

export interface RunningCounts {
  readonly rows: readonly RunningCount[];
  /** Whether weeks without a congress or a deadline are left out. */
  readonly hasGaps: boolean;
}

/** More weeks than this are listed only where they have a congress or a deadline. */
const MOST_WEEKS = 120;

/**
 * @param deadlines days that are to be among the weeks, as far as that does not make them too many
 * @param asOf undefined where the plan does not say: then no week is still to come
 */
export function runningCounts(
  { byWeek }: CongressWeeks,
  deadlines: readonly CalendarDate[],
  asOf: CalendarDate | undefined,
): RunningCounts {
  const { weeks, hasGaps } = shownWeeks([...byWeek.keys()].sort(), deadlines.map(weekOf));
  let plannedSoFar = 0;
  let heldSoFar = 0;
  const rows = weeks.map((week): RunningCount => {
    const { planned, held } = byWeek.get(week) ?? { planned: 0, held: 0 };
    plannedSoFar += planned;
    heldSoFar += held;
    // Nothing can have been held in a week that is still to come: there the line ends.
    const isToCome = asOf !== undefined && week > asOf;
    return { week, planned, held, plannedSoFar, heldSoFar: isToCome ? null : heldSoFar };
  });
  return { rows, hasGaps };
}

/**
 * From the first week with anything to the last, where they are not too many: then a deadline that
 * would make them so is left out.
 */
function shownWeeks(filled: readonly CalendarDate[], deadlines: readonly CalendarDate[]) {
  if (filled.length === 0) return { weeks: [], hasGaps: false };
  const between = (all: readonly CalendarDate[]) => {
    const inOrder = [...all].sort();
    return weeksBetween(inOrder[0]!, inOrder[inOrder.length - 1]!, MOST_WEEKS);
  };
  let weeks = between(filled);
  if (!weeks) return { weeks: [...new Set([...filled, ...deadlines])].sort(), hasGaps: true };
  for (const deadline of deadlines) weeks = between([...weeks, deadline]) ?? weeks;
  return { weeks, hasGaps: false };
}
