import { expect } from '@jest/globals';
import { Sheet, Workbook } from '../../src/document';
import { readXlsx } from '../../src/xlsx';
import { run } from '../host/script';
import { addStyle, setCell } from './modelCells';
import { office } from './office';
import { renderedColors } from './renderedColors';
import { richWorkbook, zipParts } from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

const RULES = `
  const target = book.getSheets()[0];
  const rule = (formula, colour, range) => SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula).setBackground(colour).setRanges([target.getRange(range)]).build();
  target.setConditionalFormatRules([
    ...target.getConditionalFormatRules(),
    rule('=AND(ISNUMBER($C3);$C3<DATE(2023;4;13))', '#f4cccc', 'A3:C6'),
    rule('=AND($A3<>"";$C3<TODAY()-1)', '#d9ead3', 'A3:C6'),
  ]);`;

office('LibreOffice shows the colours of formula rules added to a file', () => {
  const { workbook } = readXlsx(zipParts(richWorkbook()));
  run(workbook, RULES);
  const color = renderedColors(writeXlsx(workbook));
  const cells = ['A2', 'C3', 'C4', 'C5', 'D3', 'D4', 'D5', 'B5', 'B3'];
  expect(cells.map((cell) => [cell, color('Theo dõi & đôn đốc', cell)])).toEqual([
    ['A2', null],
    ['C3', '#f4cccc'], // 12 April
    ['C4', '#d9ead3'], // 13 April
    ['C5', '#d9ead3'], // a blank counts as 0
    ['D3', null],
    ['D4', '#ffc7ce'], // the rule of the file: greater than 15
    ['D5', '#ffc7ce'],
    ['B5', '#ffc7ce'], // a formula rule of the file comes first
    ['B3', '#f4cccc'],
  ]);
});

office('LibreOffice shows the colours of a new sheet, by cell and over merges', () => {
  const workbook = new Workbook();
  const sheet = new Sheet('Mới');
  workbook.sheets.push(new Sheet('Trống'), sheet);
  setCell(workbook.sheets[0]!, 0, 0, { value: 'x' });
  const green = addStyle(workbook, { background: '#00ff00' });
  setCell(sheet, 2, 1, { value: 'Gộp' });
  setCell(sheet, 2, 3, { value: 1, style: green });
  setCell(sheet, 3, 3, { value: 2, style: green });
  sheet.merges.push({ top: 2, left: 1, bottom: 3, right: 2 });
  sheet.conditionalFormats = [
    {
      areas: [{ top: 2, left: 1, bottom: 9, right: 3 }],
      formula: '$D3>1',
      format: { background: '#0000ff' },
    },
    {
      areas: [{ top: 2, left: 1, bottom: 2, right: 2 }],
      formula: 'TRUE',
      format: { background: '#ff00ff', fontColor: '#ffffff', bold: true },
    },
  ];
  const color = renderedColors(writeXlsx(workbook));
  expect(['B3', 'C4', 'D3', 'D4'].map((cell) => color('Mới', cell))).toEqual([
    '#ff00ff',
    '#ff00ff',
    '#00ff00',
    '#0000ff',
  ]);
  expect(() => color('Mới', 'A1')).toThrow('was not rendered');
});
