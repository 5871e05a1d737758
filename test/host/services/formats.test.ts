import { describe, expect, test } from '@jest/globals';
import { documentOf, run, style } from '../script';

const stylesOf = ({ workbook, sheet }: ReturnType<typeof documentOf>, row = 0) =>
  (sheet.rows[row]?.styles ?? []).map((index) => workbook.styles[index]);

describe('formats', () => {
  test('the text style of a cell is given to another, which keeps all else of its own', () => {
    const made = documentOf(['x', 'y']);
    style(made.workbook, 0, 0, {
      bold: true,
      fontFamily: 'Times New Roman',
      background: '#eeeeee',
    });
    style(made.workbook, 0, 1, { italic: true, fontSize: 20, border: true });
    const given = 'sheet.getRange("A1:B1").getTextStyles()[0][0]';
    run(made.workbook, `sheet.getRange("B1").setTextStyle(${given})`);
    expect(stylesOf(made)[1]).toEqual({ bold: true, fontFamily: 'Times New Roman', border: true });
  });

  test.each([
    ['setNumberFormat("dd/mm/yyyy")', { numberFormat: 'dd/mm/yyyy' }],
    ['setNumberFormats([["0%"]])', { numberFormat: '0%' }],
    ['setBackground("#fff2cc")', { background: '#fff2cc' }],
    ['setBackgrounds([["#fff2cc"]])', { background: '#fff2cc' }],
    ['setFontColor("#ff0000")', { fontColor: '#ff0000' }],
    ['setFontColors([["#ff0000"]])', { fontColor: '#ff0000' }],
    ['setFontWeight("bold")', { bold: true }],
    ['setFontWeights([["bold"]])', { bold: true }],
    ['setFontStyle("italic")', { italic: true }],
    ['setFontStyles([["italic"]])', { italic: true }],
    ['setFontSize(14)', { fontSize: 14 }],
    ['setFontSizes([[14]])', { fontSize: 14 }],
    ['setFontFamily("Arial")', { fontFamily: 'Arial' }],
    ['setFontFamilies([["Arial"]])', { fontFamily: 'Arial' }],
    ['setWrap(true)', { wrap: true }],
    ['setWraps([[true]])', { wrap: true }],
    ['setHorizontalAlignment("center")', { horizontal: 'center' }],
    ['setHorizontalAlignments([["center"]])', { horizontal: 'center' }],
    ['setVerticalAlignment("middle")', { vertical: 'middle' }],
    ['setVerticalAlignments([["middle"]])', { vertical: 'middle' }],
    ['setBorder(true, true, true, true, true, true)', { border: true }],
    [
      'setBorder(true, true, true, true, true, true, "#000000", SpreadsheetApp.BorderStyle.SOLID)',
      { border: true },
    ],
    [
      'setBorder(true, true, true, true, true, true, "#cccccc", SpreadsheetApp.BorderStyle.SOLID_MEDIUM)',
      { border: true, borderColor: '#cccccc', borderStyle: 'medium' },
    ],
    ['setBorder(true, true, true, true, true, true, null, null)', { border: true }],
  ])('%s adds to the style of the cell', (call, added) => {
    const made = documentOf(['x']);
    style(made.workbook, 0, 0, { fileFormat: 7 });
    run(made.workbook, `sheet.getRange("A1").${call}`);
    expect(stylesOf(made)).toEqual([{ fileFormat: 7, ...added }]);
  });

  test.each([
    ['setNumberFormat("General")', 'numberFormat', '0'],
    ['setBackground(null)', 'background', '#fff2cc'],
    ['setFontColor(null)', 'fontColor', '#ff0000'],
    ['setFontWeight("normal")', 'bold', true],
    ['setFontStyle(null)', 'italic', true],
    ['setWrap(false)', 'wrap', true],
    ['setHorizontalAlignment(null)', 'horizontal', 'left'],
    ['setVerticalAlignment(null)', 'vertical', 'top'],
    ['setBorder(false, false, false, false, false, false)', 'border', true],
    ['setFontFamily(null)', 'fontFamily', 'Arial'],
    ['clearFormat()', 'borderColor', '#cccccc'],
    ['clearFormat()', 'fontSize', 20],
  ])('%s goes back to the default look', (call, field, value) => {
    const made = documentOf(['x']);
    style(made.workbook, 0, 0, { [field]: value });
    run(made.workbook, `sheet.getRange("A1").${call}`);
    expect(made.sheet.rows[0]?.styles).toEqual([0]);
  });

  test.each(['clearFormat()', 'clear()', 'clear({ formatOnly: true })'])(
    '%s leaves the number format',
    (call) => {
      const made = documentOf(['x']);
      style(made.workbook, 0, 0, { numberFormat: '0.0', bold: true, background: '#fff2cc' });
      run(made.workbook, `sheet.getRange("A1").${call}`);
      expect(stylesOf(made)).toEqual([{ numberFormat: '0.0' }]);
    },
  );

  test('of equal cells share one style, and writing them again adds and changes nothing', () => {
    const made = documentOf(['x']);
    const body =
      'sheet.getRange("A1:C2").setFontWeight("bold").setBackgrounds([["#a", "#b", "#a"], ["#b", "#a", null]])';
    run(made.workbook, body);
    const count = made.workbook.styles.length;
    made.sheet.changes.clear();
    run(made.workbook, 'sheet.getRange("A1:C2").setFontWeight("bold")');
    expect(stylesOf(made)).toEqual([
      { bold: true, background: '#a' },
      { bold: true, background: '#b' },
      { bold: true, background: '#a' },
    ]);
    expect(stylesOf(made, 1)[2]).toEqual({ bold: true });
    expect([made.workbook.styles.length, made.sheet.changes.size]).toEqual([count, 0]);
  });

  test('are read as General where there is none', () => {
    const { workbook } = documentOf([1, 2]);
    style(workbook, 0, 1, { numberFormat: '0.0' });
    expect(run(workbook, 'return sheet.getRange("A1:B1").getNumberFormats()')).toEqual([
      ['General', '0.0'],
    ]);
  });

  test('a border takes a style of borders', () => {
    const call =
      'sheet.getRange("A1").setBorder(true, true, true, true, true, true, null, SpreadsheetApp.ProtectionType.SHEET)';
    expect(() => run(documentOf().workbook, call)).toThrow("don't match the method signature");
  });

  test('borders on some sides only are not implemented', () => {
    const call = 'sheet.getRange("A1").setBorder(true, null, true, null, null, null)';
    expect(() => run(documentOf().workbook, call)).toThrow(
      'Range.setBorder with some sides only is not implemented',
    );
  });
});

describe('copying formats', () => {
  test.each([
    'sheet.getRange("A1:B1").copyTo(sheet.getRange("A2:D3"), { formatOnly: true })',
    'sheet.getRange("A1:B1").copyFormatToRange(sheet, 1, 4, 2, 3)',
  ])('%s repeats them over a larger range and leaves the values', (call) => {
    const made = documentOf(['x', 'y'], ['z']);
    style(made.workbook, 0, 0, { bold: true });
    run(made.workbook, call);
    expect(stylesOf(made, 2)).toEqual(
      [{ bold: true }, undefined, { bold: true }].map((l) => l ?? {}),
    );
    expect(made.sheet.rows[1]?.values).toEqual(['z']);
  });

  test('copyTo with values is not implemented', () => {
    const call = 'sheet.getRange("A1").copyTo(sheet.getRange("A2"), { contentsOnly: true })';
    expect(() => run(documentOf().workbook, call)).toThrow('is not implemented');
  });
});
