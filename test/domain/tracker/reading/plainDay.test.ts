import { expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/domain/sheet/cell';
import { plainDay, yearFirstDay } from '../../../../src/domain/tracker/reading/plainDay';
import { isoDay } from '../../trackerTable';

test.each<[Cell, string | null]>([
  [45028, '2023-04-12'],
  [45028.5, null],
  [12, null],
  ['45028', '2023-04-12'],
  ['450280', null],
  ['12/4/2023', '2023-04-12'],
  ['ngày 12 tháng 4 năm 2023', '2023-04-12'],
  ['Ngày 12/4/2023', '2023-04-12'],
  ['Sáng 12/4/2023', null],
  ['12/4/2023 (hoãn)', null],
  ['Thứ Tư, 12/4/2023', null],
  ['12-13/4/2023', null],
  ['Tháng 4/2023', null],
  ['31/4/2023', null],
  ['Đề nghị báo cáo lại trước ngày 12 tháng 4 năm 2023', null],
  [true, null],
  [{ date: isoDay('2023-04-12') }, null],
])('%j is the day %p and nothing beside it', (cell, day) => {
  expect(plainDay(cell)).toBe(day);
});

test.each<[Cell, string | null]>([
  ['23-05-12', '2023-05-12'],
  ['23/5/12', '2023-05-12'],
  ['23.05.12', '2023-05-12'],
  ['23-05.12', null],
  ['23-13-12', null],
  ['2023-05-12', null],
  ['Sáng 23-05-12', null],
  [230512, null],
])('%j is the day %p where its year stands first', (cell, day) => {
  expect(yearFirstDay(cell)).toBe(day);
});
