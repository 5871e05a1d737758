import { describe, expect, test } from '@jest/globals';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  type ListValidation,
} from '../../../src/document';
import { documentOf, hostOf, run } from '../script';

const YES_NO = `SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Chưa'])`;

function listed(...validations: ListValidation[]) {
  const made = documentOf(['a']);
  made.sheet.validations = validations;
  return made;
}

function area(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

describe('a data validation', () => {
  test('offers a list, and takes other values unless told otherwise', () => {
    const { workbook, sheet } = documentOf();
    const body = `const list = ['x'];
      const builder = SpreadsheetApp.newDataValidation().requireValueInList(list, false);
      list.push('y');
      sheet.getRange('A2:A9').setDataValidation(${YES_NO}.build());
      sheet.getRange('B2').setDataValidation(
        builder.setAllowInvalid(false).setHelpText('Chọn').build()).setValue('x')`;
    const host = hostOf(body, { workbook });
    host.run('main');
    expect(sheet.validations).toEqual([
      { area: area(1, 0, 8, 0), list: ['Có', 'Chưa'] },
      {
        area: area(1, 1, 1, 1),
        list: ['x'],
        ...{ allowInvalid: false, showDropdown: false, helpText: 'Chọn' },
      },
    ]);
    expect(host.calls.byKind).toMatchObject({ rule: 2, write: 1 });
  });

  test('tells what it is, to a copy of it too', () => {
    const { workbook } = documentOf();
    const body = `const Criteria = SpreadsheetApp.DataValidationCriteria;
      const rule = ${YES_NO}.setAllowInvalid(false).setHelpText('Chọn').build();
      sheet.getRange('A1').setDataValidation(rule);
      sheet.getRange('B2').setDataValidation(sheet.getRange('A1').getDataValidation());
      return sheet.getRange('A1:B2').getDataValidations().map((row) => row.map((cell) => cell && [
        cell.getCriteriaType() === Criteria.VALUE_IN_LIST, cell.getCriteriaValues(),
        cell.getAllowInvalid(), cell.getHelpText()]))`;
    const rule = [true, [['Có', 'Chưa'], true], false, 'Chọn'];
    expect(run(workbook, body)).toEqual([
      [rule, null],
      [null, rule],
    ]);
  });

  test.each([
    ['SpreadsheetApp.newDataValidation().build()', 'requires a criterion'],
    [
      'SpreadsheetApp.newDataValidation().requireValueInList(Array(501).fill("x"))',
      'more items than the limit of 500',
    ],
  ])('%s throws', (body, message) => {
    expect(() => run(documentOf().workbook, body)).toThrow(message);
  });
});

describe('setting one on an area', () => {
  const around = { area: area(0, 0, 9, 2), list: ['old'] };

  test('leaves what is around it as it was', () => {
    const { workbook, sheet } = listed(around);
    run(workbook, `sheet.getRange('B3:B5').setDataValidation(${YES_NO}.build())`);
    expect(sheet.validations).toEqual([
      { area: area(0, 0, 1, 2), list: ['old'] },
      { area: area(2, 0, 4, 0), list: ['old'] },
      { area: area(2, 2, 4, 2), list: ['old'] },
      { area: area(5, 0, 9, 2), list: ['old'] },
      { area: area(2, 1, 4, 1), list: ['Có', 'Chưa'] },
    ]);
  });

  test('trims what reaches into it, and replaces what lies in it', () => {
    const other = { area: area(3, 5, 4, 5), list: ['other'] };
    const { workbook, sheet } = listed(around, { area: area(4, 4, 5, 4), list: ['in'] }, other);
    run(workbook, `sheet.getRange('C5:E20').setDataValidation(${YES_NO}.build())`);
    expect(sheet.validations).toEqual([
      { area: area(0, 0, 3, 2), list: ['old'] },
      { area: area(4, 0, 9, 1), list: ['old'] },
      other,
      { area: area(4, 2, 19, 4), list: ['Có', 'Chưa'] },
    ]);
  });

  test('with null removes it there', () => {
    const { workbook, sheet } = listed(around);
    run(workbook, `sheet.getRange('A1:C9').setDataValidation(null)`);
    expect(sheet.validations).toEqual([{ area: area(9, 0, 9, 2), list: ['old'] }]);
    expect(run(workbook, `return sheet.getRange('A1').getDataValidation()`)).toBeNull();
  });
});

describe('where rows or columns move', () => {
  const rule = { list: ['x'], allowInvalid: false, helpText: 'Chọn' };

  test('it follows with all that it says, and goes when nothing of it is left', () => {
    const { sheet } = listed({ area: area(2, 2, 5, 2), ...rule });
    insertRows(sheet, 3, 2);
    insertColumns(sheet, 0, 1);
    expect(sheet.validations).toEqual([{ area: area(2, 3, 7, 3), ...rule }]);
    deleteRows(sheet, 0, 4);
    expect(sheet.validations).toEqual([{ area: area(0, 3, 3, 3), ...rule }]);
    deleteColumns(sheet, 3, 1);
    expect(sheet.validations).toEqual([]);
  });
});

describe('what a script writes into a cell that refuses other values', () => {
  const strict = { area: area(0, 0, 1, 0), list: ['a', '1'], allowInvalid: false };

  test.each([
    'sheet.getRange("A1").setValue("b")',
    'sheet.getRange("A1:B2").setValues([["a", "x"], ["b", "y"]])',
    'sheet.getRange("A1").setValue(new Date())',
  ])('%s throws, and nothing is written', (body) => {
    const { workbook, sheet } = listed(strict);
    expect(() => run(workbook, body)).toThrow('violates the data validation rules');
    expect(sheet.rows).toEqual([{ values: ['a'], styles: [] }]);
  });

  test.each([
    'setValue("=A2")',
    'setFormula("=A2")',
    'setFormula("a")',
    'setFormulas([["=A2"]])',
    'setFormulas([["1"]])',
  ])('%s is refused like a text, whatever its result', (call) => {
    const { workbook, sheet } = listed(strict);
    const body = `try { sheet.getRange("A1").${call} } catch (error) { return error.name + ': ' + error.message }`;
    expect(run(workbook, body)).toBe(
      'Exception: The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: a, 1.',
    );
    expect(sheet.rows).toEqual([{ values: ['a'], styles: [] }]);
  });

  test('values of the list, empty ones and cells beside it are fine', () => {
    const { workbook, sheet } = listed(strict);
    run(workbook, `sheet.getRange('A1:B2').setValues([['', 'x'], [1, 'y']])`);
    expect(sheet.rows.map((row) => row?.values)).toEqual([
      [null, 'x'],
      [1, 'y'],
    ]);
  });
});
