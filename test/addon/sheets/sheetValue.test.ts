/** What a described cell becomes in a sheet: texts stay texts, whatever they look like. */
import { expect, it } from '@jest/globals';
import { sheetValue } from '../../../src/addon/sheets/sheetValue';
import type { DescribedCell } from '../../../src/domain/sheet/sheetDescription';

const calendar = { toDate: (day: string) => `the day ${day}` } as never;

it.each<[string, DescribedCell, unknown]>([
  ['a text gets an apostrophe', '=1+1', "'=1+1"],
  ['a blank stays blank', '', ''],
  ['a number stays a number', 3, 3],
  ['a link is a mere text', { text: '-A', sheet: 'Theo dõi', cell: 'B2' }, "'-A"],
  ['a formula stays a formula', { formula: '=B2+1' }, '=B2+1'],
  ['a date becomes one', { date: '2023-05-20' as never }, 'the day 2023-05-20'],
])('%s', (_, cell, value) => {
  expect(sheetValue(cell, calendar)).toBe(value);
});
