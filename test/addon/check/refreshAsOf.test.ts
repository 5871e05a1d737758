import { describe, expect, it } from '@jest/globals';
import type { Workbook } from '../../../src/document';
import { serial } from '../../functions/functionHost';
import { documentOf, openHost, sheetOf, TRACKER } from '../openHost';

const LABEL = 'Số liệu tính đến ngày';

function documentWithPlan(): Workbook {
  const workbook = documentOf('Theo dõi', TRACKER);
  openHost(workbook).run('setUp', [['plan']]);
  return workbook;
}

/** The day in effect that stands right of its label. */
function shownDay(workbook: Workbook): unknown {
  const row = sheetOf(workbook, 'Kế hoạch').rows.find((cells) => cells?.values.includes(LABEL));
  return row?.values[row.values.indexOf(LABEL) + 1] ?? null;
}

function setAsOf(workbook: Workbook, day: number | string | null): void {
  const row = sheetOf(workbook, 'Kế hoạch').rows.find((cells) => cells?.values[0] === 'as_of');
  row!.values[2] = day;
}

describe('the as-of date in effect, as a plain value', () => {
  it('is today in the document’s zone from the day of set-up on', () => {
    const workbook = documentWithPlan();
    workbook.timeZone = 'Pacific/Kiritimati';
    const host = openHost(workbook, { now: '2023-05-20T12:00:00Z' });
    host.open();
    expect(shownDay(workbook)).toBe(serial('2023-05-21'));
  });

  it('follows the date that is set, and a check', () => {
    const workbook = documentWithPlan();
    setAsOf(workbook, serial('2023-04-01'));
    openHost(workbook).run('checkFromMenu');
    expect(shownDay(workbook)).toBe(serial('2023-04-01'));
    setAsOf(workbook, null);
    openHost(workbook, { now: '2023-05-22T05:00:00Z' }).run('checkFromMenu');
    expect(shownDay(workbook)).toBe(serial('2023-05-22'));
  });

  it('follows an edit of the plan sheet', () => {
    const workbook = documentWithPlan();
    const at = sheetOf(workbook, 'Kế hoạch').rows.findIndex((row) => row?.values[0] === 'as_of');
    openHost(workbook).edit('Kế hoạch', `C${at + 1}`, '15/4/2023');
    expect(shownDay(workbook)).toBe(serial('2023-04-15'));
  });

  it('is left alone while the date that is set cannot be read', () => {
    const workbook = documentWithPlan();
    openHost(workbook).open();
    const before = shownDay(workbook);
    setAsOf(workbook, '31/4/2023');
    openHost(workbook, { now: '2023-06-20T05:00:00Z' }).open();
    expect(shownDay(workbook)).toBe(before);
  });

  it('is not written, nor a setting, into a plan that a formula brings in from the office above', () => {
    const workbook = documentWithPlan();
    setAsOf(workbook, serial('2023-04-01'));
    const sheet = sheetOf(workbook, 'Kế hoạch');
    (sheet.rows[0]!.formulas ??= new Map()).set(0, 'IMPORTRANGE("1a","Kế hoạch!A:Z")');
    const before = JSON.stringify(sheet.rows);
    const host = openHost(workbook);
    host.run('checkFromMenu');
    expect(() => host.run('saveSettings', [{ dueSoonDays: 9 }])).toThrow(
      'Trang “Kế hoạch” lấy số liệu bằng công thức nên chưa lưu được cài đặt.',
    );
    expect(JSON.stringify(sheet.rows)).toBe(before);
  });

  it('is not touched in AuthMode NONE, where opening puts up the menu alone', () => {
    const workbook = documentWithPlan();
    const before = shownDay(workbook);
    const host = openHost(workbook, { user: { authMode: 'NONE' }, now: '2023-06-20T05:00:00Z' });
    host.open();
    expect(host.ui.menus).toHaveLength(1);
    expect(shownDay(workbook)).toBe(before);
  });

  it('opening does not fail where the user may not write', () => {
    const workbook = documentWithPlan();
    sheetOf(workbook, 'Kế hoạch').protections.push({
      area: null,
      description: '',
      editors: [],
      warningOnly: false,
    });
    const host = openHost(workbook, { now: '2023-06-20T05:00:00Z' });
    host.open();
    expect(host.ui.menus[0]!.items[0]).toEqual({
      caption: 'Mở bảng điều khiển',
      functionName: 'openSidebar',
    });
  });

  it('writes only where the label still stands', () => {
    const workbook = documentWithPlan();
    const plan = sheetOf(workbook, 'Kế hoạch');
    const host = openHost(workbook, { now: '2023-06-20T05:00:00Z' });
    let reads = 0;
    host.beforeCall = (name) => {
      if (name === 'Range.getValues' && ++reads === 2) plan.rows.unshift(undefined);
    };
    host.open();
    expect(plan.rows.flatMap((row) => row?.values ?? [])).not.toContain(serial('2023-06-20'));
  });
});

describe('the daily refresh', () => {
  it('keeps the day right while nobody opens the document', () => {
    const workbook = documentWithPlan();
    let now = '2023-05-20T05:00:00Z';
    const host = openHost(workbook, { clock: () => Date.parse(now) });
    expect(host.run('setDailyRefresh', [true])).toMatchObject({ dailyRefresh: true });
    now = '2023-05-24T18:00:00Z';
    host.runTriggers();
    expect(shownDay(workbook)).toBe(serial('2023-05-25'));
  });

  it('is one for the document, whoever turns it on, and gone when turned off', () => {
    const workbook = documentWithPlan();
    const one = openHost(workbook, { user: { email: 'a@example.org' } });
    const other = openHost(workbook, { user: { email: 'b@example.org' } });
    one.run('setDailyRefresh', [true]);
    other.run('setDailyRefresh', [true]);
    expect(other.triggers).toHaveLength(0);
    expect(other.run('setDailyRefresh', [false])).toMatchObject({ dailyRefresh: false });
    // A trigger of somebody else cannot be deleted: its next call ends it.
    expect(one.triggers).toHaveLength(1);
    one.runTriggers();
    expect(one.triggers).toHaveLength(0);
  });
});
