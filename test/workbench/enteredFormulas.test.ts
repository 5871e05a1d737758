import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWorkbench } from './describeWorkbench';
import { cellAt, goTo, waitForCell } from './workbenchPage';

const TRACKER = 'Đại hội cơ sở';
/** The functions that are suggested. */
const LIST = '[data-u-comp=sheets-formula-editor]';

/** Types so much into a cell that functions are suggested. */
async function typeUntilSuggested(page: Page, a1: string, text: string): Promise<void> {
  await goTo(page, TRACKER, a1);
  await page.keyboard.type(text);
  await page.waitForSelector(LIST);
}

/** Types the arguments of a function that was taken, once the help to them says that it is there. */
async function typeArguments(page: Page, name: string): Promise<void> {
  await page.waitForSelector(LIST, { state: 'detached' });
  await page
    .locator('span', { hasText: new RegExp(`^${name}\\($`) })
    .first()
    .waitFor();
  await page.keyboard.type('A11:A13;1)');
}

const holds = (formula: string) => `cell.formula === ${JSON.stringify(formula)}`;

describeWorkbench('formulas that are entered', (open) => {
  it('enters what has been typed to its end, also where the list of before is still there', async () => {
    const { page, errors, close } = await open();
    const entered = [
      ['AU50', '=DEADLINE_STAT', 'US("cơ sở"; P11:P23)', 'Enter', 'AU51'],
      ['AX50', '=SUM(AC', '11)', 'Enter', 'AX51'],
      ['AY50', '=AC', '11', 'Enter', 'AY51'],
      ['AV50', '=DAYS', '_LEFT("cơ sở")', 'Tab', 'AW50'],
    ] as const;
    for (const [a1, beginning, rest, key, next] of entered) {
      await typeUntilSuggested(page, a1, beginning);
      // At once: the list has no time to follow
      await page.keyboard.insertText(rest);
      await page.keyboard.press(key);
      const formula = (beginning + rest).slice(1).replace(';', ',');
      await waitForCell(page, TRACKER, a1, holds(formula));
      await page.waitForFunction(`workbench.currentCell === ${JSON.stringify(next)}`);
    }
    await waitForCell(page, TRACKER, 'AU51', 'cell.shown === "Hoàn thành đúng hạn"');
    expect(errors).toEqual([]);
    await close();
  });

  it('gives up a formula by one Escape, and leaves it by a click, where that list is still there', async () => {
    const { page, errors, close } = await open();
    await typeUntilSuggested(page, 'AU50', '=SU');
    await page.keyboard.insertText('M(A11:A13)');
    await page.keyboard.press('Escape');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await waitForCell(page, TRACKER, 'AU50', 'cell.value === 5 && cell.formula === undefined');
    await typeUntilSuggested(page, 'AU52', '=SU');
    await page.keyboard.insertText('M(A11:A13)');
    await page.mouse.click(400, 400);
    await waitForCell(page, TRACKER, 'AU52', holds('SUM(A11:A13)'));
    expect(errors).toEqual([]);
    await close();
  });

  it('takes a suggestion for the beginning of a name, and the one that was gone to by arrow keys', async () => {
    const { page, errors, close } = await open();
    await typeUntilSuggested(page, 'AU50', '=COUNTI');
    await page.keyboard.press('Enter');
    await typeArguments(page, 'COUNTIF');
    await page.keyboard.press('Enter');
    await waitForCell(page, TRACKER, 'AU50', holds('COUNTIF(A11:A13,1)'));

    await typeUntilSuggested(page, 'AU52', '=COUNTI');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await typeArguments(page, 'COUNTIFS');
    await page.keyboard.press('Enter');
    await waitForCell(page, TRACKER, 'AU52', holds('COUNTIFS(A11:A13,1)'));
    expect(errors).toEqual([]);
    await close();
  });

  it('enters a value that is also the name of a function as it is', async () => {
    const { page, errors, close } = await open();
    await typeUntilSuggested(page, 'AU50', '=TRU');
    await page.keyboard.type('E');
    await page.waitForSelector(LIST, { state: 'detached' });
    await page.keyboard.press('Enter');
    await waitForCell(page, TRACKER, 'AU50', 'cell.formula === "TRUE"');
    expect((await cellAt(page, TRACKER, 'AU50')).value).toBe(true);
    expect(errors).toEqual([]);
    await close();
  });
});
