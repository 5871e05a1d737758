/** What a user does on the page of the workbench, and what it shows. */
import type { Page } from 'playwright-core';
import { columnIndex } from '../../src/document';

const PLAN_SHEET = 'Kế hoạch';

/** What a cell holds in the document, and what the grid shows of it. */
export interface InspectedCell {
  readonly value: unknown;
  readonly formula?: string;
  readonly shown: unknown;
  readonly background?: string;
}

/** @param a1 such as `AR23` */
export async function cellAt(page: Page, sheet: string, a1: string): Promise<InspectedCell> {
  return page.evaluate<InspectedCell>(`workbench.inspect(${cellArguments(sheet, a1)})`);
}

/** The cell with the value of a parameter. */
export async function planCell(page: Page, key: string): Promise<string> {
  const sheet = JSON.stringify(PLAN_SHEET);
  const row = await page.evaluate<number>(
    `Array.from({ length: 100 }, (_, row) => workbench.inspect(${sheet}, row, 0).value)
      .indexOf(${JSON.stringify(key)})`,
  );
  if (row < 0) throw new Error(`The plan sheet has no ${key}`);
  return `C${row + 1}`;
}

/** Waits until a cell is as wanted. @param condition on `cell` */
export async function waitForCell(
  page: Page,
  sheet: string,
  a1: string,
  condition: string,
): Promise<void> {
  const cell = `workbench.inspect(${cellArguments(sheet, a1)})`;
  await page.waitForFunction(`((cell) => ${condition})(${cell})`);
}

/** Goes to a cell as the name box does, with the keyboard's focus in the grid. */
export async function goTo(page: Page, sheet: string, a1: string): Promise<void> {
  await page.evaluate(`workbench.goTo(${cellArguments(sheet, a1)})`);
}

/**
 * Does something with the sheet in sight as scripts of the grid's component do.
 * @param act such as `insertRows(0, 1)`
 */
export async function onSheet(page: Page, act: string): Promise<void> {
  // What it returns holds the whole grid, and would be brought here
  await page.evaluate(`void workbench.grid.api.getActiveWorkbook().getActiveSheet().${act}`);
}

/** Types into a cell. */
export async function type(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  await goTo(page, sheet, a1);
  // The first key begins to edit; what follows comes at once, as from an input method
  await page.keyboard.type(text.slice(0, 1));
  await page.keyboard.insertText(text.slice(1));
  await page.keyboard.press('Enter');
}

/** Chooses an item of the add-on's menu. */
export async function choose(page: Page, functionName: string): Promise<void> {
  await page.click('#menus button');
  await page.click(`[data-function=${functionName}]`);
}

/** Waits until the sheet is there. */
export async function waitForSheet(page: Page, name: string): Promise<void> {
  await page.waitForFunction(`workbench.sheetNames.includes(${JSON.stringify(name)})`);
}

function cellArguments(sheet: string, a1: string): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return `${JSON.stringify(sheet)}, ${Number(row) - 1}, ${columnIndex(letters)}`;
}
