import { describe, expect, test } from '@jest/globals';
import { HostScriptError } from '../../src/host';
import { documentOf, hostOf, hostOfScript, run } from './script';

describe('run', () => {
  test('calls a top-level function of the bundle and copies arguments and result', () => {
    const host = hostOfScript(
      'var app = (() => ({ add: (a, b) => ({ sum: [a.n + b, a instanceof Object] }) }))();\n' +
        'function add(a,b){return app.add.apply(this,arguments)}',
    );
    const result = host.run('add', [{ n: 1 }, 2]);
    expect(result).toStrictEqual({ sum: [3, true] });
  });

  test('reads, writes and adds sheets', () => {
    const { workbook } = documentOf(['a', 1], ['b', null]);
    const result = run(
      workbook,
      `const values = sheet.getDataRange().getValues();
       book.insertSheet('New').getRange(1, 1, 2, 2).setValues([['x', 2], ['y', true]]);
       return values;`,
    );
    expect(result).toEqual([
      ['a', 1],
      ['b', ''],
    ]);
    expect(workbook.sheets[1]?.name).toBe('New');
    expect(workbook.sheets[1]?.rows.map((row) => row?.values)).toEqual([
      ['x', 2],
      ['y', true],
    ]);
  });

  test('throws what the script throws, with its message and stack', () => {
    const host = hostOf('throw new RangeError("too far")');
    expect(() => host.run('main')).toThrow(HostScriptError);
    expect(() => host.run('main')).toThrow('too far');
    try {
      host.run('main');
    } catch (error) {
      expect((error as HostScriptError).scriptStack).toContain('Code.js');
    }
  });
});
