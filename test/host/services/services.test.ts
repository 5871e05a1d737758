import { describe, expect, test } from '@jest/globals';
import { createVmRealm } from '../../../src/cli/vmRealm';
import { createHost, documentLock, propertyStore } from '../../../src/host';
import { documentOf, hostOf, hostOfScript, run } from '../script';

const { workbook } = documentOf([1]);

describe('Utilities', () => {
  test.each([
    ['Asia/Ho_Chi_Minh', 'yyyy-MM-dd', '2023-05-20'],
    ['America/Los_Angeles', 'dd/MM/yyyy HH:mm:ss', '19/05/2023 11:05:09'],
    ['UTC', "d/M/yy 'ngày' H:m:s ''", "19/5/23 ngày 18:5:9 '"],
  ])('formatDate writes a date as seen in %s by %s', (zone, pattern, expected) => {
    const instant = Date.UTC(2023, 4, 19, 18, 5, 9);
    const body = 'return Utilities.formatDate(new Date(a.instant), a.zone, a.pattern)';
    expect(run(workbook, body, { instant, zone, pattern })).toBe(expected);
  });

  test.each([
    ['2023-05-20', 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd', '2023-05-19T17:00:00.000Z'],
    ['20/5/2023 8h30', 'UTC', "d/M/yyyy H'h'mm", '2023-05-20T08:30:00.000Z'],
    ['31/04/2023', 'UTC', 'dd/MM/yyyy', '2023-05-01T00:00:00.000Z'],
    ['2018-11-04', 'America/Sao_Paulo', 'yyyy-MM-dd', '2018-11-04T03:00:00.000Z'],
  ])('parseDate reads %s in %s as leniently as Java', (text, zone, pattern, iso) => {
    const body = `const date = Utilities.parseDate(a.text, a.zone, a.pattern);
      return [date instanceof Date, date.toISOString()]`;
    expect(run(workbook, body, { text, zone, pattern })).toEqual([true, iso]);
  });

  test('throw for a text that does not fit, an unknown zone and other patterns', () => {
    expect(() => run(workbook, 'Utilities.parseDate("abc", "UTC", "yyyy")')).toThrow('Unparseable');
    expect(() => run(workbook, 'Utilities.formatDate(new Date(), "X/Y", "yyyy")')).toThrow('X/Y');
    expect(() => run(workbook, 'Utilities.formatDate(new Date(), "UTC", "EEE")')).toThrow(
      'Date pattern EEE is not implemented',
    );
  });
});

describe('Session', () => {
  const body = 'return [Session.getScriptTimeZone(), Session.getActiveUser().getEmail()]';

  test('gives the zone of the manifest, by default that in which Dates of the script count', () => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(hostOf(body).run('main')).toEqual([own, '']);
    expect(hostOf(body, { scriptTimeZone: 'UTC', user: { email: 'a@b.vn' } }).run('main')).toEqual([
      'UTC',
      'a@b.vn',
    ]);
  });
});

describe('the document lock', () => {
  const take = 'return LockService.getDocumentLock().tryLock(100)';

  test('is not had while another host on the same document holds it', () => {
    const document = documentOf().workbook;
    const other = hostOf(take, { workbook: document });
    const elsewhere = hostOf(take);
    const seen: unknown[] = [];
    const host = hostOf(
      `const lock = LockService.getDocumentLock();
       const had = lock.tryLock(1);
       sheet.getLastRow();
       lock.releaseLock();
       sheet.getLastColumn();
       return [had, lock.hasLock()]`,
      { workbook: document },
    );
    host.beforeCall = (name) => {
      if (name.startsWith('Sheet.getLast')) seen.push(other.run('main'), elsewhere.run('main'));
    };
    expect(host.run('main')).toEqual([true, false]);
    expect(seen).toEqual([false, true, true, true]);
  });

  test('is released at the end of an execution, also after an error', () => {
    const document = documentOf().workbook;
    expect(() => run(document, 'LockService.getDocumentLock().waitLock(1); throw 1')).toThrow('1');
    expect(run(document, take)).toBe(true);
    expect(run(document, take)).toBe(true);
  });

  test('makes waitLock throw while somebody holds it', () => {
    const document = documentOf().workbook;
    const somebody = {};
    documentLock(document).acquire(somebody);
    expect(() => run(document, 'LockService.getDocumentLock().waitLock(1)')).toThrow(
      'Lock timeout',
    );
    documentLock(document).release(somebody);
    expect(run(document, take)).toBe(true);
  });

  describe('while somebody holds it', () => {
    const waiting = (call: string, letGo: boolean) => {
      const { workbook: document, sheet } = documentOf([1, 2]);
      const somebody = {};
      documentLock(document).acquire(somebody);
      let times = 0;
      const whileWaiting = () => {
        times++;
        sheet.rows[0]!.values[0] = 5;
        if (letGo) documentLock(document).release(somebody);
      };
      const host = hostOf(
        `sheet.getRange('B1').setFormula('=A1*2');
         const before = sheet.getRange('B1').getValue();
         const had = LockService.getDocumentLock().${call};
         return [had ?? null, before, sheet.getRange('B1').getValue()]`,
        { workbook: document, whileWaiting },
      );
      return { result: () => host.run('main'), times: () => times };
    };

    test.each([
      ['tryLock(1)', true],
      ['waitLock(1)', null],
    ])('%s has it once the other lets it go, and sees what the other has done', (call, had) => {
      const { result, times } = waiting(call, true);
      expect(result()).toEqual([had, 2, 10]);
      expect(times()).toBe(1);
    });

    test('tryLock waits once, and goes away without it', () => {
      const { result, times } = waiting('tryLock(1)', false);
      expect(result()).toEqual([false, 2, 10]);
      expect(times()).toBe(1);
    });

    test('waitLock waits once, and throws without it', () => {
      const { result, times } = waiting('waitLock(1)', false);
      expect(result).toThrow('Lock timeout');
      expect(times()).toBe(1);
    });

    test('tryLock does not wait when it has no time to', () => {
      const { result, times } = waiting('tryLock(0)', true);
      expect(result()).toEqual([false, 2, 2]);
      expect(times()).toBe(0);
    });

    test('the hook may be changed between two runs', () => {
      const { workbook: document } = documentOf();
      const somebody = {};
      documentLock(document).acquire(somebody);
      const host = hostOf(take, { workbook: document });
      expect(host.run('main')).toBe(false);
      host.whileWaiting = () => documentLock(document).release(somebody);
      expect(host.run('main')).toBe(true);
    });

    test('nobody waits for a lock that is free', () => {
      let times = 0;
      const host = hostOf(take, { whileWaiting: () => times++ });
      expect([host.run('main'), times]).toEqual([true, 0]);
    });
  });
});

describe('properties', () => {
  test('are kept by document and by user, from one execution to the next', () => {
    const document = documentOf().workbook;
    const write = `PropertiesService.getDocumentProperties().setProperty('k', 'doc');
      PropertiesService.getUserProperties().setProperties({ k: a, l: 'x' }).deleteProperty('l')`;
    const read = `return [PropertiesService.getDocumentProperties().getProperties(),
      PropertiesService.getUserProperties().getProperty('k'),
      PropertiesService.getUserProperties().getProperty('l')]`;
    const user = { email: 'a@b.vn' };
    hostOf(write, { workbook: document, user }).run('main', ['mine']);
    expect(hostOf(read, { workbook: document, user }).run('main')).toEqual([
      { k: 'doc' },
      'mine',
      null,
    ]);
    expect(hostOf(read, { workbook: document }).run('main')).toEqual([{ k: 'doc' }, null, null]);
    expect(propertyStore(document, null).entries).toEqual(new Map([['k', 'doc']]));
  });

  test('have 9 KB a value and 500 KB a store, counted in bytes', () => {
    const set = (body: string) =>
      run(
        documentOf().workbook,
        `
      const store = PropertiesService.getDocumentProperties(); ${body}`,
      );
    expect(() => set('store.setProperty("k", "đ".repeat(4609))')).toThrow('Argument too large');
    expect(set('store.setProperty("k", "đ".repeat(4608))')).toBeNull();
    const fill = 'for (let i = 0; i < 60; i++) store.setProperty("k" + i, "x".repeat(9000))';
    expect(() => set(fill)).toThrow('exceeded the property storage quota');
  });
});

describe('the user interface', () => {
  test('records the menus of onOpen, the add-on menu and others', () => {
    const host = hostOfScript(`function onOpen(e) {
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('Check', 'check').addSeparator().addItem('Help', 'help').addToUi();
      ui.createMenu('Mine').addItem('One', 'one').addToUi();
    }`);
    host.open();
    host.open();
    expect(host.ui.menus).toEqual([
      {
        caption: 'Local document',
        addon: true,
        items: [
          { caption: 'Check', functionName: 'check' },
          null,
          { caption: 'Help', functionName: 'help' },
        ],
      },
      { caption: 'Mine', addon: false, items: [{ caption: 'One', functionName: 'one' }] },
    ]);
  });

  test('records sidebars with the page of the project, and toasts', () => {
    const host = hostOf(
      `const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Kiểm tra');
       SpreadsheetApp.getUi().showSidebar(page);
       book.toast('done', 'Title', 3);
       return [page.getContent(), HtmlService.createHtmlOutput('<b>').getContent()]`,
      { files: { sidebar: '<p>' } },
    );
    expect(host.run('main')).toEqual(['<p>', '<b>']);
    expect(host.ui.sidebars).toEqual([{ title: 'Kiểm tra', content: '<p>' }]);
    expect(host.ui.toasts).toEqual([{ title: 'Title', text: 'done' }]);
    expect(() => hostOf('HtmlService.createHtmlOutputFromFile("no")').run('main')).toThrow(
      'No HTML file named no was found.',
    );
  });

  test('records pages that stand over the document, with their sizes', () => {
    const host = hostOf(
      `const ui = SpreadsheetApp.getUi();
       const page = HtmlService.createHtmlOutputFromFile('paper').setWidth(880).setHeight(640);
       ui.showModalDialog(page, 'Báo cáo');
       ui.showModalDialog(HtmlService.createHtmlOutput('<b>'), '');
       return HtmlService.createHtmlOutput('').setWidth(1).setHeight(2).getContent()`,
      { files: { paper: '<p>' } },
    );
    expect(host.run('main')).toBe('');
    expect(host.ui.modals).toEqual([
      { title: 'Báo cáo', content: '<p>', width: 880, height: 640 },
      { title: '', content: '<b>', width: null, height: null },
    ]);
    for (const call of [
      'SpreadsheetApp.getUi().showModalDialog("<p>", "Báo cáo")',
      'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(""))',
      'HtmlService.createHtmlOutput("").setWidth("880")',
    ]) {
      expect(() => hostOf(call).run('main')).toThrow("don't match the method signature");
    }
  });

  test('answers alerts and prompts as told, by default by agreeing', () => {
    const body = `const ui = SpreadsheetApp.getUi();
      const prompt = ui.prompt('T', 'Which?', ui.ButtonSet.OK_CANCEL);
      return [ui.alert('Hello') === ui.Button.OK,
        ui.alert('T', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES,
        String(prompt.getSelectedButton()), prompt.getResponseText()]`;
    expect(hostOf(body).run('main')).toEqual([true, true, 'OK', '']);
    const no = hostOf(body, { answer: () => ({ button: 'NO', text: 'x' }) });
    expect(no.run('main')).toEqual([false, false, 'NO', 'x']);
    expect(no.ui.dialogs[2]).toEqual({
      kind: 'alert',
      title: 'T',
      text: 'Sure?',
      buttons: 'YES_NO',
    });
  });

  test('gives the text of a page as it stands, and runs nothing in it', () => {
    const files = { setup_vi: '{"a": "<?= no ?>"}' };
    const host = hostOf(`return HtmlService.createTemplateFromFile('setup_vi').getRawContent()`, {
      files,
    });
    expect(host.run('main')).toBe(files.setup_vi);
    const load = (call: string) => hostOf(`HtmlService.createTemplateFromFile(${call}`, { files });
    expect(() => load('"setup_vi").evaluate()').run('main')).toThrow(
      'HtmlTemplate.evaluate is not implemented by the local host',
    );
    expect(() => load('"setup_vi.html")').run('main')).toThrow(
      'No HTML file named setup_vi.html was found.',
    );
  });

  test('records what is logged, at any level', () => {
    const host = hostOf(
      'Logger.log("a"); console.log(1); console.info("i"); console.warn("w", 2); console.error("e")',
    );
    host.run('main');
    expect(host.log).toEqual(['a', '1', 'i', 'w 2', 'e']);
    expect(host.calls.byKind.log).toBe(5);
  });
});

describe('onOpen in AuthMode NONE', () => {
  const open = (body: string) =>
    hostOfScript(`function onOpen(e) { ${body} }`, { user: { authMode: 'NONE' } });

  test.each([
    'SpreadsheetApp.getActive()',
    'e.source.getName()',
    'SpreadsheetApp.flush()',
    'PropertiesService.getDocumentProperties()',
    'PropertiesService.getUserProperties()',
    'LockService.getDocumentLock()',
  ])('may not call %s', (call) => {
    expect(() => open(call).open()).toThrow('You do not have permission to call');
  });

  test.each(['LIMITED', 'FULL'] as const)('is LIMITED where the user is in %s', (authMode) => {
    const host = hostOfScript(
      `function onOpen(e) {
        Logger.log([e.authMode === ScriptApp.AuthMode.LIMITED, Session.getActiveUser().getEmail()]);
        ScriptApp.getProjectTriggers();
      }`,
      { user: { authMode, email: 'a@b.vn' } },
    );
    expect(() => host.open()).toThrow(
      'You do not have permission to call ScriptApp.getProjectTriggers',
    );
    expect(host.log).toEqual(['true,']);
  });

  test('may add the menu and knows its mode', () => {
    const host = open(`if (e.authMode === ScriptApp.AuthMode.NONE) {
      SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUser().getEmail(), 'f').addToUi();
    }`);
    host.open();
    expect(host.ui.menus).toHaveLength(1);
  });
});

describe('calls', () => {
  const body = `const range = sheet.getRange(1, 1, 2, 2);
    range.getValues(); range.setValues([[1, 2], [3, 4]]).setBackground('red').setWrap(true);
    SpreadsheetApp.flush();
    sheet.addDeveloperMetadata('k');
    PropertiesService.getUserProperties().getProperty('k')`;

  test('are counted by kind, navigation apart, and by name', () => {
    const host = hostOf(body);
    host.run('main');
    expect(host.calls.byKind).toMatchObject({
      ...{ navigation: 3, read: 1, write: 1, format: 2, rule: 0 },
      ...{ metadata: 1, property: 2, lock: 0, flush: 1 },
    });
    expect(host.calls.of('Range.setValues')).toBe(1);
    expect(host.calls.of('Sheet.getRange')).toBe(1);
    host.calls.reset();
    expect([host.calls.byKind.read, host.calls.byName.size]).toEqual([0, 0]);
  });

  test('of the lock count once it is asked for, not when it is only got', () => {
    const host = hostOf(
      'const lock = LockService.getDocumentLock(); lock.tryLock(1); lock.hasLock()',
    );
    host.run('main');
    expect(host.calls.byKind).toMatchObject({ navigation: 3, lock: 2 });
  });

  test('go through the hook, whose own errors the script cannot swallow', () => {
    const seen: string[] = [];
    const host = hostOf(`try { ${body} } catch (error) {}`, {
      beforeCall: (name) => {
        seen.push(name);
        if (name === 'Range.setWrap') throw new RangeError('stop');
      },
    });
    expect(() => host.run('main')).toThrow(new RangeError('stop'));
    expect(seen.slice(2)).toEqual([
      ...['Sheet.getRange', 'Range.getValues', 'Range.setValues', 'Range.setBackground'],
      'Range.setWrap',
    ]);
  });
});

test('a thousand executions of one script do not wear the host out', () => {
  const source = 'function main(n) { return n + 1 }';
  const host = createHost({ realm: createVmRealm(), source, workbook });
  for (let n = 0; n < 1000; n++) expect(host.callFunction('main', [n])).toBe(n + 1);
});
