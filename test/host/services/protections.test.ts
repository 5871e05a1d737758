import { describe, expect, test } from '@jest/globals';
import { deleteRows, insertRows, type Protection } from '../../../src/document';
import { documentOf, hostOf } from '../script';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const user = { email: 'can.bo@example.vn' };

function protectedBy(...protections: Partial<Protection>[]) {
  const made = documentOf(['a', 'b'], ['c', 'd'], ['e', 'f']);
  made.sheet.protections = protections.map((one) => ({
    area: { top: 1, left: 1, bottom: 1, right: 1 },
    description: 'Ban Tổ chức',
    editors: ['chu@example.vn'],
    warningOnly: false,
    ...one,
  }));
  return made;
}

describe('getProtections', () => {
  test('gives those of a kind, with what the user may do', () => {
    const { workbook } = protectedBy(
      {},
      { area: null, description: '', warningOnly: true },
      { area: { top: 0, left: 0, bottom: 2, right: 0 }, editors: [user.email] },
      { editors: 'anyone' },
    );
    const host = hostOf(
      `const shown = (kind) => sheet.getProtections(SpreadsheetApp.ProtectionType[kind]).map((one) => [
         one.getRange().getA1Notation(), one.getDescription(), one.canEdit(), one.isWarningOnly(),
       ]);
       return [shown('RANGE'), shown('SHEET')];`,
      { workbook, user },
    );
    expect(host.run('main')).toEqual([
      [
        ['B2', 'Ban Tổ chức', false, false],
        ['A1:A3', 'Ban Tổ chức', true, false],
        ['B2', 'Ban Tổ chức', true, false],
      ],
      // The range of a sheet's protection has no address.
      [['', '', true, true]],
    ]);
  });

  test('asks for a kind of protection', () => {
    const host = hostOf('sheet.getProtections(SpreadsheetApp.BorderStyle.SOLID)');
    expect(() => host.run('main')).toThrow("don't match the method signature");
  });
});

describe('writing', () => {
  test.each([
    'sheet.getRange("B2").setValue(1)',
    'sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]])',
    'sheet.getRange("B:B").setBackground("#fff")',
    'sheet.getRange("B2").clearContent()',
    'sheet.getRange("B1:B2").merge()',
    'sheet.getRange("A1").copyTo(sheet.getRange("B1:B2"), { formatOnly: true })',
    'sheet.getRange("A1:A2").copyTo(sheet.getRange("B1"), { formatOnly: true })',
    'sheet.getRange("A1").copyFormatToRange(sheet, 2, 2, 1, 2)',
    'sheet.clear()',
    'sheet.clearContents()',
    'sheet.deleteRows(2, 1)',
    'sheet.getRange("B2").setNotes([["x"]])',
    'sheet.getRange("B2").clearNote()',
    'sheet.getRange("B2").setDataValidation(null)',
    'book.insertSheet(); book.deleteSheet(sheet)',
  ])('%s is refused where a cell is protected, and changes nothing', (body) => {
    const { workbook, sheet } = protectedBy({});
    const before = JSON.stringify(sheet.rows);
    expect(() => hostOf(body, { workbook, user }).run('main')).toThrow(REFUSED);
    expect(JSON.stringify(sheet.rows)).toBe(before);
    hostOf(body, { workbook, user: { email: 'chu@example.vn' } }).run('main');
  });

  test.each([
    'sheet.getRange("A1:B1").setValue(1)',
    'sheet.getRange("B2").getValues()',
    'sheet.getRange("B2").copyTo(sheet.getRange("C1"), { formatOnly: true })',
    'sheet.deleteRows(1, 1)',
    'sheet.insertRowsAfter(1, 1)',
    'sheet.setConditionalFormatRules([])',
  ])('%s is allowed beside a protected cell', (body) => {
    const { workbook } = protectedBy({});
    hostOf(body, { workbook, user }).run('main');
  });

  test.each([
    'sheet.getRange("A1").setValue(1)',
    'sheet.insertRowsAfter(1, 1)',
    'sheet.setFrozenColumns(1)',
    'sheet.setConditionalFormatRules([])',
  ])('%s is refused on a protected sheet', (body) => {
    const { workbook } = protectedBy({ area: null });
    expect(() => hostOf(body, { workbook, user }).run('main')).toThrow(REFUSED);
  });

  test('the script can catch the refusal', () => {
    const { workbook } = protectedBy({});
    const body = `try { sheet.getRange("B2").setValue(1) } catch (error) { return error.message }`;
    expect(hostOf(body, { workbook }).run('main')).toBe(REFUSED);
  });

  test('a warning, or everybody as editor, is no obstacle', () => {
    const { workbook } = protectedBy({ warningOnly: true }, { editors: 'anyone' });
    hostOf('sheet.getRange("B2").setValue(1)', { workbook, user }).run('main');
  });

  test('protected cells move with their rows', () => {
    const { sheet } = protectedBy({}, { area: null });
    insertRows(sheet, 0, 2);
    expect(sheet.protections[0]?.area).toEqual({ top: 3, left: 1, bottom: 3, right: 1 });
    deleteRows(sheet, 3, 1);
    expect(sheet.protections.map(({ area }) => area)).toEqual([null]);
  });
});
