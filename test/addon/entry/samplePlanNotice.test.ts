/** A document without a plan sheet is checked by the sample plan: people are told whose it is. */
import { describe, expect, it } from '@jest/globals';
import type { PapersResult, SidebarStart } from '../../../src/addon/addonApi';
import type { Host } from '../../../src/host';
import { documentOf, openHost, TRACKER } from '../openHost';

const VI =
  'Bảng tính chưa có trang “Kế hoạch” nên đang tính theo kế hoạch mẫu của Liên đoàn Lao động huyện Tam Đường. Bấm “Tạo bảng theo dõi” trên menu để lập trang này (bảng đang có được giữ nguyên), rồi ghi mốc và tên cơ quan của đơn vị mình.';
const EN =
  'There is no sheet “Kế hoạch”, so the sample plan of Liên đoàn Lao động huyện Tam Đường holds. Press “Make the tracker” in the menu to make the sheet (tables that are there stay as they are), then write your own deadlines and names.';

const open = () => openHost(documentOf('Theo dõi', TRACKER));

/** What people are told by each of the ways to figures that stand outside the panel. */
const WAYS: readonly [string, (host: Host) => string][] = [
  ['a check', (host) => toastOf(host, 'checkFromMenu')],
  ['the highlight', (host) => toastOf(host, 'highlightFromMenu')],
  ['the summaries', (host) => toastOf(host, 'summariesFromMenu')],
  ['the report', (host) => noticesOf(host, 'report')],
  ['the reminders', (host) => noticesOf(host, 'reminders')],
];

function toastOf(host: Host, name: string): string {
  host.run(name);
  return host.ui.toasts.map(({ text }) => text).join('\n');
}

function noticesOf(host: Host, kind: string): string {
  return (host.run('papers', [{ kind }]) as unknown as PapersResult).notices.join('\n');
}

describe('whose plan holds', () => {
  it.each(WAYS)(
    'is said with %s where there is no plan sheet, and not where there is',
    (_, way) => {
      const host = open();
      expect(way(host)).toContain(VI);
      const withPlan = open();
      withPlan.run('setUp', [['plan']]);
      expect(way(withPlan)).not.toContain('kế hoạch mẫu');
    },
  );

  it('is said in the language of the person', () => {
    const host = open();
    host.run('saveSettings', [{ language: 'en' }]);
    expect(toastOf(host, 'checkFromMenu')).toContain(EN);
  });

  it('is told to the panel until the sheet is made', () => {
    const host = open();
    const samplePlan = () => (host.run('sidebarStart') as unknown as SidebarStart).samplePlan;
    expect(samplePlan()).toBe('Liên đoàn Lao động huyện Tam Đường');
    host.run('setUp', [['plan']]);
    expect(samplePlan()).toBeNull();
  });

  it('goes with an item of the menu that makes the plan and leaves the tracker alone', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    const before = structuredClone(workbook.sheets[0]!.rows);
    openHost(workbook).run('setUpFromMenu');
    expect(workbook.sheets.map(({ name }) => name).sort()).toEqual([
      'Kế hoạch',
      'Nhiệm vụ',
      'Theo dõi',
    ]);
    expect(workbook.sheets.find(({ name }) => name === 'Theo dõi')!.rows).toEqual(before);
  });
});
