import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { documentOf, openHost, sheetOf } from '../addon/openHost';
import { describeInBrowser } from '../browser/describeInBrowser';
import { tabTo } from './byKeyboard';
import { fakeServer } from './fakeServer';
import { focused, type Server, settled } from './openSidebar';
import { serverOf } from './realServer';
import { startOf } from './sampleData';
import { manyTextDates, sampleTextDates, someWritten } from './sampleDates';

async function press(page: Page, selector: string): Promise<void> {
  await page.click(selector);
  await settled(page);
}

/** Opens the section and has the dates looked for. */
async function find(page: Page): Promise<void> {
  await settled(page);
  await page.click('details:has(#dates) > summary');
  await press(page, '#dates-find');
}

const TRACKER = 'Theo dõi';

/** What is asked for each cell of the sample. */
function placesOf() {
  return sampleTextDates().columns.flatMap(({ sheet, key, cells }) =>
    cells.map(({ row, unit, was }) => ({ sheet, row, key, unit, was })),
  );
}

describeInBrowser('dates written as text', (open) => {
  it('are looked for only where there is a tracker', async () => {
    let trackers: readonly string[] = [];
    const { page, close } = await open(
      fakeServer('vi', {
        sidebarStart: () => startOf('vi', { trackers, candidates: ['Danh sách CĐCS'] }),
      }),
    );
    await settled(page);
    expect(await page.isVisible('#settings-title')).toBe(true);
    expect(await page.isVisible('#dates-title')).toBe(false);
    trackers = [TRACKER];
    await press(page, '#make');
    expect(await page.isVisible('#dates-title')).toBe(true);
    await close();
  });

  it('are listed by column with what they become, and counted where they are left alone', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await find(page);
    expect(calls.at(-1)).toEqual({ name: 'textDates', args: [{ sheets: [TRACKER] }] });
    expect(await page.textContent('#dates-found')).toBe('4 ô đổi được thành ô ngày');
    expect((await focused(page)).id).toBe('dates-found');
    expect(await page.locator('#dates h4').allTextContents()).toEqual([
      'F – Ngày dự kiến (Trang “Theo dõi”)',
      'H – Ngày tổ chức đại hội (Trang “Theo dõi”)',
    ]);
    expect(await page.locator('.date label').allTextContents()).toEqual([
      'ngày 5 tháng 6 năm 2023 → 05/06/2023Công ty TNHH Chè Tam Đường',
      '17/2/2023 → 17/02/2023Trường Mầm non xã Tả Lèng',
      '12.4.23 → 12/04/2023Trường Tiểu học thị trấn',
      '45028 → 12/04/2023(chưa ghi tên)',
    ]);
    expect(await page.locator('.date :checked').count()).toBe(4);
    expect(await page.textContent('#dates-write')).toBe('Ghi 4 ô');
    expect(await page.locator('#dates .panel h3').allTextContents()).toEqual([
      '21 ô khác được giữ nguyên',
    ]);
    expect(await page.locator('#dates .panel li').allTextContents()).toEqual([
      '1 ô lấy từ công thức',
      '12 ô ghi thêm giờ, buổi, thứ hoặc chữ khác',
      '3 ô ghi nhiều ngày, tháng hoặc quý',
      '2 ô ghi dự kiến',
      '1 ô thiếu năm',
      '1 ô có thể đảo hoặc nhầm ngày, tháng, năm',
      '1 ô không đọc được',
    ]);
    await press(page, '.date .jump >> nth=1');
    expect(calls.at(-1)).toEqual({
      name: 'showCell',
      args: [{ sheet: TRACKER, row: 6, key: 'held', unit: 'Trường Mầm non xã Tả Lèng' }],
    });
    await close();
  });

  it('are written as they were chosen', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await find(page);
    await page.uncheck('#date-1');
    expect(await page.textContent('#dates-write')).toBe('Ghi 3 ô');
    await page.click('#dates-none');
    await page.click('#dates-write');
    expect(await page.textContent('#status')).toBe('Chọn ít nhất một ô.');
    expect(calls.at(-1)?.name).toBe('textDates');
    await page.check('#date-2');
    await press(page, '#dates-write');
    expect(calls.at(-2)).toEqual({ name: 'writeDates', args: [{ cells: [placesOf()[2]] }] });
    await page.click('#dates-all');
    await press(page, '#dates-write');
    expect(calls.at(-2)).toEqual({ name: 'writeDates', args: [{ cells: placesOf() }] });
    await close();
  });

  it('are shown fifty at a time, and written all', async () => {
    const { page, calls, close } = await open(
      fakeServer('vi', { textDates: () => manyTextDates(120) }),
    );
    await find(page);
    expect(await page.locator('.date').count()).toBe(50);
    await page.click('#dates-more');
    expect(await page.locator('.date').count()).toBe(100);
    expect((await focused(page)).id).toBe('date-50');
    await press(page, '#dates-write');
    expect((calls.at(-2)?.args[0] as { cells: unknown[] }).cells).toHaveLength(120);
    await close();
  });

  it('that were kept are named with the reason, and what was written can be taken back with its format', async () => {
    const { page, calls, close } = await open(
      fakeServer('vi', {
        writeDates: () => someWritten(),
        restoreTexts: () => ({ outcomes: [{ kind: 'changed' }], areStatusesSure: true }),
      }),
    );
    await find(page);
    await press(page, '#dates-write');
    expect(await page.textContent('#status')).toBe(
      'Đã ghi 1 ô ngày. Trạng thái chưa cập nhật được: hãy kiểm tra lại.',
    );
    expect(await page.locator('#dates .panel-bad').allInnerTexts()).toEqual([
      [
        '3 ô cần xem lại',
        'H6, Trường Mầm non xã Tả Lèng: đã có người sửa nên được giữ nguyên',
        'H7, Trường Tiểu học thị trấn: nằm trong vùng được bảo vệ “Số liệu đã chốt” (H7)',
        'H10, (chưa ghi tên): không còn đơn vị hoặc cột này',
      ].join('\n'),
    ]);
    expect(await page.textContent('#dates .panel:has(#dates-undo)')).toBe(
      'Hoàn tác 1 ôHoàn tác được đến khi đóng bảng điều khiển này.',
    );
    await press(page, '#dates-undo');
    expect(calls.at(-2)).toEqual({
      name: 'restoreTexts',
      args: [{ cells: [{ ...placesOf()[0], format: '@' }] }],
    });
    expect(await page.isVisible('#dates-undo')).toBe(false);
    expect(await page.textContent('#dates .panel-bad')).toContain('F9, Công ty TNHH');
    await close();
  });

  it('are not written twice where only looking again has failed', async () => {
    let looks = 0;
    const { page, calls, close } = await open(
      fakeServer('vi', {
        textDates: () => {
          if (++looks === 2) throw new Error('NetworkError: Connection failure due to HTTP 0');
          return looks === 1 ? sampleTextDates() : { columns: [], left: [] };
        },
      }),
    );
    await find(page);
    await press(page, '#dates-write');
    await press(page, '#failure button');
    expect(calls.map(({ name }) => name)).toEqual([
      'sidebarStart',
      'textDates',
      'writeDates',
      'textDates',
      'textDates',
    ]);
    expect(await page.textContent('#dates-undo')).toBe('Hoàn tác 4 ô');
    await close();
  });

  it('by keyboard alone become dates in the built add-on, and texts again', async () => {
    const workbook = documentOf(TRACKER, [
      ['Tên CĐCS', 'Ngày tổ chức'],
      ['Trường A', '12/04/2023'],
      ['Trường B', '13.4.23'],
      ['Trường C', 'Sáng 8/5/2023'],
    ]);
    const held = () => sheetOf(workbook, TRACKER).rows.map((row) => row!.values[1]);
    const real = serverOf(openHost(workbook));
    const server: Server = (name, args) => real(name, args);
    const { page, errors, close } = await open(server);
    await settled(page);
    await tabTo(page, 'details:has(#dates) > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#dates-find');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#dates-write');
    await settled(page);
    await tabTo(page, '#date-1');
    await page.keyboard.press('Space');
    expect((await focused(page)).id).toBe('date-1');
    await tabTo(page, '#dates-write');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#dates-undo');
    await settled(page);
    expect(held()).toEqual(['Ngày tổ chức', 45028, '13.4.23', 'Sáng 8/5/2023']);
    expect(await page.textContent('#dates-found')).toBe('1 ô đổi được thành ô ngày');
    expect(await page.isChecked('#date-0')).toBe(false);
    await tabTo(page, 'details:has(#dates) > summary');
    await tabTo(page, '#dates-undo');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#dates-undo', { state: 'detached' });
    await settled(page);
    expect(held()).toEqual(['Ngày tổ chức', '12/04/2023', '13.4.23', 'Sáng 8/5/2023']);
    expect(errors).toEqual([]);
    await close();
  });
});
