import { describe, expect, it } from '@jest/globals';
import type { Host, HostOptions } from '../../../src/host';
import type { Workbook } from '../../../src/document';
import { columnContents, documentOf, openHost, sheetOf, TRACKER } from '../openHost';

const OWNER = 'chu@example.org';
const LABEL = 'Số liệu tính đến ngày';

/** Checked by the owner, who then protects the plan sheet; a colleague opens it the next day. */
function nextDay(options: Partial<HostOptions> = {}): { workbook: Workbook; host: Host } {
  const workbook = documentOf('Theo dõi', TRACKER);
  const owner = openHost(workbook, { user: { email: OWNER } });
  owner.run('setUp', [['plan']]);
  owner.run('highlightFromMenu');
  const plan = sheetOf(workbook, 'Kế hoạch');
  plan.protections.push({ area: null, description: '', editors: [OWNER], warningOnly: false });
  sheetOf(workbook, 'Theo dõi').rows[2]!.values[2] = '20/4/2023';
  const user = { email: 'khac@example.org' };
  return { workbook, host: openHost(workbook, { user, now: '2023-05-21T05:00:00Z', ...options }) };
}

function asOfCell(workbook: Workbook): { address: string; shown: unknown } {
  const { rows } = sheetOf(workbook, 'Kế hoạch');
  const row = rows.findIndex((cells) => cells?.values.includes(LABEL));
  const column = rows[row]!.values.indexOf(LABEL) + 1;
  const address = `${String.fromCharCode(65 + column)}${row + 1}`;
  return { address, shown: rows[row]!.values[column] };
}

const noticesOf = (result: unknown) => (result as { notices: string[] }).notices.join(' ');
const lastToast = (host: Host) => host.ui.toasts.map(({ text }) => text).join(' ');

const RUNS: readonly (readonly [string, (host: Host) => string])[] = [
  ['a check from the menu', (host) => (host.run('checkFromMenu'), lastToast(host))],
  ['a highlight from the menu', (host) => (host.run('highlightFromMenu'), lastToast(host))],
  ['the summaries from the menu', (host) => (host.run('summariesFromMenu'), lastToast(host))],
  [
    'a check from the side panel',
    (host) => noticesOf(host.run('sidebarCheck', [{ sheets: ['Theo dõi'], highlight: true }])),
  ],
  [
    'the summaries from the side panel',
    (host) => noticesOf(host.run('buildSummaries', [['Theo dõi']])),
  ],
];

describe.each(['at-once', 'late'] as const)('a refusal that comes up %s', (writeErrors) => {
  it.each(RUNS)('is told by %s as that of the plan sheet', (_, run) => {
    const { workbook, host } = nextDay({ writeErrors });
    const { address } = asOfCell(workbook);
    expect(run(host)).toContain(`Trang “Kế hoạch”: ô ${address} (ngày chốt số liệu)`);
  });
});

describe('a day after somebody else has protected the plan sheet', () => {
  it.each(RUNS)('%s writes the statuses and says which cell keeps its old day', (_, run) => {
    const { workbook, host } = nextDay();
    const before = asOfCell(workbook);
    const said = run(host);
    expect(columnContents(sheetOf(workbook, 'Theo dõi'), 3)[1]).toBe('Hoàn thành đúng hạn');
    expect(said).toContain(`Trang “Kế hoạch”: ô ${before.address} (ngày chốt số liệu)`);
    expect(said).toContain('chưa tính theo ngày 21/05/2023');
    expect(said).toContain(`Nhờ người bảo vệ trang cho phép sửa ô ${before.address}`);
    expect(asOfCell(workbook)).toEqual(before);
  });

  it('a check in English says so in English', () => {
    const { host } = nextDay();
    const { notices } = host.run('checkTracker', [{ language: 'en', write: true }]) as {
      notices: string[];
    };
    expect(notices).toEqual([
      expect.stringMatching(
        /the as-of date\) lies in the protected range .* not as of 21\/05\/2023/,
      ),
    ]);
  });

  it('where that one cell may be edited nothing is said, and it holds the new day', () => {
    const { workbook, host } = nextDay();
    const before = asOfCell(workbook);
    sheetOf(workbook, 'Kế hoạch').protections.length = 0;
    expect(RUNS[3]![1](host)).toBe('');
    expect(asOfCell(workbook).shown).toBe((before.shown as number) + 1);
  });

  it('opening and the daily refresh end quietly', () => {
    const { workbook, host } = nextDay();
    const before = asOfCell(workbook);
    host.run('setDailyRefresh', [true]);
    host.open();
    host.runTriggers();
    expect(asOfCell(workbook)).toEqual(before);
    expect(host.log).toEqual([]);
  });

  it('an edit of the plan by whom its protection lets in still reaches the statuses', () => {
    const { workbook, host } = nextDay();
    const { rows, protections } = sheetOf(workbook, 'Kế hoạch');
    const at = rows.findIndex((row) => row?.values[0] === 'grassroots.complete_before');
    protections.length = 0;
    const row = Number(asOfCell(workbook).address.slice(1)) - 1;
    protections.push({
      area: { top: row, left: 0, bottom: row, right: 25 },
      description: '',
      editors: [OWNER],
      warningOnly: false,
    });
    host.edit('Kế hoạch', `C${at + 1}`, '1/4/2023');
    expect(columnContents(sheetOf(workbook, 'Theo dõi'), 3)[0]).toBe('Hoàn thành trễ hạn');
  });
});
