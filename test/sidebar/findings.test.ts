import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../browser/describeInBrowser';
import { fakeServer } from './fakeServer';
import { checkOf, findingOf, sampleCheck, sheetOf, unitOf } from './sampleData';
import { scrollWidth, settled } from './openSidebar';

async function check(page: Page): Promise<void> {
  await settled(page);
  await page.click('#check-button');
  await settled(page);
}

const headings = (page: Page) => page.locator('#finding-list h3').allTextContents();

describeInBrowser('the findings', (open) => {
  it('stand worst first, with severity, clause, arithmetic and the way to the cell', async () => {
    const { page, close } = await open(fakeServer('vi'));
    await check(page);
    expect(await headings(page)).toEqual([
      'Cả bảng',
      'Trung tâm GDNN – GDTX huyện',
      'Trường Mầm non xã Tả Lèng',
      'Trường THCS xã Bản Bo',
      'Công ty TNHH Chè Tam Đường',
      'Trường Tiểu học thị trấn',
    ]);
    const group = page.locator('.group', { hasText: 'Tả Lèng' });
    expect(await group.locator('.tag').allTextContents()).toEqual(['Lỗi', 'Lỗi', 'Cảnh báo']);
    expect(await group.locator('.clause').allTextContents()).toEqual([
      'Mục II.4.1',
      'Mục II.1',
      'Điều 10 Điều lệ',
    ]);
    expect(await group.textContent()).toContain('Hạn 14/02/2023, tổ chức 17/02/2023, trễ 3 ngày.');
    expect(await group.locator('.jump').allTextContents()).toEqual([
      'Đến ô H6',
      'Đến ô L6',
      'Đến ô K6',
    ]);
    const ofPlan = page.locator('.group', { hasText: 'Cả bảng' }).locator('.jump');
    expect(await ofPlan.allTextContents()).toEqual(['Đến ô Kế hoạch!C18']);
    await close();
  });

  it('stand under what the server calls the rules, those that were not run too', async () => {
    const usual = sampleCheck('vi');
    const ruleNames = { ...usual.ruleNames, quorum: 'Thiếu người dự' };
    const { page, close } = await open(
      fakeServer('vi', { sidebarCheck: () => ({ ...usual, ruleNames }) }),
    );
    await check(page);
    await page.check('#group-rule', { force: true });
    expect(await page.locator('.rule-name').allTextContents()).toEqual([
      'Quá hạn hoặc hoàn thành trễ hạn',
      'Thông số kế hoạch không hợp lệ',
      'Thiếu nội dung đại hội',
      'Ngày thiếu năm',
      'Thiếu người dự',
      'Dự kiến sau hạn',
      'Chưa báo cáo kết quả',
    ]);
    expect(await page.locator('.not-run dt').allTextContents()).toEqual([
      'Thiếu người dự',
      'Sai số lượng Ban Chấp hành',
    ]);
    await page.fill('#search', 'thieu nguoi du');
    await page.waitForSelector('#finding-count:has-text("1 mục")');
    await close();
  });

  it('are filtered by status and by words without accents', async () => {
    const { page, close } = await open(fakeServer('vi'));
    await check(page);
    await page.click('#status-done-on-time');
    // Units of the status are listed even where nothing is wrong.
    expect(await headings(page)).toEqual(['Trường Tiểu học thị trấn', 'Cơ quan Huyện ủy']);
    await page.click('#status-done-on-time');
    expect((await headings(page)).length).toBe(6);
    await page.fill('#search', 'truong mam non');
    await page.waitForSelector('#finding-count:has-text("2 đơn vị")');
    expect(await headings(page)).toEqual([
      'Trường Mầm non xã Tả Lèng',
      'Trường Mầm non số 2 xã Hồ Thầu',
    ]);
    await page.fill('#search', 'THIEU NAM');
    await page.waitForSelector('#finding-count:has-text("1 đơn vị")');
    expect(await headings(page)).toEqual(['Trường THCS xã Bản Bo']);
    await page.fill('#search', 'xyz');
    await page.click('#clear');
    expect(await page.inputValue('#search')).toBe('');
    expect((await headings(page)).length).toBe(6);
    await close();
  });

  it('of a status are those of the units that its figure counts: no unit twice, no upper congress', async () => {
    const units = [
      unitOf(5, 'Trường A', 'due-soon'),
      unitOf(6, 'Trường B', 'due-soon'),
      { ...unitOf(7, 'Đại hội Công đoàn huyện', 'due-soon'), milestone: 'upper' as const },
    ];
    const findings = [findingOf(6, 'Trường B', { code: 'duplicate-unit' })];
    const { page, close } = await open(
      fakeServer('vi', { sidebarCheck: () => checkOf([sheetOf(units, findings)]) }),
    );
    await check(page);
    expect(await headings(page)).toEqual(['Trường B']);
    await page.click('#status-due-soon');
    expect(await headings(page)).toEqual(['Trường A']);
    await close();
  });

  it('about the plan lead to its cell', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await check(page);
    await page.click('.group:has-text("Cả bảng") .jump');
    await settled(page);
    expect(calls.at(-1)).toEqual({
      name: 'showSheet',
      args: [{ sheet: 'Kế hoạch', cell: 'C18' }],
    });
    expect(await page.textContent('#status')).toBe('Đã chuyển đến ô Kế hoạch!C18.');
    await close();
  });

  it('tell where a jump led, and that a unit has moved or gone', async () => {
    const answers = [
      { cell: 'H6', hasMoved: false },
      { cell: 'H9', hasMoved: true },
      { cell: null, hasMoved: true },
    ];
    const { page, calls, close } = await open(
      fakeServer('vi', { showCell: () => answers.shift()! }),
    );
    await check(page);
    const texts: (string | null)[] = [];
    for (let i = 0; i < 3; i++) {
      await page.click('.group:has-text("Tả Lèng") .jump >> nth=0');
      await settled(page);
      texts.push(await page.textContent('#status'));
    }
    expect(texts).toEqual([
      'Đã chuyển đến ô H6.',
      'Đơn vị đã dời chỗ; đã chuyển đến ô H9.',
      'Không thấy đơn vị này nữa: đã bị dời, đổi tên hoặc xóa.',
    ]);
    await page.click('#status-action button');
    await settled(page);
    expect(calls.at(-1)?.name).toBe('sidebarCheck');
    await close();
  });

  it('show cell texts as text', async () => {
    const names = [
      '<img src=x onerror="window.bad=1">',
      '=IMPORTXML("https://example.org";"//a")',
      'مدرسة \u202Eابتدائية',
      'A'.repeat(5000),
      '</script><script>window.bad=1</script>',
    ];
    const units = names.map((name, i) => unitOf(5 + i, name, 'overdue'));
    const findings = names.map((name, i) => findingOf(5 + i, name, { message: `“${name}”` }));
    const { page, requests, errors, close } = await open(
      fakeServer('vi', {
        sidebarCheck: () => checkOf([sheetOf(units, findings)], 'vi', names),
      }),
    );
    await check(page);
    const shown = await headings(page);
    expect(shown.slice(0, 2)).toEqual(names.slice(0, 2));
    // Without the character that would turn what follows around.
    expect(shown[2]).toBe('مدرسة ابتدائية');
    expect(shown[4]).toBe(names[4]);
    expect(shown[3]).toHaveLength(141);
    const long = page.locator('.group', { hasText: 'AAAA' }).locator('.message');
    expect((await long.textContent())!.length).toBeLessThan(300);
    await long.locator('button').click();
    expect(await long.locator('span').textContent()).toBe(`“${names[3]!}”`);
    await page.check('#group-rule', { force: true });
    await page.click('#rule-held-by-deadline');
    expect(await scrollWidth(page)).toBeLessThanOrEqual(300);
    expect(await page.evaluate('window.bad')).toBeUndefined();
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
    await close();
  });

  it('of 20,000 units are shown page by page, and found in a moment', async () => {
    const units = Array.from({ length: 20_000 }, (_, i) =>
      unitOf(5 + i, `Trường Tiểu học số ${i}`, 'overdue'),
    );
    const findings = units.map(({ row, unit }) => findingOf(row, unit));
    const { page, close } = await open(
      fakeServer('vi', {
        sidebarCheck: () => checkOf([sheetOf(units, findings)]),
      }),
    );
    await check(page);
    expect(await page.locator('.group').count()).toBe(50);
    await page.click('#more');
    expect(await page.locator('.group').count()).toBe(100);
    expect(await page.evaluate('document.activeElement.id')).toBe('unit-50');
    expect(await page.textContent('#more')).toBe('Xem thêm 19.900');
    await page.fill('#search', 'tieu hoc 19999');
    await page.waitForSelector('#finding-count:has-text("1 đơn vị")');
    await page.fill('#search', '');
    await page.waitForSelector('#more');
    await page.check('#group-rule', { force: true });
    await page.click('#rule-held-by-deadline');
    expect(await page.locator('.finding').count()).toBe(50);
    await page.click('#more-held-by-deadline');
    expect(await page.locator('.finding').count()).toBe(100);
    await close();
  });
});
