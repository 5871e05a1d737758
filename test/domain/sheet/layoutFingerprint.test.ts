import { expect, test } from '@jest/globals';
import { layoutFingerprint } from '../../../src/domain/sheet/layoutFingerprint';
import type { SheetDescription } from '../../../src/domain/sheet/sheetDescription';

const SHEET: SheetDescription = {
  kind: 'x',
  name: 'X',
  rows: [['a'], ['b']],
  widths: [100],
  styles: [{ row: 0, column: 0, rows: 1, columns: 1, role: 'title' }],
  formats: [],
  frozenRows: 1,
};

test('other values are the same layout', () => {
  expect(layoutFingerprint({ ...SHEET, rows: [['c'], [4]] })).toBe(layoutFingerprint(SHEET));
});

test('anything else that is different is another layout', () => {
  const others: Partial<SheetDescription>[] = [
    { rows: [['a']] },
    { widths: [101] },
    { styles: [] },
    { styles: [{ ...SHEET.styles[0]!, role: 'heading' }] },
    { formats: [{ row: 1, column: 0, rows: 1, columns: 1, format: 'date' }] },
    { merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] },
    { frozenRows: 2 },
    { page: { orientation: 'portrait', repeatedRows: null } },
  ];
  const prints = others.map((other) => layoutFingerprint({ ...SHEET, ...other }));
  expect(new Set([layoutFingerprint(SHEET), ...prints]).size).toBe(others.length + 1);
});
