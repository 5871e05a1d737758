/** The side panel follows what happens in the document beside it. */
import { expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { describeWorkbench } from './describeWorkbench';
import { cellAt, choose, goTo, type, waitForCell } from './workbenchPage';

const TRACKER = 'Đại hội cơ sở';
const UNREADABLE = 'Không đọc được ngày “31/4/2023”';

const panelOf = (page: Page): FrameLocator => page.frameLocator('#sidebar');

async function check(page: Page): Promise<FrameLocator> {
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await panel.locator('.rate').waitFor();
  return panel;
}

/** The count on the card of a status is as wanted. */
const seesCount = (panel: FrameLocator, status: string, count: number) =>
  panel.locator(`#status-${status} strong:text-is("${count}")`).waitFor();

describeWorkbench('the panel beside the grid', (open) => {
  it('keeps its results while the days of a season are replayed, and shows each day', async () => {
    const { page, errors, close } = await open();
    const panel = await check(page);
    await seesCount(panel, 'overdue', 0);
    await panel.locator('body').evaluate('window.isTheSame = true');
    await page.fill('#as-of', '5/6/2023');
    await page.press('#as-of', 'Enter');
    await seesCount(panel, 'overdue', 24);
    expect(await panel.locator('#as-of').inputValue()).toBe('05/06/2023');
    // What the user has checked is checked for each day.
    await panel.locator('#outdated-check').waitFor({ state: 'detached' });
    await page.click('#as-of-earlier');
    await seesCount(panel, 'due-soon', 24);
    expect(await panel.locator('body').evaluate('window.isTheSame')).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  it('drops a finding once its cell has been corrected', async () => {
    const { page, errors, close } = await open();
    const panel = await check(page);
    await panel.getByText(UNREADABLE).first().waitFor();
    await type(page, TRACKER, 'P59', '28/4/2023');
    await panel.getByText(UNREADABLE).first().waitFor({ state: 'detached' });
    await panel.locator('#status:has-text("đã được sửa")').waitFor();
    await panel.locator('#outdated-check').waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('is filled by a check from the menu, and again when it is closed and opened', async () => {
    const { page, errors, close } = await open();
    const panel = panelOf(page);
    await panel.locator('#check-button').waitFor();
    expect(await panel.locator('.rate').count()).toBe(0);
    await choose(page, 'checkFromMenu');
    await panel.locator('.rate').waitFor();
    await panel.locator('#status:text-is("Kết quả tính đến 20/05/2023.")').waitFor();
    await page.click('#side-close');
    await page.waitForSelector('#side', { state: 'hidden' });
    await choose(page, 'openSidebar');
    await panel.locator('.rate').waitFor();
    await panel.getByText(UNREADABLE).first().waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('looks without ending what is being typed into a cell', async () => {
    const { page, errors, close } = await open();
    const panel = await check(page);
    await goTo(page, TRACKER, 'P59');
    await page.keyboard.type('28/4');
    await panel.locator('body').evaluate(
      `new Promise((resolve) => {
          window.addEventListener('message', resolve, { once: true });
          window.dispatchEvent(new Event('focus'));
        })`,
    );
    expect((await cellAt(page, TRACKER, 'P59')).value).toBe('31/4/2023');
    await page.keyboard.type('/2023');
    await page.keyboard.press('Enter');
    await waitForCell(page, TRACKER, 'P59', 'cell.value === 45044');
    expect(errors).toEqual([]);
    await close();
  });
});
