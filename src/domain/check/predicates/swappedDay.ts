/** Whether a day makes sense only in another order of its numbers. */
import { type CalendarDate, swapDayAndMonth } from '../../calendar';

/** The days in which the plan's work is done. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The day with day and month exchanged, where it alone lies in the period; else null. */
export function swappedInto(day: CalendarDate, period: Period): CalendarDate | null {
  const swapped = swapDayAndMonth(day);
  return swapped && isLikelier(swapped, day, period) ? swapped : null;
}

/** Whether one reading of a day lies in the period and the other does not. */
export function isLikelier(one: CalendarDate, other: CalendarDate, { from, to }: Period): boolean {
  const isInside = (day: CalendarDate) => from <= day && day <= to;
  return isInside(one) && !isInside(other);
}
