import { describe, expect, test } from '@jest/globals';
import { calculate, formulaSigns, type Scalar } from '../../../src/document';
import { readXlsx } from '../../../src/xlsx';
import { unzipParts, utf8 } from '../../xlsx/xlsxFixture';
import { documentOf, hostOf, run } from '../script';
import { writeXlsx } from '../../xlsx/judge/writeJudged';

function documentIn(locale: string, ...rows: Scalar[][]) {
  const document = documentOf(...rows);
  document.workbook.locale = locale;
  return document;
}

/** What a formula in B1 shows and reads back as, beside a cell with 5. */
function entered(locale: string, formula: string): unknown {
  const body = `const cell = sheet.getRange('B1'); cell.setFormula(a);
    return [cell.getValue(), cell.getFormulas()[0][0]];`;
  return run(documentIn(locale, [5]).workbook, body, formula);
}

describe('the locales of Sheets', () => {
  test.each([
    ...['en_US', 'en_GB', 'en_AU', 'en_CA', 'ar_EG', 'zh_HK', 'hi_IN', 'ta_IN', 'en_IE', 'iw_IL'],
    ...['ja_JP', 'ko_KR', 'es_MX', 'mn_MN', 'my_MM', 'fil_PH', 'de_CH', 'zh_TW', 'th_TH', 'en'],
  ])('%s separates arguments by commas', (locale) => {
    expect(formulaSigns(locale.replace('_', '-')).argument).toBe(',');
  });

  test.each(['vi_VN', 'vi', 'de_DE', 'it_IT', 'tr_TR', 'nl_NL', 'fr_CA', 'pt_BR', 'in_ID'])(
    '%s separates arguments by semicolons',
    (locale) => {
      expect(formulaSigns(locale.replace('_', '-')).argument).toBe(';');
    },
  );
});

describe('a formula that a script writes', () => {
  test.each([
    ['vi_VN', '=IF(A1>3;"có";"chưa")', ['có', '=IF(A1>3;"có";"chưa")']],
    ['de_DE', '=IF(A1>3;"có";"chưa")', ['có', '=IF(A1>3;"có";"chưa")']],
    ['en_US', '=IF(A1>3;"có";"chưa")', ['có', '=IF(A1>3,"có","chưa")']],
    ['en_US', '=IF(A1>3,"có","chưa")', ['có', '=IF(A1>3,"có","chưa")']],
    ['vi_VN', '=IF(A1>3,"có","chưa")', ['#ERROR!', '=IF(A1>3,"có","chưa")']],
    ['vi_VN', '=SUM(A1,A1)', ['#ERROR!', '=SUM(A1,A1)']],
    ['vi_VN', '=SUM(A1,5)', ['#ERROR!', '=SUM(A1,5)']],
    ['vi_VN', '=A1&"a,b;c""d;"&"e"', ['5a,b;c"d;e', '=A1&"a,b;c""d;"&"e"']],
    ['en_US', '=A1&"a,b;c""d;"&"e"', ['5a,b;c"d;e', '=A1&"a,b;c""d;"&"e"']],
    ['vi_VN', '=A1+0,5', [5.5, '=A1+0,5']],
    ['en_US', '=A1+0.5', [5.5, '=A1+0.5']],
    ['en_US', '=SUM(1,2)', [3, '=SUM(1,2)']],
    ['vi_VN', '=SUM(1;2)', [3, '=SUM(1;2)']],
    ['vi_VN', '=SUM({1\\2;3\\4})', [10, '=SUM({1\\2;3\\4})']],
    ['en_US', '=SUM({1,2;3,4})', [10, '=SUM({1,2;3,4})']],
  ])('in %s, %s shows and reads %j', (locale, formula, result) => {
    expect(entered(locale, formula)).toEqual(result);
  });

  test('is taken so by every way of writing it', () => {
    const body = `sheet.getRange('A1').setValue('=MAX(1,A9)');
      sheet.getRange('B1').setValues([['=MAX(1,A9)']]);
      sheet.getRange('C1').setFormula('MAX(1,A9)');
      sheet.getRange('D1').setFormulas([['MAX(1,A9)']]);
      sheet.getRange('E1').setValue('=MAX(1;A9)');
      return [sheet.getRange('A1:E1').getValues()[0], sheet.getRange('A1:E1').getFormulas()[0]];`;
    expect(run(documentIn('vi_VN', [1]).workbook, body)).toEqual([
      ['#ERROR!', '#ERROR!', '#ERROR!', '#ERROR!', 1],
      ['=MAX(1,A9)', '=MAX(1,A9)', '=MAX(1,A9)', '=MAX(1,A9)', '=MAX(1;A9)'],
    ]);
  });

  test('leaves the names of sheets as they are', () => {
    const { workbook } = documentIn('vi_VN', [5]);
    const body = `book.insertSheet("Tổ 1; 2, '3'").getRange('A1').setValue(7);
      const cell = sheet.getRange('B1');
      cell.setFormula("=SUM('Tổ 1; 2, ''3'''!A1;A1)");
      return [cell.getValue(), cell.getFormulas()[0][0]];`;
    expect(run(workbook, body)).toEqual([12, "=SUM('Tổ 1; 2, ''3'''!A1;A1)"]);
  });

  test('has commas in the workbook and in its file, whatever the locale', () => {
    const { workbook, sheet } = documentIn('vi_VN', [5]);
    run(workbook, `sheet.getRange('B1').setFormula('=IF(A1>4,5;"a;b";"")');`);
    expect(sheet.rows[0]?.formulas?.get(1)).toBe('IF(A1>4.5,"a;b","")');
    calculate(workbook, () => 0);
    const file = writeXlsx(workbook);
    const xml = utf8(unzipParts(file)['xl/worksheets/sheet1.xml']);
    expect(xml).toContain('<f>IF(A1&gt;4.5,&quot;a;b&quot;,&quot;&quot;)</f><v>a;b</v>');
    const again = readXlsx(file).workbook;
    again.locale = 'vi_VN';
    expect(
      hostOf(`return book.getSheets()[0].getRange('B1').getFormulas()`, { workbook: again }).run(
        'main',
      ),
    ).toEqual([['=IF(A1>4,5;"a;b";"")']]);
  });

  test('that the locale does not read is an error to others, moves as it is and is saved as a text', () => {
    const { workbook } = documentIn('vi_VN', [5]);
    const body = `sheet.getRange('B1:C1').setFormulas([['=SUM(A1,A1)', '=B1+1']]);
      const before = sheet.getRange('C1').getValue();
      sheet.insertColumnsAfter(1, 1);
      return [before, sheet.getRange('C1').getFormulas()];`;
    expect(run(workbook, body)).toEqual(['#ERROR!', [['=SUM(A1,A1)']]]);
    const [sheet] = readXlsx(writeXlsx(workbook)).workbook.sheets;
    expect(sheet?.rows[0]?.values[2]).toBe('=SUM(A1,A1)');
    expect(sheet?.rows[0]?.formulas?.has(2) ?? false).toBe(false);
  });

  test('has a digit before its decimal comma, as one without it would separate arguments', () => {
    const { workbook, sheet } = documentIn('vi_VN', [5]);
    const host = hostOf(`return sheet.getRange('B1').getFormulas()[0][0]`, { workbook });
    host.edit('Data', 'B1', '=A1+.5');
    expect(sheet.rows[0]?.formulas?.get(1)).toBe('A1+.5');
    expect(host.run('main')).toBe('=A1+0,5');
  });

  test('may have a decimal point only where that is the mark', () => {
    expect(() => entered('vi_VN', '=A1+0.5')).toThrow('The decimal point of 0.5');
    expect(entered('vi_VN', '=A1&"0.5"')).toEqual(['50.5', '=A1&"0.5"']);
  });
});

test('a formula that a user types has commas or semicolons, whatever the locale', () => {
  for (const locale of ['vi_VN', 'en_US']) {
    const { workbook, sheet } = documentIn(locale, [5]);
    const host = hostOf('', { workbook });
    host.edit('Data', 'B1', '=SUM(A1,2)');
    host.edit('Data', 'C1', '=SUM(A1;2)');
    host.edit('Data', 'D1', '=A1+0.5');
    calculate(workbook, () => 0);
    expect(sheet.rows[0]?.values).toEqual([5, 7, 7, 5.5]);
  }
});

describe('a rule that a script sets', () => {
  const BODY = `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(a).setBackground('#f4cccc').setRanges([sheet.getRange('A1:A9')]).build()]);
    const [rule] = sheet.getConditionalFormatRules();
    return [rule, rule.copy().build()]
      .map((one) => one.getBooleanCondition().getCriteriaValues()[0]);`;

  test.each([
    ['vi_VN', '=AND(A1="a;b";B1>1)', '=AND(A1="a;b";B1>1)', 'AND(A1="a;b",B1>1)'],
    ['en_US', '=AND(A1="a;b";B1>1)', '=AND(A1="a;b",B1>1)', 'AND(A1="a;b",B1>1)'],
    ['en_US', '=AND(A1="a;b",B1>1)', '=AND(A1="a;b",B1>1)', 'AND(A1="a;b",B1>1)'],
  ])('in %s, %s reads %s', (locale, formula, read, kept) => {
    const { workbook, sheet } = documentIn(locale, ['x']);
    expect(run(workbook, BODY, formula)).toEqual([read, read]);
    expect(sheet.conditionalFormats[0]?.formula).toBe(kept);
  });

  test('is never true where the locale does not read it, and reads as it was given', () => {
    const { workbook, sheet } = documentIn('vi_VN', ['x']);
    const formula = '=OR(A1="x",TRUE)';
    expect(run(workbook, BODY, formula)).toEqual([formula, formula]);
    expect(sheet.conditionalFormats[0]?.formula).toBe('FALSE');
  });
});
