/** Weeks of the calendar, from Monday to Sunday, each known by its Monday. */
import { type CalendarDate, calendarDate, daysBetween, formatDay, plusDays } from '../../calendar';

const SOME_MONDAY = calendarDate(2000, 1, 3)!;

/** The Monday of the week in which a day lies. */
export function weekOf(day: CalendarDate): CalendarDate {
  const days = daysBetween(SOME_MONDAY, day);
  return plusDays(day, -(((days % 7) + 7) % 7));
}

/** `dd/mm – dd/mm/yyyy`. */
export function formatWeek(monday: CalendarDate): string {
  return `${formatDay(monday).slice(0, 5)} – ${formatDay(plusDays(monday, 6))}`;
}

/** Every week from the first to the last, both included; null where they are more than `most`. */
export function weeksBetween(
  first: CalendarDate,
  last: CalendarDate,
  most: number,
): CalendarDate[] | null {
  const count = daysBetween(first, last) / 7 + 1;
  if (count > most) return null;
  return Array.from({ length: count }, (_, i) => plusDays(first, i * 7));
}
