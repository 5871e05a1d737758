import { expect, it } from '@jest/globals';
import { isMergedWithOthers, topOfMerge } from '../../../src/addon/forms/mergedWithOthers';
import type { SheetGrid } from '../../../src/domain/sheet/grid';

/** Two rows of one column, and two columns of one row. */
const GRID: SheetGrid = {
  name: 'Theo dõi',
  rows: [],
  merges: [
    { top: 2, left: 3, bottom: 3, right: 3 },
    { top: 5, left: 1, bottom: 5, right: 2 },
  ],
};
const cells = (row: number) => [0, 1, 2, 3, 4].map((column) => [row, column] as const);

it('what is written into a cell that is merged over rows, or not the first of a row, is of others', () => {
  const merged = [1, 2, 3, 4, 5, 6]
    .flatMap(cells)
    .filter(([row, column]) => isMergedWithOthers(GRID, row, column));
  expect(merged).toEqual([
    [2, 3],
    [3, 3],
    [5, 2],
  ]);
});

it('each cell of a merge begins with its first row, any other with its own', () => {
  const moved = [1, 2, 3, 4, 5, 6]
    .flatMap(cells)
    .filter(([row, column]) => topOfMerge(GRID, row, column) !== row);
  expect(moved).toEqual([[3, 3]]);
  expect(topOfMerge(GRID, 3, 3)).toBe(2);
});
