/** The controls that say which column is which. */
import { expect } from '@jest/globals';
import { settled } from '../openSidebar';
import { SHEET } from '../sampleData';
import type { Press, Pressed } from './press';

/** Chooses in a select, and fails unless it shows what was chosen. */
const chooses =
  (value: string) =>
  async ({ control }: Pressed): Promise<void> => {
    await control.selectOption(value);
    expect(await control.inputValue()).toBe(value);
  };

export const COLUMN_PRESSES: readonly Press[] = [
  {
    control: '#not-run .link',
    state: 'unknown',
    does: 'leads to the columns that are not recognised',
    press: async ({ page, control }) => {
      await control.click();
      expect(await page.evaluate('document.activeElement.id')).toBe('unknown-0-0');
    },
  },
  {
    control: '#unknown-columns > summary',
    state: 'unknown',
    does: 'folds the columns that are not recognised',
    press: async ({ page, control }) => {
      await control.click();
      expect(await page.isVisible('#unknown-0-0')).toBe(false);
    },
  },
  {
    control: '#unknown-columns select',
    state: 'unknown',
    does: 'says what a column is',
    press: chooses('summoned'),
  },
  {
    control: '#unknown-columns [type=submit]',
    state: 'unknown',
    does: 'remembers what the columns are, and checks',
    press: async ({ page, calls, control }) => {
      const selects = await page.locator('#unknown-columns select').all();
      for (const select of selects) await select.selectOption('');
      await page.selectOption('#unknown-0-0', 'present');
      const before = calls.length;
      await control.click();
      await settled(page);
      const [mapping, , check] = calls.slice(before);
      expect(mapping).toEqual({
        name: 'mapColumns',
        args: [{ sheet: SHEET, columns: [{ key: 'present', letters: 'N' }] }],
      });
      expect(check?.name).toBe('sidebarCheck');
    },
  },
  {
    control: '#question select',
    state: 'question',
    does: 'says which column is meant',
    press: chooses('C'),
  },
  {
    control: '#question [type=submit]',
    state: 'question',
    does: 'asks again for what was not answered',
    press: async ({ page, calls, control }) => {
      const before = calls.length;
      await page.selectOption('#column-0', '');
      await control.click();
      expect(await page.getAttribute('#column-0', 'aria-invalid')).toBe('true');
      expect(calls.length).toBe(before);
    },
  },
];
