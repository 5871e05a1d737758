import { describe, expect, test } from '@jest/globals';
import type { HostOptions } from '../../src/host';
import { documentOf, hostOf } from './script';

const REFUSED = 'You are trying to edit a protected cell';

/** Three rows; B2 is protected from the user. */
function guarded() {
  const made = documentOf(['a', 'b'], ['c', 'd'], ['e', 'f']);
  made.sheet.protections = [
    {
      area: { top: 1, left: 1, bottom: 1, right: 1 },
      description: '',
      editors: ['chu@example.vn'],
      warningOnly: false,
    },
  ];
  return made;
}

function late(body: string, made = guarded(), options: Partial<HostOptions> = {}) {
  const host = hostOf(body, { ...made, ...options, writeErrors: 'late' });
  return { host, result: () => host.run('main') };
}

const WRITE = 'sheet.getRange("B2").setValue(1);';
const caught = (write: string, next: string) => `
  const steps = [];
  ${write} steps.push('written');
  try { ${next}; steps.push('gone on'); } catch (error) { steps.push(error.name + ': ' + error.message); }
  return steps;`;

describe('a refused write whose error comes late', () => {
  test.each([
    'SpreadsheetApp.flush()',
    'sheet.getRange("A1").getValues()',
    'sheet.getRange("A1").getDisplayValues()',
    'sheet.getLastRow()',
    'sheet.getDataRange()',
    'sheet.getConditionalFormatRules()',
    'sheet.getRange("A1").getDataValidations()',
    'sheet.createDeveloperMetadataFinder().find()',
    'book.insertSheet()',
  ])('is thrown by %s', (next) => {
    expect(late(caught(WRITE, next)).result()).toEqual([
      'written',
      expect.stringContaining(`Exception: ${REFUSED}`),
    ]);
  });

  test.each([
    'sheet.getRange("A1").setValue(2)',
    'sheet.getRange("A1").setBackground("#ffffff")',
    'sheet.setConditionalFormatRules([])',
    'sheet.addDeveloperMetadata("key")',
    'sheet.getName()',
    'book.toast("x")',
    'LockService.getDocumentLock().tryLock(1)',
    'PropertiesService.getDocumentProperties().getProperty("x")',
  ])('is not thrown by %s, but at the end', (next) => {
    const { host, result } = late(`${WRITE} ${next}; Logger.log('end');`);
    expect(result).toThrow(REFUSED);
    expect(host.log).toEqual(['end']);
  });

  test('fails the run at its end, after what the script did besides', () => {
    const made = guarded();
    const { result } = late(`${WRITE} sheet.getRange("A1").setValue("new"); return 'done'`, made);
    expect(result).toThrow(
      expect.objectContaining({
        name: 'HostScriptError',
        message: expect.stringContaining(REFUSED),
        scriptErrorName: 'Exception',
      }),
    );
    expect(made.sheet.rows.map((row) => row?.values)).toEqual([
      ['new', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  test('escapes a try that does not flush', () => {
    const { host, result } = late(
      `try { ${WRITE} } catch (error) { Logger.log('caught'); return 'refused'; }
       return 'written'`,
    );
    expect(result).toThrow(REFUSED);
    expect(host.log).toEqual([]);
  });

  test('is caught by a try that flushes, and the run goes on', () => {
    const { result } = late(
      `try { ${WRITE} SpreadsheetApp.flush(); } catch (error) { return 'refused'; }
       return 'written'`,
    );
    expect(result()).toBe('refused');
  });

  test('is thrown once, the first of several', () => {
    const made = guarded();
    made.workbook.mostCharacters = 3;
    const body = `${WRITE} sheet.getRange("A1").setValue("long");
      const messages = [];
      for (let time = 0; time < 2; time++) {
        try { SpreadsheetApp.flush(); messages.push('fine'); } catch (error) { messages.push(error.message); }
      }
      return messages`;
    expect(late(body, made).result()).toEqual([expect.stringContaining(REFUSED), 'fine']);
  });

  test('does not hide what the script throws itself', () => {
    expect(late(`${WRITE} throw new Error('own')`).result).toThrow(/^own$/);
  });

  test('leaves the call its result, so that calls may follow', () => {
    const body = `const same = sheet.getRange("B2").setValue(1).setBackground("#ffffff");
      try { SpreadsheetApp.flush() } catch (error) { return same.getA1Notation() }`;
    expect(late(body).result()).toBe('B2');
  });

  test('does not reach the next run', () => {
    const { host } = late(`if (a === 'write') { ${WRITE} } return sheet.getLastRow()`);
    expect(() => host.run('main', ['write'])).toThrow(REFUSED);
    expect(host.run('main', ['read'])).toBe(3);
  });
});

describe('what the document refuses', () => {
  test.each([
    ['sheet.getRange("A1:B3").setValues([[1, 2], [3, 4], [5, 6]])', REFUSED],
    ['sheet.getRangeList(["A1", "B2"]).setBackground("#fff2cc")', REFUSED],
    ['sheet.getRange("A1").setValue("x".repeat(50001))', 'more than the maximum of 50000'],
    ['sheet.getRange("C1").setValue("other")', 'violates the data validation rules'],
    ['sheet.getRange("C1:D1").merge()', 'must select all cells in a merged range'],
    ['sheet.deleteRows(1, sheet.getMaxRows())', REFUSED],
    ['sheet.hideSheet()', 'hide all the sheets'],
    ['sheet.insertRowsAfter(1, 1e7)', 'above the limit of 10000000 cells'],
    ['book.insertSheet("Second"); book.deleteSheet(sheet)', REFUSED],
    ['book.insertSheet("Second"); sheet.setName("Second")', 'already exists'],
  ])('%s changes nothing, and comes late', (write, message) => {
    const made = guarded();
    made.sheet.merges = [{ top: 0, left: 3, bottom: 0, right: 4 }];
    made.sheet.validations = [
      { area: { top: 0, left: 2, bottom: 0, right: 2 }, list: ['x'], allowInvalid: false },
    ];
    const body = `${write}; SpreadsheetApp.flush()`;
    const { sheet, workbook } = made;
    const shown = () => {
      const { rows, merges, hidden, name, gridRows } = sheet;
      return JSON.stringify([rows, merges, hidden, name, gridRows, workbook.styles]);
    };
    const before = shown();
    const { host, result } = late(body, made);
    expect(result).toThrow(message);
    expect(host.calls.of('SpreadsheetApp.flush')).toBe(1);
    expect(shown()).toBe(before);
    expect(workbook.sheets).toContain(sheet);
  });

  test('is told at once unless the host is told otherwise', () => {
    const host = hostOf(
      caught(`try { ${WRITE} } catch (error) { return 'at once'; }`, ''),
      guarded(),
    );
    expect(host.run('main')).toBe('at once');
  });
});

describe('what is no write, or needs no asking', () => {
  test.each([
    ['sheet.getRange("A1").setValues([[1], [2]])', 'The data has 2 but the range has 1.'],
    ['sheet.getRange("A1").setFontSize("large")', "don't match the method signature"],
    ['sheet.getRange(1001, 1).setValue(1)', 'Those rows are out of bounds.'],
    ['sheet.setFrozenColumns(27)', 'Those columns are out of bounds.'],
    ['book.insertSheet("Data")', 'already exists'],
    [
      'const gone = book.insertSheet("Gone"); book.deleteSheet(gone); gone.getRange("A1")',
      'Sheet Gone not found',
    ],
    ['sheet.noSuchThing()', 'is not implemented by the local host'],
  ])('%s is refused at once', (call, message) => {
    const { host, result } = late(`${call}; Logger.log('gone on')`);
    expect(result).toThrow(message);
    expect(host.log).toEqual([]);
  });
});
