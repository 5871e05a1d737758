/** Making the rows of a result sheet equally long. */
import type { ResultCell } from './resultSheet';

/** Fills rows up with empty cells; a row that is longer stays as it is. */
export function equalRows(
  rows: readonly (readonly ResultCell[])[],
  width: number,
): readonly (readonly ResultCell[])[] {
  return rows.map((row) =>
    row.length < width ? [...row, ...Array<ResultCell>(width - row.length).fill('')] : row,
  );
}
