/** Cells that are merged with those of other rows: what is written there is written for all of them. */
import type { SheetGrid } from '../../domain/sheet/grid';

/** Both zero-based. */
export function isMergedWithOthers({ merges }: SheetGrid, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      top <= row &&
      row <= bottom &&
      left <= column &&
      column <= right &&
      (top < bottom || left < column),
  );
}
