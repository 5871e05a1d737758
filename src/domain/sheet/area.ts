/** Rectangles of cells in a sheet that is described as data. */

/** Zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The part of one row that begins at `column`. */
export function rowArea(row: number, columns: number, column = 0): Area {
  return { row, column, rows: 1, columns };
}

/** The part of one column that begins at `row`. */
export function columnArea(column: number, row: number, rows: number): Area {
  return { row, column, rows, columns: 1 };
}

/** One cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
