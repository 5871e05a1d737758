/** The controls that lead to sheets, and what is told of how things stand. */
import { expect } from '@jest/globals';
import { SHEET } from '../sampleData';
import { callsServer, type Press, type Pressed, unfolds } from './press';

/** How many findings of each severity there are. */
const COUNTS = { error: 5, warning: 2, info: 1 } as const;

export const WAY_PRESSES: readonly Press[] = [
  {
    control: '#curve-figures > summary',
    state: 'results',
    does: 'unfolds the figures of the curve',
    press: unfolds('#curve-figures table'),
  },
  {
    control: '#legend summary',
    state: 'results',
    does: 'unfolds what the colours mean',
    press: unfolds('#legend .legend'),
  },
  ...Object.entries(COUNTS).map(([severity, count]) => ({
    control: `#severity-${severity}`,
    state: 'results',
    does: 'shows the findings of that severity alone',
    press: async ({ page, control }: Pressed) => {
      await control.click();
      expect(await control.getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('#finding-list .finding').count()).toBe(count);
      const tags = page.locator(`#finding-list .tag:not(.tag-${severity})`);
      expect(await tags.count()).toBe(0);
    },
  })),
  {
    control: '#clear-severity',
    state: 'filters',
    does: 'shows every severity again',
    press: async ({ page, control }) => {
      await control.click();
      expect(await page.locator('.severity[aria-pressed=true]').count()).toBe(0);
      expect(await page.getAttribute('#status-done-late', 'aria-pressed')).toBe('true');
    },
  },
  {
    control: '#next-plan',
    state: 'next-steps',
    does: 'leads to the plan sheet',
    press: callsServer('showSheet', { sheet: 'Kế hoạch', cell: null }),
  },
  {
    control: '[id^=next-tracker-]',
    state: 'next-steps',
    does: 'leads to the tracker that has no units yet',
    press: callsServer('showSheet', { sheet: 'Đại hội cơ sở', cell: null }),
  },
  {
    control: '#next-check',
    state: 'next-steps',
    does: 'checks',
    press: callsServer('sidebarCheck', { sheets: ['Đại hội cơ sở'], highlight: false }),
  },
  {
    control: '[id^=made-]:is(button)',
    state: 'summaries-made',
    does: 'leads to a sheet that was made',
    press: callsServer('showSheet', { sheet: 'Báo cáo', cell: null }),
  },
  {
    control: '#open-papers',
    state: 'summaries-made',
    does: 'opens the dialog of the papers',
    press: callsServer('openPapers'),
  },
  {
    control: '#open-guide',
    state: 'first-run',
    does: 'opens the dialog of the guide',
    press: callsServer('openGuide'),
  },
  {
    control: '[id^=kept-]:is(button)',
    state: 'kept-cells',
    does: 'leads to a cell that keeps what somebody has written',
    press: callsServer('showSheet', { sheet: 'Báo cáo', cell: 'A6' }),
  },
  {
    control: '#retake',
    state: 'kept-cells',
    does: 'takes the add-on’s text again',
    press: async (pressed) => {
      await callsServer('retakeReport', [SHEET])(pressed);
      expect(await pressed.page.locator('#retake').count()).toBe(0);
    },
  },
  {
    control: '#outdated-check',
    state: 'outdated',
    does: 'checks again',
    press: callsServer('sidebarCheck', { sheets: [SHEET], highlight: false }),
  },
];
