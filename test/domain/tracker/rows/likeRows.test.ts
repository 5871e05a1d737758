/** Rows that nearly are headings, signatures, headers or notes: what tells them. */
import { describe, expect, test } from '@jest/globals';
import type { Merge } from '../../../../src/domain/sheet/grid';
import { readTracker } from '../../../../src/domain/tracker/tracker';
import { type CellInput, gridOf } from '../../trackerTable';

const HEADER = ['TT', 'Tên CĐCS', 'Xã', 'Số đoàn viên', 'Ngày tổ chức', 'Ghi chú', 'Cột lạ'];
const UNIT = [1, 'Trường A', 'Bản Bo', 24, '12/4/2023'];
const NOTE = ['', 'Ghi chú: lấy theo báo cáo'];

/** The kinds of the rows below a header, in order. */
function kindsUnder(
  header: readonly string[],
  rows: readonly (readonly CellInput[])[],
  merges: readonly Merge[] = [],
): string[] {
  const { rows: units, skipped } = readTracker(gridOf([header, ...rows], merges));
  return [
    ...units.map(({ row }) => [row, 'unit'] as const),
    ...skipped.map((one) => [one.row, one.reason] as const),
  ]
    .sort(([a], [b]) => a - b)
    .map(([, kind]) => kind);
}

/** The kind of a row between two units. */
const kindOf = (row: readonly CellInput[], merges: readonly Merge[] = []) =>
  kindsUnder(HEADER, [UNIT, row, UNIT], merges)[1];

/** The kind of a row right under the header. */
const firstOf = (row: readonly CellInput[]) => kindsUnder(HEADER, [row, UNIT])[0];

describe('a heading with its number apart', () => {
  test.each<[string, readonly CellInput[], string]>([
    ['its words in the column of the name', ['II', 'Khối xã'], 'section'],
    ['its words in another column', ['II', '', 'Khối xã'], 'unit'],
    ['its bloc again in the column of communes', ['A', 'Khối xã', 'Khối xã'], 'unit'],
    ['a note beside a bloc', ['A', 'Khối xã', '', '', '', 'gồm 2 đơn vị'], 'section'],
    ['a note beside what is no bloc', ['A', 'Trường B', '', '', '', 'gồm 2 đơn vị'], 'unit'],
    ['a note and a commune', ['A', 'Khối xã', 'Bản Bo', '', '', 'gồm 2 đơn vị'], 'unit'],
  ])('has %s', (_, row, kind) => {
    expect(kindOf(row)).toBe(kind);
  });

  test('is none where the table has no running numbers', () => {
    const header = ['Mã CĐCS', 'Tên CĐCS', 'Ngày tổ chức'];
    expect(
      kindsUnder(header, [
        ['II', 'Khối xã'],
        ['C1', 'Trường A'],
      ]),
    ).toEqual(['unit', 'unit']);
  });

  test('is a text: a ticked box that is merged over three columns is none', () => {
    const merge = [{ top: 2, bottom: 2, left: 1, right: 3 }];
    expect(kindOf(['', 'Các trường'], merge)).toBe('section');
    expect(kindOf(['', true], merge)).toBe('unit');
  });
});

describe('a line of a signature', () => {
  const PLACE = 'Tam Đường, ngày 20 tháng 5 năm 2023';

  test.each<[string, readonly CellInput[], string]>([
    ['four texts', ['', 'Người lập', 'a', '', '', 'b', 'c'], 'signature'],
    ['more than four', ['x', 'Người lập', 'a', '', '', 'b', 'c'], 'unit'],
    ['a number beside the words', ['', 'Người lập', '', 24], 'unit'],
    [
      'a telephone number where nothing is known',
      ['', 'Người lập', '', '', '', '', '0912 345'],
      'signature',
    ],
    ['who signs under TT, and a name', ['CHỦ TỊCH', 'Nguyễn Văn A'], 'signature'],
    ['for whom beside a name', ['', 'Nguyễn Văn A', 'TM. BAN THƯỜNG VỤ'], 'signature'],
    ['who signs beside a name', ['', 'Nguyễn Văn A', 'CHỦ TỊCH'], 'unit'],
    ['a place and date beside a count', ['', '', PLACE, 24], 'signature'],
    ['a date without a comma', ['', 'Tam Đường ngày 20 tháng 5 năm 2023'], 'signature'],
    ['such a date beside a commune', ['', 'Tam Đường ngày 20 tháng 5 năm 2023', 'Bản Bo'], 'unit'],
  ])('with %s', (_, row, kind) => {
    expect(kindOf(row)).toBe(kind);
  });
});

describe('a note under the table', () => {
  test('stands in a column of names or where nothing is known', () => {
    expect(kindOf(['', '', '', '', '', '', 'Ghi chú: x'])).toBe('signature');
    expect(kindOf(['', '', '', '', '', 'Ghi chú: x'])).toBe('unit');
    expect(kindOf(['', 'Ghi chú: x', 'Bản Bo'])).toBe('unit');
  });

  test('goes on in texts that are no headings, and in no numbers', () => {
    const below = (row: readonly CellInput[]) => kindsUnder(HEADER, [UNIT, NOTE, row, UNIT])[2];
    expect(below(['', 'Cột 4 lấy theo báo cáo'])).toBe('signature');
    expect(below(['', '1. Các trường mầm non'])).toBe('section');
    expect(below(['', '', '', 24])).toBe('unit');
  });
});

describe('a row that numbers the columns', () => {
  test.each<[string, readonly CellInput[], string]>([
    ['letters, then numbers', ['A', 'B', 1, 2], 'repeated-header'],
    ['two cells', ['', 1, 2], 'unit'],
    ['no cell where the names stand', ['', '', 1, 2, 3], 'unit'],
    ['more than a letter', ['A', 'xb', 1, 2], 'section'],
    ['letters alone', ['A', 'B', 'C'], 'unit'],
    ['a gap', ['A', 'B', 1, 3], 'section'],
  ])('right under the header has %s', (_, row, kind) => {
    expect(firstOf(row)).toBe(kind);
  });

  test('stands right under the header alone, but for numbers in brackets', () => {
    expect(kindOf(['', 'B', 1, 2])).toBe('unit');
    expect(kindOf(['(1)', '(2)', '(3)'])).toBe('repeated-header');
    expect(kindOf(['', '(1)'])).toBe('unit');
    expect(kindOf(['(1)', 'Trường B'])).toBe('unit');
  });
});

describe('a header that stands again', () => {
  test('names three of its columns, whatever else is in it', () => {
    const header = ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Cột lạ'];
    const again = ['STT', 'Đơn vị', 'Ngày ĐH', 'abc'];
    expect(kindsUnder(header, [['', 'A'], again, ['', 'B']])).toEqual([
      ...['unit', 'repeated-header', 'unit'],
    ]);
  });

  test('is no unit in which a word of its lower row stands', () => {
    const cells = [
      ['Tên CĐCS', 'Ngày tổ chức', 'Số đoàn viên', ''],
      ['', '', 'Tổng số', 'Nữ'],
      ['Trường A', '', 'Tổng số'],
      ['', '', 'Tổng số', 'Nữ'],
      ['Trường B'],
    ];
    expect(readTracker(gridOf(cells)).rows.map(({ row }) => row)).toEqual([3, 5]);
  });
});

test('a day that is none of a duration fills no row', () => {
  const header = ['TT', 'Tên CĐCS', 'Thời lượng', 'Ngày tổ chức'];
  expect(
    kindsUnder(header, [
      [1, 'A'],
      [2, '', '0 ngày'],
      [3, 'B'],
    ]),
  ).toEqual([...['unit', 'blank', 'unit']]);
});

test('one row that has been begun below blank ones is a unit, two are a template', () => {
  const begun = ['', '', 'Bản Bo'];
  expect(kindsUnder(HEADER, [UNIT, [], begun])).toEqual(['unit', 'blank', 'unit']);
  expect(kindsUnder(HEADER, [UNIT, [], begun, begun])).toEqual([
    ...['unit', 'blank', 'blank', 'blank'],
  ]);
});

test('a sheet of which somebody has said all columns, and that holds nothing, has no rows', () => {
  const mapping = new Map([
    ['unit_name', 1],
    ['held', 2],
  ] as const);
  expect(readTracker(gridOf([['Trạng thái'], []]), mapping)).toMatchObject({
    ...{ missing: [], rows: [], skipped: [] },
  });
});
