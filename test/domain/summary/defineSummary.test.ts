import { describe, expect, test } from '@jest/globals';
import type { SheetContent } from '../../../src/domain/sheet/sheetComposer';
import { defineSummary } from '../../../src/domain/summary/defineSummary';
import { earlierFindingsSheet } from '../../../src/domain/summary/findings/earlierFindingsSheet';
import { findingsSheet } from '../../../src/domain/summary/findings/findingsSheet';
import { tableInput } from './sampleInput';

const CONTENT: SheetContent = {
  rows: [['Tiêu đề'], ['Cột'], ['giá trị']],
  widths: [100],
  styles: [],
  merges: [],
  formats: [],
  headerRow: 1,
  charts: [],
};
const NAME = { vi: 'Một', en: 'One' };
const input = tableInput({ rows: [{ 'Ngày tổ chức': 'abc' }] });

describe('a summary', () => {
  const summary = (content: Partial<SheetContent>, written?: 'appended' | 'hidden') =>
    defineSummary({
      kind: 'one',
      name: NAME,
      orientation: 'portrait',
      ...(written ? { written } : {}),
      build: () => ({ ...CONTENT, ...content }),
    });

  test('keeps its header in sight and on each page', () => {
    const sheet = summary({}).describe(input);
    expect(sheet).toMatchObject({ kind: 'one', name: 'Một', rows: CONTENT.rows, frozenRows: 2 });
    expect(sheet.page).toEqual({ orientation: 'portrait', repeatedRows: { first: 1, last: 1 } });
  });

  test('without a header keeps nothing in sight and repeats nothing', () => {
    const sheet = summary({ headerRow: null }).describe({ ...input, language: 'en' });
    expect(sheet).toMatchObject({ name: 'One', frozenRows: 0 });
    expect(sheet.page.repeatedRows).toBeNull();
  });

  test('is replaced and in sight unless it says something else', () => {
    expect(summary({}).written).toBe('replaced');
    expect(summary({}).describe(input).isHidden).toBeUndefined();
    expect(summary({}, 'appended').describe(input).isHidden).toBeUndefined();
    expect(summary({}, 'hidden').describe(input).isHidden).toBe(true);
  });
});

test('findings and those kept for the next run are built once for a run, and anew for another', () => {
  const { rows } = findingsSheet.describe(input);
  expect(earlierFindingsSheet.describe(input).rows).toBe(rows);
  expect(findingsSheet.describe({ ...input }).rows).not.toBe(rows);
});

test('after a quick check findings have no state', () => {
  const untold = findingsSheet.describe({ ...input, comparesRuns: false });
  const told = findingsSheet.describe(input);
  expect(told.rows.flat()).toContain('mới');
  expect(untold.rows.flat()).not.toContain('mới');
  expect(untold.rows).toHaveLength(told.rows.length);
});
