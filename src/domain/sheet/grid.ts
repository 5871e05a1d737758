/** A sheet's cells as read at one moment: what the domain sees of a spreadsheet. */
import type { Cell } from './cell';

/** A merged range; zero-based, ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetGrid {
  readonly name: string;
  /** Row by row from the sheet's first row and column; rows may be of different lengths. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
  /** Number that the first row is known by; 1 where absent, as in a sheet. */
  readonly firstRowNumber?: number;
}

/** The cell there, `''` outside the grid. */
export function cellAt(grid: SheetGrid, row: number, column: number): Cell {
  return grid.rows[row]?.[column] ?? '';
}

/** Length of the longest row; there may be more rows than a call takes arguments. */
export function gridWidth(rows: SheetGrid['rows']): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest > 0 ? columnLetter(rest - 1) + letter : letter;
}
