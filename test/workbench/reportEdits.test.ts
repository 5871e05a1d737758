/** A report that somebody goes on writing in the grid: kept, said by the paper, and taken back. */
import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { documentXml } from '../word/docxParts';
import { describeWorkbench } from './describeWorkbench';
import { openPapers } from './shows';
import { contentOf } from './undoneContent';
import { cellAt, goTo, type, waitForCell, waitForSheet } from './workbenchPage';

const REPORT = 'Báo cáo';
const NUMBER = 'Số: 15/BC-LĐLĐ';

const panelOf = (page: Page): FrameLocator => page.frameLocator('#sidebar');

/** Builds every summary by the panel's button. */
async function build(page: Page): Promise<void> {
  await panelOf(page).locator('#summaries').click();
  await panelOf(page).locator('[role=status]:has-text("Đã lập")').waitFor();
}

/** The cell of the report with a text that begins so. */
async function cellOf(page: Page, begin: string): Promise<string> {
  for (let row = 1; row < 20; row++) {
    const a1 = `A${row}`;
    const { value } = await cellAt(page, REPORT, a1);
    if (String(value).startsWith(begin)) return a1;
  }
  throw new Error(`The report has no text that begins with ${begin}`);
}

/** The text of the Word file that the dialog gives. */
async function wordText(page: Page): Promise<string> {
  const asked = page.waitForEvent('download');
  await page.frameLocator('#modal iframe').locator('#word').click();
  const download = await asked;
  return documentXml(readFileSync(await download.path()));
}

describeWorkbench('what is typed into the report', (open) => {
  it('is kept by the next run, said by its papers, found by the panel, and taken back as one step', async () => {
    const { page, errors, close } = await open();
    const panel = panelOf(page);
    await build(page);
    await waitForSheet(page, REPORT);
    expect(await panel.locator('#retake').count()).toBe(0);
    const a1 = await cellOf(page, 'Số: ');
    const { value: own } = await cellAt(page, REPORT, a1);
    await type(page, REPORT, a1, NUMBER);
    await build(page);
    expect((await cellAt(page, REPORT, a1)).value).toBe(NUMBER);
    expect(await panel.locator('.ways:has(#kept-0) li').allTextContents()).toEqual([
      `Đến ô ${a1} ${NUMBER}`,
    ]);

    await goTo(page, REPORT, 'A1');
    await panel.locator('#kept-0').click();
    await page.waitForFunction(`workbench.currentCell.split(':')[0] === '${a1}'`);

    await openPapers(page);
    const paper = page.frameLocator('#modal iframe').locator('.paper');
    expect(await paper.innerText()).toContain(NUMBER);
    expect(await wordText(page)).toContain(NUMBER);
    await page.keyboard.press('Escape');
    await page.waitForSelector('#modal', { state: 'detached' });

    const kept = await contentOf(page);
    await panel.locator('#retake').click();
    await waitForCell(page, REPORT, a1, `cell.value === ${JSON.stringify(own)}`);
    await panel.locator('#retake').waitFor({ state: 'detached' });
    await goTo(page, REPORT, a1);
    await page.keyboard.press('Control+z');
    await waitForCell(page, REPORT, a1, `cell.value === ${JSON.stringify(NUMBER)}`);
    expect(await contentOf(page)).toEqual(kept);
    expect(errors).toEqual([]);
    await close();
  });
});
