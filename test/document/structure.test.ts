import { expect, test } from '@jest/globals';
import { insertColumns } from '../../src/document/moving/structure';
import { Sheet } from '../../src/document/workbook';

test('200 000 columns inserted move what stands behind them', () => {
  const sheet = new Sheet('Theo dõi');
  const row = { values: ['a', 'b'], styles: [1, 2] };
  sheet.rows = [row];
  insertColumns(sheet, 1, 200_000);
  expect([row.values[0], row.values[1], row.values[200_001]]).toEqual(['a', null, 'b']);
  expect([row.styles[0], row.styles[1], row.styles[200_001]]).toEqual([1, 0, 2]);
});
