import { expect, it } from '@jest/globals';
import { describeInBrowser } from '../browser/describeInBrowser';
import { fakeServer } from './fakeServer';
import { checkOf, findingOf, sampleCheck, sheetOf, startOf } from './sampleData';
import { settled } from './openSidebar';

const TRACKER = 'Đại hội cơ sở';

describeInBrowser('the ways to sheets', (open) => {
  it('lead from set-up to plan and tracker, and stay until a unit stands there', async () => {
    let isMade = false;
    let hasUnits = false;
    const made = () => startOf('vi', { trackers: [TRACKER], emptyTrackers: [TRACKER] });
    const none = () =>
      startOf('vi', { settings: null, planSheet: null, trackers: [], present: [] });
    const { page, calls, close } = await open(
      fakeServer('vi', {
        sidebarStart: () => (isMade ? made() : none()),
        setUp: () => {
          isMade = true;
          return { made: ['Kế hoạch', TRACKER, 'Nhiệm vụ'], kept: [], added: [] };
        },
        sidebarCheck: () => (hasUnits ? sampleCheck('vi') : checkOf([sheetOf([], [])])),
      }),
    );
    await settled(page);
    expect(await page.locator('#next > *').count()).toBe(0);
    await page.click('#make');
    await settled(page);
    expect(await page.locator('#next li').allTextContents()).toEqual([
      'Xem lại ngày chốt số liệu và các hạn của kế hoạch.Đến trang “Kế hoạch”',
      'Ghi danh sách công đoàn cơ sở, mỗi đơn vị một dòng.Đến trang “Đại hội cơ sở”',
      'Trở lại đây và kiểm tra.Kiểm tra',
    ]);
    // The steps lead to the other two.
    expect(await page.locator('#made li').allTextContents()).toEqual(['Đến trang “Nhiệm vụ”']);
    for (const id of ['next-plan', 'next-tracker-0', 'made-0']) {
      await page.click(`#${id}`);
      await settled(page);
    }
    expect(calls.slice(-3)).toEqual(
      ['Kế hoạch', TRACKER, 'Nhiệm vụ'].map((sheet) => ({
        name: 'showSheet',
        args: [{ sheet, cell: null }],
      })),
    );
    expect(await page.textContent('#status')).toBe('Đã chuyển đến trang “Nhiệm vụ”.');
    await page.click('#next-check');
    await settled(page);
    expect(await page.isVisible('#next-title')).toBe(true);
    hasUnits = true;
    await page.click('#next-check');
    await settled(page);
    expect(await page.locator('#next > *').count()).toBe(0);
    await close();
  });

  it('lead to each sheet of the summaries, and say so where one is gone', async () => {
    const { page, calls, close } = await open(
      fakeServer('vi', {
        showSheet: () => {
          throw new Error('OperatorError: Không có trang “Đôn đốc”.');
        },
      }),
    );
    await settled(page);
    await page.click('#summaries');
    await settled(page);
    expect(await page.locator('#made button').allTextContents()).toEqual([
      'Đến trang “Báo cáo”',
      'Đến trang “Đôn đốc”',
      'Tải báo cáo Word, in…',
    ]);
    await page.click('#made-1');
    await settled(page);
    expect(calls.at(-1)).toEqual({ name: 'showSheet', args: [{ sheet: 'Đôn đốc', cell: null }] });
    expect(await page.textContent('#failure p')).toBe('Không có trang “Đôn đốc”.');
    await page.click('details:has(#removal) > summary');
    await page.click('#removal-start');
    await page.click('#removal-confirm');
    await settled(page);
    expect(await page.locator('#made > *').count()).toBe(0);
    await close();
  });

  it('lead from a finding about the whole table to its cell, or where it has none to its sheet', async () => {
    const about = { row: null, column: null, key: null, unit: null } as const;
    const findings = [
      findingOf(0, '', { ...about, code: 'header-duplicate', address: 'Bảng “A”!B!AP7' }),
      findingOf(0, '', { ...about, code: 'pilot-designated' }),
    ];
    const { page, calls, close } = await open(
      fakeServer('vi', { sidebarCheck: () => checkOf([sheetOf([], findings)]) }),
    );
    await settled(page);
    await page.click('#check-button');
    await settled(page);
    const jumps = page.locator('.jump');
    expect(await jumps.allTextContents()).toEqual(['Đến ô Bảng “A”!B!AP7', 'Đến trang “Theo dõi”']);
    await jumps.nth(0).click();
    await settled(page);
    await jumps.nth(1).click();
    await settled(page);
    expect(calls.slice(-2).map(({ args }) => args)).toEqual([
      [{ sheet: 'Bảng “A”!B', cell: 'AP7' }],
      [{ sheet: 'Theo dõi', cell: null }],
    ]);
    await close();
  });
});
