import { describe, expect, test } from '@jest/globals';
import { HostScriptError } from '../../src/host';
import { documentOf, hostOfScript, style } from './script';

const ON_EDIT = `function onEdit(e) {
  Logger.log(JSON.stringify([
    e.range.getA1Notation(), e.value, e.oldValue, e.range.getSheet().getName(),
    e.source.getSheets().length, e.authMode === ScriptApp.AuthMode.LIMITED,
  ]));
}`;

function logged(host: ReturnType<typeof hostOfScript>): unknown[] {
  return host.log.map((line): unknown => JSON.parse(line));
}

describe('edit', () => {
  test('types into a cell and tells onEdit of it', () => {
    const { workbook, sheet } = documentOf(['a', 2, true]);
    style(workbook, 0, 1, { numberFormat: 'dd/mm/yyyy' });
    const host = hostOfScript(ON_EDIT, { workbook });
    host.edit('Data', 'A1', '20/05/2023');
    host.edit('Data', 'B1', 7);
    host.edit('Data', 'C1', '');
    host.edit('Data', 'D5', '=1+1');
    host.edit('Data', 'D6', "'0012");
    expect(logged(host)).toEqual([
      ['A1', '45066', 'a', 'Data', 1, true],
      ['B1', '7', '2', 'Data', 1, true],
      ['C1', null, 'TRUE', 'Data', 1, true],
      ['D5', '2', null, 'Data', 1, true],
      ['D6', '0012', null, 'Data', 1, true],
    ]);
    expect(sheet.rows[0]?.values).toEqual([45066, 7, null]);
    expect(workbook.styles[sheet.rows[0]?.styles[0] ?? 0]).toEqual({ numberFormat: 'dd/mm/yyyy' });
  });

  test('a script without onEdit is none of its business', () => {
    const { workbook, sheet } = documentOf();
    hostOfScript('', { workbook }).edit('Data', 'B2', 'x');
    expect(sheet.rows[1]?.values).toEqual([null, 'x']);
  });

  test('what onEdit throws comes out; the cell stays edited', () => {
    const { workbook, sheet } = documentOf();
    const host = hostOfScript('function onEdit() { throw new Error("hỏng") }', { workbook });
    expect(() => host.edit('Data', 'A1', 'x')).toThrow(HostScriptError);
    expect(sheet.rows[0]?.values).toEqual(['x']);
  });

  test('in LIMITED mode the e-mail is not known, whatever the user has authorised', () => {
    const source = 'function onEdit() { Logger.log(Session.getActiveUser().getEmail()) }';
    const host = hostOfScript(source, { user: { email: 'can.bo@example.vn', authMode: 'FULL' } });
    host.edit('Data', 'A1', 'x');
    expect(host.log).toEqual(['']);
  });

  test('onEdit does not run where the add-on is only installed', () => {
    const host = hostOfScript(ON_EDIT, { user: { authMode: 'NONE' } });
    host.edit('Data', 'A1', 'x');
    expect(host.log).toEqual([]);
  });

  test('typing is no service call', () => {
    const host = hostOfScript('function onEdit() {}');
    host.edit('Data', 'A1', 'x');
    expect(host.calls.byName.size).toBe(0);
  });

  test('a cell with a strict list refuses other values', () => {
    const { workbook, sheet } = documentOf(['a']);
    const area = { top: 0, left: 0, bottom: 4, right: 0 };
    sheet.validations.push({ area, list: ['a', '2', 'TRUE'], allowInvalid: false });
    const host = hostOfScript(ON_EDIT, { workbook });
    expect(() => host.edit('Data', 'A1', 'x')).toThrow(HostScriptError);
    expect(() => host.edit('Data', 'A1', 'x')).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell. ' +
        'Please enter one of the following values: a, 2, TRUE.',
    );
    expect([sheet.rows[0]?.values, host.log]).toEqual([['a'], []]);
    for (const value of [2, true, ' a ', '', null]) host.edit('Data', 'A1', value);
    host.edit('Data', 'B1', 'x');
    sheet.validations = [{ area, list: ['a'] }];
    host.edit('Data', 'A1', 'x');
    expect(host.log).toHaveLength(7);
  });

  test('a protected cell refuses what is typed', () => {
    const { workbook, sheet } = documentOf(['a']);
    sheet.protections.push({ area: null, description: '', editors: [], warningOnly: false });
    const host = hostOfScript(ON_EDIT, { workbook });
    expect(() => host.edit('Data', 'A1', 'x')).toThrow('protected cell or object');
    expect([sheet.rows[0]?.values, host.log]).toEqual([['a'], []]);
  });

  test.each([
    ['Khác', 'A1', 'The document has no sheet Khác'],
    ['Data', 'A1:B2', 'A1:B2 is not a cell'],
    ['Data', 'x', 'x is not a cell'],
  ])('there is no cell %s!%s', (sheetName, a1, message) => {
    expect(() => hostOfScript('').edit(sheetName, a1, 'x')).toThrow(message);
  });
});

describe('paste', () => {
  test('puts cells in as they would be typed, and tells onEdit once of all of them', () => {
    const { workbook, sheet } = documentOf(['a', 'b']);
    const host = hostOfScript(ON_EDIT, { workbook });
    host.paste('Data', 'B1', [
      ['20/05/2023', null],
      ['0,5', true],
    ]);
    expect(logged(host)).toEqual([['B1:C2', null, null, 'Data', 1, true]]);
    expect(sheet.rows.map((row) => row?.values)).toEqual([
      ['a', 45066, null],
      [null, 0.5, true],
    ]);
    expect(host.activeCell).toEqual({ sheet: 'Data', a1: 'B1' });
  });

  test('makes the sheet grow, and does not ask drop-down lists', () => {
    const { workbook, sheet } = documentOf();
    sheet.gridRows = 2;
    sheet.gridColumns = 2;
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    sheet.validations.push({ area, list: ['a'], allowInvalid: false });
    hostOfScript('', { workbook }).paste('Data', 'B2', [
      ['x', 'y'],
      ['z', ''],
    ]);
    expect([sheet.gridRows, sheet.gridColumns]).toEqual([3, 3]);
    expect(sheet.rows[1]?.values).toEqual([null, 'x', 'y']);
  });

  test('changes nothing where one of the cells is protected', () => {
    const { workbook, sheet } = documentOf(['a', 'b']);
    const area = { top: 0, left: 1, bottom: 0, right: 1 };
    sheet.protections.push({ area, description: '', editors: [], warningOnly: false });
    const host = hostOfScript(ON_EDIT, { workbook });
    expect(() => host.paste('Data', 'A1', [['x', 'y']])).toThrow('protected cell or object');
    expect([sheet.rows[0]?.values, host.log]).toEqual([['a', 'b'], []]);
  });

  test.each([
    ['A1', [['x'], ['y', 'z']], 'rows of equal length'],
    ['A1', [], 'rows of equal length'],
    ['A1:B2', [['x']], 'A1:B2 is not a cell'],
  ])('at %s of %j is a mistake', (a1, rows, message) => {
    expect(() => hostOfScript('').paste('Data', a1, rows)).toThrow(message);
  });
});

describe('the active cell', () => {
  const host = () =>
    hostOfScript(`
    function go() { SpreadsheetApp.getActive().getSheetByName('Data').getRange('H12:J20').activate() }
    function leave() { SpreadsheetApp.getActive().insertSheet('Other') }`);

  test('is where a script leads the user', () => {
    const led = host();
    expect(led.activeCell).toBeNull();
    led.run('go');
    expect(led.activeCell).toEqual({ sheet: 'Data', a1: 'H12' });
    expect(led.calls.byKind).toMatchObject({ navigation: 4, write: 0 });
    led.edit('Data', 'B2', 'x');
    expect(led.activeCell).toEqual({ sheet: 'Data', a1: 'B2' });
    led.run('leave');
    expect(led.activeCell).toBeNull();
  });
});
