/** What goes along when rows are moved: charts by their cell, references by the sheet they name. */
import { expect, test } from '@jest/globals';
import { Sheet } from '../../src/document';
import { deleteRows, insertRows } from '../../src/document/moving/structure';
import type { Chart } from '../../src/document/workbook';

function chartAt(row: number): Chart {
  return {
    kind: 'bar',
    sources: [],
    row,
    ...{ column: 2, offsetX: 0, offsetY: 0, headers: 1, stacked: false },
    mergeStrategy: 'MERGE_COLUMNS',
    title: '',
    colors: [],
    options: {},
  };
}

test('a chart whose row is deleted hangs from the row before that is left', () => {
  const sheet = new Sheet('Tiến độ');
  sheet.charts = [chartAt(2), chartAt(5), chartAt(6), chartAt(8)];
  deleteRows(sheet, 5, 2);
  expect(sheet.charts.map(({ row, column }) => [row, column])).toEqual([
    [2, 2],
    [4, 2],
    [4, 2],
    [6, 2],
  ]);
});

test('a chart of which no row before is left hangs from the first', () => {
  const sheet = new Sheet('Tiến độ');
  sheet.charts = [chartAt(1)];
  deleteRows(sheet, 0, 3);
  expect(sheet.charts[0]).toMatchObject({ row: 0, column: 2 });
});

test('a rule’s references move with the rows of its own sheet, and none that names a sheet', () => {
  const sheet = new Sheet('Theo dõi');
  const area = { top: 0, left: 0, bottom: 9, right: 0 };
  const formula = `=AND($C$5="x",'Kế hoạch'!$C$5="y",Khác!$A$4:$A$6<>"")`;
  sheet.conditionalFormats = [{ areas: [area], formula, format: {} }];
  insertRows(sheet, 2, 3);
  expect(sheet.conditionalFormats[0]!.formula).toBe(
    `=AND($C$8="x",'Kế hoạch'!$C$5="y",Khác!$A$4:$A$6<>"")`,
  );
});
