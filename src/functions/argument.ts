/** What formulas pass to custom functions, and what they get back. */
import type { CalendarDate } from '../domain/calendar';
import { type Cell, type DateCell, isBlank } from '../domain/sheet/cell';

/** A single cell, a range row by row, or an argument that was left out. */
export type Argument = Cell | readonly (readonly Cell[])[] | undefined;

export type OutputCell = string | number | DateCell;
/** A single value, or rows that spill. */
export type Output = OutputCell | OutputCell[][];

/** A message for the cell: what is wrong with the call and what to pass instead. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

export function isRange(argument: Argument): argument is readonly (readonly Cell[])[] {
  return Array.isArray(argument);
}

/** How many rows hold anything before the blank rows at the end of an open-ended range. */
export function filledRows(range: readonly (readonly Cell[])[]): number {
  let count = range.length;
  while (count > 0 && range[count - 1]!.every(isBlank)) count--;
  return count;
}

/** A day as the cell shows it. */
export function dayCell(day: CalendarDate): DateCell {
  return { date: day };
}
