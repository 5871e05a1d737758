import { expect, it } from '@jest/globals';
import { describeInBrowser } from '../browser/describeInBrowser';
import { tabTo } from './byKeyboard';
import { fakeServer } from './fakeServer';
import { questionCheck, startOf } from './sampleData';
import { focused, settled } from './openSidebar';

describeInBrowser('the page by keyboard alone', (open) => {
  it('checks, filters, searches, jumps, and never loses the focus', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await settled(page);
    await tabTo(page, '#check-button');
    await page.keyboard.press('Enter');
    await settled(page);
    expect((await focused(page)).id).toBe('check-button');

    await tabTo(page, '#status-overdue');
    await page.keyboard.press('Space');
    expect(await page.getAttribute('#status-overdue', 'aria-pressed')).toBe('true');
    expect((await focused(page)).id).toBe('status-overdue');

    await tabTo(page, '#clear-status');
    await page.keyboard.press('Enter');
    expect((await focused(page)).id).toBe('search');
    await page.keyboard.type('ta leng');
    await page.waitForSelector('#finding-count:has-text("1 đơn vị")');
    expect((await focused(page)).id).toBe('search');

    await page.keyboard.press('Tab');
    expect((await focused(page)).id).toBe('group-unit');
    await page.keyboard.press('ArrowRight');
    expect((await focused(page)).id).toBe('group-rule');
    await tabTo(page, '#rule-held-by-deadline');
    await page.keyboard.press('Enter');
    expect(await page.getAttribute('#rule-held-by-deadline', 'aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(calls.at(-1)).toEqual({
      name: 'showCell',
      args: [{ sheet: 'Theo dõi', row: 6, key: 'held', unit: 'Trường Mầm non xã Tả Lèng' }],
    });
    expect((await focused(page)).text).toBe('Đến ô H6');
    await close();
  });

  it('answers the question about columns', async () => {
    let mapped = false;
    const { page, calls, close } = await open(
      fakeServer('vi', {
        sidebarStart: () =>
          startOf('vi', mapped ? {} : { trackers: [], candidates: ['Danh sách CĐCS'] }),
        sidebarCheck: () => questionCheck('vi'),
        mapColumns: () => {
          mapped = true;
          return null;
        },
      }),
    );
    await settled(page);
    await tabTo(page, '#check-button');
    await page.keyboard.press('Enter');
    await settled(page);
    expect((await focused(page)).id).toBe('question-title');
    await page.keyboard.press('Tab');
    await page.keyboard.press('b');
    await page.keyboard.press('Tab');
    await page.keyboard.press('b');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await focused(page)).id).toBe('column-1');
    expect(await page.textContent('#column-1-wrong')).toContain('Chọn cột khác');
    await page.keyboard.press('c');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(calls.map(({ name }) => name).slice(-3)).toEqual([
      'mapColumns',
      'sidebarStart',
      'sidebarCheck',
    ]);
    expect(calls.at(-3)?.args).toEqual([
      {
        sheet: 'Danh sách CĐCS',
        columns: [
          { key: 'unit_name', letters: 'B' },
          { key: 'held', letters: 'C' },
        ],
      },
    ]);
    await close();
  });

  it('asks before it removes everything, and leaves by Escape', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await settled(page);
    await tabTo(page, 'details:has(#removal) > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#removal-start');
    await page.keyboard.press('Enter');
    expect((await focused(page)).id).toBe('removal-question');
    await page.keyboard.press('Escape');
    expect((await focused(page)).id).toBe('removal-start');
    expect(calls.map(({ name }) => name)).not.toContain('removeEverything');
    await page.keyboard.press('Enter');
    await tabTo(page, '#removal-confirm');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(calls.at(-2)?.name).toBe('removeEverything');
    expect((await focused(page)).id).toBe('title');
    await close();
  });

  it('shows where the focus is', async () => {
    const { page, close } = await open(fakeServer('vi'));
    await settled(page);
    await tabTo(page, '#check-button');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
    await close();
  });
});
