/** What each control of the page around the grid does when it is pressed. */
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  letGoUntil,
  loadWithoutAddon,
  loadWithoutScript,
  loadWithoutTexts,
  openBrokenFile,
  openDiscardQuestion,
  openPapers,
  showCharts,
  showLink,
} from './shows';
import { cellAt, choose, goTo, planCell, waitForCell, waitForSheet } from './workbenchPage';

export interface Press {
  /** Selector of the control. */
  readonly control: string;
  /** What it does, after its name. */
  readonly does: string;
  /** Presses it, and fails unless it does that. */
  readonly press: (page: Page) => Promise<void>;
  /** Whether something fails for it, of which the browser says so. */
  readonly fails?: true;
}

const TRACKER = 'Đại hội cơ sở';
const PLAN = 'Kế hoạch';
const CSV = Buffer.from('TT,Tên CĐCS,Ngày tổ chức\n1,Trường Mầm non Hoa Ban,12/04/2023\n');
const panel = (page: Page) => page.frameLocator('#sidebar');

const isWhole = (page: Page) => page.waitForSelector('#bar:not([aria-busy])');

/** Moves the day by a button, and fails unless it is then that day. */
const movesDay = (control: string, does: string, day: string): Press => ({
  control,
  does,
  press: async (page) => {
    await page.fill('#as-of', '20/05/2023');
    await page.press('#as-of', 'Enter');
    await page.click(control);
    expect(await page.inputValue('#as-of')).toBe(day);
  },
});

/** Chooses an item of the menu, and fails unless that comes of it. */
const menuItem = (name: string, does: string, seen: (page: Page) => Promise<unknown>): Press => ({
  control: `[data-function=${name}]`,
  does,
  press: async (page) => {
    await choose(page, name);
    await seen(page);
  },
});

/** The name in a row, as the page tells it. */
const NAME = (row: number) =>
  `String(workbench.inspect(${JSON.stringify(TRACKER)}, ${row}, 2).value)`;

const COLOURED = 'cell.background !== undefined';

export const PRESSES: readonly Press[] = [
  movesDay('#as-of-earlier', 'goes back a week', '13/05/2023'),
  movesDay('#as-of-before', 'goes back a day', '19/05/2023'),
  movesDay('#as-of-after', 'goes on a day', '21/05/2023'),
  movesDay('#as-of-later', 'goes on a week', '27/05/2023'),
  {
    control: '#as-of',
    does: 'sets the day on the plan sheet',
    press: async (page) => {
      await page.fill('#as-of', '22/05/2023');
      await page.press('#as-of', 'Enter');
      await page.waitForSelector('#toasts >> text=22/05/2023');
      const asOf = await planCell(page, 'as_of');
      await waitForCell(page, PLAN, asOf, 'cell.shown === "22/05/2023"');
    },
  },
  {
    control: '#toasts .close',
    does: 'takes the message away',
    press: async (page) => {
      await page.click('#as-of-after');
      await page.locator('#toasts .toast').first().waitFor();
      const before = await page.locator('#toasts .toast').count();
      await page.locator('#toasts .close').first().click();
      expect(await page.locator('#toasts .toast').count()).toBeLessThan(before);
    },
  },
  {
    control: '#menus button.addon',
    does: 'opens the menu',
    press: async (page) => {
      await page.click('#menus button');
      expect(await page.isVisible('[role=menuitem]')).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.isVisible('[role=menuitem]')).toBe(false);
    },
  },
  menuItem('checkFromMenu', 'writes the findings', (page) =>
    waitForSheet(page, 'Kết quả kiểm tra'),
  ),
  menuItem('highlightFromMenu', 'colours the rows', (page) =>
    waitForCell(page, TRACKER, 'C23', COLOURED),
  ),
  menuItem('removeHighlightFromMenu', 'takes the colours away', (page) =>
    waitForCell(page, TRACKER, 'C23', `!(${COLOURED})`),
  ),
  menuItem('summariesFromMenu', 'builds the report', (page) => waitForSheet(page, 'Báo cáo')),
  menuItem('openPapers', 'opens the papers over the page', (page) =>
    page.frameLocator('#modal iframe').locator('.paper').waitFor(),
  ),
  {
    control: '#modal .close',
    does: 'closes the papers',
    press: async (page) => {
      await page.click('#modal .close');
      await page.waitForSelector('#modal', { state: 'detached' });
    },
  },
  {
    control: '#open-papers',
    does: 'opens the papers, too',
    press: async (page) => {
      await openPapers(page);
      await page.click('#modal .close');
    },
  },
  menuItem('setUpFromMenu', 'makes the sheets that are missing', (page) =>
    waitForSheet(page, 'Nhiệm vụ'),
  ),
  menuItem('officesFromMenu', 'makes the list of the districts', (page) =>
    waitForSheet(page, 'Bảng của cấp dưới'),
  ),
  {
    control: 'dialog button',
    does: 'closes the message',
    press: async (page) => {
      await openBrokenFile(page);
      await page.click('dialog button');
      await page.waitForSelector('dialog', { state: 'detached' });
    },
  },
  menuItem('openGuide', 'opens the guide over the page', async (page) => {
    await page.frameLocator('#modal iframe').locator('h1:visible').waitFor();
    await page.click('#modal .close');
    await page.waitForSelector('#modal', { state: 'detached' });
  }),
  {
    control: '#side-close',
    does: 'closes the panel',
    press: async (page) => {
      await page.click('#side-close');
      expect(await page.isVisible('#sidebar')).toBe(false);
    },
  },
  menuItem('openSidebar', 'opens the panel', (page) =>
    panel(page).locator('#check-button').waitFor(),
  ),
  {
    control: '#save-file',
    does: 'gives the document as a file',
    press: async (page) => {
      const saved = page.waitForEvent('download');
      await page.click('#save-file');
      const path = await (await saved).path();
      // A zip file, as .xlsx is one
      expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
    },
  },
  {
    control: '#sort-down',
    does: 'sorts the rows, the last name first',
    press: async (page) => {
      await goTo(page, TRACKER, 'C15');
      await page.click('#sort-down');
      await page.waitForFunction(`${NAME(10)}.localeCompare(${NAME(11)}, 'vi') > 0`);
    },
  },
  {
    control: '#sort-up',
    does: 'sorts the rows, the first name first',
    press: async (page) => {
      await goTo(page, TRACKER, 'C15');
      await page.click('#sort-up');
      await page.waitForFunction(`${NAME(10)}.localeCompare(${NAME(11)}, 'vi') < 0`);
    },
  },
  {
    control: '#language',
    does: 'has everything in English',
    press: async (page) => {
      await page.selectOption('#language', 'en');
      await panel(page).getByRole('button', { name: 'Check', exact: true }).waitFor();
      await page.selectOption('#language', 'vi');
      await panel(page).getByRole('button', { name: 'Kiểm tra', exact: true }).waitFor();
    },
  },
  {
    control: '#open-file',
    does: 'asks for a file, and opens it',
    press: async (page) => {
      const asked = page.waitForEvent('filechooser');
      await page.click('#open-file');
      await (await asked).setFiles({ name: 'khac.csv', mimeType: '', buffer: CSV });
      await letGoUntil(page, '#file-name:text-is("khac.csv")');
    },
  },
  {
    control: 'dialog button.main',
    does: 'keeps the document that is not saved',
    press: async (page) => {
      await openDiscardQuestion(page);
      await page.click('dialog button.main');
      expect((await cellAt(page, TRACKER, 'C30')).value).toBe('Đã sửa');
    },
  },
  {
    control: '#open-sample',
    does: 'opens the sample anew',
    press: async (page) => {
      await page.click('#open-sample');
      await page.click('dialog button:not(.main)');
      await waitForCell(page, TRACKER, 'C30', 'cell.value !== "Đã sửa"');
    },
  },
  {
    control: '#new-file',
    does: 'opens an empty spreadsheet',
    press: async (page) => {
      await page.click('#new-file');
      await page.waitForSelector('#file-name:text-is("Sổ mới.xlsx")');
      expect(await page.evaluate('workbench.sheetNames')).toEqual(['Trang tính1']);
    },
  },
  {
    control: 'dialog button:not(.main)',
    does: 'lets the document go that is not saved',
    press: async (page) => {
      await openDiscardQuestion(page);
      await page.click('dialog button:not(.main)');
      await waitForCell(page, TRACKER, 'C30', 'cell.value !== "Đã sửa"');
    },
  },
  {
    control: '#charts > details > summary',
    does: 'folds the charts, and shows them again',
    press: async (page) => {
      await showCharts(page);
      await page.click('#charts > details > summary');
      expect(await page.isVisible('#charts figure')).toBe(false);
      await page.click('#charts > details > summary');
      expect(await page.isVisible('#charts figure')).toBe(true);
    },
  },
  {
    control: '#charts figure summary',
    does: 'shows the figures of a chart',
    press: async (page) => {
      await showCharts(page);
      expect(await page.isVisible('#charts table')).toBe(false);
      await page.click('#charts figure summary');
      await page.waitForSelector('#charts tr:has-text("Khối trường học")');
    },
  },
  {
    control: '#link',
    does: 'leads to the cell',
    press: async (page) => {
      await showLink(page);
      const [cell] = /[A-Z]+\d+/.exec((await page.textContent('#link'))!)!;
      await page.click('#link');
      await page.waitForFunction(`workbench.currentCell === "${cell}"`);
    },
  },
  {
    control: '#toasts .act',
    does: 'fetches what has not come',
    fails: true,
    press: async (page) => {
      await loadWithoutTexts(page);
      await page.click('#toasts .act');
      await page.waitForFunction(
        'performance.getEntriesByType("resource").some(({ name, responseStatus }) => name.includes("gridTextsEn") && responseStatus === 200)',
      );
      expect(await page.isVisible('#toasts .act')).toBe(false);
    },
  },
  {
    control: '#loading button',
    does: 'loads the page again',
    fails: true,
    press: async (page) => {
      await loadWithoutAddon(page);
      await page.click('#loading button');
      await isWhole(page);
    },
  },
  {
    control: '#not-loaded a',
    does: 'loads the page again, too',
    fails: true,
    press: async (page) => {
      await loadWithoutScript(page);
      await page.locator('#not-loaded a').first().click();
      await isWhole(page);
    },
  },
];
