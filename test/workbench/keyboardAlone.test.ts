/** The page of the workbench without a mouse. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWorkbench } from './describeWorkbench';
import { cellAt, goTo, waitForCell, waitForSheet } from './workbenchPage';

const TRACKER = 'Đại hội cơ sở';
const FINDINGS = 'Kết quả kiểm tra';
const CSV = Buffer.from('TT,Tên CĐCS,Ngày tổ chức\n1,Trường Mầm non Hoa Ban,12/04/2023\n');

const focused = (page: Page) =>
  page.evaluate<string>(
    "document.activeElement.closest('#grid') ? 'grid' : document.activeElement.id || document.activeElement.textContent",
  );

/** From wherever the keyboard is to a part of the page by F6. */
async function toRegion(page: Page, id: string): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    const before = await focused(page);
    if (before === id) return;
    await page.keyboard.press('F6');
    // The frame has to tell the page first
    await page.waitForFunction(
      `(document.activeElement.closest('#grid') ? 'grid' : document.activeElement.id) !== ${JSON.stringify(before)}`,
    );
  }
  throw new Error(`F6 does not lead to ${id}`);
}

/** To a control of the bar by F6 and Tab. */
async function toControl(page: Page, id: string): Promise<void> {
  await toRegion(page, 'open-file');
  for (let tab = 0; tab < 15; tab++) {
    if ((await focused(page)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${id}`);
}

const isNamed = (page: Page, name: string) => page.waitForSelector(`#file-name:text-is("${name}")`);

describeWorkbench('the workbench by the keyboard alone', (open) => {
  it('opens a file, a new one and the sample, moves the day, changes the language and saves', async () => {
    const { page, errors, close } = await open();
    await toRegion(page, 'sidebar');
    const asked = page.waitForEvent('filechooser');
    await toControl(page, 'open-file');
    await page.keyboard.press('Enter');
    await (await asked).setFiles({ name: 'a.csv', mimeType: '', buffer: CSV });
    await isNamed(page, 'a.csv');
    await toControl(page, 'new-file');
    await page.keyboard.press('Enter');
    await isNamed(page, 'Sổ mới.xlsx');
    await toControl(page, 'open-sample');
    await page.keyboard.press('Enter');
    await isNamed(page, 'tam-duong.xlsx');
    await toControl(page, 'as-of');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('22/05/2023');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#toasts >> text=22/05/2023');
    await toControl(page, 'language');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction("document.documentElement.lang === 'en'");
    await page.waitForSelector('#toasts >> text=English is now the language');
    const saved = page.waitForEvent('download');
    await toControl(page, 'save-file');
    await page.keyboard.press('Enter');
    expect((await saved).suggestedFilename()).toBe('tam-duong.xlsx');
    expect(errors).toEqual([]);
    await close();
  });

  it('checks by the menu, follows a link, types and undoes, and folds the charts', async () => {
    const { page, errors, close } = await open();
    await toControl(page, 'menu-0');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Mở bảng điều khiển');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForSheet(page, FINDINGS);
    await page.waitForFunction("document.activeElement.closest('#grid') !== null");

    await goTo(page, FINDINGS, 'C6');
    const [cell] = /[A-Z]+\d+/.exec((await page.textContent('#link:not([hidden])'))!)!;
    await page.keyboard.press('Alt+Enter');
    await page.waitForFunction(`workbench.currentCell === "${cell}"`);
    await goTo(page, TRACKER, 'AT60');
    await page.keyboard.type('của tôi');
    await page.keyboard.press('Enter');
    await waitForCell(page, TRACKER, 'AT60', 'cell.value === "của tôi"');
    await page.keyboard.press('Control+z');
    await waitForCell(page, TRACKER, 'AT60', 'cell.value === null');
    expect((await cellAt(page, TRACKER, 'AT60')).shown).toBe('');

    await toControl(page, 'menu-0');
    for (let item = 0; item < 4; item++) await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Tổng hợp');
    await page.keyboard.press('Enter');
    await waitForSheet(page, 'Lịch sử');
    await goTo(page, 'TH theo khối', 'A5');
    await page.waitForSelector('#charts .ct-bar', { state: 'attached' });
    await page.keyboard.press('F6');
    expect(await focused(page)).toBe('charts');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.isVisible('#charts figure')).toBe(false);
    await page.keyboard.press('Shift+F6');
    expect(await focused(page)).toBe('grid');
    expect(errors).toEqual([]);
    await close();
  });
});
