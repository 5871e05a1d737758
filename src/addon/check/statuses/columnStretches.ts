/** Reading columns without the long blank gaps between a table and a row far below it. */
import { columnLetter, type SheetGrid } from '../../../domain/sheet/grid';
import { LONG_GAP } from './columnCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** So many blank rows and more are not read: fewer cost less than a further call. */
const WIDE_GAP = 20_000;

/** Rows that are read together, zero-based; the last of them reach to the sheet's end. */
interface Stretch {
  readonly first: number;
  readonly last: number | null;
}

/**
 * The rows to read of a sheet: all of them, but for wide gaps. Around what is filled there is room
 * for rows that somebody inserts meanwhile.
 */
export function stretchesOf({ rows }: SheetGrid): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [first, last] = [0, 0];
  rows.forEach((row, i) => {
    if (row.every((cell) => cell === '')) return;
    if (i - last > WIDE_GAP) {
      stretches.push({ first, last: last + LONG_GAP });
      first = i - LONG_GAP;
    }
    last = i;
  });
  return [...stretches, { first, last: null }];
}

/**
 * Something of neighbouring columns, row by row from the sheet's first one. What is not read is one
 * blank row again and again.
 */
export function readStretches<T>(
  sheet: Sheet,
  [left, right]: readonly [left: number, right: number],
  stretches: readonly Stretch[],
  read: (range: GoogleAppsScript.Spreadsheet.Range) => T[][],
): (T | '')[][] {
  const blank: ''[] = Array.from({ length: right - left + 1 }, () => '');
  let rows: (T | '')[][] = [];
  for (const { first, last } of stretches) {
    const [from, to] = [first === 0 ? '' : first + 1, last === null ? '' : last + 1];
    // Columns without row numbers reach to the end, however many rows somebody inserts
    const start = from === '' && to !== '' ? 1 : from;
    const range = sheet.getRange(`${columnLetter(left)}${start}:${columnLetter(right)}${to}`);
    const part = read(range);
    if (first === 0) rows = part;
    else {
      while (rows.length < first) rows.push(blank);
      for (const row of part) rows.push(row);
    }
  }
  return rows;
}
