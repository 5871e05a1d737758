import { describe, expect, test } from '@jest/globals';
import type { Merge } from '../../../src/domain/sheet/grid';
import { readDate } from '../../../src/domain/tracker/reading/date';
import { readTracker } from '../../../src/domain/tracker/tracker';
import { type CellInput, gridOf } from '../trackerTable';

const HEADER = ['Xã', 'Khối', 'Tên CĐCS', 'Ngày tổ chức', 'Số đoàn viên'];

function down(column: number, top: number, bottom: number, right = column): Merge {
  return { top, left: column, bottom, right };
}

function unitsOf(rows: readonly (readonly CellInput[])[], merges: readonly Merge[]) {
  return readTracker(gridOf([HEADER, ...rows], merges)).rows.map((unit) => [
    unit.row,
    unit.text('commune'),
    unit.bloc,
  ]);
}

describe('a merged cell', () => {
  const rows = [
    ['Bình Lư', 'Trường học', 'Trường A', '', 24],
    ['', '', 'Trường B', '', ''],
    ['', '', 'Trường C', '', ''],
    ['', '', 'Trường D', '', ''],
  ];

  test('of the commune or the bloc counts for every row of its merge', () => {
    expect(unitsOf(rows, [down(0, 1, 3), down(1, 1, 2)])).toEqual([
      [2, 'Bình Lư', 'Trường học'],
      [3, 'Bình Lư', 'Trường học'],
      [4, 'Bình Lư', ''],
      [5, '', ''],
    ]);
  });

  test('leaves the sheet as it is', () => {
    const grid = gridOf([HEADER, ...rows], [down(0, 1, 3)]);
    readTracker(grid);
    expect(grid.rows).toEqual([HEADER, ...rows]);
  });

  test('of another column counts for its first row alone', () => {
    const [, second] = readTracker(gridOf([HEADER, ...rows], [down(4, 1, 3)])).rows;
    expect(second!.number('members')).toEqual({ kind: 'blank' });
  });

  test('merged over both columns is the content of the first', () => {
    expect(unitsOf(rows, [down(0, 1, 2, 1)])).toEqual([
      [2, 'Bình Lư', 'Trường học'],
      [3, 'Bình Lư', ''],
      [4, '', ''],
      [5, '', ''],
    ]);
  });

  test('makes no unit of a row in which nothing else stands', () => {
    const shorter = [rows[0]!, [], rows[2]!];
    expect(unitsOf(shorter, [down(0, 1, 9)])).toEqual([
      [2, 'Bình Lư', 'Trường học'],
      [4, 'Bình Lư', ''],
    ]);
  });

  test('goes before the bloc of a heading', () => {
    const cells = [['', '', 'I. Khối xã', '', ''], rows[0]!, rows[1]!, rows[2]!];
    expect(unitsOf(cells, [down(1, 2, 3)])).toEqual([
      [3, 'Bình Lư', 'Trường học'],
      [4, '', 'Trường học'],
      [5, '', 'Khối xã'],
    ]);
  });

  test('of the name makes one unit of its rows, which has what stands in any of them', () => {
    const cells = [
      ['TT', 'Tên CĐCS', 'Xã', 'Ngày tổ chức', 'Ghi chú'],
      [1, 'Trường A', 'Bình Lư', '', 'chi bộ 1'],
      ['', '', '', '12/4/2023', 'chi bộ 2'],
      ['', '', '', '', ''],
      [2, 'Trường B', '', '', ''],
      [3, '', '', '14/4/2023', ''],
      ['TT', 'Tên CĐCS', 'Xã', 'Ngày tổ chức', ''],
      ['', '', '', '15/4/2023', ''],
      [4, 'Trường C', '', '', ''],
      ['', '', '', '', ''],
    ];
    const { rows: units, skipped } = readTracker(
      gridOf(cells, [down(1, 1, 3), down(2, 1, 3), down(1, 4, 5), down(1, 6, 7), down(1, 8, 9)]),
    );
    expect(
      units.map((unit) => [
        unit.row,
        unit.text('unit_name'),
        unit.text('commune'),
        unit.date('held'),
        unit.text('note'),
      ]),
    ).toEqual([
      [2, 'Trường A', 'Bình Lư', readDate('12/4/2023', true), 'chi bộ 1'],
      [5, 'Trường B', '', { kind: 'blank' }, ''],
      [6, '', '', readDate('14/4/2023', true), ''],
      [8, '', '', readDate('15/4/2023', true), ''],
      [9, 'Trường C', '', { kind: 'blank' }, ''],
    ]);
    // A status formula looks at the cell of its own row.
    expect(units[0]!.heldContent).toBe('');
    expect(skipped).toEqual([
      { row: 3, reason: 'blank' },
      { row: 4, reason: 'blank' },
      { row: 7, reason: 'repeated-header' },
    ]);
  });

  describe('of the name over rows', () => {
    const heldOf = (...dates: readonly CellInput[]) => {
      const cells = dates.map((date, i) => [i === 0 ? 'Trường A' : '', date]);
      const merges = [down(0, 1, dates.length)];
      const { rows: units } = readTracker(gridOf([['Tên CĐCS', 'Ngày tổ chức'], ...cells], merges));
      return units.map((unit) => unit.date('held'));
    };

    test.each<[CellInput[]]>([
      [['12/4/2023', '', '12/4/2023']],
      [['-', '12/4/2023', 'ngày 12 tháng 4 năm 2023']],
      [['chưa', '12/4/2023']],
    ])('that say the same day, or nothing, %j, has that day', (dates) => {
      expect(heldOf(...dates)).toEqual([readDate('12/4/2023', true)]);
    });

    test.each<[CellInput[], string]>([
      [['12/4/2023', '13/4/2023', '12/4/2023'], '12/4/2023; 13/4/2023'],
      [['', '12/4/2023', 'tháng 4/2023'], '12/4/2023; tháng 4/2023'],
      [['12/4', '12/4/2023'], '12/4; 12/4/2023'],
      [['12/4/2023', '12-13/4/2023'], '12/4/2023; 12-13/4/2023'],
      [['12-13/4/2023', '13/4/2023'], '12-13/4/2023; 13/4/2023'],
      [['abc', 'xyz'], 'abc; xyz'],
    ])('that say different things, %j, has no day', (dates, text) => {
      expect(heldOf(...dates)).toEqual([{ kind: 'unreadable', text, areSeveral: true }]);
    });
  });

  test('of the header is no content', () => {
    const cells = [
      ['Xã', 'Tên CĐCS', 'Ngày'],
      ['', '', 'tổ chức'],
      ['', 'Trường A', ''],
    ];
    const { rows: units } = readTracker(gridOf(cells, [down(0, 0, 2)]));
    expect(units.map((unit) => unit.text('commune'))).toEqual(['']);
  });
});
