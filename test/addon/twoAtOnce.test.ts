/** Two people at once: the second waits for the lock, and takes over what the first has made. */
import { describe, expect, it } from '@jest/globals';
import type { AddonFunctionName } from '../../src/addon/addonApi';
import type { Workbook } from '../../src/document';
import type { Language } from '../../src/domain/text/language';
import { documentLock, type Host } from '../../src/host';
import { addSheet, documentOf, openHost, sheetOf, TRACKER } from './openHost';

const SHEET = 'Theo dõi';
const LANGUAGES: readonly Language[] = ['vi', 'en'];

function documentIn(language: Language): Workbook {
  const workbook = documentOf(SHEET, TRACKER);
  addSheet(workbook, 'Kế hoạch', [
    ['Khóa', 'Giá trị', 'Diễn giải'],
    ['language', language, ''],
  ]);
  return workbook;
}

/** A run that waits for the lock while somebody else does something from beginning to end. */
function runWhile(
  host: Host,
  name: AddonFunctionName,
  args: unknown[],
  other: () => void,
): unknown {
  let hasWaited = false;
  host.beforeCall = (call) => {
    if (call !== 'Lock.tryLock' || hasWaited) return;
    hasWaited = true;
    other();
  };
  const result = host.run(name, args);
  expect(hasWaited).toBe(true);
  return result;
}

const namesOf = ({ sheets }: Workbook) => sheets.map(({ name }) => name);
const colleague = (workbook: Workbook) => openHost(workbook, { user: { email: 'b@example.org' } });

describe('two runs at once', () => {
  it.each<[AddonFunctionName, AddonFunctionName, unknown[]]>([
    ['checkFromMenu', 'checkFromMenu', []],
    ['checkFromMenu', 'summariesFromMenu', []],
    ['summariesFromMenu', 'summariesFromMenu', []],
    ['summariesFromMenu', 'sidebarCheck', [{ sheets: [SHEET], highlight: true }]],
    ['summariesFromMenu', 'buildSummaries', [[SHEET]]],
    ['checkFromMenu', 'checkTracker', [{ write: true }]],
  ])('%s before %s leave one set of result sheets', (first, second, args) => {
    const alone = documentIn('vi');
    openHost(alone).run(first);
    openHost(alone).run(second, args);
    const workbook = documentIn('vi');
    runWhile(openHost(workbook), second, args, () => colleague(workbook).run(first));
    expect(namesOf(workbook)).toEqual(namesOf(alone));
    const history = (one: Workbook) => one.sheets.find(({ name }) => name === 'Lịch sử')?.rows;
    expect(history(workbook)?.length).toBe(history(alone)?.length);
  });

  it.each<[AddonFunctionName, unknown[]]>([
    ['setUpFromMenu', []],
    ['setUp', [['plan', 'tracker', 'tasks']]],
  ])('that set up make each sheet once, and %s says that the rest is there', (name, args) => {
    const workbook = documentOf('Trang tính1', []);
    const host = openHost(workbook);
    const result = runWhile(host, name, args, () => colleague(workbook).run('setUpFromMenu'));
    const made = ['Kế hoạch', 'Đại hội cơ sở', 'Nhiệm vụ'];
    expect(namesOf(workbook)).toEqual(['Trang tính1', ...made]);
    if (name === 'setUp') expect(result).toEqual({ made: [], kept: made, added: [] });
    else {
      expect(host.ui.toasts.at(-1)?.text).toBe(
        `Không cần tạo thêm trang nào. Giữ nguyên trang đã có: ${made.join(', ')}`,
      );
    }
  });

  it('that save a setting which the plan lacks add its row once', () => {
    const workbook = documentIn('vi');
    const save = (host: Host, days: number) => () =>
      host.run('saveSettings', [{ dueSoonDays: days }]);
    runWhile(
      openHost(workbook),
      'saveSettings',
      [{ dueSoonDays: 20 }],
      save(colleague(workbook), 10),
    );
    const keys = sheetOf(workbook, 'Kế hoạch').rows.map((row) => row?.values[0]);
    expect(keys.filter((key) => key === 'due_soon_days')).toHaveLength(1);
    const row = sheetOf(workbook, 'Kế hoạch').rows[keys.indexOf('due_soon_days')];
    expect(row?.values[1]).toBe(20);
  });

  it('that turn the daily refresh on make one trigger', () => {
    const workbook = documentIn('vi');
    const [one, other] = [openHost(workbook), colleague(workbook)];
    runWhile(one, 'setDailyRefresh', [true], () => other.run('setDailyRefresh', [true]));
    expect([one.triggers.length, other.triggers.length]).toEqual([0, 1]);
    one.run('setDailyRefresh', [false]);
    other.runTriggers();
    expect(other.triggers).toEqual([]);
  });

  it('that remove everything end both, with nothing left but the history', () => {
    const workbook = documentIn('vi');
    openHost(workbook).run('summariesFromMenu');
    runWhile(openHost(workbook), 'removeEverything', [], () =>
      colleague(workbook).run('removeEverything'),
    );
    expect(namesOf(workbook)).toEqual([SHEET, 'Kế hoạch', 'Lịch sử']);
  });
});

describe('while another run is under way', () => {
  const CALLS: readonly [AddonFunctionName, unknown[]][] = [
    ['checkFromMenu', []],
    ['highlightFromMenu', []],
    ['summariesFromMenu', []],
    ['setUpFromMenu', []],
    ['officesFromMenu', []],
    ['bringInOffices', []],
    ['removeHighlightFromMenu', []],
    ['sidebarCheck', [{ sheets: [SHEET], highlight: false }]],
    ['buildSummaries', [[SHEET]]],
    ['retakeReport', [[SHEET]]],
    ['removeHighlights', [[SHEET]]],
    ['mapColumns', [{ sheet: SHEET, columns: [{ key: 'held', letters: 'C' }] }]],
    ['saveSettings', [{ dueSoonDays: 20 }]],
    ['setUp', [['plan']]],
    ['setDailyRefresh', [true]],
    ['removeEverything', []],
    ['checkTracker', [{ write: true }]],
  ];
  const BUSY = {
    vi: (asked?: string) =>
      `${asked ? `“${asked}” chưa chạy được vì một` : 'Một'} lượt khác của tiện ích đang ghi vào bảng tính này. Đợi ít phút rồi làm lại.`,
    en: (asked?: string) =>
      `${asked ? `“${asked}” could not start: another` : 'Another'} run of the add-on is writing into this spreadsheet. Wait a moment and do it again.`,
  };
  /** What people have pressed; for the file check it is nothing. */
  const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
    checkFromMenu: { vi: 'Kiểm tra', en: 'Check' },
    highlightFromMenu: { vi: 'Tô màu', en: 'Highlight' },
    summariesFromMenu: { vi: 'Tổng hợp', en: 'Build the summaries' },
    setUpFromMenu: { vi: 'Tạo bảng theo dõi', en: 'Make the tracker' },
    officesFromMenu: { vi: 'Ghép bảng của cấp dưới', en: 'Bring in the offices below' },
    bringInOffices: { vi: 'Ghép bảng của cấp dưới', en: 'Bring in the offices below' },
    removeHighlightFromMenu: { vi: 'Bỏ tô màu', en: 'Remove highlight' },
    sidebarCheck: { vi: 'Kiểm tra', en: 'Check' },
    buildSummaries: { vi: 'Tổng hợp', en: 'Build the summaries' },
    retakeReport: { vi: 'Lấy lại nội dung của tiện ích', en: 'Take the add-on’s text' },
    removeHighlights: { vi: 'Bỏ tô màu', en: 'Remove highlight' },
    mapColumns: { vi: 'Ghi nhớ các cột', en: 'Remember the columns' },
    saveSettings: { vi: 'Lưu cài đặt', en: 'Save settings' },
    setUp: { vi: 'Tạo bảng theo dõi', en: 'Make the tracker' },
    setDailyRefresh: { vi: 'Tự cập nhật ngày mỗi sáng', en: 'Refresh the date every morning' },
    removeEverything: { vi: 'Gỡ bỏ', en: 'Remove' },
  };

  it.each(
    CALLS.flatMap(([name, args]) => LANGUAGES.map((language) => [name, language, args] as const)),
  )('%s says so in the language of the plan (%s), and does nothing', (name, language, args) => {
    const workbook = documentIn(language);
    const before = JSON.stringify(workbook.sheets);
    const lock = documentLock(workbook);
    const somebody = {};
    lock.acquire(somebody);
    const host = openHost(workbook);
    const asked = NAMES[name]?.[language];
    expect(() => host.run(name, args)).toThrow(BUSY[language](asked));
    expect(JSON.stringify(workbook.sheets)).toBe(before);
    expect([host.ui.toasts, host.triggers]).toEqual([[], []]);
    lock.release(somebody);
    host.run(name, args);
  });
});
