import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { describeWorkbench } from './describeWorkbench';
import { openPapers } from './shows';
import { cellAt, choose, goTo, waitForCell } from './workbenchPage';

const TRACKER = 'Đại hội cơ sở';
const papers = (page: Page): FrameLocator => page.frameLocator('#modal iframe');
const isGone = (page: Page) => page.waitForSelector('#modal', { state: 'detached' });
const activeId = (page: Page) => page.evaluate<string>('document.activeElement.id');

/** What has the keyboard but is not in the dialog; at its end the browser's own parts have it. */
const OUTSIDE = `[document.activeElement]
  .filter((node) => node !== document.body && !node.closest('#modal'))
  .map((node) => node.outerHTML.slice(0, 200))`;

describeWorkbench('the papers in the workbench', (open) => {
  it('are opened by the button, given for Word, printed, and closed by Escape, back to the button', async () => {
    const { page, errors, outside, close } = await open();
    await openPapers(page);
    expect(await page.textContent('#modal-title')).toBe('Báo cáo và thư đôn đốc');
    expect(await papers(page).locator('.paper').innerText()).toContain('BÁO CÁO');
    const asked = page.waitForEvent('download');
    await papers(page).locator('#word').click();
    const download = await asked;
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await papers(page).locator('#status:has-text("Đã tải về")').waitFor();
    const frame = papers(page).locator('html');
    await frame.evaluate('window.print = () => { document.body.dataset.printed = "yes"; }');
    await papers(page).locator('#print').click();
    expect(await papers(page).locator('body').getAttribute('data-printed')).toBe('yes');
    await page.keyboard.press('Escape');
    await isGone(page);
    expect(await activeId(page)).toBe('open-papers');
    // Also where the keyboard has not come into the page yet
    await openPapers(page);
    await page.keyboard.press('Escape');
    await isGone(page);
    expect(await activeId(page)).toBe('open-papers');
    expect({ errors, outside }).toEqual({ errors: [], outside: [] });
    await close();
  });

  it('are opened by the menu, too, and leave the keyboard to the grid', async () => {
    const { page, errors, close } = await open();
    await goTo(page, TRACKER, 'C15');
    await choose(page, 'openPapers');
    await papers(page).locator('.paper').waitFor();
    // Nothing beneath has the keyboard meanwhile
    const outside: string[] = [];
    for (let at = 0; at < 12; at++) {
      await page.keyboard.press('Tab');
      outside.push(...(await page.evaluate<string[]>(OUTSIDE)));
    }
    await page.keyboard.press('F6');
    outside.push(...(await page.evaluate<string[]>(OUTSIDE)));
    expect(outside).toEqual([]);
    await page.click('#modal .close');
    await isGone(page);
    await page.keyboard.type('Đã gõ');
    await page.keyboard.press('Enter');
    await waitForCell(page, TRACKER, 'C15', 'cell.value === "Đã gõ"');
    expect(errors).toEqual([]);
    await close();
  });

  it('are opened by the panel once the summaries are built, and follow what is typed meanwhile', async () => {
    const { page, errors, close } = await open();
    const panel = page.frameLocator('#sidebar');
    await panel.locator('#summaries').click();
    await panel.locator('#open-papers').click();
    await papers(page).locator('.paper').waitFor();
    await papers(page).locator('label:has(#kind-reminders)').click();
    await papers(page).locator('#status:not(:has-text("Đang"))').waitFor();
    await page.keyboard.press('Escape');
    await isGone(page);
    expect(await activeId(page)).toBe('sidebar');
    await goTo(page, TRACKER, 'C15');
    await page.keyboard.type('Trường <b>Sao</b> & Mai');
    await page.keyboard.press('Enter');
    expect((await cellAt(page, TRACKER, 'C15')).value).toBe('Trường <b>Sao</b> & Mai');
    await openPapers(page);
    expect(errors).toEqual([]);
    await close();
  });

  it('speak the language of the document', async () => {
    const { page, errors, close } = await open();
    await page.selectOption('#language', 'en');
    await page.waitForFunction("document.documentElement.lang === 'en'");
    expect(await page.textContent('#open-papers')).toBe('Report…');
    await openPapers(page);
    expect(await page.textContent('#modal-title')).toBe('Report and reminders');
    expect(await page.getAttribute('#modal .close', 'aria-label')).toBe('Close');
    expect(await papers(page).locator('#print').textContent()).toBe('Print or save as PDF');
    expect(await papers(page).locator('html').getAttribute('lang')).toBe('en');
    expect(errors).toEqual([]);
    await close();
  });

  it('say where their page does not come, and come when asked once more', async () => {
    const { page } = await open.load((loading) =>
      loading.route(/addon\/paper\.html/, (route) => route.abort()),
    );
    await page.waitForSelector('#bar:not([aria-busy])');
    const box = page.locator('dialog', { hasText: 'Chưa tải được trang này.' });
    await page.click('#open-papers');
    await box.getByRole('button', { name: 'Thôi' }).click();
    await box.waitFor({ state: 'detached' });
    expect(await page.locator('#modal').count()).toBe(0);
    await page.click('#open-papers');
    await box.waitFor();
    await page.unroute(/addon\/paper\.html/);
    await box.getByRole('button', { name: 'Thử lại' }).click();
    await papers(page).locator('.paper').waitFor();
    await page.close();
  });
});
