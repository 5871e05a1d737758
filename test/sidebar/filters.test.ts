import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../browser/describeInBrowser';
import { fakeServer } from './fakeServer';
import { checkOf, findingOf, sampleCheck, sampleSheet, sheetOf, unitOf } from './sampleData';
import { focused, settled } from './openSidebar';

async function check(page: Page): Promise<void> {
  await settled(page);
  await page.click('#check-button');
  await settled(page);
}

const headings = (page: Page) => page.locator('#finding-list h3').allTextContents();
const pressed = (page: Page) =>
  page.locator('#filters [aria-pressed="true"], .status[aria-pressed="true"]').allTextContents();

describeInBrowser('the filters', (open) => {
  it('are severities that say how many there are, and go together with a status', async () => {
    const { page, close } = await open(fakeServer('vi'));
    await check(page);
    expect(await page.locator('.severity').allTextContents()).toEqual([
      '5 lỗi',
      '2 cảnh báo',
      '1 lưu ý',
    ]);
    await page.click('#severity-warning');
    expect(await pressed(page)).toEqual(['2 cảnh báo']);
    expect(await headings(page)).toEqual([
      'Trường Mầm non xã Tả Lèng',
      'Công ty TNHH Chè Tam Đường',
    ]);
    expect(await page.locator('.finding .tag').allTextContents()).toEqual(['Cảnh báo', 'Cảnh báo']);
    expect(await page.textContent('#finding-count')).toBe('2 đơn vị');
    await page.click('#status-done-late');
    expect(await headings(page)).toEqual(['Trường Mầm non xã Tả Lèng']);
    expect(await page.locator('#filters .link').allTextContents()).toEqual([
      'Bỏ lọc “Hoàn thành trễ hạn”',
      'Bỏ lọc “Cảnh báo”',
    ]);
    await page.click('#clear-severity');
    expect((await focused(page)).id).toBe('search');
    expect(await page.locator('.finding .tag').allTextContents()).toEqual([
      'Lỗi',
      'Lỗi',
      'Cảnh báo',
    ]);
    await page.click('#clear-status');
    expect(await page.locator('#filters .link').count()).toBe(0);
    expect(await headings(page)).toHaveLength(6);
    await close();
  });

  it('stay through the next check, but for one that would leave nothing', async () => {
    let isMended = false;
    const { page, close } = await open(
      fakeServer('vi', {
        sidebarCheck: () => {
          const sheet = sampleSheet('vi');
          const findings = sheet.findings.filter(({ severity }) => severity !== 'info');
          return isMended ? checkOf([{ ...sheet, findings }]) : sampleCheck('vi');
        },
      }),
    );
    await check(page);
    await page.click('#severity-info');
    await page.click('#status-done-on-time');
    await page.click('#check-button');
    await settled(page);
    expect(await pressed(page)).toEqual(['2 Hoàn thành đúng hạn', '1 lưu ý']);
    isMended = true;
    await page.click('#check-button');
    await settled(page);
    expect(await pressed(page)).toEqual(['2 Hoàn thành đúng hạn']);
    expect(await page.locator('.severity').allTextContents()).toEqual(['5 lỗi', '2 cảnh báo']);
    expect(await page.locator('#filters .link').allTextContents()).toEqual([
      'Bỏ lọc “Hoàn thành đúng hạn”',
    ]);
    await close();
  });

  it('find a unit by its code, and findings by code, cell or column', async () => {
    const units = [
      unitOf(38, 'Trường Phổ thông A', 'missing-data', 'TĐ18'),
      unitOf(39, 'Phòng B', 'overdue', 'TĐ19'),
    ];
    const findings = [
      findingOf(38, units[0]!.unit, { column: 'P', message: 'Thiếu năm.' }),
      findingOf(38, units[0]!.unit, { code: 'quorum', column: 'AP', message: 'Thiếu người.' }),
      findingOf(39, units[1]!.unit, { column: 'P', message: 'Quá hạn.' }),
    ];
    const sidebarCheck = () => checkOf([sheetOf(units, findings)]);
    const { page, close } = await open(fakeServer('vi', { sidebarCheck }));
    await check(page);
    for (const [query, jumps] of [
      ['td18', ['Đến ô P38', 'Đến ô AP38']],
      ['p38', ['Đến ô P38']],
      ['AP', ['Đến ô AP38']],
      ['P', ['Đến ô P38', 'Đến ô P39']],
      ['quorum', ['Đến ô AP38']],
      ['cần thiết', []],
    ] as const) {
      await page.fill('#search', query);
      // The list follows when typing has come to rest.
      await page.waitForFunction(
        `[...document.querySelectorAll('#finding-list .jump')].map((node) => node.textContent).join() === ${JSON.stringify(jumps.join())}`,
      );
    }
    await close();
  });
});
