/** Which cells of a tracker formulas fill from above, and whether its names move with them. */
import { describe, expect, it } from '@jest/globals';
import { filledFromAbove, movingNamesOf } from '../../../src/addon/check/statuses/filledFromAbove';
import type { ColumnKey } from '../../../src/domain/tracker/columns';

const FILTER = '=FILTER(DS!A:B,DS!A:A<>"")';
const BLANK = ['', '', '', ''];
/** The table's header stands in the second row; names stand in B, dates in C. */
const columns = new Map<ColumnKey, number>([
  ['unit_name', 1],
  ['held', 2],
]);
const header = { top: 1, levels: 1, columns, unknown: [] } as never;
const ROWS = Array.from({ length: 20 }, () => BLANK);

/** The formulas of a sheet with one of them. */
const formulasWith = (row: number, column: number) =>
  ROWS.map((cells, i) => cells.map((cell, at) => (i === row && at === column ? FILTER : cell)));
const filled = (rows: readonly string[][], read: string[][]) =>
  filledFromAbove({}, { rows } as never, header, read);

describe('a formula', () => {
  it('above the units, or in the first rows of them, fills what is below', () => {
    const area = { column: 1, rows: Infinity, columns: 2 };
    expect(filled(ROWS, formulasWith(0, 1))).toEqual([{ row: 0, ...area }]);
    expect(filled(ROWS, formulasWith(6, 1))).toEqual([{ row: 6, ...area }]);
  });

  it('further down is that of a cell', () => {
    expect(filled(ROWS, formulasWith(7, 1))).toEqual([]);
    expect(filled(ROWS.slice(0, 3), formulasWith(3, 1))).toEqual([]);
  });

  it('is asked for of the rows at the head and the known columns, where it is not at hand', () => {
    const asked: unknown[] = [];
    const sheet = {
      getRange: (...at: number[]) => {
        asked.push(at);
        return { getFormulas: () => formulasWith(2, 0) };
      },
    };
    expect(filledFromAbove(sheet as never, { rows: ROWS } as never, header)).toEqual([
      { row: 2, column: 0, rows: Infinity, columns: 2 },
    ]);
    expect(asked).toEqual([[1, 1, 7, 3]]);
  });
});

describe('names', () => {
  const area = { row: 0, column: 0, rows: Infinity, columns: 2 };

  it('that a formula fills move without the cells beside them', () => {
    expect(movingNamesOf([area], header)).toBe('B');
    expect(movingNamesOf([{ ...area, row: 4 }], header)).toBe('B');
  });

  it('do not where it fills the columns beside them, or ends above the units', () => {
    expect(movingNamesOf([{ ...area, column: 2 }], header)).toBeUndefined();
    expect(movingNamesOf([{ ...area, rows: 2 }], header)).toBeUndefined();
    expect(movingNamesOf([], header)).toBeUndefined();
  });
});
