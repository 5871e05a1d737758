/** Cells as few areas: whatever is written in one call is written into these cells and no others. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { areaAround, areasOf } from '../../../src/addon/forms/cellAreas';
import type { Area } from '../../../src/domain/sheet/area';

const cellsIn = ({ row, column, rows, columns }: Area) =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));
const places = fc.uniqueArray(fc.record({ row: fc.nat(6), column: fc.nat(6) }), {
  minLength: 1,
  maxLength: 20,
  selector: ({ row, column }) => `${row}:${column}`,
});
const inOrder = (cells: readonly { row: number; column: number }[]) =>
  [...cells].sort((a, b) => a.row - b.row || a.column - b.column);

it('areas hold the cells, each once, and no others, in whatever order they come', () => {
  fc.assert(
    fc.property(places, (cells) => {
      expect(inOrder(areasOf(cells).flatMap(cellsIn))).toEqual(inOrder(cells));
    }),
  );
});

it('neighbours in a row stand together, then equal runs below one another', () => {
  const block = { row: 2, column: 3, rows: 3, columns: 2 };
  const cells = cellsIn(block).reverse();
  expect(areasOf(cells)).toEqual([block]);
  expect(areasOf([...cells, { row: 4, column: 5 }, { row: 6, column: 3 }])).toEqual([
    { row: 2, column: 3, rows: 2, columns: 2 },
    { row: 4, column: 3, rows: 1, columns: 3 },
    { row: 6, column: 3, rows: 1, columns: 1 },
  ]);
});

it('the area around cells reaches from the first row and column to the last', () => {
  fc.assert(
    fc.property(places, (cells) => {
      const { row, column, rows, columns } = areaAround(cells);
      const [allRows, allColumns] = [cells.map((one) => one.row), cells.map((one) => one.column)];
      expect([row, column]).toEqual([Math.min(...allRows), Math.min(...allColumns)]);
      expect([row + rows - 1, column + columns - 1]).toEqual([
        Math.max(...allRows),
        Math.max(...allColumns),
      ]);
    }),
  );
});
