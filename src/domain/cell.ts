/** What a cell of a sheet gives: its value, with dates already free of time and zone. */
import type { CalendarDate } from './calendar';
import { formatDay } from './calendar';
import { spellingKey, tidy } from './spelling';

/** A true date cell, as opposed to a text that looks like a date. */
export interface DateCell {
  readonly date: CalendarDate;
}

/** An empty cell is `''`. */
export type Cell = string | number | boolean | DateCell;

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}

/** The cell's text as a person reads it, tidied; days as DD/MM/YYYY. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return tidy(cell);
  return isDateCell(cell) ? formatDay(cell.date) : String(cell);
}

/** Empty, spaces alone, or a lone dash: blank in every kind of column (SPEC 3). */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  if (cell === '') return true;
  const key = spellingKey(cell);
  return key === '' || key === '-';
}
