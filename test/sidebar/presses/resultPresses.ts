/** The controls of the results. */
import { expect } from '@jest/globals';
import { REMINDER, SHEET } from '../sampleData';
import { callsServer, type Press, type Pressed, unfolds } from './press';

/** Presses a status card, and fails unless the list shows those units alone. */
const filtersBy =
  (units: readonly string[]) =>
  async ({ page, control }: Pressed): Promise<void> => {
    await control.click();
    expect(await control.getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('#finding-list h3').allTextContents()).toEqual(units);
  };

const STATUS_UNITS: Readonly<Record<string, readonly string[]>> = {
  'done-on-time': ['Trường Tiểu học thị trấn', 'Cơ quan Huyện ủy'],
  'done-late': ['Trường Mầm non xã Tả Lèng'],
  'due-soon': ['Trường Mầm non số 2 xã Hồ Thầu'],
  overdue: ['Trung tâm GDNN – GDTX huyện'],
  'not-due': ['Công ty TNHH Chè Tam Đường'],
  'missing-data': ['Trường THCS xã Bản Bo'],
  exempt: ['Hạt Kiểm lâm huyện'],
};

export const RESULT_PRESSES: readonly Press[] = [
  ...Object.entries(STATUS_UNITS).map(([status, units]) => ({
    control: `#status-${status}`,
    state: 'results',
    does: 'shows the units of that status alone',
    press: filtersBy(units),
  })),
  {
    control: '#clear-status',
    state: 'results-filtered',
    does: 'shows all units again',
    press: async ({ page, control }) => {
      await control.click();
      expect(await page.locator('[aria-pressed=true]').count()).toBe(0);
      expect(await page.locator('#finding-list h3').count()).toBeGreaterThan(2);
    },
  },
  {
    control: '#search',
    state: 'results',
    does: 'finds without accents',
    press: async ({ page, control }) => {
      await control.fill('ta leng');
      await page.waitForSelector('#finding-count:has-text("1 đơn vị")');
      expect(await page.locator('#finding-list h3').allTextContents()).toEqual([
        'Trường Mầm non xã Tả Lèng',
      ]);
    },
  },
  {
    control: '#clear',
    state: 'empty-search',
    does: 'gives the search up',
    press: async ({ page, control }) => {
      await control.click();
      expect(await page.inputValue('#search')).toBe('');
      expect(await page.locator('#finding-list h3').count()).toBeGreaterThan(2);
    },
  },
  {
    control: '#group-unit',
    state: 'results-by-rule',
    does: 'lists by unit',
    press: async ({ page, control }) => {
      await control.check({ force: true });
      expect(await page.isVisible('#unit-0')).toBe(true);
      expect(await page.locator('.disclosure').count()).toBe(0);
    },
  },
  {
    control: '#group-rule',
    state: 'results',
    does: 'lists by rule',
    press: async ({ page, control }) => {
      await control.check({ force: true });
      expect(await page.isVisible('#rule-held-by-deadline')).toBe(true);
      expect(await page.locator('#unit-0').count()).toBe(0);
    },
  },
  {
    control: '#finding-list .disclosure',
    state: 'results-by-rule',
    does: 'folds the findings of a rule',
    press: async ({ page }) => {
      const open = page.locator('#rule-held-by-deadline');
      expect(await page.isVisible('#held-by-deadline-0')).toBe(true);
      await open.click();
      expect(await open.getAttribute('aria-expanded')).toBe('false');
      expect(await page.locator('#held-by-deadline-0').count()).toBe(0);
    },
  },
  {
    control: '#more',
    state: 'results-many',
    does: 'shows fifty units more',
    press: async ({ page, control }) => {
      expect(await page.locator('#finding-list h3').count()).toBe(50);
      await control.click();
      expect(await page.locator('#finding-list h3').count()).toBe(60);
      expect(await page.locator('#more').count()).toBe(0);
    },
  },
  {
    control: '[id^=more-]:is(button)',
    state: 'results-many-by-rule',
    does: 'shows fifty findings more of the rule',
    press: async ({ page, control }) => {
      expect(await page.locator('#finding-list h4').count()).toBe(50);
      await control.click();
      expect(await page.locator('#finding-list h4').count()).toBe(60);
    },
  },
  {
    control: '#finding-list .jump',
    state: 'results',
    does: 'goes to the cell of the plan, or of the tracker',
    press: async (pressed) => {
      await callsServer('showSheet', { sheet: 'Kế hoạch', cell: 'C18' })(pressed);
      const control = pressed.page.locator('.jump:text-is("Đến ô H6")');
      const request = { sheet: SHEET, row: 6, key: 'held', unit: 'Trường Mầm non xã Tả Lèng' };
      await callsServer('showCell', request)({ ...pressed, control });
    },
  },
  {
    control: '.reminder > summary',
    state: 'results',
    does: 'unfolds the sentence to send',
    press: unfolds('.reminder > p'),
  },
  {
    control: '.reminder > button',
    state: 'results',
    does: 'copies the sentence to send',
    press: async ({ page, control }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.click('.reminder > summary');
      await control.click();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(REMINDER);
    },
  },
  {
    control: '#not-run summary',
    state: 'results',
    does: 'unfolds the rules that are not run',
    press: unfolds('#not-run dl'),
  },
];
