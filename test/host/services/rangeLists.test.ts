import { describe, expect, test } from '@jest/globals';
import { documentOf, hostOf, run } from '../script';

const cellStyles = ({ workbook, sheet }: ReturnType<typeof documentOf>) =>
  sheet.rows.flatMap((row, at) =>
    (row?.styles ?? []).flatMap((index, column) =>
      index === 0 ? [] : [[at, column, workbook.styles[index]]],
    ),
  );

describe('a list of ranges', () => {
  test.each([
    ['setBorder(true, true, true, true, true, true)', { border: true }],
    [
      'setBorder(true, true, true, true, true, true, "#cccccc", SpreadsheetApp.BorderStyle.DASHED)',
      { border: true, borderColor: '#cccccc', borderStyle: 'dashed' },
    ],
    ['setFontWeight("bold")', { bold: true }],
    ['setFontStyle("italic")', { italic: true }],
    ['setFontSize(14)', { fontSize: 14 }],
    ['setFontFamily("Times New Roman")', { fontFamily: 'Times New Roman' }],
    ['setFontColor("#ff0000")', { fontColor: '#ff0000' }],
    ['setBackground("#fff2cc")', { background: '#fff2cc' }],
    ['setHorizontalAlignment("center")', { horizontal: 'center' }],
    ['setVerticalAlignment("middle")', { vertical: 'middle' }],
    ['setWrap(true)', { wrap: true }],
    ['setNumberFormat("0.0")', { numberFormat: '0.0' }],
  ])('%s is one call that changes the cells of each of them, and no other', (call, style) => {
    const made = documentOf(['a', 'b', 'c'], ['d', 'e', 'f']);
    const body = `sheet.getRangeList(["A1", "B2:C2"]).${call}`;
    const host = hostOf(body, { workbook: made.workbook });
    host.run('main');
    expect(cellStyles(made)).toEqual([
      [0, 0, style],
      [1, 1, style],
      [1, 2, style],
    ]);
    const { format, write, read, navigation } = host.calls.byKind;
    expect({ format, write, read, navigation }).toEqual({
      format: 1,
      write: 0,
      read: 0,
      // getActive, getSheetByName, getRangeList
      navigation: 3,
    });
  });

  test('clearContent is one write that empties each of them', () => {
    const { workbook, sheet } = documentOf(['a', 'b', 'c'], ['d', 'e', 'f']);
    const host = hostOf('sheet.getRangeList(["A1", "B2:C2"]).clearContent()', { workbook });
    host.run('main');
    expect(sheet.rows.map((row) => row?.values)).toEqual([
      [null, 'b', 'c'],
      ['d', null, null],
    ]);
    expect(host.calls.byKind).toMatchObject({ write: 1, format: 0 });
  });

  test('breakApart is one call that ends the merges of each of them', () => {
    const { workbook, sheet } = documentOf();
    const host = hostOf(
      `for (const a1 of ["A1:B1", "A2:B2", "A3:B3"]) sheet.getRange(a1).merge();
       sheet.getRangeList(["A1:B1", "A3:C4"]).breakApart()`,
      { workbook },
    );
    host.run('main');
    expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
    expect(host.calls.of('RangeList.breakApart')).toBe(1);
  });

  test('clearFormat gives each of them the default look', () => {
    const made = documentOf(['a', 'b', 'c']);
    run(
      made.workbook,
      `sheet.getRange("A1:C1").setBackground("#fff2cc");
       sheet.getRangeList(["A1", "C1"]).clearFormat()`,
    );
    expect(cellStyles(made)).toEqual([[0, 1, { background: '#fff2cc' }]]);
  });

  test('gives its ranges in order', () => {
    const body = `return sheet.getRangeList(["C:C", "A1:B2"]).getRanges()
      .map((range) => range.getA1Notation())`;
    expect(run(documentOf().workbook, body)).toEqual(['C:C', 'A1:B2']);
  });

  test('gives itself back, so that calls may follow', () => {
    const made = documentOf(['a']);
    run(made.workbook, 'sheet.getRangeList(["A1"]).setFontSize(14).setWrap(true)');
    expect(cellStyles(made)).toEqual([[0, 0, { fontSize: 14, wrap: true }]]);
  });

  test.each([
    ['getRangeList(["A1", "AA1"])', 'Those columns are out of bounds.'],
    ['getRangeList(["A1", "nowhere"])', 'Range not found'],
    ['getRangeList([])', 'Sheet.getRangeList of no range is not implemented'],
    ['getRangeList("A1")', "The parameters (String) don't match the method signature"],
    [
      'getRangeList(["A1"]).setFontWeight("thick")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.RangeList.setFontWeight.",
    ],
    ['getRangeList(["A1"]).sort()', 'RangeList.sort is not implemented'],
  ])('%s throws', (call, message) => {
    expect(() => run(documentOf().workbook, `sheet.${call}`)).toThrow(message);
  });

  test.each(['setBackground("#fff2cc")', 'clearContent()'])(
    '%s is refused where one of them is protected, and changes none',
    (call) => {
      const made = documentOf(['a', 'b', 'c']);
      made.sheet.protections = [
        {
          area: { top: 0, left: 2, bottom: 0, right: 2 },
          description: '',
          editors: ['chu@example.vn'],
          warningOnly: false,
        },
      ];
      const body = `sheet.getRangeList(["A1", "C1"]).${call}`;
      expect(() => run(made.workbook, body)).toThrow('edit a protected cell');
      expect(made.sheet.rows).toEqual([{ values: ['a', 'b', 'c'], styles: [] }]);
      run(made.workbook, body.replace('"C1"', '"B1"'));
    },
  );
});
