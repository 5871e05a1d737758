/**
 * Open ranges such as `A7:AN`, which Sheets knows and .xlsx files and formula engines do not: they
 * get the last row there may be, under a `$` so that copying the formula leaves it where it is.
 */
import { MAX_COLUMNS, MAX_ROWS } from '../cellAddress';
import { parseFormula, type Reference, shiftFormula } from './formulaShift';

const LAST_ROW = { row: MAX_ROWS - 1, rowFixed: true };
const LAST_COLUMN = { column: MAX_COLUMNS - 1, columnFixed: true };
/** Rows may have been inserted and deleted since the range was closed; no sheet gets as long. */
const FAR_ROW = 1_000_000;
const FAR_COLUMN = 16_000;

const MAY_BE_OPEN = /\d:\$?[a-z\d]/i;
const MAY_BE_CLOSED = /:\$?[a-z]+\$\d{7}|:\$X[A-Z]{2}/i;

/** The formula with the ends of its open ranges: `A7:AN` becomes `A7:AN$1048576`. */
export function closeRanges(formula: string): string {
  if (!MAY_BE_OPEN.test(formula)) return formula;
  return withEnds(formula, (end) => {
    if (end.row === null) return { ...end, ...LAST_ROW };
    return end.column === null ? { ...end, ...LAST_COLUMN } : end;
  });
}

/** The formula as people write it, without the ends that {@link closeRanges} has given it. */
export function openRanges(formula: string): string {
  if (!MAY_BE_CLOSED.test(formula)) return formula;
  return withEnds(formula, (end) => {
    if (end.rowFixed && (end.row ?? 0) >= FAR_ROW) return { ...end, row: null };
    return end.columnFixed && (end.column ?? 0) >= FAR_COLUMN ? { ...end, column: null } : end;
  });
}

/** The formula with other ends of the ranges that begin with a cell. */
function withEnds(formula: string, change: (end: Reference) => Reference): string {
  const parts = parseFormula(formula);
  const changed = parts.map((part, at) => {
    const begin = parts[at - 2];
    if (typeof part === 'string' || parts[at - 1] !== ':' || typeof begin !== 'object') return part;
    return begin.row === null || begin.column === null ? part : change(part);
  });
  return shiftFormula(changed, 0, 0);
}
