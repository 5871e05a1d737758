/** Calendar dates without time or zone, and intervals of them. The only user of date-fns. */
import { addDays, getDaysInMonth, isValid } from 'date-fns';

/** A day of the calendar, written `YYYY-MM-DD`; compares correctly as a string. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

/**
 * The days from `first` to `last`, both included. `exact` tells a day or a range whose last day
 * is known ('12-13/4/2023') from a month, a quarter or a part of a month, which only bounds it.
 */
export interface Interval {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly exact: boolean;
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;
/** Day 0 of spreadsheet serial numbers is 30 December 1899. */
const SERIAL_EPOCH = [1899, 11, 30] as const;
/** Serial numbers that stand for a day in a date column: 2000-01-01 to 2099-12-31 (SPEC 3). */
export const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;
/** Milliseconds of a day. */
const DAY = 86_400_000;
const [FIRST_SERIAL_DAY, LAST_SERIAL_DAY] = ['2000-01-01', '2099-12-31'];

function toDate(day: CalendarDate): Date {
  return new Date(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10));
}

function fromDate(date: Date): CalendarDate {
  // By hand: date-fns would bring what it needs for every other format.
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CalendarDate;
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/**
 * The day with these numbers, or null where the calendar has none.
 * @param month 1–12
 * @example calendarDate(2023, 4, 31) // null
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > getDaysInMonth(new Date(year, month - 1))) return null;
  return fromDate(new Date(year, month - 1, day));
}

/** The day written `YYYY-MM-DD`, or null for anything else. */
export function parseIsoDay(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(+match[1]!, +match[2]!, +match[3]!) : null;
}

/**
 * The day written day first, with `/`, `-` or `.` between its numbers, or null for anything else.
 * @example parseDay('20/5/2023') // '2023-05-20'
 */
export function parseDay(text: string): CalendarDate | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  return match ? calendarDate(+match[3]!, +match[2]!, +match[1]!) : null;
}

/** The day of a spreadsheet serial number (a time of day is dropped), or null outside 2000–2099. */
export function fromSerial(serial: number): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= FIRST_SERIAL && whole <= LAST_SERIAL)) return null;
  return fromDate(addDays(new Date(...SERIAL_EPOCH), whole));
}

/** Whether a day's serial number stands for a day (SPEC 3). */
export function hasSerial(day: CalendarDate): boolean {
  return day >= FIRST_SERIAL_DAY && day <= LAST_SERIAL_DAY;
}

/** The day `count` days later (earlier where negative). */
export function plusDays(day: CalendarDate, count: number): CalendarDate {
  const date = addDays(toDate(day), count);
  return isValid(date) ? fromDate(date) : day;
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  // Days without a time are read as UTC, in which every day is as long: no zone is asked for.
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The day with day and month exchanged, or null where the calendar has none. */
export function swapDayAndMonth(day: CalendarDate): CalendarDate | null {
  return calendarDate(+day.slice(0, 4), +day.slice(8, 10), +day.slice(5, 7));
}

/** One day as an interval. */
export function singleDay(day: CalendarDate): Interval {
  return { first: day, last: day, exact: true };
}

/** Months `firstMonth`…`lastMonth` of a year as an interval that is not exact. */
export function months(year: number, firstMonth: number, lastMonth = firstMonth): Interval | null {
  const first = calendarDate(year, firstMonth, 1);
  const lastDay = getDaysInMonth(new Date(year, lastMonth - 1));
  const last = calendarDate(year, lastMonth, lastDay);
  return first && last && first <= last ? { first, last, exact: false } : null;
}

/** The month in which a day lies. */
export function monthOf(day: CalendarDate): Interval {
  return months(+day.slice(0, 4), +day.slice(5, 7))!;
}

/** `DD/MM/YYYY`, as findings, tables and statuses show a day. */
export function formatDay(day: CalendarDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** `DD/MM/YYYY`, or two of them with a dash. */
export function formatInterval({ first, last }: Interval): string {
  return first === last ? formatDay(first) : `${formatDay(first)} – ${formatDay(last)}`;
}
