import { describe, expect, it } from '@jest/globals';
import type { AuthMode, Host } from '../../../src/host';
import type { Workbook } from '../../../src/document';
import { FILES } from '../../bundle';
import { addSheet, documentOf as documentWith, openHost } from '../openHost';
import { serviceError } from '../../serviceError';

function documentOf(...rows: (string | null)[][]): Workbook {
  const workbook = documentWith('Theo dõi', rows);
  // The document's zone differs from that of the script, whatever zone the tests run in.
  workbook.timeZone = 'Pacific/Kiritimati';
  return workbook;
}

function open(workbook: Workbook, authMode: AuthMode = 'FULL') {
  return openHost(workbook, { user: { authMode }, now: '2023-05-30T12:00:00Z' });
}

const TRACKER = [
  ['Tên CĐCS', 'Ngày tổ chức'],
  ['Trường A', '12/4/2023'],
  ['Trường B', null],
];

describe('the menu', () => {
  it.each<AuthMode>(['NONE', 'LIMITED', 'FULL'])('is put up in AuthMode %s', (authMode) => {
    const host = open(documentOf(...TRACKER), authMode);
    host.open();
    expect(host.ui.menus).toHaveLength(1);
    expect(host.ui.menus[0]!.items.map((item) => item?.caption)).toEqual([
      'Mở bảng điều khiển',
      'Kiểm tra',
      'Tô màu',
      'Tổng hợp',
      'Báo cáo Word và in…',
      'Tạo bảng theo dõi',
      'Ghép bảng của cấp dưới',
      'Bỏ tô màu',
      'Hướng dẫn',
    ]);
  });

  /** Only the services of the interface still answer. */
  const failing = (name: string) => {
    if (!/^(console|Ui|Menu|Enum)|getUi$/.test(name)) throw serviceError('7f3a');
  };
  const captionsOf = (host: Host) => host.ui.menus[0]!.items.map((item) => item?.caption);

  it('is put up in Vietnamese where nothing of the document can be read', () => {
    for (const put of [(host: Host) => host.open(), (host: Host) => host.run('onInstall')]) {
      const host = open(documentOf(...TRACKER));
      host.beforeCall = failing;
      put(host);
      expect(captionsOf(host)).toContain('Mở bảng điều khiển');
      expect(host.log).toEqual([expect.stringContaining('7f3a')]);
    }
  });

  it('is up, in the language of the plan, before the as-of date is brought up to date', () => {
    const workbook = documentOf(...TRACKER);
    const plan = open(workbook);
    plan.run('setUp', [['plan']]);
    plan.run('saveSettings', [{ language: 'en' }]);
    const host = openHost(workbook, { now: '2023-06-09T12:00:00Z' });
    host.beforeCall = (name) => {
      if (name !== 'Range.setValue') return;
      expect(captionsOf(host)).toContain('Open the side panel');
      throw serviceError('7f3a');
    };
    host.open();
    expect(captionsOf(host)).toContain('Open the side panel');
    expect(host.log.join()).toContain('7f3a');
  });

  it('checks, on the day that it is in the document, and says so', () => {
    const workbook = documentOf(...TRACKER);
    const host = open(workbook);
    host.run('checkFromMenu');
    // In Kiritimati it is the 31st already, the day after the last on-time day.
    expect(host.ui.toasts).toMatchObject([{ text: expect.stringContaining('Quá hạn: 1') }]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Theo dõi', 'Kết quả kiểm tra']);
    expect(workbook.sheets[0]!.conditionalFormats).toEqual([]);
  });

  it('says first how much was found, where it stands, and in which column the statuses are', () => {
    const host = open(documentOf(...TRACKER));
    host.run('checkFromMenu');
    const [toast] = host.ui.toasts;
    expect(toast!.text).toMatch(
      /^1 mục \(1 lỗi\): xem trang “Kết quả kiểm tra” ở cuối bảng tính, hoặc bấm “Mở bảng điều khiển”\. Theo dõi, tính đến 31\/05\/2023 – Tổng CĐCS: 2\. /,
    );
    expect(toast!.text).toContain('Trạng thái từng đơn vị ở cột C');
    expect(toast!.text).not.toContain('Màu');
  });

  it('leaves the user where they were', () => {
    for (const item of ['checkFromMenu', 'highlightFromMenu', 'summariesFromMenu']) {
      const workbook = documentOf(...TRACKER);
      addSheet(workbook, 'Sổ tay', [['Việc cần làm']]);
      const host = open(workbook);
      host.edit('Sổ tay', 'B2', 'gọi Trường B');
      host.run(item);
      expect(host.activeCell).toEqual({ sheet: 'Sổ tay', a1: 'B2' });
    }
  });

  it('says what the colours mean, and that they mean no more, where it has coloured', () => {
    const workbook = documentOf(...TRACKER);
    const host = open(workbook);
    host.run('highlightFromMenu');
    expect(host.ui.toasts[0]!.text).toContain(
      'đỏ quá hạn, vàng sắp đến hạn, cam trễ hạn, xám thiếu dữ liệu; lỗi khác không tô màu',
    );
  });

  it('says nothing of colours where the status column is the user’s own and nothing is coloured', () => {
    const own = TRACKER.map((row, i) => [...row, i === 0 ? 'Trạng thái' : 'đang làm']);
    const host = open(documentOf(...own));
    host.run('highlightFromMenu');
    expect(host.ui.toasts[0]!.text).toContain('do người dùng lập nên được giữ nguyên');
    expect(host.ui.toasts[0]!.text).not.toMatch(/Màu theo|ở cột/);
  });

  it.each(['checkFromMenu', 'summariesFromMenu'])(
    'says where to set the day when %s finds congresses of long ago and no as-of date',
    (item) => {
      const said = (now: string, plan: (string | null)[][] = []) => {
        const workbook = documentOf(...TRACKER);
        if (plan.length > 0) addSheet(workbook, 'Kế hoạch', [['Khóa', 'Giá trị'], ...plan]);
        const host = openHost(workbook, { now });
        host.run(item);
        return host.ui.toasts[0]!.text;
      };
      const old =
        'Số liệu đang tính đến hôm nay 26/11/2026, còn ngày tổ chức muộn nhất trong bảng là 12/04/2023. Nếu báo cáo cho một ngày đã qua, hãy ghi ngày đó vào “Ngày chốt số liệu” ở trang Kế hoạch.';
      expect(said('2026-11-26T05:00:00Z')).toContain(old);
      expect(said('2026-11-26T05:00:00Z', [['as_of', '26/11/2026']])).not.toContain('hôm nay');
      expect(said('2023-10-09T05:00:00Z')).not.toContain('hôm nay');
      expect(said('2023-10-10T05:00:00Z')).toContain('hôm nay 10/10/2023');
    },
  );

  it('names each sheet of results that it has built, and where they stand', () => {
    const host = open(documentOf(...TRACKER));
    host.run('summariesFromMenu');
    expect(host.ui.toasts[0]!.text).toMatch(
      /^Đã lập 11 trang, ở cuối bảng tính: Báo cáo, TH theo khối, .*, Lịch sử\. Bảng tính chưa có/,
    );
  });

  it('colours too where asked', () => {
    const workbook = documentOf(...TRACKER);
    open(workbook).run('highlightFromMenu');
    expect(workbook.sheets[0]!.conditionalFormats).toHaveLength(4);
  });

  it('takes the colours away without a trace, and leaves statuses', () => {
    const workbook = documentOf(...TRACKER);
    const host = open(workbook);
    host.run('highlightFromMenu');
    host.run('removeHighlightFromMenu');
    expect(workbook.sheets[0]!.conditionalFormats).toEqual([]);
    expect(workbook.sheets[0]!.rows[1]?.values).toContain('Hoàn thành đúng hạn');
    expect(host.ui.toasts.at(-1)?.text).toBe('Đã bỏ tô màu.');
  });

  it('twice gives the same rules as once', () => {
    const workbook = documentOf(...TRACKER);
    const host = open(workbook);
    host.run('highlightFromMenu');
    const once = JSON.stringify(workbook.sheets[0]!.conditionalFormats);
    host.run('highlightFromMenu');
    expect(JSON.stringify(workbook.sheets[0]!.conditionalFormats)).toBe(once);
  });

  it('works for a user whose mode is LIMITED', () => {
    const workbook = documentOf(...TRACKER);
    const host = open(workbook, 'LIMITED');
    for (const item of ['openSidebar', 'checkFromMenu', 'highlightFromMenu', 'summariesFromMenu']) {
      host.run(item);
    }
    expect(host.run('sidebarStart')).toMatchObject({ trackers: ['Theo dõi'] });
    expect(host.ui.sidebars).toMatchObject([{ title: 'Đại hội công đoàn' }]);
    expect(workbook.sheets[0]!.conditionalFormats).toHaveLength(4);
  });

  it.each([
    ['vi', 'Báo cáo và thư đôn đốc'],
    ['en', 'Report and reminders'],
  ])('opens the papers over the document, in %s', (language, title) => {
    const workbook = documentOf(...TRACKER);
    open(workbook).run('setUp', [['plan']]);
    open(workbook).run('saveSettings', [{ language }]);
    const host = open(workbook, 'LIMITED');
    const before = JSON.stringify(workbook);
    host.run('openPapers');
    expect(host.ui.modals).toEqual([{ title, content: FILES.paper, width: 880, height: 640 }]);
    expect(JSON.stringify(workbook)).toBe(before);
  });

  it.each([
    ['vi', 'Hướng dẫn'],
    ['en', 'Guide'],
  ])('opens the guide over the document, in %s', (language, title) => {
    const workbook = documentOf(...TRACKER);
    open(workbook).run('setUp', [['plan']]);
    open(workbook).run('saveSettings', [{ language }]);
    const host = open(workbook, 'LIMITED');
    const before = JSON.stringify(workbook);
    host.run('openGuide');
    const content = FILES.guide!.replace('<html lang="vi">', `<html lang="${language}">`);
    expect(content).toContain(`<html lang="${language}">`);
    expect(host.ui.modals).toEqual([{ title, content, width: 800, height: 600 }]);
    expect(JSON.stringify(workbook)).toBe(before);
  });

  it('names a protected range instead of running into it', () => {
    const workbook = documentOf(...TRACKER);
    workbook.sheets[0]!.protections.push({
      area: { top: 0, left: 1, bottom: 5, right: 4 },
      description: 'Chỉ văn phòng',
      editors: ['van.phong@example.org'],
      warningOnly: false,
    });
    const host = open(workbook);
    host.run('checkFromMenu');
    expect(host.ui.toasts[0]?.text).toContain('vùng được bảo vệ “Chỉ văn phòng” (B1:E6)');
    expect(workbook.sheets[0]!.rows[1]?.values).toEqual(['Trường A', '12/4/2023']);
  });

  it('refuses more rows than a script has time for, and points to the file check', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [`Trường ${i}`, null]);
    const host = open(documentOf(TRACKER[0]!, ...rows));
    expect(() => host.run('checkFromMenu')).toThrow(/hơn 20000 dòng.*kiểm tra từ tệp/);
  });

  it('refuses a sheet whose last row lies astray, naming it, without reading all rows above it', () => {
    const workbook = documentOf(...TRACKER);
    const sheet = workbook.sheets[0]!;
    sheet.gridRows = 400_000;
    sheet.rows[399_999] = { values: ['x'], styles: [] };
    const host = open(workbook);
    let reads = 0;
    host.beforeCall = (name) => {
      if (name === 'Range.getValues') reads++;
    };
    expect(() => host.run('checkFromMenu')).toThrow(
      'có dữ liệu tới dòng 400000, rất xa dưới bảng, nên không kiểm tra được ngay trong bảng tính',
    );
    // 100,000 rows, 20,000 at once, and the head of the table
    expect(reads).toBeLessThanOrEqual(6);
  });
});
