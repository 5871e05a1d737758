/** Areas in A1 notation on a grid of some size, with whole columns and rows. */
import { columnIndex, columnLetters } from './cellAddress';
import type { Area } from './workbook';

/** A1 notation of an area; whole columns and rows without their numbers or letters. */
export function a1Notation(area: Area, rows: number, columns: number): string {
  const { top, left, bottom, right } = area;
  if (top === 0 && bottom === rows - 1) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 0 && right === columns - 1) return `${top + 1}:${bottom + 1}`;
  const first = `${columnLetters(left)}${top + 1}`;
  if (top === bottom && left === right) return first;
  return `${first}:${columnLetters(right)}${bottom + 1}`;
}

const REFERENCE = /^\$?([A-Z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Z]{1,3})?\$?([1-9]\d*)?)?$/i;

/**
 * Reads `B2`, `A1:C3`, `A2:C` (open-ended), `A:C` and `2:5` on a grid of some size.
 * @returns null when the text is none of these
 */
export function parseA1(text: string, rows: number, columns: number): Area | null {
  const match = REFERENCE.exec(text);
  if (!match) return null;
  const [, firstColumn, firstRow, lastColumn, lastRow] = match;
  if (!text.includes(':')) {
    if (!firstColumn || !firstRow) return null;
    const row = Number(firstRow) - 1;
    const column = columnIndex(firstColumn);
    return { top: row, left: column, bottom: row, right: column };
  }
  if (!(firstColumn ?? firstRow) || !(lastColumn ?? lastRow)) return null;
  if (!firstColumn !== !lastColumn || (!firstRow && lastRow)) return null;
  const area = {
    top: firstRow ? Number(firstRow) - 1 : 0,
    left: firstColumn ? columnIndex(firstColumn) : 0,
    bottom: lastRow ? Number(lastRow) - 1 : rows - 1,
    right: lastColumn ? columnIndex(lastColumn) : columns - 1,
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}
