/** Days in formulas of built-in functions; a cell may hold a time with its day. */
import { type CalendarDate, FIRST_SERIAL } from '../calendar';

/** A day as formulas write it. */
export function dayFormula(day: CalendarDate): string {
  return `DATE(${+day.slice(0, 4)},${+day.slice(5, 7)},${+day.slice(8, 10)})`;
}

/** Whether a cell holds a day: smaller numbers are none. N of a text is 0, so a text is compared without an error. */
export function isDayFormula(cell: string): string {
  return `N(${cell})>=${FIRST_SERIAL}`;
}

/** The day in a cell without the time that may stand there too; 0 for a text. */
export function dayOfFormula(cell: string): string {
  return `INT(N(${cell}))`;
}

/** The day of the plan's as-of cell, and today where it holds none. */
export function asOfDayFormula(cell: string): string {
  return `IF(${isDayFormula(cell)},${dayOfFormula(cell)},TODAY())`;
}
