/** What each control of the page around the grid does when it is pressed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { cellAt, choose, goTo, planCell, type, waitForCell, waitForSheet } from './workbenchPage';

/** Something that the page shows, with controls of its own. */
export interface Show {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
  readonly leave: (page: Page) => Promise<unknown>;
}

export interface Press {
  /** Selector of the control. */
  readonly control: string;
  /** What it does, after its name. */
  readonly does: string;
  /** Presses it, and fails unless it does that. */
  readonly press: (page: Page) => Promise<void>;
}

const TRACKER = 'Đại hội cơ sở';
const PLAN = 'Kế hoạch';
const SAMPLE = join(__dirname, '../../samples/tam-duong.xlsx');
const CSV = Buffer.from('TT,Tên CĐCS,Ngày tổ chức\n1,Trường Mầm non Hoa Ban,12/04/2023\n');
const panel = (page: Page) => page.frameLocator('#sidebar');

const nothing = () => Promise.resolve();

/** Types something that would be lost with another document. */
const changeSomething = (page: Page) => type(page, TRACKER, 'C30', 'Đã sửa');

const openDiscardQuestion = async (page: Page) => {
  await page.setInputFiles('#file-input', SAMPLE);
  await page.waitForSelector('#file-name:text-is("tam-duong.xlsx")');
  await changeSomething(page);
  await page.click('#open-sample');
  await page.waitForSelector('dialog');
};

const openBrokenFile = async (page: Page) => {
  const buffer = Buffer.from('không phải bảng tính');
  await page.setInputFiles('#file-input', { name: 'hong.xlsx', mimeType: '', buffer });
  await page.waitForSelector('dialog:has-text("hong.xlsx")');
};

const press = (selector: string) => (page: Page) => page.click(selector);

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
];

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
  menuItem('setUpFromMenu', 'makes the sheets that are missing', (page) =>
    waitForSheet(page, 'Nhiệm vụ'),
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
  menuItem('helpFromMenu', 'shows how to begin', async (page) => {
    await page.waitForSelector('dialog:has-text("Tạo bảng theo dõi")');
    await page.click('dialog button');
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
      await page.waitForSelector('#file-name:text-is("khac.csv")');
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
];
