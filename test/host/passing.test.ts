import { describe, expect, test } from '@jest/globals';
import { HostScriptError } from '../../src/host';
import { CellError } from '../../src/document';
import { documentOf, hostOf, run } from './script';

const { workbook } = documentOf([1]);

describe('what passes to and from a function that is run', () => {
  test.each([
    ['a Date', new Date(0), 'argument 1 is a Date'],
    ['a Date inside', { day: [new Date(0)] }, 'argument 1.day[0] is a Date'],
    ['a function', () => 1, 'argument 1 is a function'],
    ['undefined in an array', [undefined], 'argument 1[0] is undefined'],
    ['NaN', NaN, 'argument 1 is NaN'],
    ['a Map', new Map(), 'argument 1 is a Map'],
  ])('%s is refused as an argument', (_, argument, message) => {
    expect(() => run(workbook, 'return 1', argument)).toThrow(message);
  });

  test.each([
    ['return new Date()', 'result is a Date'],
    ['return { at: [1, new Date()] }', 'result.at[1] is a Date'],
    ['return () => 1', 'result is a function'],
    ['return [undefined]', 'result[0] is undefined'],
    ['return Promise.resolve(1)', 'result is a Promise'],
    ['const loop = {}; loop.self = loop; return loop', 'result.self is a circular reference'],
  ])('%s is refused', (body, message) => {
    expect(() => run(workbook, body)).toThrow(message);
  });

  test('properties that are undefined are left out, and no result is null', () => {
    expect(run(workbook, 'return { a: undefined, b: 1 }')).toStrictEqual({ b: 1 });
    expect(run(workbook, '')).toBeNull();
  });

  test('the same object twice is not a circle', () => {
    expect(run(workbook, 'const x = [1]; return [x, x]')).toEqual([[1], [1]]);
  });

  test('what the script gets and gives belongs to the realm of its user', () => {
    const result = run(workbook, 'return { own: a instanceof Array, list: [1] }', [1]);
    expect(result).toStrictEqual({ own: true, list: [1] });
  });

  test('an unknown, private or built-in function is an error', () => {
    const host = hostOf('');
    expect(() => host.run('other')).toThrow('Script function not found: other');
    expect(() => host.run('main_')).toThrow(HostScriptError);
    expect(() => host.run('toString')).toThrow('Script function not found');
    expect(() => host.run('parseInt')).toThrow('Script function not found');
  });
});

describe('a custom function', () => {
  const call = (
    body: string,
    ...args: Parameters<ReturnType<typeof hostOf>['callFunction']>[1] & object
  ) => hostOf(body).callFunction('main', args);

  test('gets a single cell, or a range of one, as a scalar and a range as rows', () => {
    expect(call('return JSON.stringify([a, b])', 'x', [['y']])).toBe('["x","y"]');
    expect(call('return JSON.stringify([a, b])', [['x', 1]], [['y'], ['']])).toBe(
      '[[["x",1]],[["y"],[""]]]',
    );
  });

  test('gets an empty cell as a blank text and an error as its text', () => {
    expect(call('return JSON.stringify([a, b])', null, new CellError('#REF!'))).toBe(
      '["","#REF!"]',
    );
  });

  test('gets undefined for what is left out', () => {
    expect(
      call('return [[a === undefined, b === undefined, arguments.length]]', undefined),
    ).toEqual([[true, true, 1]]);
  });

  test('gets a date as a Date of its realm at midnight in the zone of the spreadsheet', () => {
    const body = `return [[a instanceof Date, b[1][0] instanceof Date && Array.isArray(b)],
      [a.toISOString(), b[1][0].toISOString()]]`;
    expect(call(body, { date: '2023-05-20' }, [['x'], [{ date: '2023-05-21' }]])).toEqual([
      [true, true],
      ['2023-05-19T17:00:00.000Z', '2023-05-20T17:00:00.000Z'],
    ]);
  });

  test('shows dates as serial numbers in the zone of the spreadsheet', () => {
    expect(call('return [[a, new Date("2023-05-20T05:00:00Z")]]', { date: '2023-05-20' })).toEqual([
      [45066, 45066.5],
    ]);
  });

  test('shows a flat array as a column, fills short rows and null with blanks', () => {
    expect(call('return [1, 2]')).toEqual([[1], [2]]);
    expect(call('return [[1], [2, null, 3]]')).toEqual([
      [1, '', ''],
      [2, '', 3],
    ]);
    expect(call('')).toBe('');
    expect(call('return 1 / 0')).toBe('#NUM!');
    expect(() => call('return {}')).toThrow('A cell cannot show a object');
  });

  test('shows the message of what it throws', () => {
    expect(() => call('throw new Error("milestone?")')).toThrow(new HostScriptError('milestone?'));
  });

  test('may read the document but not change it', () => {
    const { workbook: document } = documentOf(['x']);
    const inCell = (body: string) => hostOf(body, { workbook: document }).callFunction('main');
    expect(inCell('return sheet.getRange("A1").getValue()')).toBe('x');
    for (const change of [
      'sheet.getRange("A1").setValue(1)',
      'sheet.getRange("A1").setBackground("red")',
      'sheet.getRange("A1").merge()',
      'book.insertSheet()',
      'sheet.deleteRows(1, 1)',
      'sheet.addDeveloperMetadata("k")',
      'PropertiesService.getDocumentProperties().setProperty("k", "v")',
    ]) {
      expect(() => inCell(change)).toThrow('You do not have permission to c');
    }
    expect(document.sheets[0]?.changes.size).toBe(0);
  });

  test('has no document lock and no user interface', () => {
    expect(call('return LockService.getDocumentLock() === null')).toBe(true);
    expect(() => call('SpreadsheetApp.getUi()')).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});
