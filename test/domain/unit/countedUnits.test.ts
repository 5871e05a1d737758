import { expect, test } from '@jest/globals';
import { countedUnits } from '../../../src/domain/unit/countedUnits';
import { checkTable } from '../trackerTable';

test('the units counted are those of each level, and one that stands twice by its earlier row', () => {
  const rows = [
    { 'Tên CĐCS': 'Trường A' },
    { 'Tên CĐCS': 'Trường B' },
    { 'Tên CĐCS': 'CĐCS Trường A' },
    { 'Tên CĐCS': 'Công đoàn huyện', Cấp: 'Huyện' },
    { 'Tên CĐCS': 'Công đoàn huyện', Cấp: 'Huyện' },
  ];
  const { grassroots, upper } = countedUnits(checkTable({ rows }).units, (unit) => unit);
  expect(grassroots.map(({ row }) => row)).toEqual([2, 3]);
  expect(upper.map(({ row }) => row)).toEqual([5]);
});
