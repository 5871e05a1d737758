/** The days of the upper congress, as far as its row tells them. */
import type { CalendarDate, Interval } from '../../calendar';
import type { Plan } from '../../plan/plan';
import { message } from '../../text/message';
import type { Unit } from '../../unit/unit';
import { planNameAtStart } from '../../plan/planNames';
import { hasColumn, missingColumn, unreadable } from './condition';
import type { PlacedUnit } from './upperFacts';
import { unknown, type Verdict } from './verdict';

/** How an explanation by the planned days begins. */
export const PLANNED = { vi: 'Dự kiến', en: 'Planned for' };

const NOT_PLANNED = {
  vi: '{upper:localized} chưa có ngày dự kiến.',
  en: '{upper:localized} has no planned date.',
} as const;

/** The days of the upper congress, as held or else as planned, or why they are not known. */
export function daysOf(upper: PlacedUnit, plan: Plan): Interval | Verdict {
  const { held, cells } = upper.unit;
  if (held) return held;
  const heldCell = cells.date('held');
  if (heldCell.kind === 'incomplete' || heldCell.kind === 'unreadable') {
    return unreadable(plan, 'held', heldCell.text);
  }
  if (!hasColumn(upper.table, 'planned')) return missingColumn('planned');
  const planned = cells.date('planned');
  if (planned.kind === 'interval') return planned.interval;
  if (planned.kind !== 'blank') return unreadable(plan, 'planned', planned.text);
  return unknown(message(NOT_PLANNED, { upper: planNameAtStart(plan, 'upperCongress') }));
}

/** Whether planned days have passed, so that a congress that was not held has another day to come. */
export function isPast({ last }: Interval, asOf: CalendarDate): boolean {
  return last < asOf;
}

/**
 * The first day of the upper congress: as held, else as planned where that has not passed; null
 * where neither is known.
 */
export function firstDayOf(unit: Unit, asOf: CalendarDate): CalendarDate | null {
  if (unit.held) return unit.firstDay;
  const planned = unit.cells.date('planned');
  const isAhead = planned.kind === 'interval' && !isPast(planned.interval, asOf);
  return isAhead ? planned.interval.first : null;
}
