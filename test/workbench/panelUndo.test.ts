/** Undoing what was done in the side panel, which follows; its questions are no steps. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Sheet, Workbook } from '../../src/document';
import { writeXlsx } from '../../src/xlsx';
import { describeWorkbench } from './describeWorkbench';
import { cellAt, choose, goTo, planCell, type, waitForCell, waitForSheet } from './workbenchPage';
import { contentOf } from './undoneContent';

const TRACKER = 'Đại hội cơ sở';
const PLAN = 'Kế hoạch';
const OWN = 'Danh sách';
const FINDINGS = 'Kết quả kiểm tra';
const UNREADABLE = 'Không đọc được ngày “31/4/2023”';

const panelOf = (page: Page) => page.frameLocator('#sidebar');
const isDirty = (page: Page) => page.evaluate<boolean>('workbench.documents.current.isDirty');

const serve = (page: Page, name: string, ...args: readonly unknown[]) =>
  page.evaluate<unknown>(
    `workbench.runner.serve(${JSON.stringify(name)}, ${JSON.stringify(args)})`,
  );

/** Undoes or does again by the key, in the grid. */
async function step(page: Page, key: 'z' | 'y'): Promise<void> {
  await goTo(page, TRACKER, 'A1');
  await page.keyboard.press(`Control+${key}`);
}

/** A tracker with a day that is a text. */
function trackerWithText(): Buffer {
  const workbook = new Workbook();
  const sheet = new Sheet(OWN);
  workbook.sheets.push(sheet);
  sheet.rows = [
    ['TT', 'Tên CĐCS', 'Ngày tổ chức'],
    [1, 'Trường Mầm non Hoa Ban', '28/4/2023'],
    [2, 'Trường Tiểu học Bản Bo', 45_028],
  ].map((values) => ({ values, styles: [] }));
  return Buffer.from(writeXlsx(workbook));
}

describeWorkbench('undoing what the side panel has done', (open) => {
  it('takes back a check as one step, and the panel says that the sheets are of other data', async () => {
    const { page, errors, close } = await open();
    const before = await contentOf(page);
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await panel.locator('.rate').waitFor();
    const checked = await contentOf(page);
    expect(checked).not.toEqual(before);
    await step(page, 'z');
    await page.waitForFunction(`!workbench.sheetNames.includes(${JSON.stringify(FINDINGS)})`);
    expect(await contentOf(page)).toEqual(before);
    await step(page, 'y');
    await waitForSheet(page, FINDINGS);
    expect(await contentOf(page)).toEqual(checked);

    await type(page, TRACKER, 'P59', '28/4/2023');
    await panel.locator('#outdated-check').waitFor();
    await panel.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await panel.locator('#outdated-check').waitFor({ state: 'detached' });
    await step(page, 'z');
    await panel.locator('#outdated-check').waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('takes back what the form for a unit has saved as one step, and the panel finds again what it found', async () => {
    const { page, errors, close } = await open();
    const panel = panelOf(page);
    await choose(page, 'checkFromMenu');
    await panel.getByText(UNREADABLE).first().waitFor();
    const before = await contentOf(page);
    await goTo(page, TRACKER, 'C59');
    await panel.locator('#open-unit-form').click();
    await panel.locator('.field', { hasText: 'cột P)' }).locator('input').fill('28/4/2023');
    await panel.locator('#form-note').fill('đã sửa');
    expect(await contentOf(page)).toEqual(before);
    await panel.locator('#form-save').click();
    await waitForCell(page, TRACKER, 'P59', 'cell.value === 45044');
    await panel.getByText(UNREADABLE).first().waitFor({ state: 'detached' });
    const saved = await contentOf(page);
    await step(page, 'z');
    await waitForCell(page, TRACKER, 'P59', 'cell.value === "31/4/2023"');
    expect(await contentOf(page)).toEqual(before);
    // What is new comes folded
    await panel.getByText(UNREADABLE).first().waitFor({ state: 'attached' });
    await step(page, 'y');
    await waitForCell(page, TRACKER, 'P59', 'cell.value === 45044');
    expect(await contentOf(page)).toEqual(saved);
    await panel.getByText(UNREADABLE).first().waitFor({ state: 'detached' });
    expect(errors).toEqual([]);
    await close();
  });

  it('takes back dates that were made of texts as one step', async () => {
    const { page, errors, close } = await open();
    const buffer = trackerWithText();
    await page.setInputFiles('#file-input', { name: 'a.xlsx', mimeType: '', buffer });
    await page.waitForSelector('#file-name:text-is("a.xlsx")');
    const before = await contentOf(page);
    const { columns } = (await serve(page, 'textDates', { sheets: [OWN] })) as {
      columns: readonly { sheet: string; key: string; cells: readonly object[] }[];
    };
    const cells = columns.flatMap(({ sheet, key, cells }) =>
      cells.map((cell) => ({ sheet, key, ...cell, day: undefined })),
    );
    await serve(page, 'writeDates', { cells });
    expect((await cellAt(page, OWN, 'C2')).value).toBe(45_044);
    await goTo(page, OWN, 'A1');
    await page.keyboard.press('Control+z');
    await waitForCell(page, OWN, 'C2', 'cell.value === "28/4/2023"');
    expect(await contentOf(page)).toEqual(before);
    expect(errors).toEqual([]);
    await close();
  });

  it("leaves the document saved, and the last step the user's, where the panel has only looked", async () => {
    const { page, errors, close } = await open();
    const look = async () => {
      const sheets = [TRACKER];
      await serve(page, 'sidebarLook', { sheets, isShown: true, stamp: '' });
      await serve(page, 'sidebarStart');
      await serve(page, 'unitForm', null);
      await serve(page, 'textDates', { sheets });
      await serve(page, 'showSheet', { sheet: PLAN, cell: null });
      await serve(page, 'showSheet', { sheet: TRACKER, cell: 'C15' });
    };
    expect(await isDirty(page)).toBe(false);
    await look();
    expect(await isDirty(page)).toBe(false);
    const opened = await contentOf(page);
    await type(page, TRACKER, 'P15', '11/04/2023');
    await waitForCell(page, TRACKER, 'P15', 'cell.value === 45027');
    expect(await isDirty(page)).toBe(true);
    await look();
    await step(page, 'z');
    await waitForCell(page, TRACKER, 'P15', 'cell.value === null');
    expect(await contentOf(page)).toEqual(opened);
    expect(errors).toEqual([]);
    await close();
  });

  it('has the day in the bar follow a day of the panel and its undoing, but not while it moves itself', async () => {
    const { page, errors, close } = await open();
    const panel = panelOf(page);
    const inBar = (day: string) =>
      page.waitForFunction(`document.getElementById('as-of').value === '${day}'`);
    await inBar('20/05/2023');
    await panel.locator('#as-of').fill('15/05/2023');
    await panel.locator('#save-as-of').click();
    await inBar('15/05/2023');
    await step(page, 'z');
    await inBar('20/05/2023');
    await type(page, PLAN, await planCell(page, 'as_of'), '10/05/2023');
    await inBar('10/05/2023');
    for (let day = 0; day < 5; day++) await page.click('#as-of-after');
    await page.waitForSelector('#toasts >> text=15/05/2023');
    expect(await page.inputValue('#as-of')).toBe('15/05/2023');
    expect(errors).toEqual([]);
    await close();
  });
});
