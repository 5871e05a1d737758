/** What the page around the grid shows, each with controls of its own, and how it comes to show it. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { choose, goTo, type, waitForSheet } from './workbenchPage';

const TRACKER = 'Đại hội cơ sở';
const BY_BLOCK = 'TH theo khối';
const FINDINGS = 'Kết quả kiểm tra';
const SAMPLE = join(__dirname, '../../samples/tam-duong.xlsx');

/** Something that the page shows, with controls of its own. */
export interface Show {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
  readonly leave: (page: Page) => Promise<unknown>;
}

const nothing = () => Promise.resolve();

/** Types something that would be lost with another document. */
const changeSomething = (page: Page) => type(page, TRACKER, 'C30', 'Đã sửa');

const QUESTION = 'dialog:has-text("chưa lưu")';

/** Waits until something is in sight; where it is asked first, what has not been saved is let go. */
export const letGoUntil = async (page: Page, seen: string) => {
  await page.waitForSelector(`${QUESTION}, ${seen}`);
  if (await page.isVisible(QUESTION)) await page.click('dialog button:not(.main)');
  await page.waitForSelector(seen);
};

const openSample = async (page: Page) => {
  await page.setInputFiles('#file-input', SAMPLE);
  await letGoUntil(page, '#toasts .toast:has-text("Đã mở tam-duong.xlsx")');
};

export const openDiscardQuestion = async (page: Page) => {
  await openSample(page);
  await changeSomething(page);
  await page.click('#open-sample');
  await page.waitForSelector('dialog');
};

export const openBrokenFile = async (page: Page) => {
  const buffer = Buffer.from('không phải bảng tính');
  await page.setInputFiles('#file-input', { name: 'hong.xlsx', mimeType: '', buffer });
  await letGoUntil(page, 'dialog:has-text("hong.xlsx")');
};

const press = (selector: string) => (page: Page) => page.click(selector);

export const showCharts = async (page: Page) => {
  if (!(await page.evaluate<boolean>(`workbench.sheetNames.includes("${BY_BLOCK}")`))) {
    await choose(page, 'summariesFromMenu');
    await waitForSheet(page, BY_BLOCK);
  }
  await goTo(page, BY_BLOCK, 'A5');
  await page.waitForSelector('#charts .ct-bar', { state: 'attached' });
};

export const showLink = async (page: Page) => {
  if (!(await page.evaluate<boolean>(`workbench.sheetNames.includes("${FINDINGS}")`))) {
    await choose(page, 'checkFromMenu');
    await waitForSheet(page, FINDINGS);
  }
  await goTo(page, FINDINGS, 'C6');
  await page.waitForSelector('#link:not([hidden])');
};

export const openPapers = async (page: Page) => {
  await page.click('#open-papers');
  await page.frameLocator('#modal iframe').locator('.paper').first().waitFor();
};

/** Loads the page without one of its files, until it says so. */
const loadWithout = (file: RegExp, said: string) => async (page: Page) => {
  await page.route(file, (route) => route.abort());
  await page.reload();
  await page.waitForSelector(said);
  await page.unroute(file);
};
export const loadWithoutTexts = loadWithout(/gridTextsEn/, '#toasts .act');
export const loadWithoutAddon = loadWithout(/addon\/Code\.js/, '#loading button');
export const loadWithoutScript = loadWithout(/assets\/workbench-\w+\.js/, '#not-loaded a');

const loadAgain = async (page: Page) => {
  await page.reload();
  await page.waitForSelector('#bar:not([aria-busy])');
};

export const SHOWS: readonly Show[] = [
  { name: 'the page', reach: nothing, leave: nothing },
  {
    name: 'the menu',
    reach: press('#menus button'),
    leave: (page) => page.keyboard.press('Escape'),
  },
  { name: 'a message', reach: openBrokenFile, leave: press('dialog button') },
  {
    name: 'a short message',
    reach: async (page) => {
      await page.fill('#as-of', 'mai');
      await page.press('#as-of', 'Enter');
      await page.waitForSelector('#toasts .toast');
    },
    leave: nothing,
  },
  {
    name: 'a question',
    reach: openDiscardQuestion,
    leave: press('dialog button.main'),
  },
  { name: 'the charts of a sheet', reach: showCharts, leave: nothing },
  { name: 'the papers', reach: openPapers, leave: press('#modal .close') },
  { name: 'a cell that leads somewhere', reach: showLink, leave: nothing },
  { name: 'a part that has not come', reach: loadWithoutTexts, leave: loadAgain },
  { name: 'a page without its add-on', reach: loadWithoutAddon, leave: loadAgain },
  { name: 'a page without its script', reach: loadWithoutScript, leave: loadAgain },
];
