import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from '../browser/accessibility';
import { describeWorkbench } from './describeWorkbench';
import { choose, goTo, onSheet, waitForSheet } from './workbenchPage';

const TRACKER = 'Đại hội cơ sở';
const ACTIVE_SHEET = 'workbench.grid.api.getActiveWorkbook().getActiveSheet()';

/** Makes the sheets of a new document; their header cells have notes. */
async function setUp(page: Page): Promise<void> {
  await page.click('#new-file');
  await page.waitForSelector('#file-name:text-is("Sổ mới.xlsx")');
  await choose(page, 'setUpFromMenu');
  await waitForSheet(page, TRACKER);
}

const noteIs = (page: Page, text: string) =>
  page.waitForFunction(
    `document.getElementById('note').textContent.startsWith(${JSON.stringify(text)})`,
  );

const noNote = (page: Page) =>
  page.waitForFunction("document.getElementById('note').textContent === ''");

/** Whether the cell has a mark in its upper right corner. */
const isMarked = (page: Page, row: number, column: number) =>
  page.evaluate<boolean>(
    `Boolean(${ACTIVE_SHEET}.getSheet().getCell(${row}, ${column})?.markers?.tr)`,
  );

/** Waits until what the page may do after a rest is done: its timers end in their order. */
const rest = (page: Page) => page.evaluate('new Promise((done) => setTimeout(done, 600))');

/** Puts the mouse on a cell that has not been scrolled. */
async function pointAt(page: Page, row: number, column: number): Promise<void> {
  const [x, y] = await page.evaluate<[number, number]>(
    `(({ left, top }, cell) => [left + cell.left + cell.width / 2, top + cell.top + cell.height / 2])(
      document.querySelector('#grid canvas[id^=univer-sheet]').getBoundingClientRect(),
      ${ACTIVE_SHEET}.getRange(${row}, ${column}).getCellRect(),
    )`,
  );
  await page.mouse.move(x, y);
}

describeWorkbench('notes of cells', (open) => {
  it('are shown beside a marked cell that the keyboard comes to, until Escape', async () => {
    const { page, errors, close } = await open();
    await setUp(page);
    await goTo(page, TRACKER, 'B3');
    await noteIs(page, 'Ghi chú ô B3: Mã riêng của công đoàn cơ sở');
    expect(await isMarked(page, 2, 1)).toBe(true);
    expect(await isMarked(page, 3, 1)).toBe(false);
    expect(await violations(page, "'#note'")).toEqual([]);
    await page.keyboard.press('Escape');
    await noNote(page);
    // It does not come back because the mouse goes elsewhere
    await pointAt(page, 8, 1);
    await rest(page);
    await noNote(page);
    await page.keyboard.press('ArrowRight');
    await noteIs(page, 'Ghi chú ô C3: Tên công đoàn cơ sở');
    await page.keyboard.type('Tên');
    await noNote(page);
    await page.keyboard.press('Escape');
    await noteIs(page, 'Ghi chú ô C3');
    await page.keyboard.press('ArrowDown');
    await noNote(page);
    expect(errors).toEqual([]);
    await close();
  });

  it('are shown where the mouse rests, stay while it is on them, and hold text, no markup', async () => {
    const { page, errors, close } = await open();
    await setUp(page);
    await goTo(page, TRACKER, 'B5');
    await page.evaluate(
      "workbench.documents.current.file.workbook.sheets.find(({ name }) => name === 'Đại hội cơ sở').notes.get(2).set(1, '<b>Ghi</b> & nhớ')",
    );
    await pointAt(page, 2, 1);
    await noteIs(page, 'Ghi chú ô B3: <b>Ghi</b> & nhớ');
    await page.hover('#note p');
    await rest(page);
    await noteIs(page, 'Ghi chú ô B3');
    await pointAt(page, 6, 1);
    await noNote(page);
    expect(errors).toEqual([]);
    await close();
  });

  it('go along when the sheet is scrolled, and are not there while their cell is not to be seen', async () => {
    const { page, errors, close } = await open();
    await setUp(page);
    await goTo(page, 'Kế hoạch', 'C6');
    await noteIs(page, 'Ghi chú ô C6');
    const top = () => page.evaluate<number>("document.getElementById('note').offsetTop");
    const before = await top();
    const scroll = (row: number) => onSheet(page, `scrollToCell(${row}, 0)`);
    await scroll(30);
    await noNote(page);
    await scroll(4);
    await noteIs(page, 'Ghi chú ô C6');
    expect(await top()).toBe(before);
    expect(errors).toEqual([]);
    await close();
  });
});
