import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWorkbench } from './describeWorkbench';
import type { OpenWorkbench } from './openWorkbench';
import { cellAt, goTo, waitForCell } from './workbenchPage';

const SHEET = 'Trang tính1';

async function openEmpty(open: OpenWorkbench) {
  const opened = await open();
  const { page } = opened;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.click('#new-file');
  await page.waitForSelector('#file-name:text-is("Sổ mới.xlsx")');
  await paste(page, 'p\tq\tr\ns\tt\tu');
  await waitForCell(page, SHEET, 'C2', 'cell.value === "u"');
  return opened;
}

async function copy(page: Page, text: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await goTo(page, SHEET, 'A1');
}

async function paste(page: Page, text: string): Promise<void> {
  await copy(page, text);
  await page.keyboard.press('Control+v');
}

async function values(page: Page): Promise<unknown[]> {
  const cells = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2'];
  return Promise.all(cells.map(async (a1) => (await cellAt(page, SHEET, a1)).value));
}

describeWorkbench('pasting into the workbench', (open) => {
  it('clears the cells of empty fields, the last ones too, by key and by menu', async () => {
    const { page, errors, close } = await openEmpty(open);
    await paste(page, 'a\tb\n1\t\n');
    await waitForCell(page, SHEET, 'A2', 'cell.value === 1');
    expect(await values(page)).toEqual(['a', 'b', 'r', 1, null, 'u']);
    await page.keyboard.press('Control+z');
    await waitForCell(page, SHEET, 'B2', 'cell.value === "t"');

    await copy(page, '\tm\r\n\t\r\n');
    await page.evaluate(
      "workbench.grid.commands.executeCommand('univer.command.paste', { value: 'default-paste' })",
    );
    await waitForCell(page, SHEET, 'B1', 'cell.value === "m"');
    expect(await values(page)).toEqual([null, 'm', 'r', null, null, 'u']);
    expect(errors).toEqual([]);
    await close();
  });

  it('takes texts as they are, and leaves alone what a shorter row does not reach', async () => {
    const { page, errors, close } = await openEmpty(open);
    await paste(page, '<b>x</b> & y\t1<2\n"z"');
    await waitForCell(page, SHEET, 'A2', `cell.value === '"z"'`);
    expect(await values(page)).toEqual(['<b>x</b> & y', '1<2', 'r', '"z"', 't', 'u']);
    expect(errors).toEqual([]);
    await close();
  });
});
