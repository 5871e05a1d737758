import { describe, expect, test } from '@jest/globals';
import { documentOf, hostOf, run, style } from '../script';

const stylesOf = ({ workbook, sheet }: ReturnType<typeof documentOf>, row = 0) =>
  (sheet.rows[row]?.styles ?? []).map((index) => workbook.styles[index]);

describe('text styles', () => {
  test.each([
    ['setBold(true)', { bold: true }],
    ['setItalic(true)', { italic: true }],
    ['setFontSize(14)', { fontSize: 14 }],
    ['setForegroundColor("#ff0000")', { fontColor: '#ff0000' }],
    ['setBold(true).setFontSize(14)', { bold: true, fontSize: 14 }],
  ])('%s sets that and leaves the rest of the look', (calls, added) => {
    const made = documentOf(['x']);
    style(made.workbook, 0, 0, { background: '#fff2cc', fontFamily: 'Arial', wrap: true });
    run(
      made.workbook,
      `sheet.getRange("A1").setTextStyle(SpreadsheetApp.newTextStyle().${calls}.build())`,
    );
    expect(stylesOf(made)).toEqual([
      { background: '#fff2cc', fontFamily: 'Arial', wrap: true, ...added },
    ]);
  });

  test.each([
    ['setBold(false)', { italic: true, fontColor: '#ff0000' }],
    ['setItalic(false)', { bold: true, fontColor: '#ff0000' }],
    ['setForegroundColor(null)', { bold: true, italic: true }],
  ])('%s takes that away alone', (calls, left) => {
    const made = documentOf(['x']);
    style(made.workbook, 0, 0, { bold: true, italic: true, fontColor: '#ff0000' });
    run(
      made.workbook,
      `sheet.getRange("A1").setTextStyle(SpreadsheetApp.newTextStyle().${calls}.build())`,
    );
    expect(stylesOf(made)).toEqual([left]);
  });

  test('of a whole block are one call of formats', () => {
    const made = documentOf(['a', 'b'], ['c', 'd']);
    const host = hostOf(
      `const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
       const large = SpreadsheetApp.newTextStyle().setFontSize(14).build();
       sheet.getRange("A1:B2").setTextStyles([[bold, large], [large, bold]])`,
      { workbook: made.workbook },
    );
    host.run('main');
    expect([stylesOf(made, 0), stylesOf(made, 1)]).toEqual([
      [{ bold: true }, { fontSize: 14 }],
      [{ fontSize: 14 }, { bold: true }],
    ]);
    expect(host.calls.byKind).toMatchObject({ format: 1, write: 0, read: 0 });
  });

  test('what was built stays as it was', () => {
    const made = documentOf(['a']);
    run(
      made.workbook,
      `const builder = SpreadsheetApp.newTextStyle().setBold(true);
       const built = builder.build();
       builder.setItalic(true);
       sheet.getRange("A1").setTextStyle(built)`,
    );
    expect(stylesOf(made)).toEqual([{ bold: true }]);
  });

  test.each([
    [
      'setTextStyle(SpreadsheetApp.newTextStyle())',
      "(SpreadsheetApp.TextStyleBuilder) don't match",
    ],
    ['setTextStyles([["bold"]])', "(String[][]) don't match"],
    [
      'setTextStyles([[SpreadsheetApp.newTextStyle().build()], [SpreadsheetApp.newTextStyle().build()]])',
      'The data has 2 but the range has 1.',
    ],
  ])('%s throws', (call, message) => {
    expect(() => run(documentOf().workbook, `sheet.getRange("A1").${call}`)).toThrow(message);
  });
});
