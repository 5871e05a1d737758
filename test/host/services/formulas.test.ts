import { describe, expect, test } from '@jest/globals';
import { calculate, CellError, type Scalar, Sheet } from '../../../src/document';
import { readXlsx } from '../../../src/xlsx';
import { richWorkbook, unzipParts, utf8, zipParts } from '../../xlsx/xlsxFixture';
import { documentOf, hostOf, run, style } from '../script';
import { writeXlsx } from '../../xlsx/judge/writeJudged';

/** 21 May 2023, 00:30 in Viet Nam, so still the 20th in Greenwich and in Los Angeles. */
const clock = (): number => Date.UTC(2023, 4, 20, 17, 30);
const MAY_20 = 45066;

function result(formula: string, ...rows: Scalar[][]): unknown {
  const { workbook } = documentOf(...rows);
  workbook.locale = 'en_US';
  const other = new Sheet('Bảng khác');
  other.rows = [{ values: [7, 'Xã'], styles: [] }];
  workbook.sheets.push(other);
  const body = `sheet.getRange('Z9').setFormula(a); SpreadsheetApp.flush(); return sheet.getRange('Z9').getValue();`;
  return hostOf(body, { workbook, clock }).run('main', [formula]);
}

describe('results', () => {
  test.each([
    ['=1+2*3', 7],
    ['=IF(A1>3,"có","chưa")', 'có'],
    ['=IF(A1>30,"có","chưa")', 'chưa'],
    ['=IF(A1>30,1/0)', false],
    ['=IF(C1,"có","chưa")', 'chưa'],
    ['=IF(AND(ISNUMBER(A1),NOT(ISBLANK(B1)),OR(A1=5,FALSE)),B1&" nhé","")', 'Chưa nhé'],
    ['=B1="CHƯA"', true],
    ['=C1=""', true],
    ['=C1=0', true],
    ['=C1+1', 1],
    ['=LEN(TRIM(C1))', 0],
    ['=ISBLANK(C1)', true],
    ['=ISTEXT(C1)', false],
    ['=ISTEXT(B1)', true],
    ['=DATE(2023,5,20)', MAY_20],
    ['=TODAY()-DATE(2023,5,20)', 1],
    ['=NOW()-TODAY()', 0.5 / 24],
    ['=TEXT(TODAY(),"dd/mm/yyyy")', '21/05/2023'],
    ['=YEAR(TODAY())*100+MONTH(TODAY())', 202305],
    ['=COUNTIF(A1:D2,">=5")', 2],
    ['=COUNTIF(A:A,5)', 1],
    ['=COUNTIF(A1:D2,"ch*")', 1],
    ['=COUNTIF(A1:D2,"<>")', 4],
    ['=COUNTIFS(A1:A2,">1",B1:B2,"")', 1],
    ['=COUNTA(A1:D2)', 4],
    ['=COUNTBLANK(A1:D2)', 4],
    ['=MAX(A1:A2)-MIN(A1:A2,100)', 4],
    ['=SUM(A1:A2)', 14],
    ['=SUBSTITUTE(B1&"a.b.c",".","-")', 'Chưaa-b-c'],
    ['=SUBSTITUTE("a.b.c",".","-",2)', 'a.b-c'],
    ['=SUBSTITUTE(A1,"5",TRUE)&SUBSTITUTE(C1,"","x")', 'TRUE'],
    ['=SUBSTITUTE(D2,"a","b")', '#N/A'],
    ["='Bảng khác'!A1*2", 14],
    ["='bảng khác'!B1", 'Xã'],
    ['=IFERROR(1/0,"lỗi")', 'lỗi'],
    ['=1/0', '#DIV/0!'],
    ['=D2+1', '#N/A'],
    ["='Không có'!A1", '#REF!'],
    ['=true', true],
  ])('%s is %j', (formula, expected) => {
    const value = result(formula, [5, 'Chưa'], [9, null, null, new CellError('#N/A')]);
    if (typeof expected !== 'number') expect(value).toBe(expected);
    else expect(value).toBeCloseTo(expected, 9);
  });

  test.each([
    '=DEADLINE_STATUS(A1)',
    '=IF(TRUE,MYFUNC(1),2)',
    '=1+',
    '=)',
    '=A1:',
    '="',
    '=#',
    '=Ten_vung+1',
  ])('%s has no value', (formula) => {
    expect(result(formula, [1])).toBe('');
  });
});

describe('when results are there', () => {
  test('at the next read, by every way of setting a formula, in order of dependence', () => {
    const { workbook } = documentOf([1]);
    style(workbook, 0, 0, { numberFormat: '0.0' });
    const answer = run(
      workbook,
      `sheet.getRange('B1').setFormula('C1+1');
       sheet.getRange('C1:D1').setFormulas([['=D1*2', '=A1+1']]);
       sheet.getRange('E1').setValue('=TEXT(B1;"0.0")');
       const before = sheet.getRange('A1:E1').getValues()[0];
       sheet.getRange('A1').setValue(10);
       return [before, sheet.getRange('A1:E1').getDisplayValues()[0], sheet.getRange('C1').getFormulas()];`,
    );
    expect(answer).toEqual([[1, 5, 4, 2, '5.0'], ['10,0', '23', '22', '11', '23.0'], [['=D1*2']]]);
  });

  test('TODAY() follows the clock, and a cell that somebody else has changed counts', () => {
    const { workbook, sheet } = documentOf([1]);
    let now = clock();
    const host = hostOf(
      `if (a) sheet.getRange('B1:C1').setFormulas([['=TODAY()', '=A1+1']]);
       return sheet.getRange('B1:C1').getValues()[0];`,
      { workbook, clock: () => now },
    );
    expect(host.run('main', [true])).toEqual([MAY_20 + 1, 2]);
    now += 24 * 3_600_000;
    sheet.rows[0]!.values[0] = 5;
    expect(host.run('main', [false])).toEqual([MAY_20 + 2, 6]);
  });

  test('a cell that another user changes during the execution counts at the next read', () => {
    const { workbook, sheet } = documentOf([1, 2]);
    const host = hostOf(
      `const range = sheet.getRange('C1');
       range.setFormula('=A1+B1');
       const before = range.getValue();
       return [before, range.getValue()];`,
      { workbook },
    );
    host.beforeCall = (name) => {
      if (name === 'Range.getValue') sheet.rows[0]!.values[0] = host.calls.of(name) * 10;
    };
    expect(host.run('main')).toEqual([12, 22]);
  });

  test('a date format turns the result into a Date', () => {
    const { workbook } = documentOf([1]);
    style(workbook, 0, 0, { numberFormat: 'dd/mm/yyyy' });
    const body = `sheet.getRange('A1').setFormula('=DATE(2023;5;20)');
      const range = sheet.getRange('A1');
      return [Utilities.formatDate(range.getValue(), 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd'), range.getDisplayValues()[0][0]];`;
    expect(run(workbook, body)).toEqual(['2023-05-20', '20/05/2023']);
  });

  test('a formula that is overwritten has none', () => {
    const { workbook, sheet } = documentOf([1]);
    const body = `const range = sheet.getRange('B1');
      range.setFormula('=A1'); range.getValue(); range.setValue('x'); const text = range.getValue();
      range.setFormula('=A1').clearContent(); return [text, range.getValue()];`;
    expect(run(workbook, body)).toEqual(['x', '']);
    expect(sheet.rows[0]?.formulas?.size).toBe(0);
  });

  test('they move with their row and column', () => {
    const { workbook } = documentOf([1, 2]);
    const body = `sheet.getRange('C1').setFormula('=TODAY()*0+4');
      sheet.insertColumnsAfter(1, 1); sheet.insertRowsBefore(1, 1);
      return sheet.getRange('D2').getValue();`;
    expect(run(workbook, body)).toBe(4);
  });

  test('a circular reference is an error and ends', () => {
    const { workbook } = documentOf([1]);
    const body = `sheet.getRange('A1:D1').setFormulas([['=B1+1', '=C1+1', '=A1+1', '=D1']]);
      return sheet.getRange('A1:D1').getValues()[0];`;
    expect(run(workbook, body)).toEqual(['#REF!', '#REF!', '#REF!', '#REF!']);
  });

  test('a long chain is no problem, nor are many formulas', () => {
    const { workbook } = documentOf([1]);
    const body = `const rows = 3000;
      const cells = Array.from({ length: rows }, (_, i) => [i === rows - 1 ? '=1' : '=A' + (i + 2) + '+1']);
      sheet.insertRowsAfter(1, rows); sheet.getRange(1, 1, rows, 1).setFormulas(cells);
      return sheet.getRange('A1').getValue();`;
    expect(run(workbook, body)).toBe(3000);
  });
});

describe('in files', () => {
  test('calculate() gives a new formula its stored result; those of the file keep theirs', () => {
    const { workbook } = readXlsx(zipParts(richWorkbook()));
    const [tracker] = workbook.sheets;
    tracker!.rows[2]!.values[3] = 11;
    run(
      workbook,
      `const target = book.getSheets()[0];
       target.getRange('G3:H3').setFormulas([['=D3+E3', '=IF(A3=1;"có";"")']]);
       target.getRange('G4:I4').setFormulas([['=IF(A4=1;"có";"")', '=STATUS(A4)', '=A4=2']]);`,
    );
    expect(tracker?.rows[2]?.values[6]).toBeNull();
    calculate(workbook, clock);
    const saved = writeXlsx(workbook);
    const xml = utf8(unzipParts(saved)['xl/worksheets/sheet1.xml']);
    expect(xml).toContain('<c r="G3"><f>D3+E3</f><v>21</v></c>');
    expect(xml).toContain('<f>IF(A3=1,&quot;có&quot;,&quot;&quot;)</f><v>có</v></c>');
    expect(xml).toContain(
      '<c r="G4" t="str"><f>IF(A4=1,&quot;có&quot;,&quot;&quot;)</f><v></v></c>',
    );
    expect(xml).toContain('<c r="H4" s="3"><f>STATUS(A4)</f></c>');
    expect(xml).toContain('<c r="I4" t="b"><f>A4=2</f><v>1</v></c>');
    expect(xml).toContain('<c r="E4"><f t="shared" si="0"/><v>60</v></c>');

    const again = readXlsx(saved).workbook;
    again.sheets[0]!.rows[2]!.values[3] = 1000;
    calculate(again, clock);
    expect(again.sheets[0]?.rows[2]?.values[6]).toBe(21);
  });
});

describe('formulas after a script has moved what they refer to', () => {
  const contents = (formulas: Record<string, string>, move: string) => {
    const { workbook } = documentOf([1, 2], [3, 4], [5, 6]);
    const other = new Sheet('Bảng khác');
    other.rows = [{ values: [7], styles: [] }];
    workbook.sheets.push(other);
    const set = Object.entries(formulas).map(([cell, formula]) => {
      const [name, a1] = cell.split('!') as [string, string];
      return `book.getSheetByName('${name}').getRange('${a1}').setFormula(${JSON.stringify(formula)});`;
    });
    hostOf(`${set.join('')} ${move}`, { workbook, clock }).run('main');
    return workbook.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => [...(row?.formulas?.values() ?? [])]),
    );
  };

  test.each([
    ['sheet.insertRowsAfter(1, 2)', 'Data!A5+Data!$B$1', 'SUM(A1:A5)', 'A3'],
    ['sheet.deleteRows(2, 1)', 'Data!A2+Data!$B$1', 'SUM(A1:A2)', 'A3'],
    ['sheet.deleteRows(3, 1)', 'Data!#REF!+Data!$B$1', 'SUM(A1:A2)', 'A3'],
    ['sheet.insertColumnsAfter(1, 1)', 'Data!A3+Data!$C$1', 'SUM(A1:A3)', 'A3'],
  ])('%s: they follow, those to other sheets stay', (move, elsewhere, beside, own) => {
    const formulas = {
      'Data!D1': '=SUM(A1:A3)',
      'Bảng khác!B1': '=Data!A3+Data!$B$1',
      'Bảng khác!C1': '=A3',
    };
    expect(contents(formulas, move)).toEqual([beside, elsewhere, own]);
  });

  test('a name in quotes is read as that of the sheet', () => {
    const formulas = { 'Data!D1': "='Bảng khác'!A1" };
    const move = "book.getSheetByName('Bảng khác').insertRowsBefore(1, 1)";
    expect(contents(formulas, move)).toEqual(["'Bảng khác'!A2"]);
  });
});
