import { describe, expect, it } from '@jest/globals';
import { readStretches, stretchesOf } from '../../../src/addon/check/statuses/columnStretches';
import type { Cell } from '../../../src/domain/sheet/cell';

const LAST = 1_048_575;

function gridOf(filled: readonly number[]) {
  const blank: Cell[] = [];
  const rows = Array.from({ length: filled.at(-1)! + 1 }, () => blank);
  for (const row of filled) rows[row] = ['', 'x'];
  return { name: 'A', rows, merges: [] };
}

describe('columns of a sheet with a row far below its table', () => {
  it('are read around the table and around that row, to the end, and not between', () => {
    expect(stretchesOf(gridOf([0, 3, 50_000, LAST]))).toEqual([
      { first: 0, last: 1_003 },
      { first: 49_000, last: 51_000 },
      { first: LAST - 1_000, last: null },
    ]);
  });

  it('are read whole where the gaps are not wide', () => {
    expect(stretchesOf(gridOf([0, 20_000, 40_000]))).toEqual([{ first: 0, last: null }]);
  });

  it('have each row in its place', () => {
    const asked: string[] = [];
    const sheet = { getRange: (a1: string) => (asked.push(a1), a1) } as never;
    const parts = [[['top', 1]], [['far', 2]]];
    const stretches = [
      { first: 0, last: 0 },
      { first: 3, last: null },
    ];
    const read = () => parts[asked.length - 1]!;
    const rows = readStretches(sheet, [1, 2], stretches, read);
    expect(rows).toEqual([
      ['top', 1],
      ['', ''],
      ['', ''],
      ['far', 2],
    ]);
    expect(asked).toEqual(['B1:C1', 'B4:C']);
  });
});
