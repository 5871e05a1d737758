/** The days that a date in the notation of dateNotation.ts stands for. */
import { calendarDate, type Interval, months, plusDays, singleDay } from '../../calendar';

/** Days; or a real date that lacks its year; or none. */
export type DateOutcome = Interval | 'incomplete' | null;

const DAY = /^\d{1,2}$/;
const DAY_MONTH = /^(\d{1,2})([-/.])(\d{1,2})$/;
const DAY_MONTH_YEAR = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_MONTH_DAY = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const MONTH = /^([abc])?@(\d{1,2})$/;
const QUARTER = /^#([1-4])$/;
const MONTH_YEAR = /^@?(\d{1,2})[-/.](\d{4})$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
/** 'thg 5/23', as spreadsheets write a month; no day has such a number beside its month. */
const MONTH_SHORT_YEAR = /^@(\d{1,2})[-/](2\d)$/;
const QUARTERS_YEAR = /^#(\d)(?:-(\d))?\/(\d{4})$/;
const PART_YEAR = /^([abc])@(\d{1,2})\/(\d{4})$/;
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  a: [1, 10],
  b: [11, 20],
  c: [21, 31],
};
/** Two days that follow each other: '12, 13/4/2023'. */
const JOINED_DAYS = /^(\d{1,2})&([^&]+)$/;

/**
 * Reads a date in the notation.
 * @example readInterval('12-13/4/2023') // 12/04/2023 – 13/04/2023
 */
export function readInterval(text: string): DateOutcome {
  return (
    readDay(text) ??
    readPeriod(text) ??
    (lacksYear(text) ? 'incomplete' : null) ??
    readJoinedDays(text) ??
    readRange(text)
  );
}

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + +digits : +digits;
}

/** The one day that a text in the notation names by its numbers alone; null for anything else. */
export function readDay(text: string): Interval | null {
  let match = DAY_MONTH_YEAR.exec(text);
  if (match) return dayOrNull(yearOf(match[4]!), +match[3]!, +match[1]!);
  match = YEAR_MONTH_DAY.exec(text);
  return match && dayOrNull(+match[1]!, +match[3]!, +match[4]!);
}

function dayOrNull(year: number, month: number, day: number): Interval | null {
  const date = calendarDate(year, month, day);
  return date && singleDay(date);
}

/** A month, a quarter, several of them, or a part of a month. */
function readPeriod(text: string): Interval | null {
  let match = MONTH_YEAR.exec(text);
  if (match) return months(+match[2]!, +match[1]!);
  match = YEAR_MONTH.exec(text);
  if (match) return months(+match[1]!, +match[2]!);
  match = MONTH_SHORT_YEAR.exec(text);
  if (match) return months(yearOf(match[2]!), +match[1]!);
  match = QUARTERS_YEAR.exec(text);
  if (match) {
    const first = +match[1]!;
    return months(+match[3]!, first * 3 - 2, +(match[2] ?? first) * 3);
  }
  match = PART_YEAR.exec(text);
  return match && partOfMonth(+match[3]!, +match[2]!, PARTS[match[1]!]!);
}

function partOfMonth(
  year: number,
  month: number,
  [firstDay, lastDay]: readonly [number, number],
): Interval | null {
  const first = calendarDate(year, month, firstDay);
  const last = calendarDate(year, month, lastDay) ?? months(year, month)?.last;
  return first && last ? { first, last, exact: false } : null;
}

/** A text that names a real day, month or quarter but no year. */
function lacksYear(text: string): boolean {
  const dayMonth = DAY_MONTH.exec(text);
  // A leap year, because 29/2 may be one.
  if (dayMonth) return calendarDate(2000, +dayMonth[3]!, +dayMonth[1]!) !== null;
  const month = MONTH.exec(text);
  if (month) return +month[2]! >= 1 && +month[2]! <= 12;
  return QUARTER.test(text);
}

function readJoinedDays(text: string): DateOutcome {
  const match = JOINED_DAYS.exec(text);
  if (!match) return null;
  const [first, last] = [match[1]!, match[2]!];
  const days = readSpan(first, last, false);
  if (days === 'incomplete') return +first + 1 === parseInt(last, 10) ? days : null;
  if (days === null) return null;
  return plusDays(days.first, 1) === days.last ? days : null;
}

/** A range whose halves 'đến' sets apart, else the first dash that does. */
function readRange(text: string): DateOutcome {
  const word = text.indexOf('~');
  if (word >= 0) return readSpan(text.slice(0, word), text.slice(word + 1), false);
  for (let dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
    const outcome = readSpan(text.slice(0, dash), text.slice(dash + 1), true);
    if (outcome) return outcome;
  }
  return null;
}

/** @param isDash whether a dash sets the halves apart: then '1-2' before it is no day and month */
function readSpan(first: string, last: string, isDash: boolean): DateOutcome {
  const isDashed = DAY_MONTH.exec(first)?.[2] === '-';
  if (isDashed && isDash) return null;
  const to = readDay(last);
  if (to) return span(readDay(withMonthAndYear(first, last)), to);
  const toPeriod = first.includes('#') === last.includes('#') ? readPeriod(last) : null;
  if (toPeriod) return span(readPeriod(withYear(first, last)), toPeriod);
  if (DAY.test(last) || !lacksYear(last)) return null;
  return readDay(first) || DAY.test(first) || lacksYear(first) ? 'incomplete' : null;
}

function span(from: Interval | null, to: Interval): Interval | null {
  if (!from || from.first > to.first || from.last > to.last) return null;
  return { first: from.first, last: to.last, exact: to.exact };
}

/** Gives the first day of a range the month and year that only the last one states. */
function withMonthAndYear(first: string, last: string): string {
  const full = DAY_MONTH_YEAR.exec(last);
  if (!full) return first;
  const [, , separator, month, year] = full;
  if (DAY.test(first)) return [first, month, year].join(separator);
  const dayMonth = DAY_MONTH.exec(first);
  // '1-2 đến 3/4/2023' may speak of the days 1 and 2.
  if (!dayMonth || (dayMonth[2] === '-') !== (separator === '-')) return first;
  return [dayMonth[1], dayMonth[3], year].join(separator);
}

/** Gives the first month or quarter of a range the year that only the last one states. */
function withYear(first: string, last: string): string {
  const year = /\/(\d{4})$/.exec(last)?.[1];
  // In 'cuối tháng 4 - 5/2023' it is not said what the part belongs to.
  const fits = MONTH.test(first)
    ? last.includes('@') || first.startsWith('@')
    : QUARTER.test(first);
  return year && fits ? `${first}/${year}` : first;
}
