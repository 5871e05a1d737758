/** What a cell of a sheet gives: its value, with dates already free of time and zone. */
import { type CalendarDate, formatDay } from '../calendar';
import { spellingKey, tidy } from '../text/spelling';

/** A true date cell, as opposed to a text that looks like a date. */
export interface DateCell {
  readonly date: CalendarDate;
  /** Whether the cell's number format shows the month of the day, and not the day itself. */
  readonly showsMonth?: boolean;
}

/** An empty cell is `''`. */
export type Cell = string | number | boolean | DateCell;

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}

/** The cell's text as a person reads it, tidied; days as DD/MM/YYYY, months as MM/YYYY. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return tidy(cell);
  if (!isDateCell(cell)) return String(cell);
  return cell.showsMonth ? formatDay(cell.date).slice(3) : formatDay(cell.date);
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** An unticked box, a zero as numbers are shown, and what formulas give that find nothing. */
const NOTHING =
  /^\s*(?:false|[☐□]|[-+]?0+(?:[.,]0+)?\s*%?|#(?:n\/a|div\/0!|ref!|value!|name\?|num!|null!|error!))\s*$/i;
/** What is put where something is to be written: '…', '.....', '____', '/'. */
const PLACEHOLDER = /^[\s\-\u2010-\u2015\u2212.…_/·:]+$/;
/** What formulas leave of a sum that is 0 (SPEC 3). */
const ALMOST_ZERO = 1e-9;

/** Empty, spaces alone, or a lone dash: blank in every kind of column (SPEC 3). */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  // Most texts are told by their first letter, without working out how they are compared.
  if (cell === '') return true;
  if (LETTER_OR_DIGIT.test(cell)) return false;
  const key = spellingKey(cell);
  return key === '' || key === '-';
}

/** Whether a text begins with a digit or letter with which nothing begins that fills no row. */
function beginsPlainly(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 0x31 && first <= 0x39) return true;
  const letter = first | 0x20;
  return letter >= 0x61 && letter <= 0x7a && letter !== 0x66;
}

/**
 * Whether a cell is anything to go by in its row: blanks are not, nor are the unticked boxes, zeros,
 * dots and formulas without a result that people fill down a sheet before its rows are used (SPEC 2).
 */
export function fillsRow(cell: Cell): boolean {
  switch (typeof cell) {
    case 'boolean':
      return cell;
    case 'number':
      return Math.abs(cell) >= ALMOST_ZERO;
    case 'string':
      if (beginsPlainly(cell)) return true;
      if (NOTHING.test(cell)) return false;
      return LETTER_OR_DIGIT.test(cell) || !(PLACEHOLDER.test(cell) || isBlank(cell));
    default:
      return true;
  }
}
