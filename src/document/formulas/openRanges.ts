/**
 * Open ranges such as `A7:AN`, which Sheets knows and .xlsx files and formula engines do not: they
 * get the last row there may be, under a `$` so that copying the formula leaves it where it is.
 */
import { MAX_COLUMNS, MAX_ROWS } from '../cellAddress';
import { parseFormula, type Reference, shiftFormula } from './formulaShift';

/** Where ranges end, counted from 0. */
interface LastCell {
  readonly row: number;
  readonly column: number;
}

const LAST_CELL: LastCell = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 };
/** No sheet gets as long or as wide, and rows may be inserted before it comes to the last cell. */
export const FAR_CELL: LastCell = { row: 1_020_000, column: 16_200 };
/** Rows may have been deleted too since the range was closed. */
const [LEAST_ROW, LEAST_COLUMN] = [1_000_000, 16_000];

const MAY_BE_OPEN = /\d:\$?[a-z\d]/i;
const MAY_BE_CLOSED = /:\$?[a-z]+\$\d{7}|:\$[w-x][a-z]{2}\$?\d/i;

/**
 * The formula with the ends of its open ranges: `A7:AN` becomes `A7:AN$1048576`.
 * @param last the cell at whose row and column they end
 */
export function closeRanges(formula: string, last = LAST_CELL): string {
  if (!MAY_BE_OPEN.test(formula)) return formula;
  return withEnds(formula, (end) => {
    if (end.row === null) return { ...end, row: last.row, rowFixed: true };
    return end.column === null ? { ...end, column: last.column, columnFixed: true } : end;
  });
}

/** The formula as people write it, without the ends that {@link closeRanges} has given it. */
export function openRanges(formula: string): string {
  if (!MAY_BE_CLOSED.test(formula)) return formula;
  return withEnds(formula, (end) => {
    if (end.rowFixed && (end.row ?? 0) >= LEAST_ROW) return { ...end, row: null };
    return end.columnFixed && (end.column ?? 0) >= LEAST_COLUMN ? { ...end, column: null } : end;
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
