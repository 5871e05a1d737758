/** The jobs of the page by keyboard alone, beside those of the results. */
import { expect, it } from '@jest/globals';
import { describeInBrowser } from '../browser/describeInBrowser';
import { pressKey, tabTo } from './byKeyboard';
import { fakeServer } from './fakeServer';
import { focused, settled } from './openSidebar';
import { REMINDER, SHEET, startOf, unknownCheck } from './sampleData';

const TRACKER = 'Đại hội cơ sở';

describeInBrowser('by keyboard alone one', (open) => {
  it('saves another as-of date and the settings, and turns the daily refresh on', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await settled(page);
    await tabTo(page, '#as-of');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1.6.23');
    await pressKey(page, 'Enter');
    expect(calls.at(-1)).toEqual({ name: 'saveSettings', args: [{ asOf: '01/06/2023' }] });
    expect((await focused(page)).id).toBe('as-of');

    await tabTo(page, ':has(> #settings-title)');
    await pressKey(page, 'Enter');
    await tabTo(page, '#language');
    await pressKey(page, 'e');
    await tabTo(page, '#due-soon');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('20');
    await pressKey(page, 'Enter');
    expect(calls.at(-1)).toEqual({
      name: 'saveSettings',
      args: [{ language: 'en', beforeReading: 'exclusive', dueSoonDays: 20 }],
    });
    expect(await page.textContent('#check-button')).toBe('Check');
    expect((await focused(page)).id).toBe('due-soon');

    await tabTo(page, '#daily-refresh');
    await pressKey(page, 'Space');
    expect(calls.at(-1)).toEqual({ name: 'setDailyRefresh', args: [true] });
    expect((await focused(page)).id).toBe('daily-refresh');
    await close();
  });

  it('filters by severity, unfolds, and copies a reminder', async () => {
    const { page, close } = await open(fakeServer('vi'));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await settled(page);
    await tabTo(page, '#check-button');
    await pressKey(page, 'Enter');
    for (const unfolded of ['#curve-figures', '#legend details']) {
      await tabTo(page, `${unfolded} > summary`);
      await pressKey(page, 'Enter');
      expect(await page.getAttribute(unfolded, 'open')).toBe('');
    }
    await tabTo(page, '.reminder > summary');
    await pressKey(page, 'Enter');
    await tabTo(page, '.reminder > button');
    await pressKey(page, 'Enter');
    await page.waitForSelector('#status:text-is("Đã sao chép nội dung đôn đốc.")');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(REMINDER);

    await tabTo(page, '#severity-warning');
    await pressKey(page, 'Space');
    expect(await page.locator('#finding-list .finding').count()).toBe(2);
    expect((await focused(page)).id).toBe('severity-warning');
    await tabTo(page, '#clear-severity');
    await pressKey(page, 'Enter');
    expect(await page.locator('#finding-list .finding').count()).toBeGreaterThan(2);
    expect((await focused(page)).id).toBe('search');
    await close();
  });

  it('begins: makes the sheets, goes where the next steps lead, checks, and goes to the summaries', async () => {
    let isMade = false;
    const { page, calls, close } = await open(
      fakeServer('vi', {
        sidebarStart: () =>
          isMade
            ? startOf('vi', { trackers: [TRACKER], emptyTrackers: [TRACKER] })
            : startOf('vi', { settings: null, trackers: [], present: [] }),
        setUp: () => {
          isMade = true;
          return { made: ['Kế hoạch', TRACKER], kept: [], added: [] };
        },
      }),
    );
    await settled(page);
    await tabTo(page, '#make');
    await pressKey(page, 'Enter');
    expect((await focused(page)).id).toBe('check-title');
    for (const id of ['next-plan', 'next-tracker-0']) {
      await tabTo(page, `#${id}`);
      await pressKey(page, 'Enter');
      expect((await focused(page)).id).toBe(id);
    }
    expect(calls.slice(-2).map(({ args }) => args[0])).toEqual([
      { sheet: 'Kế hoạch', cell: null },
      { sheet: TRACKER, cell: null },
    ]);
    await tabTo(page, '#next-check');
    await pressKey(page, 'Enter');
    // The steps are gone with the first unit.
    expect(await page.locator('#next > *').count()).toBe(0);
    expect(await focused(page)).toEqual({
      id: 'status',
      text: 'Đã kiểm tra 8 CĐCS, tính đến 20/05/2023.',
    });
    await tabTo(page, '#summaries');
    await pressKey(page, 'Enter');
    await tabTo(page, '#made-0');
    await pressKey(page, 'Enter');
    expect(calls.at(-1)?.args).toEqual([{ sheet: 'Báo cáo', cell: null }]);
    expect((await focused(page)).id).toBe('made-0');
    await close();
  });

  it('says what an unknown column is', async () => {
    let isMapped = false;
    const { page, calls, close } = await open(
      fakeServer('vi', {
        sidebarCheck: () => unknownCheck('vi'),
        mapColumns: () => {
          isMapped = true;
          return null;
        },
      }),
    );
    await settled(page);
    await tabTo(page, '#check-button');
    await pressKey(page, 'Enter');
    await tabTo(page, '#not-run summary');
    await pressKey(page, 'Enter');
    await tabTo(page, '#not-run .link');
    await pressKey(page, 'Enter');
    expect((await focused(page)).id).toBe('unknown-0-0');
    await tabTo(page, '#unknown [type=submit]');
    await pressKey(page, 'Enter');
    expect(isMapped).toBe(true);
    expect(calls.find(({ name }) => name === 'mapColumns')?.args).toEqual([
      { sheet: SHEET, columns: [{ key: 'summoned', letters: 'O' }] },
    ]);
    await close();
  });

  it('fills the form for one unit in, saves it, goes on, back, and leaves', async () => {
    const { page, calls, close } = await open(fakeServer('vi'));
    await settled(page);
    await tabTo(page, '#open-unit-form');
    await pressKey(page, 'Enter');
    expect((await focused(page)).id).toBe('form-title');
    await tabTo(page, '#form-held');
    await page.keyboard.type('03/11/2023');
    await tabTo(page, '#form-held-sure');
    await pressKey(page, 'Enter');
    expect((await focused(page)).id).toBe('form-held');
    await tabTo(page, '#form-save');
    await pressKey(page, 'Enter');
    expect((await focused(page)).id).toBe('form-save');
    await tabTo(page, '#form-next');
    await pressKey(page, 'Enter');
    expect((await focused(page)).id).toBe('form-title');

    await tabTo(page, '#form-c1b');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '#form-previous');
    await pressKey(page, 'Enter');
    expect((await focused(page)).id).toBe('form-unsaved');
    await tabTo(page, '#form-save-first');
    await pressKey(page, 'Enter');
    expect((await focused(page)).id).toBe('form-title');

    await tabTo(page, '#form-held');
    await page.keyboard.type('1/6/2023');
    await pressKey(page, 'Escape');
    await tabTo(page, '#form-discard');
    await pressKey(page, 'Enter');
    expect((await focused(page)).id).toBe('open-unit-form');
    const place = { sheet: SHEET, row: 6, unit: 'Trường Mầm non xã Tả Lèng' };
    const held = { key: 'held', seen: '', content: { date: '2023-11-03' } };
    const content = { key: 'c1b', seen: '', content: 'x' };
    expect(calls.slice(1)).toEqual([
      { name: 'unitForm', args: [null] },
      { name: 'saveUnit', args: [{ ...place, changes: [held] }] },
      { name: 'unitForm', args: [{ ...place, step: 1 }] },
      { name: 'saveUnit', args: [{ ...place, changes: [content] }] },
      { name: 'unitForm', args: [{ ...place, step: -1 }] },
    ]);
    await close();
  });
});
