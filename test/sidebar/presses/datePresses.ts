/** The controls that make date cells of texts. */
import { expect } from '@jest/globals';
import { settled } from '../openSidebar';
import { SHEET } from '../sampleData';
import { callsServer, type Press, type Pressed, unfolds } from './press';

/** Presses, and fails unless so many cells are chosen then. */
const leavesChosen =
  (count: number) =>
  async ({ page, control }: Pressed): Promise<void> => {
    await control.click();
    expect(await page.textContent('#dates-write')).toBe(`Ghi ${count} ô`);
  };

/** Presses, and fails unless it calls this with these rows. */
const callsWithRows =
  (name: string, rows: readonly number[]) =>
  async ({ page, calls, control }: Pressed): Promise<void> => {
    const before = calls.length;
    await control.click();
    await settled(page);
    const call = calls.slice(before).find((made) => made.name === name);
    const { cells } = call?.args[0] as { readonly cells: readonly { readonly row: number }[] };
    expect(cells.map(({ row }) => row)).toEqual(rows);
  };

export const DATE_PRESSES: readonly Press[] = [
  {
    control: 'details:has(#dates) > summary',
    state: 'ready',
    does: 'unfolds the search for dates',
    press: unfolds('#dates-find'),
  },
  {
    control: '#dates-find',
    state: 'dates',
    does: 'looks for dates that are texts',
    press: callsServer('textDates', { sheets: [SHEET] }),
  },
  { control: '#dates-all', state: 'dates', does: 'chooses all', press: leavesChosen(60) },
  { control: '#dates-none', state: 'dates-written', does: 'chooses none', press: leavesChosen(0) },
  {
    control: '#dates input[type=checkbox]',
    state: 'dates',
    does: 'leaves a cell out',
    press: leavesChosen(58),
  },
  {
    control: '#dates .jump',
    state: 'dates',
    does: 'goes to the cell',
    press: callsServer('showCell', { sheet: SHEET, row: 5, key: 'held', unit: 'CĐCS số 1' }),
  },
  {
    control: '#dates-more',
    state: 'dates',
    does: 'shows the others',
    press: async ({ page, control }) => {
      expect(await page.locator('#dates input').count()).toBe(50);
      await control.click();
      expect(await page.locator('#dates input').count()).toBe(60);
    },
  },
  {
    control: '#dates-write',
    state: 'dates-written',
    does: 'writes what is chosen and still a text',
    press: async (pressed) => {
      await pressed.page.click('#dates-find');
      await settled(pressed.page);
      await pressed.page.uncheck('#date-1');
      await callsWithRows('writeDates', [9, 7, 10])(pressed);
    },
  },
  {
    control: '#dates-undo',
    state: 'dates-written',
    does: 'gives back what was written',
    press: callsWithRows('restoreTexts', [9]),
  },
];
