import { describe, expect, test } from '@jest/globals';
import type { Merge } from '../../../src/domain/sheet/grid';
import type { ColumnKey } from '../../../src/domain/tracker/columns';
import { rowsOnTheirOwn } from '../../../src/domain/unit/ownRows';
import { type CellInput, gridOf, planOf, trackerOf } from '../trackerTable';

const HEADER = ['Tên CĐCS', 'Ngày tổ chức', 'Ghi chú', 'Trạng thái', 'Khối', 'Đại hội điểm'];
const unit = (name: string) => [name, '12/4/2023', '', 'Đúng hạn', 'Khối xã'];
/** Rows 2 to 8 */
const UNITS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(unit);
/** The units, but what stands in one row. */
const withRow = (row: number, cells: readonly CellInput[]) =>
  UNITS.map((unit, i) => (i + 2 === row ? cells : unit));
const NO_PILOTS = { 'pilot.unit': '' };

interface Edit {
  readonly first?: number;
  readonly last?: number;
  readonly columns?: readonly ColumnKey[];
  readonly read?: readonly [number, number];
  /** By default the rows that a unit stands in */
  readonly statuses?: readonly number[];
  readonly merges?: readonly Merge[];
  readonly plan?: Readonly<Record<string, unknown>>;
}

/** The rows told after an edit of rows 4 and 5, when all were read. */
function toldRows(units: readonly (readonly CellInput[])[], edit: Edit = {}): number[] | null {
  const { first = 4, last = 5, columns = ['held'], read = [2, units.length + 1] } = edit;
  const reading = planOf({ plan: { ...NO_PILOTS, ...edit.plan } });
  const grid = gridOf([HEADER, ...units], edit.merges);
  const tracker = trackerOf(grid, reading);
  const statuses = edit.statuses ?? tracker.rows.map(({ row }) => row);
  const edited = {
    ...{ first, last, columns: new Set(columns) },
    hadStatus: (row: number) => statuses.includes(row),
  };
  const told = rowsOnTheirOwn(tracker, grid, edited, read, reading.plan);
  return told && [...told];
}

/** A cell of column C that covers rows, which are 1-based. */
const merged = (first: number, last: number): Merge => ({
  ...{ top: first - 1, bottom: last - 1 },
  ...{ left: 2, right: 2 },
});

describe('rows whose statuses rest on themselves', () => {
  test('are the units among those that were read', () => {
    expect(toldRows(UNITS)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(toldRows(UNITS, { read: [4, 5] })).toEqual([4, 5]);
    const withSection = withRow(3, ['Khối trường học']);
    expect(toldRows(withSection)).toEqual([2, 4, 5, 6, 7, 8]);
  });

  test('are not known where rows were edited that were not read, or there is no header', () => {
    expect(toldRows(UNITS, { read: [5, 8] })).toBeNull();
    const reading = planOf({ plan: NO_PILOTS });
    const grid = gridOf([['A', 'B']]);
    const edited = { first: 1, last: 1, columns: new Set<ColumnKey>(), hadStatus: () => false };
    const tracker = trackerOf(grid, reading);
    expect(rowsOnTheirOwn(tracker, grid, edited, [1, 1], reading.plan)).toBeNull();
  });

  test.each<[ColumnKey[], Readonly<Record<string, unknown>>, boolean]>([
    [['held', 'members'], {}, true],
    [['held', 'no'], {}, false],
    [['status'], {}, false],
    [['pilot', 'unit_name', 'required', 'level'], {}, true],
    [['held', 'members'], { 'pilot.unit': 'Trường Z' }, true],
    [['no'], { 'pilot.unit': 'Trường Z' }, false],
    [['pilot'], { 'pilot.unit': 'Trường Z' }, false],
    [['held', 'unit_name'], { 'pilot.unit': 'Trường Z' }, false],
    [['required'], { 'pilot.unit': 'Trường Z' }, false],
    [['level'], { 'pilot.unit': 'Trường Z' }, false],
  ])('after an edit of the columns %j under the plan %j: %p', (columns, plan, areTold) => {
    expect(toldRows(UNITS, { columns, plan })).toEqual(areTold ? [2, 3, 4, 5, 6, 7, 8] : null);
  });

  test.each<[string, Merge[], number[] | null]>([
    ['above', [merged(2, 3)], [2, 3, 4, 5, 6, 7, 8]],
    ['below', [merged(6, 7)], [2, 3, 4, 5, 6, 7, 8]],
    ['into the first of them', [merged(3, 4)], null],
    ['out of the last of them', [merged(5, 6)], null],
    ['around them', [merged(3, 6)], null],
    ['into the first of them, and another below', [merged(3, 4), merged(7, 8)], null],
  ])('a merged cell %s', (_, merges, told) => {
    expect(toldRows(UNITS, { merges })).toEqual(told);
  });

  test('are not those of a cell that goes on below what was read', () => {
    const read = [2, 7] as const;
    expect(toldRows(UNITS, { read, merges: [merged(7, 8)] })).toEqual([2, 3, 4, 5, 6]);
    expect(toldRows(UNITS, { read, merges: [merged(6, 7)] })).toEqual([2, 3, 4, 5, 6, 7]);
  });

  test('are not those of a lone text, whatever the status cell shows: it may end a note above', () => {
    const lone = ['Công đoàn xã', '', '', 'Chưa đến hạn'];
    expect(toldRows(withRow(2, lone))).toEqual([3, 4, 5, 6, 7, 8]);
    expect(toldRows(withRow(2, [...lone.slice(0, 2), 'x', '']))).toContain(2);
    expect(toldRows(withRow(4, lone))).toBeNull();
    expect(toldRows(withRow(5, lone))).toBeNull();
  });

  test('are not known where a unit has just come or gone, edited or not', () => {
    expect(toldRows(UNITS, { statuses: [2, 3, 4, 6, 7, 8] })).toBeNull();
    expect(toldRows(UNITS, { statuses: [3, 4, 5, 6, 7, 8] })).toBeNull();
    expect(toldRows(withRow(2, ['']), { statuses: [2, 3, 4, 5, 6, 7, 8] })).toBeNull();
  });

  test('are not known where an edited row is no unit, also if none stood there', () => {
    expect(toldRows(withRow(4, ['']))).toBeNull();
    expect(toldRows(withRow(3, ['']))).toEqual([2, 4, 5, 6, 7, 8]);
  });

  test('have a bloc of their own where the plan has dates for blocs', () => {
    const plan = { deadlines: [{ bloc: 'Khối xã', max_days: 1 }] };
    const blocless = withRow(2, ['A', '12/4/2023', 'x']);
    expect(toldRows(blocless)).toContain(2);
    expect(toldRows(blocless, { plan })).toEqual([3, 4, 5, 6, 7, 8]);
  });

  test('are not those of units that the plan names as pilots, unless they are marked', () => {
    const plan = { 'pilot.unit': 'Trường Z' };
    const named = unit('Trường Z');
    expect(toldRows(withRow(2, named), { plan })).toEqual([3, 4, 5, 6, 7, 8]);
    expect(toldRows(withRow(2, [...named, 'x']), { plan })).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });
});
