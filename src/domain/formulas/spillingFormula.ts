/**
 * Formulas whose results fill cells beside and below their own, and which cells those may be. A cell
 * that a formula fills shows no formula of its own; a value written there takes the whole result away.
 */
import type { Area } from '../sheet/area';

const IMPORTING = /\bIMPORTRANGE\s*\(/i;

/** Whether a formula brings in what another document holds. */
export function isImporting(formula: string): boolean {
  return IMPORTING.test(formula);
}

/** Texts, and names of sheets. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** A text that is a cell or a range, as IMPORTRANGE takes it. */
const RANGE_TEXT = /(?:^"|!)(\$?[A-Z]{1,3}\$?\d*)(?::(\$?[A-Z]{1,3}\$?\d*))?"$/i;
const RANGE = /\$?\b([A-Z]{1,3})\$?(\d*):\$?([A-Z]{1,3})\$?(\d*)(?![\w([])/i;
const RANGES = new RegExp(RANGE, 'gi');
const INNERMOST = /(?<![\w.])([\w.]*)\(([^()]*)\)/g;
/** Functions that make one value of what they are given, or one for each value that is sought. */
const REDUCING = /LOOKUP|MATCH|INDEX|SUM|COUNT|MIN|MAX|AVERAGE|JOIN|^(?:ROWS|COLUMNS|IS)/i;
/** Functions that fill one column, or as many as the ranges have that they are given. */
const FILLING = 'ARRAYFORMULA|SEQUENCE|FLATTEN|TOCOL|MAP|BYROW|SCAN';
const TAKING = 'IMPORTRANGE|QUERY|FILTER|SORTN?|UNIQUE|CHOOSE\\w+';
/** Functions that may fill more than that. */
const MAKING = 'IMPORT(?!RANGE)\\w+|TRANSPOSE|[HV]STACK|WRAP\\w+|MAKEARRAY|MMULT|SPLIT|TOROW|BYCOL';
const MAY_FILL = new RegExp(`\\{|\\b(?:${FILLING}|${TAKING}|${MAKING})\\s*\\(`, 'i');
const FILLS = new RegExp(`\\{|\\b(?:${FILLING})\\[`, 'i');
const TAKES = new RegExp(`\\b(?:${TAKING})\\[`, 'i');
/** In braces a semicolon begins a row; the other signs, by the locale, a column. */
const MAKES = new RegExp(`\\{[^{}]*[,\\\\][^{}]*\\}|\\b(?:${MAKING})\\[`, 'i');

type Size = Pick<Area, 'rows' | 'columns'>;

/**
 * How many cells a formula may fill at most; null where it fills its own alone.
 * @example sizeOfResult('=QUERY(IMPORTRANGE("…";"Theo dõi!A:G");"select *")') // { rows: Infinity, columns: 7 }
 */
export function sizeOfResult(formula: string): Size | null {
  if (!MAY_FILL.test(formula)) return null;
  const ranged = (text: string) => {
    const [, from, to = from] = RANGE_TEXT.exec(text) ?? [];
    return from === undefined ? '' : `${from}:${to}`;
  };
  let rest = formula.replace(QUOTED, ranged).replace(/\s+/g, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(INNERMOST, (_, name: string, given: string) => {
      if (REDUCING.test(name)) return '';
      // What separates arguments is not to be taken for columns in braces.
      return `${name}[${given.includes('{') ? given : given.replace(/[,\\]/g, ';')}]`;
    });
  }
  const all = { rows: Infinity, columns: Infinity };
  if (MAKES.test(rest)) return all;
  const isTaking = TAKES.test(rest);
  if (!isTaking && !FILLS.test(rest)) return null;
  const sizes = (rest.match(RANGES) ?? []).map((range) => {
    const [, left, top, right, bottom] = RANGE.exec(range)!;
    return {
      rows: top && bottom ? +bottom - +top + 1 : Infinity,
      columns: columnNumber(right!) - columnNumber(left!) + 1,
    };
  });
  if (sizes.length === 0) return isTaking ? all : { rows: Infinity, columns: 1 };
  return {
    // In braces one stands below the other.
    rows: rest.includes('{') ? Infinity : Math.max(...sizes.map(({ rows }) => rows)),
    columns: Math.max(...sizes.map(({ columns }) => columns)),
  };
}

/** Counted from 1. */
function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (sum, one) => sum * 26 + one.charCodeAt(0) - 64,
    0,
  );
}

/**
 * The areas that the formulas of a sheet may fill. None reaches beyond the next formula in its row or
 * in its column: a cell with a formula of its own is filled by no other.
 * @param formulas of all cells from the first row and column on, `''` where there is none
 */
export function filledAreas(formulas: readonly (readonly string[])[]): Area[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) => {
      const size = sizeOfResult(formula);
      if (!size) return [];
      const right = cells.findIndex((other, at) => at > column && other);
      const below = formulas.findIndex((other, at) => at > row && other[column]);
      return {
        row,
        column,
        rows: below < 0 ? size.rows : Math.min(size.rows, below - row),
        columns: right < 0 ? size.columns : Math.min(size.columns, right - column),
      };
    }),
  );
}

/** Whether one of these areas holds a cell. */
export function isFilled(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some(
    (area) =>
      area.row <= row &&
      row < area.row + area.rows &&
      area.column <= column &&
      column < area.column + area.columns,
  );
}
