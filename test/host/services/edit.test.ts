import { describe, expect, test } from '@jest/globals';
import { HostScriptError } from '../../../src/host/host';
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
