/** Rectangles of cells in a sheet that is described as data. */

/** Zero-based. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The part of one row that begins at `column`. */
export function rowBox(row: number, columns: number, column = 0): Box {
  return { row, column, rows: 1, columns };
}

/** The part of one column that begins at `row`. */
export function columnBox(column: number, row: number, rows: number): Box {
  return { row, column, rows, columns: 1 };
}

/** One cell. */
export function cellBox(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}
