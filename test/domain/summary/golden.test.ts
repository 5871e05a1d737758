import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { DescribedSummary } from '../../../src/domain/summary/defineSummary';
import { isoDay } from '../trackerTable';
import { goldenText, matchesGolden } from './golden';
import { faultsOf } from './wellFormed';

const SHEET: DescribedSummary = {
  kind: 'by-bloc',
  name: 'Tên',
  rows: [
    ['Tiêu đề', ''],
    [1.5, { date: isoDay('2023-05-20') }],
    [{ text: 'Một', sheet: 'A', cell: 'B2' }, 'hai\ndòng'],
  ],
  widths: [100, 200],
  styles: [{ row: 0, column: 0, rows: 1, columns: 2, role: 'title' }],
  merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  formats: [{ row: 1, column: 1, rows: 1, columns: 1, format: 'date' }],
  frozenRows: 1,
  page: { orientation: 'portrait', repeatedRows: { first: 0, last: 0 } },
  charts: [],
};

test('a golden text has every cell and every style', () => {
  expect(goldenText(SHEET).split('\n')).toEqual([
    '# Tên (by-bloc)',
    '',
    '  1 | Tiêu đề',
    '  2 | 1.5 | <20/05/2023>',
    '  3 | [Một → A!B2] | hai\\ndòng',
    '',
    'page: portrait, repeated rows 1:1, frozen 1',
    'widths: 100 200 = 300',
    'title: A1:B1',
    'format date: B2',
    'merges: A1:B1',
    '',
  ]);
});

describe('a golden file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));

  test('that is not there is no match, and is not written unless asked', () => {
    expect(matchesGolden(SHEET, 'a', { folder, isUpdate: false })).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is written when asked, and then tells every difference', () => {
    expect(matchesGolden(SHEET, 'a', { folder, isUpdate: true })).toBe(true);
    expect(readdirSync(folder)).toEqual(['by-bloc.a.txt']);
    expect(matchesGolden(SHEET, 'a', { folder, isUpdate: false })).toBe(true);
    const other = { ...SHEET, widths: [100, 201] };
    expect(matchesGolden(other, 'a', { folder, isUpdate: false })).toBe(false);
  });
});

describe('a sheet is well formed', () => {
  test('where nothing is wrong', () => {
    expect(faultsOf(SHEET)).toEqual([]);
  });

  test.each<[string, Partial<DescribedSummary>]>([
    ['a name that no sheet can have', { name: 'a/b' }],
    ['a name that is too long', { name: 'a'.repeat(32) }],
    ['rows of different lengths', { rows: [['a']] }],
    ['a page that is too wide', { widths: [100, 801] }],
    ['a box outside', { merges: [{ row: 2, column: 1, rows: 1, columns: 2 }] }],
    ['a date that would show as a number', { formats: [] }],
    ['a hole in a text', { rows: [['a', 'undefined']], formats: [] }],
    ['no number', { rows: [['a', NaN]], formats: [], merges: [], styles: [] }],
    ['a link to nowhere', { rows: [['', { text: 'a', sheet: 'A', cell: '2' }]], formats: [] }],
  ])('but not with %s', (_, changes) => {
    expect(faultsOf({ ...SHEET, ...changes })).not.toEqual([]);
  });
});
