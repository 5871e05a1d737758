/** The daily trigger: who may turn it on, what becomes of one that is left, and of one elsewhere. */
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import type { SidebarStart } from '../../../src/addon/addonApi';
import type { Host } from '../../../src/host';
import { failureOf } from '../../../src/sidebar/failure';
import { BUNDLE } from '../../bundle';
import { addSheet, documentOf, openHost, TRACKER } from '../openHost';
import { serviceError } from '../../serviceError';

const SHEET = 'Theo dõi';
const isOn = (host: Host) => (host.run('sidebarStart') as unknown as SidebarStart).dailyRefresh;

function messageOf(host: Host): string {
  try {
    host.run('setDailyRefresh', [true]);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('the daily refresh', () => {
  it.each([
    [
      'vi',
      'Chưa bật được lịch cập nhật: Google chưa cho tiện ích đặt lịch thay bạn. Chọn một mục trong trình đơn của tiện ích, đồng ý khi Google hỏi quyền, rồi bật lại. Mỗi người có nhiều nhất 20 lịch cho một tập lệnh.',
    ],
    [
      'en',
      'The daily refresh was not turned on: Google does not let the add-on make a trigger for you yet. Choose an item of its menu, agree when Google asks, and turn it on again. A person may have 20 triggers in a script.',
    ],
  ])('without the right to make triggers says how to get it, in %s', (language, said) => {
    const workbook = documentOf(SHEET, TRACKER);
    addSheet(workbook, 'Kế hoạch', [
      ['Khóa', 'Giá trị'],
      ['language', language],
    ]);
    const host = openHost(workbook, { user: { authMode: 'LIMITED' } });
    expect(messageOf(host)).toBe(said);
    expect(isOn(host)).toBe(false);
    // The page shows the sentence, whatever prefix Google gives it.
    expect(failureOf(said)).toEqual({ kind: 'server', message: said });
  });

  it('of a person who has 20 triggers says so too', () => {
    const host = openHost(documentOf(SHEET, TRACKER));
    for (let i = 0; i < 20; i++) {
      host.run('setDailyRefresh', [true]);
      host.beforeCall = (name) => {
        if (name === 'ScriptApp.getProjectTriggers') throw serviceError('7f3a');
      };
      host.run('setDailyRefresh', [false]);
      host.beforeCall = undefined;
    }
    expect(host.triggers).toHaveLength(20);
    expect(messageOf(host)).toContain('nhiều nhất 20 lịch');
  });

  it('can be turned off where Google lets nobody see the triggers: the one that is left ends itself', () => {
    const workbook = documentOf(SHEET, TRACKER);
    const host = openHost(workbook);
    host.run('setDailyRefresh', [true]);
    openHost(workbook, { user: { authMode: 'LIMITED' } }).run('setDailyRefresh', [false]);
    expect([isOn(host), host.triggers.length]).toEqual([false, 1]);
    host.runTriggers();
    expect(host.triggers).toEqual([]);
  });

  it('that is cut off before its trigger is remembered ends itself the next night', () => {
    const host = openHost(documentOf(SHEET, TRACKER));
    host.beforeCall = (name) => {
      if (name === 'Properties.setProperty') throw serviceError('7f3a');
    };
    expect(messageOf(host)).toMatch(/^“Tự cập nhật ngày mỗi sáng” chưa làm xong vì gặp lỗi\./);
    host.beforeCall = undefined;
    expect([isOn(host), host.triggers.length]).toEqual([false, 1]);
    host.run('setDailyRefresh', [true]);
    const [left, kept] = host.triggers;
    host.runTriggers();
    expect(host.triggers.map(({ id }) => id)).toEqual([kept!.id]);
    expect(left!.id).not.toBe(kept!.id);
  });
});

describe('a trigger where the script has no document', () => {
  /** Only what a published add-on's trigger asks first; all else would throw. */
  function endsQuietly(properties: unknown, spreadsheet: unknown): void {
    const log: unknown[] = [];
    const write = (text: unknown) => log.push(text);
    const context = createContext({
      console: { warn: write, error: write },
      PropertiesService: { getDocumentProperties: () => properties },
      SpreadsheetApp: { getActiveSpreadsheet: () => spreadsheet },
    }) as { refreshAsOfDaily?: (event: { triggerUid: string }) => unknown };
    new Script(BUNDLE).runInContext(context);
    expect(context.refreshAsOfDaily!({ triggerUid: '1' })).toBeUndefined();
    expect(log).toEqual([]);
  }

  it.each([
    ['neither properties nor spreadsheet', null, null],
    ['no properties', null, {}],
    ['no spreadsheet', { getProperty: () => '1' }, null],
  ])('does nothing: %s', (_, properties, spreadsheet) => {
    endsQuietly(properties, spreadsheet);
  });
});
