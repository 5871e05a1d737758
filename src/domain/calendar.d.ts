/** A day of the calendar, written `YYYY-MM-DD`; compares correctly as a string. */
export type CalendarDate = string & {
    readonly calendarDate: unique symbol;
};
/**
 * The days from `first` to `last`, both included. `exact` tells a day or a range whose last day
 * is known ('12-13/4/2023') from a month, a quarter or a part of a month, which only bounds it.
 */
export interface Interval {
    readonly first: CalendarDate;
    readonly last: CalendarDate;
    readonly exact: boolean;
}
/**
 * The day with these numbers, or null where the calendar has none.
 * @param month 1–12
 * @example calendarDate(2023, 4, 31) // null
 */
export declare function calendarDate(year: number, month: number, day: number): CalendarDate | null;
/** The day written `YYYY-MM-DD`, or null for anything else. */
export declare function parseIsoDay(text: string): CalendarDate | null;
/** The day of a spreadsheet serial number (a time of day is dropped), or null outside 2000–2099. */
export declare function fromSerial(serial: number): CalendarDate | null;
/** The day `count` days later (earlier where negative). */
export declare function plusDays(day: CalendarDate, count: number): CalendarDate;
/** Whole days from `from` to `to`; negative where `to` is earlier. */
export declare function daysBetween(from: CalendarDate, to: CalendarDate): number;
/** The day with day and month exchanged, or null where the calendar has none. */
export declare function swapDayAndMonth(day: CalendarDate): CalendarDate | null;
/** One day as an interval. */
export declare function singleDay(day: CalendarDate): Interval;
/** Months `firstMonth`…`lastMonth` of a year as an interval that is not exact. */
export declare function months(year: number, firstMonth: number, lastMonth?: number): Interval | null;
/** `DD/MM/YYYY`, as findings, tables and statuses show a day. */
export declare function formatDay(day: CalendarDate): string;
/** `DD/MM/YYYY`, or two of them with a dash. */
export declare function formatInterval({ first, last }: Interval): string;
