/** Each call of the page failing once: it is said, nothing stays busy, and trying again does it. */
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ServerCalls } from '../../src/addon/addonApi';
import { describeInBrowser } from '../browser/describeInBrowser';
import { pressKey, tabTo } from './byKeyboard';
import { type Answers, fakeServer } from './fakeServer';
import { focused, type Server, settled } from './openSidebar';
import { startOf } from './sampleData';
import { STATES } from './states';

/** Looks come and go unseen; papers are another page’s. */
type Pressed = Exclude<keyof ServerCalls, 'papers' | 'sidebarLook' | 'sidebarStart'>;

interface Way {
  /** Name of the state in which it is called. */
  readonly state: string;
  /** What calls it. */
  readonly control: string;
  /** What is shown once it is done, and not before. */
  readonly shows: string;
  readonly answers?: Answers;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const says = (text: string) => `#status:text-is("${text}")`;

const WAYS: Readonly<Record<Pressed, Way>> = {
  sidebarCheck: { state: 'ready', control: '#check-button', shows: '#finding-list h3' },
  buildSummaries: { state: 'ready', control: '#summaries', shows: '#made-0' },
  openPapers: {
    state: 'summaries-made',
    control: '#open-papers',
    shows: says('Đã mở hộp báo cáo.'),
  },
  openGuide: { state: 'ready', control: '#open-guide', shows: says('Đã mở hướng dẫn.') },
  retakeReport: {
    state: 'kept-cells',
    control: '#retake',
    shows: says('Đã lấy lại nội dung của tiện ích.'),
  },
  removeHighlights: {
    state: 'ready',
    control: '#remove-highlight',
    shows: says('Đã bỏ tô màu.'),
    answers: { removeHighlights: () => ({ notices: ['Đã bỏ tô màu.'] }) },
  },
  mapColumns: {
    state: 'question',
    control: '#question [type=submit]',
    shows: says('Cần chọn cột trước khi kiểm tra.'),
    prepare: (page) => page.selectOption('#column-1', 'C'),
  },
  showCell: {
    state: 'results',
    control: '.jump[data-key*=held-by-deadline]',
    shows: says('Đã chuyển đến ô H12.'),
  },
  showSheet: {
    state: 'results',
    control: '.jump[data-key*=plan-invalid]',
    shows: says('Đã chuyển đến ô Kế hoạch!C18.'),
  },
  unitForm: { state: 'ready', control: '#open-unit-form', shows: '#form-save' },
  saveUnit: {
    state: 'unit-form',
    control: '#form-save',
    shows: says('Đã ghi 1 ô. Đơn vị còn 2 điểm cần bổ sung.'),
    prepare: (page) => page.fill('#form-held', '1/6/2023'),
  },
  saveSettings: { state: 'settings', control: '#save-settings', shows: says('Đã lưu.') },
  setUp: { state: 'first-run', control: '#make', shows: '#made-0' },
  bringInOffices: { state: 'settings', control: '#bring-in-offices', shows: '#made-0' },
  setDailyRefresh: {
    state: 'settings',
    control: '#daily-refresh',
    shows: '#daily-refresh:not(:checked)',
    answers: { setDailyRefresh: () => startOf('vi', { dailyRefresh: false }) },
  },
  removeEverything: {
    state: 'removal-confirm',
    control: '#removal-confirm',
    shows: says('Đã gỡ bỏ.'),
  },
  textDates: { state: 'ready', control: '#dates-find', shows: '#dates-found' },
  writeDates: { state: 'dates', control: '#dates-write', shows: '#dates-undo' },
  restoreTexts: {
    state: 'dates-written',
    control: '#dates-undo',
    shows: says('Đã trả lại 1 ô như cũ.'),
  },
};

const BROKEN = 'Trang đang bị khóa.';

/** A server of which one call fails once it is told to, and only the next time. */
function failing(server: Server, name: keyof ServerCalls) {
  const state = { fails: false };
  const answer: Server = (asked, args) => {
    if (asked !== name || !state.fails) return server(asked, args);
    state.fails = false;
    throw new Error(`OperatorError: ${BROKEN}`);
  };
  return { state, answer };
}

/** Fails unless the failure is said where the focus is, and everything can be pressed. */
async function isSaid(page: Page): Promise<void> {
  expect((await focused(page)).id).toBe('failure-title');
  expect(await page.textContent('#failure p')).toBe(BROKEN);
  expect(await page.locator('[aria-disabled], .spinner').count()).toBe(0);
}

async function tryAgain(page: Page): Promise<void> {
  await tabTo(page, '#try-again');
  await pressKey(page, 'Enter');
  expect(await page.locator('#failure > *').count()).toBe(0);
}

describeInBrowser('a call that fails', (open) => {
  it.each(Object.entries(WAYS) as [Pressed, Way][])(
    '%s: is said, leaves nothing busy, and is made by trying again',
    async (name, { state, control, shows, answers, prepare }) => {
      const { answers: usual, reach } = STATES.find((one) => one.name === state)!;
      const server = failing(fakeServer('vi', { ...usual('vi'), ...answers }), name);
      const { page, calls, errors, close } = await open(server.answer);
      await reach(page);
      await page.evaluate(
        `for (const one of document.querySelectorAll('details')) one.open = true`,
      );
      await prepare?.(page);
      const shown = page.locator(shows);
      server.state.fails = true;
      await page.focus(control);
      await pressKey(page, 'Space');
      await isSaid(page);
      expect(await shown.count()).toBe(0);
      await tryAgain(page);
      await shown.first().waitFor();
      const [first, second] = calls.filter((call) => call.name === name).slice(-2);
      expect(second).toEqual(first);
      expect(errors).toEqual([]);
      await close();
    },
  );

  it('at the very beginning is said, and trying again brings the page', async () => {
    const server = failing(fakeServer('vi'), 'sidebarStart');
    server.state.fails = true;
    const { page, close } = await open(server.answer);
    await settled(page);
    await isSaid(page);
    expect(await page.isVisible('#check-button')).toBe(false);
    await tryAgain(page);
    expect(await page.isVisible('#check-button')).toBe(true);
    await close();
  });
});
