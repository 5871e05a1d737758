/** What Google says when a service fails reaches nobody: people are told what to do instead. */
import { describe, expect, it } from '@jest/globals';
import type { MenuItems, ServerCalls } from '../../src/addon/addonApi';
import type { Workbook } from '../../src/document';
import type { Language } from '../../src/domain/text/language';
import { type Host, HostScriptError } from '../../src/host';
import { failureOf } from '../../src/sidebar/failure';
import { addSheet, documentOf, openHost, sheetOf, TRACKER } from './openHost';
import { serviceError } from '../serviceError';
import { tried } from '../sampling';

const RAW = 'Dịch vụ gặp sự cố 7f3a';
const SHEET = 'Theo dõi';

const TEXT_DATE = { sheet: SHEET, row: 2, key: 'held', unit: 'Trường A', was: '12/4/2023' };

/** Everything that people can have done, with what the page sends. */
const CALLS: Readonly<Record<keyof (MenuItems & ServerCalls), readonly unknown[]>> = {
  openSidebar: [],
  checkFromMenu: [],
  highlightFromMenu: [],
  summariesFromMenu: [],
  openPapers: [],
  setUpFromMenu: [],
  officesFromMenu: [],
  bringInOffices: [],
  removeHighlightFromMenu: [],
  openGuide: [],
  sidebarStart: [],
  sidebarCheck: [{ sheets: [SHEET], highlight: true }],
  sidebarLook: [{ sheets: [SHEET], isShown: true, stamp: '' }],
  buildSummaries: [[SHEET]],
  retakeReport: [[SHEET]],
  papers: [{ kind: 'report', sheets: [SHEET] }],
  removeHighlights: [[SHEET]],
  mapColumns: [{ sheet: SHEET, columns: [{ key: 'held', letters: 'C' }] }],
  showCell: [{ sheet: SHEET, row: 2, key: 'held', unit: 'Trường A' }],
  showSheet: [{ sheet: 'Kế hoạch', cell: 'B2' }],
  unitForm: [{ sheet: SHEET, row: 2, unit: 'Trường A', step: 1 }],
  saveUnit: [
    {
      sheet: SHEET,
      row: 2,
      unit: 'Trường A',
      changes: [{ key: 'held', seen: '12/4/2023', content: { date: '2023-04-13' } }],
    },
  ],
  saveSettings: [{ dueSoonDays: 20 }],
  setUp: [['plan', 'tracker', 'tasks']],
  setDailyRefresh: [true],
  removeEverything: [],
  textDates: [{ sheets: [SHEET] }],
  writeDates: [{ cells: [TEXT_DATE] }],
  restoreTexts: [{ cells: [{ ...TEXT_DATE, format: null }] }],
};
const NAMES = Object.keys(CALLS) as (keyof typeof CALLS)[];

function documentIn(language: Language): Workbook {
  const workbook = documentOf(SHEET, TRACKER);
  addSheet(workbook, 'Kế hoạch', [
    ['Khóa', 'Giá trị', 'Diễn giải'],
    ['language', language, ''],
    ['due_soon_days', 15, ''],
  ]);
  return workbook;
}

/** What came to people of one call, of which some service calls fail. */
function told(language: Language, name: keyof typeof CALLS, fails: (call: number) => boolean) {
  let calls = 0;
  const host = openHost(documentIn(language), {
    beforeCall: (service) => {
      if (/^(console|Logger)\./.test(service)) return;
      if (fails(calls++)) throw serviceError(RAW);
    },
  });
  const { result, error } = outcomeOf(host, name);
  const said = JSON.stringify([result, error?.message, host.ui.toasts, host.ui.dialogs]);
  return { calls, error, said, log: host.log.join('\n') };
}

function outcomeOf(host: Host, name: keyof typeof CALLS) {
  try {
    return { result: host.run(name, CALLS[name]), error: null };
  } catch (error) {
    if (!(error instanceof HostScriptError)) throw error;
    return { result: null, error };
  }
}

/** A sample of the calls of a run, the first and the last among them. */
function sampleOf(calls: number): number[] {
  const most = Math.min(calls, tried({ here: 3, elsewhere: 2, whole: 20 }));
  return Array.from({ length: most }, (_, i) => Math.floor((i * (calls - 1)) / (most - 1 || 1)));
}

const FAILED = {
  vi: /^“.+” chưa làm xong vì gặp lỗi\. .*Hãy tải lại trang rồi làm lại; nếu vẫn lỗi, chỉ đăng nhập một tài khoản Google và nhờ chủ bảng tính cho quyền chỉnh sửa\.$/,
  en: /^“.+” was not finished because of an error\. .*Reload the page and do it again; if it fails again, sign in with one Google account only and ask the owner of the spreadsheet for the right to edit\.$/,
};

describe.each(NAMES)('%s', (name) => {
  it.each(['vi', 'en'] as const)(
    'tells nobody what Google said where one of its calls fails, in %s',
    (language) => {
      const { calls } = told(language, name, () => false);
      for (const failing of sampleOf(calls)) {
        const { error, said } = told(language, name, (call) => call === failing);
        expect(said).not.toContain(RAW);
        if (!error) continue;
        expect(error.scriptErrorName).toBe('OperatorError');
        if (/^“[^”]+” (chưa làm xong|was not finished)/.test(error.message)) {
          expect(error.message).toMatch(FAILED[language]);
        }
      }
    },
  );

  it('says what was not done, in Vietnamese, where every call fails', () => {
    const { error, said, log } = told('en', name, () => true);
    expect(said).not.toContain(RAW);
    expect(log).toContain(RAW);
    expect(error?.message).toMatch(FAILED.vi);
    // Whatever prefix Google gives it, the page takes it for what the add-on says.
    expect(failureOf(error!.message)).toEqual({ kind: 'server', message: error!.message });
  });
});

const WHAT_TO_DO = {
  vi: 'Hãy tải lại trang rồi làm lại; nếu vẫn lỗi, chỉ đăng nhập một tài khoản Google và nhờ chủ bảng tính cho quyền chỉnh sửa.',
  en: 'Reload the page and do it again; if it fails again, sign in with one Google account only and ask the owner of the spreadsheet for the right to edit.',
};

describe('a check', () => {
  /** Something happens to the document right before the nth call of a service. */
  function checkWhile(language: Language, service: string, happens: (workbook: Workbook) => void) {
    const workbook = documentIn(language);
    const host = openHost(workbook);
    host.beforeCall = (name) => {
      if (name !== service) return;
      host.beforeCall = undefined;
      happens(workbook);
    };
    return outcomeOf(host, 'checkFromMenu').error;
  }

  const remove = (workbook: Workbook) => {
    workbook.sheets.splice(workbook.sheets.indexOf(sheetOf(workbook, SHEET)), 1);
  };

  it('of a sheet that somebody deletes meanwhile says to do it again', () => {
    expect(checkWhile('vi', 'Range.getValues', remove)?.message).toBe(
      `“Kiểm tra” chưa làm xong vì gặp lỗi. Có thể chưa ghi gì hoặc mới ghi một phần. ${WHAT_TO_DO.vi}`,
    );
    expect(checkWhile('en', 'Range.getValues', remove)?.message).toBe(
      `“Check” was not finished because of an error. Nothing or only a part may have been written. ${WHAT_TO_DO.en}`,
    );
  });

  it('that is only looking does not speak of writing', () => {
    const host = openHost(documentIn('vi'), {
      beforeCall: (name) => {
        if (name === 'Range.getValues') throw serviceError(RAW);
      },
    });
    expect(outcomeOf(host, 'sidebarStart').error?.message).toBe(
      `“Mở bảng điều khiển” chưa làm xong vì gặp lỗi. ${WHAT_TO_DO.vi}`,
    );
  });

  it('says what the add-on itself has to say, unchanged', () => {
    const host = openHost(documentOf('Danh bạ', [['Họ tên']]));
    expect(outcomeOf(host, 'summariesFromMenu').error).toMatchObject({
      scriptErrorName: 'OperatorError',
      message: expect.stringMatching(/^Chưa có trang theo dõi nào/),
    });
    expect(host.log).toEqual([]);
  });

  it('from a file fails as it fails, for whoever mends the add-on', () => {
    const host = openHost(documentIn('vi'), {
      beforeCall: () => {
        throw serviceError(RAW);
      },
    });
    expect(() => host.run('checkTracker', [{}])).toThrow(RAW);
  });
});

describe('what Google refuses late', () => {
  const WRITING = NAMES.filter((name) => !/^(open|help|show|sidebarStart|setDaily)/.test(name));

  it.each(WRITING)('is known before %s is called done', (name) => {
    const workbook = documentIn('vi');
    openHost(workbook).run('summariesFromMenu');
    const calls: string[] = [];
    const host = openHost(workbook, { now: '2023-05-21T05:00:00Z' });
    host.beforeCall = (call) => calls.push(call);
    host.run(name, CALLS[name]);
    const writes = /\.(?:set|clear|add|remove|delete|insert|merge|auto|protect)[A-Z]\w*$/;
    const last = calls.map((call) => writes.test(call)).lastIndexOf(true);
    // A reading brings it up too.
    const waits = calls.slice(last + 1).some((call) => /flush$|getValues$|\.find$/.test(call));
    expect([name, waits]).toEqual([name, true]);
  });
});

describe('what nobody has asked for', () => {
  /** One service call fails, and all after it. */
  function failingFrom(first: number): Host {
    let calls = 0;
    const host = openHost(documentIn('en'));
    host.run('setDailyRefresh', [true]);
    host.beforeCall = (service) => {
      if (!service.startsWith('console.') && calls++ >= first) throw serviceError(RAW);
    };
    return host;
  }

  it.each([0, 1, 3, 8, 15])('ends quietly where Google fails from call %d on', (first) => {
    for (const act of [
      (host: Host) => host.open(),
      (host: Host) => host.run('onInstall'),
      (host: Host) => host.edit(SHEET, 'C2', '13/4/2023'),
      (host: Host) => host.runTriggers(),
    ]) {
      const host = failingFrom(first);
      act(host);
      expect(host.ui.toasts).toEqual([]);
    }
  });
});
