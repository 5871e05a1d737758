import { expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { writeXlsx } from '../../src/xlsx';
import { Sheet, Workbook } from '../../src/document';
import { describeWorkbench } from './describeWorkbench';
import { cellAt, choose, planCell, waitForCell, waitForSheet } from './workbenchPage';

const PLAN = 'Kế hoạch';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A closed menu has its items too. */
const ATTACHED = { state: 'attached' } as const;

const panelOf = (page: Page): FrameLocator => page.frameLocator('#sidebar');

/** Closes the panel by its button. */
async function closePanel(page: Page): Promise<void> {
  await page.click('#side-close');
  await page.waitForSelector('#side', { state: 'hidden' });
}

/** Fails unless the panel is drawn and answers the mouse, in these words. */
async function expectWorks(page: Page, checkCaption: string, settingsTitle: string): Promise<void> {
  const panel = panelOf(page);
  await panel.getByRole('button', { name: checkCaption, exact: true }).click({ trial: true });
  const frame = await page.locator('#sidebar').boundingBox();
  const body = await panel.locator('body').boundingBox();
  expect(body?.width).toBe(frame?.width);
  expect(body?.height).toBeGreaterThan(100);
  await panel.getByText(settingsTitle, { exact: true }).click();
  await panel.locator('#due-soon').waitFor();
}

/** A tracker whose headers nobody could know. */
function strangeTracker(): Buffer {
  const workbook = new Workbook();
  const sheet = new Sheet('Danh sách');
  workbook.sheets.push(sheet);
  sheet.rows = [
    ['Số', 'Cột một', 'Cột hai', 'Ghi thêm'],
    [1, 'Trường Mầm non Hoa Ban', 45_028, null],
    [2, 'Trường Tiểu học Bản Bo', null, null],
  ].map((values) => ({ values, styles: [] }));
  return Buffer.from(writeXlsx(workbook));
}

describeWorkbench('the side panel in the workbench', (open) => {
  it('saves a setting and an as-of date on the plan sheet', async () => {
    const { page, errors, close } = await open();
    const panel = panelOf(page);
    await panel.getByText('Cài đặt', { exact: true }).click();
    await panel.locator('#due-soon').fill('20');
    await panel.locator('#save-settings').click();
    await waitForCell(page, PLAN, await planCell(page, 'due_soon_days'), 'cell.value === 20');

    await panel.locator('#as-of').fill('15/05/2023');
    await panel.locator('#save-as-of').click();
    const asOf = await planCell(page, 'as_of');
    await waitForCell(page, PLAN, asOf, 'cell.shown === "15/05/2023"');
    expect((await cellAt(page, PLAN, asOf)).value).toBe(45_061);
    await page.waitForFunction('document.getElementById("as-of").value === "15/05/2023"');
    expect(errors).toEqual([]);
    await close();
  });

  it('says in a form what is wrong with a value, and saves nothing of it', async () => {
    const { page, errors, close } = await open();
    const panel = panelOf(page);
    await panel.getByText('Cài đặt', { exact: true }).click();
    await panel.locator('#due-soon').fill('mười');
    await panel.locator('#due-soon').press('Enter');
    await panel.locator('#due-soon[aria-invalid=true]').waitFor();
    const dueSoon = await planCell(page, 'due_soon_days');
    expect((await cellAt(page, PLAN, dueSoon)).value).toBe(15);
    expect(errors).toEqual([]);
    await close();
  });

  it('takes the answer to which column is which, and checks by it', async () => {
    const { page, errors, close } = await open();
    const buffer = strangeTracker();
    await page.setInputFiles('#file-input', { name: 'la.xlsx', mimeType: XLSX, buffer });
    await page.waitForSelector('#file-name:text("la.xlsx")');
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await panel.locator('#column-0').selectOption('B');
    await panel.locator('#column-1').selectOption('C');
    await panel.locator('#question button').click();
    await waitForSheet(page, 'Kết quả kiểm tra');
    await panel.locator('#question form').waitFor({ state: 'detached' });
    await waitForCell(page, 'Danh sách', 'E2', 'cell.shown === "Hoàn thành đúng hạn"');
    expect(errors).toEqual([]);
    await close();
  });

  it('is drawn and works whenever it is opened again, in the language of the moment', async () => {
    const { page, errors, close } = await open();
    await expectWorks(page, 'Kiểm tra', 'Cài đặt');
    for (let time = 0; time < 2; time++) {
      await closePanel(page);
      await choose(page, 'openSidebar');
      await expectWorks(page, 'Kiểm tra', 'Cài đặt');
    }
    await closePanel(page);
    await page.click('#open-sample');
    await expectWorks(page, 'Kiểm tra', 'Cài đặt');

    await closePanel(page);
    await page.selectOption('#language', 'en');
    await page.locator('[data-function=openSidebar]', { hasText: 'Open' }).waitFor(ATTACHED);
    await choose(page, 'openSidebar');
    await expectWorks(page, 'Check', 'Settings');
    expect(await page.textContent('#side-title')).toBe('Union congresses');
    await page.selectOption('#language', 'vi');
    await expectWorks(page, 'Kiểm tra', 'Cài đặt');
    expect(errors).toEqual([]);
    await close();
  });

  it('passes over what the page in it says in no known form', async () => {
    const { page, errors, close } = await open();
    await expectWorks(page, 'Kiểm tra', 'Cài đặt');
    const sayings = `[null, 7, 'close', { close: 'yes' }, { leave: 3 }, { call: 1, name: 2 }]`;
    await panelOf(page)
      .locator('body')
      .evaluate(`for (const saying of ${sayings}) parent.postMessage(saying, '*')`);
    await panelOf(page).getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await waitForSheet(page, 'Kết quả kiểm tra');
    expect(await page.isVisible('#side')).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });
});
