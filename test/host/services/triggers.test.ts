import { describe, expect, test } from '@jest/globals';
import type { AuthMode, HostOptions } from '../../../src/host';
import { documentOf, hostOf, hostOfScript } from '../script';

const SOURCE = `
  function install() {
    const trigger = ScriptApp.newTrigger('daily').timeBased().everyDays(1).atHour(5).create();
    return trigger.getUniqueId();
  }
  function installed() {
    return ScriptApp.getProjectTriggers().map((one) => [one.getUniqueId(), one.getHandlerFunction()]);
  }
  function remove(id) {
    for (const one of ScriptApp.getProjectTriggers()) {
      if (one.getUniqueId() === id) ScriptApp.deleteTrigger(one);
    }
  }
  function daily(e) {
    const { FULL } = ScriptApp.AuthMode;
    SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(e.triggerUid);
    Logger.log(e.authMode === FULL);
  }`;

describe('a daily trigger', () => {
  test('is installed, listed and deleted by the user whose it is', () => {
    const { workbook } = documentOf();
    const [mine, others] = [hostOfScript(SOURCE, { workbook }), hostOfScript(SOURCE, { workbook })];
    const id = mine.run('install');
    expect(mine.run('installed')).toEqual([[id, 'daily']]);
    expect(mine.triggers).toEqual([{ id, handler: 'daily', everyDays: 1, atHour: 5 }]);
    expect(others.run('installed')).toEqual([]);
    others.run('remove', [id]);
    const second = mine.run('install');
    expect(second).not.toBe(id);
    mine.run('remove', [id]);
    expect(mine.run('installed')).toEqual([[second, 'daily']]);
  });

  test('calls its function with its id and full authorisation', () => {
    const { workbook, sheet } = documentOf();
    const host = hostOfScript(SOURCE, { workbook });
    host.runTriggers();
    expect(host.log).toEqual([]);
    const id = host.run('install');
    host.runTriggers();
    expect(host.log).toEqual(['true']);
    expect(sheet.rows[0]?.values).toEqual([id]);
  });

  test('has no user interface, whoever installed it', () => {
    const host = hostOf(`ScriptApp.newTrigger('main').timeBased().everyDays(1).create();
      SpreadsheetApp.getUi()`);
    host.run('main');
    expect(() => host.runTriggers()).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test.each([
    [true, [null, null, null, null]],
    [false, ['object', 'object', 'object', 'object']],
    [undefined, ['object', 'object', 'object', 'object']],
  ])('of a script without a document (%j) finds %j', (triggersWithoutDocument, seen) => {
    const host = hostOfScript(
      `function install() { ScriptApp.newTrigger('daily').timeBased().everyDays(1).create(); }
       function daily() {
         const found = [SpreadsheetApp.getActiveSpreadsheet(), SpreadsheetApp.getActive(),
           PropertiesService.getDocumentProperties(), LockService.getDocumentLock()];
         const user = PropertiesService.getUserProperties();
         user.setProperty('found', JSON.stringify(found.map((one) => one && typeof one)));
         return user.getProperty('found');
       }
       function found() { return PropertiesService.getUserProperties().getProperty('found'); }`,
      { ...(triggersWithoutDocument === undefined ? {} : { triggersWithoutDocument }) },
    );
    host.run('install');
    host.runTriggers();
    expect(host.run('found')).toBe(JSON.stringify(seen));
    // In front of a user the same add-on has a document.
    expect(host.run('daily')).toBe(JSON.stringify(['object', 'object', 'object', 'object']));
  });

  test('whose function is gone says so', () => {
    const host = hostOf(`ScriptApp.newTrigger('gone').timeBased().everyDays(1).create()`);
    host.run('main');
    expect(() => host.runTriggers()).toThrow('Script function not found: gone');
  });

  test.each([
    ['everyDays(0).create()', 'at least 1'],
    ['atHour(24)', 'between 0 and 23'],
    ['atHour(5).create()', 'must have an interval'],
  ])('%s throws', (call, message) => {
    const host = hostOf(`ScriptApp.newTrigger('x').timeBased().${call}`);
    expect(() => host.run('main')).toThrow(message);
    expect(host.triggers).toEqual([]);
  });

  test('is one of twenty at most', () => {
    const host = hostOf(`for (let i = 0; i < a; i++) {
      ScriptApp.newTrigger('x').timeBased().everyDays(1).create();
    }`);
    host.run('main', [20]);
    expect(() => host.run('main', [1])).toThrow('too many triggers');
    expect(host.calls.byKind.property).toBe(21);
  });
});

describe('without authorisation', () => {
  const refused = (member: string) => `You do not have permission to call ScriptApp.${member}`;
  const calls = [
    ['newTrigger("x")', 'newTrigger'],
    ['getProjectTriggers()', 'getProjectTriggers'],
  ] as const;

  test.each(calls)('%s is refused in a simple trigger and in a cell', (call, member) => {
    const options = (authMode: AuthMode): Partial<HostOptions> => ({ user: { authMode } });
    const source = `function onEdit() { ScriptApp.${call} } function F() { ScriptApp.${call} }`;
    for (const mode of ['NONE', 'LIMITED'] as const) {
      expect(() => hostOfScript(source, options(mode)).run('F')).toThrow(refused(member));
    }
    const host = hostOfScript(source, options('FULL'));
    expect(() => host.edit('Data', 'A1', 'x')).toThrow(refused(member));
    expect(() => host.callFunction('F')).toThrow(refused(member));
  });
});
