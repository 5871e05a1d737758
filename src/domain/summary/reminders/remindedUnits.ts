/** Which units are reminded, in the order in which sheet and letters have them. */
import { type CalendarDate, daysBetween } from '../../calendar';
import type { ListedUnit } from '../parts/listedUnits';
import { plannedInterval, REMINDER_KINDS, type ReminderKind, reminderKind } from './reminderText';

export interface Reminded extends ListedUnit {
  readonly kind: ReminderKind;
}

/** Those overdue, due soon or past their planned date, each group with the most pressing first. */
export function remindedUnits(
  listed: readonly ListedUnit[],
  asOf: CalendarDate | undefined,
): readonly Reminded[] {
  const reminded: Reminded[] = [];
  for (const one of listed) {
    const kind = reminderKind(one.unit, asOf);
    if (kind !== null) reminded.push({ ...one, kind });
  }
  // Sorting is stable: those alike stay in the order of the trackers.
  return reminded.sort(
    (a, b) =>
      REMINDER_KINDS.indexOf(a.kind) - REMINDER_KINDS.indexOf(b.kind) ||
      urgency(b, asOf) - urgency(a, asOf),
  );
}

/** Among reminders of one kind the greater comes first: days since the day that matters. */
function urgency({ unit, kind }: Reminded, asOf: CalendarDate | undefined): number {
  if (kind === 'overdue') return unit.daysOverdue;
  const day = kind === 'due-soon' ? unit.lastOnTimeDay : plannedInterval(unit)?.last;
  return day && asOf ? daysBetween(day, asOf) : 0;
}
