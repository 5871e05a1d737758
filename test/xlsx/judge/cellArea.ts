/** References to cells, as far as the judge has to understand them. */

/** What a sheet of an .xlsx file has. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** A rectangle of cells, counted from 1, ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Reads `B3` or `B3:D9`; null where it is none or leaves the grid. */
export function cellArea(reference: string | undefined): CellArea | null {
  const found = /^\$?([A-Z]{1,7})\$?(\d{1,9})(?::\$?([A-Z]{1,7})\$?(\d{1,9}))?$/i.exec(
    reference ?? '',
  );
  if (!found) return null;
  const [, column = '', row = '', lastColumn = column, lastRow = row] = found;
  const area = {
    top: Number(row),
    left: columnNumber(column),
    bottom: Number(lastRow),
    right: columnNumber(lastColumn),
  };
  const isInside = area.top >= 1 && area.bottom <= MOST_ROWS && area.right <= MOST_COLUMNS;
  return isInside && area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The letters of a column as its number, from 1. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function overlap(a: CellArea, b: CellArea): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether the second lies within the first. */
export function holds(a: CellArea, b: CellArea): boolean {
  return a.top <= b.top && a.bottom >= b.bottom && a.left <= b.left && a.right >= b.right;
}

/** The references of those that overlap an earlier one of the list. */
export function overlapping(references: readonly string[]): string[] {
  const areas = references.map((reference) => ({ reference, area: cellArea(reference) }));
  const sorted = areas.filter(({ area }) => area).sort((a, b) => a.area!.top - b.area!.top);
  const open: typeof sorted = [];
  const found: string[] = [];
  for (const one of sorted) {
    const still = open.filter(({ area }) => area!.bottom >= one.area!.top);
    if (still.some(({ area }) => overlap(area!, one.area!))) found.push(one.reference);
    open.splice(0, open.length, ...still, one);
  }
  return found;
}

/** Whether a formula, or the meaning of a name, names a cell outside of the grid. */
export function leavesGrid(formula: string): string | null {
  const outside = formula.replace(/"[^"]*"|'[^']*'/g, '');
  for (const [reference, column = '', row = ''] of outside.matchAll(
    /(?<![\w.\p{L}])\$?([A-Z]{1,3})\$?(\d{1,7})(?![\w.(\p{L}!])/gu,
  )) {
    if (columnNumber(column) > MOST_COLUMNS || Number(row) > MOST_ROWS) return reference;
  }
  return null;
}

/** The number of a column, from 1, as its letters. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
