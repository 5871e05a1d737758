/** What was written into a column of others, because columns were moved at that moment, is put back. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  columnCells,
  isSame,
  NEIGHBOURS,
  plainFormula,
  putBack,
} from '../../../src/addon/check/statuses/columnCells';
import { type Cells, sheetOf } from './columnSheet';

const HEIGHT = 5;
/** Columns whose cells say where they belong. */
const tableOf = (width: number): Cells =>
  Array.from({ length: HEIGHT }, (_, row) =>
    Array.from({ length: width }, (__, column) => `${column}.${row}`),
  );

/** Columns moved after they were looked at, and before the statuses were written. */
interface Case {
  readonly status: number;
  readonly first: number;
  readonly contents: readonly string[];
  readonly move: (cells: Cells) => Cells;
  /** Where the status column stands then. */
  readonly marked: number | null;
}

function run({ status, first, contents, move, marked }: Case, isPart: boolean) {
  const before = tableOf(8);
  for (let i = 0; i < HEIGHT; i++) before[i]![status] = i === 0 ? 'Trạng thái' : '';
  const left = Math.max(0, status - NEIGHBOURS);
  const seen = before.map((row) => row.slice(left, status + NEIGHBOURS + 1));
  const formulas = seen.map((row) => row.map(() => ''));
  const top = isPart ? 1 : null;
  const cells = isPart
    ? columnCells(left, seen.slice(1), formulas.slice(1), top)
    : columnCells(left, seen, formulas, top);
  const moved = move(before);
  const expected = moved.map((row) => [...row]);
  contents.forEach((content, i) => (moved[first + i]![status] = content));
  const aftermath = putBack(
    sheetOf(moved),
    { column: status, row: first, contents, before: cells },
    marked,
  );
  return { aftermath, cells: moved, expected };
}

const inserted = (at: number) => (cells: Cells) =>
  cells.map((row) => [...row.slice(0, at), '', ...row.slice(at)]);
const deleted = (at: number) => (cells: Cells) =>
  cells.map((row) => row.filter((_, i) => i !== at));

const written = fc.record({
  status: fc.integer({ min: 1, max: 6 }),
  first: fc.integer({ min: 1, max: 3 }),
  count: fc.integer({ min: 1, max: 2 }),
  other: fc.nat(6),
  isPart: fc.boolean(),
  isFormula: fc.boolean(),
});

/** What is written: texts, or formulas. */
const contentsOf = (count: number, isFormula: boolean) =>
  Array.from({ length: count }, (_, i) => (isFormula ? `=N(${i})` : `đạt ${i}`));

describe('statuses that were written into another column', () => {
  it('are taken out of one that was inserted or pushed into the place of theirs', () => {
    fc.assert(
      fc.property(written, ({ status, first, count, other, isPart, isFormula }) => {
        const at = other % (status + 1);
        const contents = contentsOf(count, isFormula);
        const move = inserted(at);
        const one = run({ status, first, contents, move, marked: status + 1 }, isPart);
        expect(one).toEqual({ ...one, aftermath: 'put-back', cells: one.expected });
      }),
    );
  });

  it('are taken out of the next one, where a column before theirs was deleted', () => {
    fc.assert(
      fc.property(written, ({ status, first, count, other, isPart, isFormula }) => {
        const at = other % status;
        const contents = contentsOf(count, isFormula);
        const move = deleted(at);
        const one = run({ status, first, contents, move, marked: status - 1 }, isPart);
        expect(one).toEqual({ ...one, aftermath: 'put-back', cells: one.expected });
      }),
    );
  });

  it('are taken out of the next one, where their own column was deleted', () => {
    const contents = ['đạt 1', 'đạt 2'];
    const move = deleted(3);
    const one = run({ status: 3, first: 1, contents, move, marked: null }, false);
    expect(one).toEqual({ ...one, aftermath: 'put-back', cells: one.expected });
  });

  it('stay where their column has not moved, and where the place is beyond the sheet by now', () => {
    const contents = ['đạt 1'];
    const own = run({ status: 3, first: 1, contents, move: inserted(5), marked: 3 }, false);
    expect(own.aftermath).toBe('untouched');
    expect(own.cells[1]![3]).toBe('đạt 1');
    const move = (cells: Cells) => cells.map((row) => row.slice(0, 3));
    const cells = move(tableOf(8));
    const before = columnCells(
      0,
      tableOf(7),
      tableOf(7).map((row) => row.map(() => '')),
    );
    const run1 = { column: 3, row: 1, contents, before };
    expect(putBack(sheetOf(cells), run1, null)).toBe('untouched');
    expect(cells).toEqual(move(tableOf(8)));
  });

  it('are taken out of the next column that is left, where several were deleted', () => {
    const move = (cells: Cells) => deleted(3)(deleted(3)(cells));
    const one = run({ status: 3, first: 1, contents: ['đạt'], move, marked: null }, false);
    expect(one).toEqual({ ...one, aftermath: 'put-back', cells: one.expected });
  });

  it('are taken out alone: what somebody has typed over one of them stays', () => {
    const before = tableOf(5);
    for (const row of before) row[3] = '';
    const seen = columnCells(
      0,
      before,
      before.map((row) => row.map(() => '')),
    );
    const moved = inserted(1)(before);
    const expected = moved.map((row) => [...row]);
    expected[2]![3] = 'gõ đè';
    [1, 2, 3].forEach((row) => (moved[row]![3] = row === 2 ? 'gõ đè' : 'đạt'));
    const one = { column: 3, row: 1, contents: ['đạt', 'đạt', 'đạt'], before: seen };
    // Now nobody can tell which column that is
    expect(putBack(sheetOf(moved), one, 4)).toBe('lost');
    moved[2]![3] = 'đạt';
    const typed = { ...one, contents: ['đạt', 'khác', 'đạt'] };
    moved[2]![3] = '2.2';
    expected[2]![3] = '2.2';
    expect(putBack(sheetOf(moved), typed, 4)).toBe('put-back');
    expect(moved).toEqual(expected);
  });

  it('are none where what was written stood there before', () => {
    const before = tableOf(5);
    for (const row of before) row[3] = '';
    const seen = columnCells(
      0,
      before,
      before.map((row) => row.map(() => '')),
    );
    const moved = inserted(4)(before);
    const one = { column: 3, row: 1, contents: ['', ''], before: seen };
    expect(putBack(sheetOf(moved), one, 4)).toBe('untouched');
  });

  it('are taken out of a blank column beside one that is blank but for that row, and that stays', () => {
    const before = tableOf(5).map((row) => row.map(() => ''));
    before[2]![1] = 'ghi chú';
    const seen = columnCells(
      0,
      before,
      before.map((row) => row.map(() => '')),
    );
    const moved = inserted(2)(before);
    const expected = moved.map((row) => [...row]);
    moved[2]![2] = 'đạt';
    const one = { column: 2, row: 2, contents: ['đạt'], before: seen };
    expect(putBack(sheetOf(moved), one, 3)).toBe('put-back');
    expect(moved).toEqual(expected);
  });

  it('are lost where nobody can tell which column stands there now', () => {
    const contents = ['đạt 1'];
    const move = (cells: Cells) =>
      cells.map((row) => row.map((cell, i) => (i === 3 ? `lạ ${cell}` : cell)));
    const one = run({ status: 3, first: 1, contents, move, marked: 6 }, false);
    expect(one.aftermath).toBe('lost');
    expect(one.cells[1]![3]).toBe('đạt 1');
  });
});

it('cells are kept as they are to be written to hold what they held', () => {
  const values = [
    ['a', 1, ''],
    ['=không', true, 'x'],
    ['', '', ''],
  ];
  const formulas = [
    ['', '', ''],
    ['', '', '=B1'],
    ['', '', ''],
  ];
  expect(columnCells(4, values, formulas, 7)).toEqual({
    first: 4,
    top: 7,
    rows: [
      ["'a", 1, ''],
      ["'=không", true, '=B1'],
      ['', '', ''],
    ],
  });
  const shifted = columnCells(4, [['left', 'a']], [['']], null, 1);
  expect(shifted).toEqual({ first: 4, top: null, rows: [["'a"]] });
});

it('formulas are compared without the spelling that Sheets gives them', () => {
  expect(plainFormula('=IF(A1>0; "a; b" ; 1)')).toBe('=IF(A1>0,"a;b",1)');
  expect(plainFormula('a ; b')).toBe('a ; b');
});

it('two dates are the same by their moment, other values by themselves', () => {
  const day = Date.UTC(2023, 4, 20);
  expect(isSame(new Date(day), new Date(day))).toBe(true);
  expect(isSame(new Date(day), new Date(day + 1))).toBe(false);
  expect([isSame(1, 1), isSame(1, '1'), isSame(new Date(day), day)]).toEqual([true, false, false]);
});
