import { describe, expect, test } from '@jest/globals';
import {
  type ConditionalFormat,
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
} from '../../../src/document';
import { documentOf, hostOf, run } from '../script';

const RULE = `const rule = SpreadsheetApp.newConditionalFormatRule()
  .whenFormulaSatisfied('=$B2<TODAY()').setBackground('#f4cccc').setFontColor('#990000')
  .setBold(true).setRanges([sheet.getRange('A2:C9'), sheet.getRange('E2:E9')]).build();`;

const READ = `const shown = (rule) => {
  const condition = rule.getBooleanCondition();
  return [
    rule.getRanges().map((range) => range.getA1Notation()),
    condition && [
      condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
      condition.getCriteriaValues(), condition.getBackground(), condition.getFontColor(),
      condition.getBold(),
    ],
  ];
};`;

describe('conditional-format rules', () => {
  test('are built, set and read back', () => {
    const { workbook, sheet } = documentOf();
    const result = run(
      workbook,
      `${READ}${RULE}
       const plain = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1="a!b"')
         .setBackground('#fff').setBackground(null).setRanges([sheet.getRange('A1')]).build();
       sheet.setConditionalFormatRules([rule, plain]);
       return sheet.getConditionalFormatRules().map(shown);`,
    );
    expect(result).toEqual([
      [
        ['A2:C9', 'E2:E9'],
        [true, ['=$B2<TODAY()'], '#f4cccc', '#990000', true],
      ],
      [['A1'], [true, ['=A1="a!b"'], null, null, null]],
    ]);
    expect(sheet.conditionalFormats[0]).toEqual({
      areas: [
        { top: 1, left: 0, bottom: 8, right: 2 },
        { top: 1, left: 4, bottom: 8, right: 4 },
      ],
      formula: '$B2<TODAY()',
      format: { background: '#f4cccc', fontColor: '#990000', bold: true },
    });
  });

  test('setting replaces all, in order; a copy is another rule', () => {
    const { workbook } = documentOf();
    const result = run(
      workbook,
      `${READ}${RULE}
       const other = rule.copy().setBold(false).setRanges([sheet.getRange('B:B')]).build();
       sheet.setConditionalFormatRules([rule]);
       sheet.setConditionalFormatRules([other, ...sheet.getConditionalFormatRules()]);
       const ranges = sheet.getConditionalFormatRules().map((one) => shown(one)[0]);
       sheet.setConditionalFormatRules([]);
       return [ranges, shown(other)[1][4], sheet.getConditionalFormatRules().length];`,
    );
    expect(result).toEqual([[['B:B'], ['A2:C9', 'E2:E9']], false, 0]);
  });

  test('a condition calls itself as Sheets does', () => {
    const body = `${RULE} return String(rule.getBooleanCondition())`;
    expect(run(documentOf().workbook, body)).toBe('ConditionalFormatBooleanCondition');
  });

  test('reading and setting count as rule calls, building does not', () => {
    const host = hostOf(
      `${RULE} sheet.getConditionalFormatRules(); sheet.setConditionalFormatRules([rule]);`,
    );
    host.run('main');
    expect(host.calls.byKind).toMatchObject({ rule: 2, write: 0 });
  });

  test.each([
    ['.whenFormulaSatisfied("=A1").build()', 'requires ranges'],
    ['.setRanges([sheet.getRange("A1")]).build()', 'requires a condition'],
    ['.whenFormulaSatisfied("A1>1")', 'Invalid conditional format formula'],
    ['.setRanges(sheet.getRange("A1"))', "don't match the method signature"],
    ['.setRanges(["A1"])', "don't match the method signature"],
    ['.whenCellEmpty()', 'ConditionalFormatRuleBuilder.whenCellEmpty is not implemented'],
  ])('a builder refuses %s', (call, message) => {
    const body = `SpreadsheetApp.newConditionalFormatRule()${call}`;
    expect(() => run(documentOf().workbook, body)).toThrow(message);
  });

  test('a sheet refuses the rules of another one', () => {
    const body = `${RULE} book.insertSheet('Other').setConditionalFormatRules([rule]);`;
    expect(() => run(documentOf().workbook, body)).toThrow('must be on its sheet');
  });

  test.each([
    'Kế_hoạch!$A$1>A1',
    "'Kế hoạch'!$A$1>A1",
    "A1>'Kế hoạch'!$A$1",
    'COUNTIF(Data!A:A,Other!B1)>0',
    "'It''s Data'!A1",
    'Hạn_cuối>A1',
    'A1>HẠN_CUỐI',
    'A1=Mốc',
  ])('are all refused where a rule of the user is %s, and stay as they were', (formula) => {
    const { workbook, sheet } = documentOf();
    workbook.names.set('hạn_cuối', "'Kế hoạch'!$B$2");
    // A name of a name.
    workbook.names.set('mốc', 'MAX(Hạn_cuối,Mốc)');
    const own = { areas: [{ top: 0, left: 0, bottom: 8, right: 0 }], formula, format: {} };
    sheet.conditionalFormats = [own];
    const body = `${RULE} const rules = sheet.getConditionalFormatRules();
      try { sheet.setConditionalFormatRules([rule, ...rules]) } catch (error) { return error.message }`;
    expect(run(workbook, body)).toBe('Conditional format rule cannot reference a different sheet.');
    expect(sheet.conditionalFormats).toEqual([own]);
  });

  test.each(['=Kế_hoạch!A1>1', '=IF(Kế_hoạch!A1>1,TRUE,FALSE)'])(
    'are refused when a script sets %s, whether the locale reads it or not',
    (formula) => {
      const { workbook, sheet } = documentOf();
      const body = `const rule = SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied(a).setRanges([sheet.getRange('A1')]).build();
        sheet.setConditionalFormatRules([rule]);`;
      expect(() => run(workbook, body, formula)).toThrow('cannot reference a different sheet');
      expect(sheet.conditionalFormats).toEqual([]);
    },
  );

  test('a rule may name its own sheet, apostrophes and all', () => {
    const { workbook, sheet } = documentOf();
    sheet.name = "Năm '23";
    const own = { areas: [], formula: "'Năm ''23'!A1>1", format: {} };
    sheet.conditionalFormats = [own];
    run(
      workbook,
      `const [first] = book.getSheets();
       first.setConditionalFormatRules(first.getConditionalFormatRules())`,
    );
    expect(sheet.conditionalFormats[0]).toBe(own);
  });

  test.each([
    'Data!$A$1>A1',
    "'data'!$A$1>A1",
    'A1="Other!B1"',
    'INDIRECT("\'Kế hoạch\'!A1")=A1',
    'Ở_đây>A1',
    'Mức>A1',
    'Vòng>A1',
    'SUM(A1:A9)<>0',
  ])('the rule %s stays on its sheet and is taken', (formula) => {
    const { workbook, sheet } = documentOf();
    workbook.names.set('ở_đây', 'Data!$B$2');
    workbook.names.set('mức', '0.5');
    workbook.names.set('vòng', 'Vòng+1');
    const own = { areas: [{ top: 0, left: 0, bottom: 8, right: 0 }], formula, format: {} };
    sheet.conditionalFormats = [own];
    run(
      workbook,
      `${RULE} sheet.setConditionalFormatRules([rule, ...sheet.getConditionalFormatRules()])`,
    );
    expect(sheet.conditionalFormats[1]).toBe(own);
  });

  test('a rule that is no formula is given back unchanged', () => {
    const { workbook, sheet } = documentOf();
    const own = { areas: [], formula: null, format: {}, fileRule: 0 };
    sheet.conditionalFormats = [own];
    run(
      workbook,
      `${RULE} sheet.setConditionalFormatRules([rule, ...sheet.getConditionalFormatRules()])`,
    );
    expect(sheet.conditionalFormats[1]).toBe(own);
  });

  test('a custom function may read but not set them', () => {
    const host = hostOf(`sheet.setConditionalFormatRules([])`);
    expect(() => host.callFunction('main')).toThrow('permission');
  });
});

describe('moving rows and columns', () => {
  const area = (top: number, left: number, bottom: number, right: number) => ({
    top,
    left,
    bottom,
    right,
  });
  // Cells B3:D9 of a table whose header is in row 2 and whose date stands in B1.
  const rule: ConditionalFormat = {
    areas: [area(2, 1, 8, 3)],
    formula: 'AND($C3<$B$1,COUNTIF($A$3:$A$9,$A3)>1,B2="$C3")',
    format: {},
  };
  const moved = (change: (sheet: ReturnType<typeof documentOf>['sheet']) => void) => {
    const { sheet } = documentOf(['']);
    sheet.conditionalFormats = [rule];
    change(sheet);
    const [left] = sheet.conditionalFormats;
    return left && [left.areas[0], left.formula];
  };

  test('a formula is adjusted as if it stood in the first cell of its rule', () => {
    expect(moved((sheet) => insertRows(sheet, 0, 2))).toEqual([
      area(4, 1, 10, 3),
      'AND($C5<$B$3,COUNTIF($A$5:$A$11,$A5)>1,B4="$C3")',
    ]);
    expect(moved((sheet) => insertColumns(sheet, 2, 1))).toEqual([
      area(2, 1, 8, 4),
      'AND($D3<$B$1,COUNTIF($A$3:$A$9,$A3)>1,B2="$C3")',
    ]);
    expect(moved((sheet) => insertColumns(sheet, 0, 1))).toEqual([
      area(2, 2, 8, 4),
      'AND($D3<$C$1,COUNTIF($B$3:$B$9,$B3)>1,C2="$C3")',
    ]);
  });

  test('a relative reference stays relative to the first cell that is left', () => {
    expect(moved((sheet) => deleteRows(sheet, 2, 1))).toEqual([
      area(2, 1, 7, 3),
      'AND($C3<$B$1,COUNTIF($A$3:$A$8,$A3)>1,#REF!="$C3")',
    ]);
    expect(moved((sheet) => insertRows(sheet, 5, 1))).toEqual([
      area(2, 1, 9, 3),
      'AND($C3<$B$1,COUNTIF($A$3:$A$10,$A3)>1,B2="$C3")',
    ]);
  });

  test('what is deleted is #REF!, a rule without cells goes', () => {
    expect(moved((sheet) => deleteColumns(sheet, 2, 1))).toEqual([
      area(2, 1, 8, 2),
      'AND(#REF!<$B$1,COUNTIF($A$3:$A$9,$A3)>1,B2="$C3")',
    ]);
    expect(moved((sheet) => deleteRows(sheet, 2, 7))).toBeUndefined();
  });

  test('a rule that does not move stays the same object', () => {
    const { sheet } = documentOf();
    sheet.conditionalFormats = [rule];
    insertRows(sheet, 20, 1);
    insertColumns(sheet, 20, 1);
    expect(sheet.conditionalFormats[0]).toBe(rule);
  });

  test('of several areas the first that is left counts', () => {
    const { sheet } = documentOf();
    sheet.conditionalFormats = [
      { areas: [area(1, 0, 1, 0), area(4, 2, 5, 2)], formula: 'A2>$B2', format: {} },
    ];
    deleteRows(sheet, 1, 1);
    expect(sheet.conditionalFormats).toEqual([
      { areas: [area(3, 2, 4, 2)], formula: 'C4>$B4', format: {} },
    ]);
  });
});
