/** The controls with which one begins, sets up and removes. */
import { expect } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { settled } from '../openSidebar';
import { SHEET } from '../sampleData';
import { callsServer, type Press, type Pressed, unfolds } from './press';

const SAVED = { language: 'vi', beforeReading: 'exclusive', dueSoonDays: 15 };

/** Chooses in a field of the settings, and fails unless saving writes that. */
const isSavedAs =
  (choose: (control: Locator) => Promise<unknown>, change: object) =>
  async ({ page, calls, control }: Pressed): Promise<void> => {
    await choose(control);
    await page.click('#save-settings');
    await settled(page);
    const saved = calls.filter(({ name }) => name === 'saveSettings');
    expect(saved.map(({ args }) => args[0])).toEqual([{ ...SAVED, ...change }]);
  };

export const START_PRESSES: readonly Press[] = [
  {
    control: '#first-run #make',
    state: 'first-run',
    does: 'makes plan, tracker and tasks',
    press: callsServer('setUp', ['plan', 'tracker', 'tasks']),
  },
  {
    control: '#look-again',
    state: 'first-run',
    does: 'asks again how the document stands',
    press: async ({ page, calls, control }) => {
      await control.click();
      await settled(page);
      expect(calls.map(({ name }) => name)).toEqual(['sidebarStart', 'sidebarStart']);
    },
  },
  {
    control: '#tracker',
    state: 'several-trackers',
    does: 'says what is checked',
    press: async ({ page, calls, control }) => {
      await control.selectOption({ label: 'Khối doanh nghiệp' });
      await page.click('#check-button');
      await settled(page);
      const asked = calls.filter(({ name }) => name === 'sidebarCheck').at(-1);
      expect(asked?.args).toEqual([{ sheets: ['Khối doanh nghiệp'], highlight: false }]);
    },
  },
  {
    control: '#as-of',
    state: 'ready',
    does: 'says how a day is read',
    press: async ({ page, control }) => {
      await control.fill('1.6.23');
      expect(await page.textContent('#as-of-read')).toContain('Tính đến 01/06/2023 (chưa lưu)');
    },
  },
  {
    control: '#save-as-of',
    state: 'ready',
    does: 'saves the day',
    press: async (pressed) => {
      await pressed.page.fill('#as-of', '1/6/2023');
      await callsServer('saveSettings', { asOf: '01/06/2023' })(pressed);
    },
  },
  {
    control: '#check-button',
    state: 'ready',
    does: 'checks',
    press: callsServer('sidebarCheck', { sheets: [SHEET], highlight: false }),
  },
  {
    control: '#summaries',
    state: 'ready',
    does: 'builds the summaries',
    press: callsServer('buildSummaries', [SHEET]),
  },
  {
    control: '#highlight',
    state: 'ready',
    does: 'checks and colours',
    press: callsServer('sidebarCheck', { sheets: [SHEET], highlight: true }),
  },
  {
    control: '#remove-highlight',
    state: 'ready',
    does: 'takes the colours away',
    press: callsServer('removeHighlights', [SHEET]),
  },
  {
    control: '#sample-plan .button',
    state: 'settings-null',
    does: 'makes the plan sheet',
    press: callsServer('setUp', ['plan']),
  },
  {
    control: '#settings > .button',
    state: 'settings-null',
    does: 'makes the plan sheet',
    press: callsServer('setUp', ['plan']),
  },
  {
    control: 'details:has(#settings) > summary',
    state: 'ready',
    does: 'unfolds the settings',
    press: unfolds('#save-settings'),
  },
  {
    control: '#bring-in-offices',
    state: 'settings',
    does: 'brings in the offices below, and says what came of it where one looks first',
    press: async (pressed) => {
      await callsServer('bringInOffices')(pressed);
      expect(await pressed.page.textContent('#notices li')).toContain('được giữ nguyên');
      expect(await pressed.page.textContent('#made-0')).toBe('Đến trang “Bảng của cấp dưới”');
      expect(await pressed.page.evaluate('document.activeElement.id')).toBe('title');
    },
  },
  {
    control: '#language',
    state: 'settings',
    does: 'is saved as the language',
    press: isSavedAs((control) => control.selectOption('en'), { language: 'en' }),
  },
  {
    control: '#before-reading',
    state: 'settings',
    does: 'is saved as the reading',
    press: isSavedAs((control) => control.selectOption('inclusive'), {
      beforeReading: 'inclusive',
    }),
  },
  {
    control: '#due-soon',
    state: 'settings',
    does: 'is saved as the days of warning',
    press: isSavedAs((control) => control.fill('20'), { dueSoonDays: 20 }),
  },
  {
    control: '#save-settings',
    state: 'settings',
    does: 'saves the settings',
    press: callsServer('saveSettings', SAVED),
  },
  {
    control: '#daily-refresh',
    state: 'settings',
    does: 'turns the daily refresh off where it is on',
    press: callsServer('setDailyRefresh', false),
  },
  {
    control: 'details:has(#removal) > summary',
    state: 'ready',
    does: 'unfolds the removal',
    press: unfolds('#removal-start'),
  },
  {
    control: '#removal-start',
    state: 'removed',
    does: 'asks before anything is removed',
    press: async ({ page, calls, control }) => {
      const before = calls.length;
      await control.click();
      expect(await page.isVisible('#removal-question')).toBe(true);
      expect(calls.length).toBe(before);
    },
  },
  {
    control: '#removal-confirm',
    state: 'removal-confirm',
    does: 'removes everything',
    press: callsServer('removeEverything'),
  },
  {
    control: '#removal-cancel',
    state: 'removal-confirm',
    does: 'removes nothing',
    press: async ({ page, calls, control }) => {
      const before = calls.length;
      await control.click();
      expect(await page.isVisible('#removal-question')).toBe(false);
      expect(calls.length).toBe(before);
    },
  },
  {
    control: '#status-action .button',
    state: 'outdated',
    does: 'checks again',
    press: callsServer('sidebarCheck', { sheets: [SHEET], highlight: false }),
  },
  {
    control: '#try-again',
    state: 'error',
    does: 'does again what failed',
    press: callsServer('sidebarCheck', { sheets: [SHEET], highlight: false }),
  },
  {
    control: '#failure summary',
    state: 'permission',
    does: 'unfolds what Google said',
    press: unfolds('#failure pre, #failure details p'),
  },
];
