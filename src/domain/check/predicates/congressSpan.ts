/** From which day to which a congress went on, where both are known (SPEC 5). */
import type { Interval } from '../../calendar';
import type { Unit } from '../../unit/unit';

/** From its first day to its last; null where an inexact cell leaves one of them open. */
export function knownSpan({ held, firstDay, cells }: Unit): Interval | null {
  const start = cells.date('start');
  const isOpen = start.kind === 'interval' && !start.interval.exact;
  if (!held?.exact || !firstDay || isOpen) return null;
  return { first: firstDay, last: held.last, exact: true };
}
