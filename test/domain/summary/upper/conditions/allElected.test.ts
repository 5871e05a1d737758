import { expect, test } from '@jest/globals';
import { upperConditions } from '../../../../../src/domain/summary/upper/upperConditions';
import type { RowInput } from '../../../trackerTable';
import { tablesInput } from '../../sampleInput';
import { conditionsOf, upper, first, open, pilot, shown, with_ } from '../upperCase';

test.each<[title: string, rows: RowInput[], expected: unknown[]]>([
  [
    'a unit that has not held its congress, one that elected none, one that cannot be read',
    [
      with_(pilot, { 'ĐB dự ĐH cấp trên đã bầu': 'hai' }),
      with_(first, { 'ĐB dự ĐH cấp trên đã bầu': 0 }),
      open,
      upper,
    ],
    [
      'not-met',
      ['Điểm', 'Trường A', 'Trường B'],
      'Đã bầu đủ ở 0/3 CĐCS; 1 chưa tổ chức đại hội, 1 chưa bầu hoặc bầu khác số phân bổ, 1 chưa rõ.',
    ],
  ],
  [
    'not as many as allotted',
    [pilot, with_(first, { 'ĐB dự ĐH cấp trên phân bổ': 2 }), upper],
    [
      'not-met',
      ['Trường A'],
      'Đã bầu đủ ở 1/2 CĐCS; 0 chưa tổ chức đại hội, 1 chưa bầu hoặc bầu khác số phân bổ, 0 chưa rõ.',
    ],
  ],
  [
    'a date that cannot be read',
    [pilot, with_(first, { 'Ngày tổ chức': 'abc' }), upper],
    [
      'unknown',
      ['Trường A'],
      'Đã bầu đủ ở 1/2 CĐCS; 0 chưa tổ chức đại hội, 0 chưa bầu hoặc bầu khác số phân bổ, 1 chưa rõ.',
    ],
  ],
])('%s', (_title, rows, expected) => {
  expect(shown(conditionsOf(rows).delegates)).toEqual(expected);
});

test('delegates are not known where one of several trackers has no column of them', () => {
  const input = tablesInput([
    { sheet: 'Khối A', rows: [pilot, upper], asOf: '2023-06-20' },
    { sheet: 'Khối B', rows: [{ 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '12/4/2023' }] },
  ]);
  expect(shown(upperConditions(input).conditions[7]!)).toEqual([
    'unknown',
    [],
    'Bảng không có cột ĐB dự ĐH cấp trên đã bầu.',
  ]);
});
