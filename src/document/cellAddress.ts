/** Cells and areas in A1 notation as files write them, without a grid around them. */
import type { Area } from './workbook';

/** How many rows a sheet may have in Excel, and in its files. */
export const MAX_ROWS = 1_048_576;
/** How many columns. */
export const MAX_COLUMNS = 16_384;

/** The letters of a zero-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The zero-based column of the letters at the start of a reference; -1 without letters. */
export function columnIndex(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const letter = reference.charCodeAt(index) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** The zero-based row of a reference such as `B2`; -1 where it names none. */
export function rowIndex(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 0) - 1;
}

/** A cell in A1 notation from a zero-based row and column. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** An area in A1 notation; a single cell is written as a cell. */
export function areaAddress(area: Area): string {
  const from = cellAddress(area.top, area.left);
  const to = cellAddress(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** Reads `B2` or `B2:D5` (`$` is ignored); null when it is neither. */
export function parseArea(reference: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(reference);
  if (!match) return null;
  const [, firstLetters = '', firstRow = '', lastLetters = firstLetters, lastRow = firstRow] =
    match;
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const columns = [columnIndex(firstLetters), columnIndex(lastLetters)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
