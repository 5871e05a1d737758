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

/** The first row of the merged cells in which a cell lies, else its own; all zero-based. */
export function topOfMerge({ merges }: SheetGrid, row: number, column: number): number {
  const own = merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right,
  );
  return own?.top ?? row;
}
