import { expect, test } from '@jest/globals';
import { findAsOfCell } from '../../../src/domain/plan/asOfLabel';
import { gridOf } from '../trackerTable';

test.each([
  ['Số liệu tính đến ngày'],
  ['số liệu tính đến ngày:'],
  ['SỐ LIỆU TÍNH ĐẾN NGÀY'.normalize('NFD')],
  ['Figures as of'],
  ['Figures as of:'],
])('the cell right of %p', (label) => {
  expect(findAsOfCell(gridOf([['Kế hoạch'], [], ['', label, '']]))).toEqual({ row: 2, column: 2 });
  expect(findAsOfCell(gridOf([[label]]))).toEqual({ row: 0, column: 1 });
});

test('the first label counts', () => {
  const grid = gridOf([['', 'Figures as of', '', 'Số liệu tính đến ngày'], ['Figures as of']]);
  expect(findAsOfCell(grid)).toEqual({ row: 0, column: 2 });
});

test.each([
  ['(Số liệu tính đến ngày 20/5/2023)'],
  ['Ngày chốt số liệu'],
  [45066],
  [true],
  [{ date: '2023-05-20' }],
  [''],
])('none beside %p', (cell) => {
  expect(findAsOfCell(gridOf([[cell, 1]]))).toBeNull();
});
