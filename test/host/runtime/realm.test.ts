import { describe, expect, test } from '@jest/globals';
import { NotImplementedError } from '../../../src/document';
import { documentOf, hostOf, hostOfScript, run } from '../script';

const { workbook } = documentOf([1]);

describe('the global of a script', () => {
  test.each([
    ...['process', 'require', 'module', 'Buffer', 'global', 'setTimeout', 'setInterval'],
    ...['setImmediate', 'clearTimeout', 'TextEncoder', 'TextDecoder', 'URL', 'URLSearchParams'],
    ...['structuredClone', 'queueMicrotask', 'atob', 'btoa', 'performance', 'fetch', 'crypto'],
    ...['WebAssembly', 'Blob', 'FormData', 'navigator', 'window', 'document', 'self'],
  ])('has no %s', (name) => {
    expect(run(workbook, `return typeof ${name}`)).toBe('undefined');
  });

  test('has only ECMAScript and services, whatever the engine adds', () => {
    const names = run(workbook, 'return Object.getOwnPropertyNames(globalThis)') as string[];
    const services = names.filter((name) =>
      /App$|Service$|^(Session|Utilities|Logger)$/.test(name),
    );
    expect(services).toHaveLength(13);
    expect(names).not.toContain('gc');
    expect(names).toContain('Map');
  });

  test('leads to nothing outside of it by the constructors of services, results or errors', () => {
    const body = `const reach = (f) => typeof f.constructor.constructor('return this')().process;
      let error;
      try { sheet.getRange(0, 0) } catch (caught) { error = caught }
      return [sheet.getRange, sheet.getRange(1, 1).getValues(), book.getSheets(), error, a,
        globalThis, { constructor: toString.constructor }].map(reach);`;
    expect(run(workbook, body, { x: 1 })).toEqual(Array(7).fill('undefined'));
  });

  test('is new for each execution', () => {
    const host = hostOfScript('let n = 0; function main() { n += 1; return n }');
    expect([host.run('main'), host.run('main')]).toEqual([1, 1]);
  });
});

describe('eval', () => {
  test('runs a text in the global of the script, whose values are of its realm', () => {
    const body = `const { eval: evaluate } = globalThis;
      const made = evaluate('(() => { var inside = 1; return { find: () => [typeof SpreadsheetApp.flush] } })()');
      return [made.find(), made.find() instanceof Array, 'inside' in globalThis, evaluate(7)];`;
    expect(run(workbook, body)).toEqual([['function'], true, false, 7]);
  });

  test('throws what the text throws, and errors of the realm for what is no script', () => {
    const body = `const caught = (text) => {
        try { return (0, eval)(text) } catch (error) {
          const reach = error.constructor.constructor('return this')();
          return [error.name, error instanceof Error, typeof reach.process];
        }
      };
      return [caught('throw new RangeError("x")'), caught('(')];`;
    expect(run(workbook, body)).toEqual([
      ['RangeError', true, 'undefined'],
      ['SyntaxError', true, 'undefined'],
    ]);
  });
});

describe('what the local host does not have', () => {
  test.each([
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
    ['sheet.sort(1)', 'Sheet.sort'],
    ['sheet.getRange(1, 1).sort(1)', 'Range.sort'],
    ['book.deleteColumn(1)', 'Spreadsheet.deleteColumn'],
    ['console.time("x")', 'console.time'],
    ['UrlFetchApp.fetch("x")', 'UrlFetchApp.fetch'],
    ['ScriptApp.getOAuthToken()', 'ScriptApp.getOAuthToken'],
    ['ScriptApp.newTrigger("x").forSpreadsheet(book)', 'TriggerBuilder.forSpreadsheet'],
    ['ScriptApp.newTrigger("x").timeBased().everyHours(1)', 'ClockTriggerBuilder.everyHours'],
    ['SpreadsheetApp.newDataValidation().requireDate()', 'DataValidationBuilder.requireDate'],
    ['SpreadsheetApp.getUi().showModelessDialog(1, "")', 'Ui.showModelessDialog'],
    ['sheet.name = "x"', 'Sheet.name ='],
  ])('%s throws by its name', (call, name) => {
    expect(() => run(workbook, call)).toThrow(`${name} is not implemented by the local host`);
  });

  test('is reported even when the script catches the error', () => {
    const body = 'try { sheet.sort(1) } catch (error) { return "went on" }';
    expect(() => run(workbook, body)).toThrow(NotImplementedError);
  });
});

describe('wrong arguments', () => {
  test.each([
    ['sheet.getRange(1, 1).setValue({})', '(Object)', 'SpreadsheetApp.Range.setValue'],
    ['sheet.getRange(1, 1).setValues("x")', '(String)', 'SpreadsheetApp.Range.setValues'],
    ['sheet.getRange(1, 1).setValues([1])', '(number[])', 'SpreadsheetApp.Range.setValues'],
    ['sheet.getRange("1", 1)', '(String,number)', 'SpreadsheetApp.Sheet.getRange'],
    ['sheet.getRange()', '()', 'SpreadsheetApp.Sheet.getRange'],
    ['sheet.getRange(1, 1).setNotes(["x"])', '(String[])', 'SpreadsheetApp.Range.setNotes'],
    [
      'sheet.getRange(1, 1).setDataValidation(1)',
      '(number)',
      'SpreadsheetApp.Range.setDataValidation',
    ],
    ['sheet.setFrozenColumns(0.5)', '(number)', 'SpreadsheetApp.Sheet.setFrozenColumns'],
    ['book.deleteSheet("Data")', '(String)', 'SpreadsheetApp.Spreadsheet.deleteSheet'],
    ['ScriptApp.newTrigger()', '()', 'ScriptApp.newTrigger'],
    ['book.setActiveSheet("Data")', '(String)', 'SpreadsheetApp.Spreadsheet.setActiveSheet'],
    ['Utilities.formatDate("x", "UTC", "d")', '(String,String,String)', 'Utilities.formatDate'],
  ])('%s throws as Google does', (call, types, path) => {
    expect(() => run(workbook, call)).toThrow(
      `The parameters ${types} don't match the method signature for ${path}.`,
    );
  });

  test('reach the script as an Exception that is an Error of its own realm', () => {
    const body = `try { sheet.getRange(0, 1) } catch (error) {
      return [error instanceof Error, error.name, String(error)];
    }`;
    const message = 'The starting row of the range is too small.';
    expect(run(workbook, body)).toEqual([true, 'Exception', `Exception: ${message}`]);
  });
});

describe('the clock', () => {
  const clock = (): number => Date.UTC(2023, 4, 20, 3);

  test('is what new Date, Date.now and Date() of the script follow', () => {
    const body = `return [new Date().getTime(), Date.now(), Date() === new Date().toString()]`;
    const now = clock();
    expect(hostOf(body, { clock }).run('main')).toEqual([now, now, true]);
  });

  test('leaves Date otherwise as it is', () => {
    const body = `
      class Day extends Date {}
      const day = new Day(5);
      return [
        Date.prototype.constructor === Date, new Date() instanceof Date,
        Object.getPrototypeOf(new Date()) === Date.prototype, new Date().constructor === Date,
        Date.name, Date.length, new Date(2023, 4).getMonth(), new Date(Date.UTC(1970, 0)).getTime(),
        new Date('2023-05-01T00:00:00Z').toISOString(), isNaN(new Date(undefined)),
        day instanceof Day, day.getTime(), Object.keys(Date),
      ]`;
    expect(hostOf(body, { clock }).run('main')).toEqual([
      ...[true, true, true, true],
      ...['Date', 7, 4, 0],
      ...['2023-05-01T00:00:00.000Z', true],
      ...[true, 5, []],
    ]);
  });
});
