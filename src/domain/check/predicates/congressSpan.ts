/** Whether a congress went on over more days than the plan allows, where its days are known (II.4). */
import { type CalendarDate, daysBetween } from '../../calendar';
import type { Unit } from '../../unit/unit';

export interface LongSpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly days: number;
}

/**
 * The days from opening to end where they are more than allowed, half days rounded up; null where
 * they are not, or where an inexact cell leaves one end open.
 */
export function longSpan({ held, firstDay, cells }: Unit, maxDays: number): LongSpan | null {
  const start = cells.date('start');
  const isOpen = start.kind === 'interval' && !start.interval.exact;
  if (!held?.exact || !firstDay || isOpen) return null;
  const days = daysBetween(firstDay, held.last) + 1;
  return days > Math.ceil(maxDays) ? { first: firstDay, last: held.last, days } : null;
}
