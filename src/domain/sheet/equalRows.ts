/** Making the rows of a described sheet equally long. */
import type { DescribedCell } from './sheetDescription';

/** Fills rows up with empty cells; a row that is longer stays as it is. */
export function equalRows(
  rows: readonly (readonly DescribedCell[])[],
  width: number,
): readonly (readonly DescribedCell[])[] {
  return rows.map((row) =>
    row.length < width ? [...row, ...Array<DescribedCell>(width - row.length).fill('')] : row,
  );
}
