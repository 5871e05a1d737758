import { request } from 'node:http';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../src/domain/text/language';
import { isTurnOf } from '../browser/accessibility';
import { describeWorkbench } from './describeWorkbench';
import { ownViolations, tooWide } from './fitting';
import { openPapers } from './shows';
import { choose, goTo, waitForSheet } from './workbenchPage';

const BY_BLOCK = 'TH theo khối';
const NO_FILE = Buffer.from('không phải bảng tính');

const SIZES = [
  { width: 320, height: 568 },
  { width: 375, height: 667 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

interface Shown {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
  /** What is in sight then. */
  readonly seen: string;
  readonly leave: (page: Page) => Promise<unknown>;
  /** Whether it stands where there was room for it, so that it is reached anew at each size. */
  readonly isPlaced?: true;
}

const nothing = () => Promise.resolve();
const press = (selector: string) => (page: Page) => page.click(selector);

const SHOWN: readonly Shown[] = [
  { name: 'nothing else', reach: nothing, seen: '#grid', leave: nothing },
  {
    name: 'a toast',
    reach: async (page) => {
      await page.fill('#as-of', 'x');
      await page.press('#as-of', 'Enter');
    },
    seen: '#toasts .toast',
    leave: nothing,
  },
  {
    name: 'the menu',
    reach: press('#menus button'),
    seen: '[role=menuitem]',
    leave: (page) => page.keyboard.press('Escape'),
    isPlaced: true,
  },
  {
    name: 'a message',
    reach: (page) =>
      page.setInputFiles('#file-input', { name: 'a.xlsx', mimeType: '', buffer: NO_FILE }),
    seen: 'dialog',
    leave: press('dialog button'),
  },
  {
    name: 'charts',
    reach: async (page) => {
      await goTo(page, BY_BLOCK, 'A5');
      await page.waitForSelector('#charts .ct-bar', { state: 'attached' });
      await page.locator('#charts figure summary').click();
    },
    seen: '#charts table',
    leave: nothing,
  },
  { name: 'the papers', reach: openPapers, seen: '#modal iframe', leave: press('#modal .close') },
  {
    name: 'a question',
    reach: press('#open-sample'),
    seen: 'dialog',
    leave: press('dialog button.main'),
  },
];

describeWorkbench('the page of the workbench', (open) => {
  for (const [shift, language] of LANGUAGES.entries()) {
    it(`fits every size in ${language}, whatever it shows, without broken rules of accessibility`, async () => {
      const { page, outside, errors, close } = await open();
      await choose(page, 'summariesFromMenu');
      await waitForSheet(page, 'Lịch sử');
      if (language !== 'vi') await page.selectOption('#language', language);
      await page.waitForSelector(`html[lang=${language}]`);
      const panel = page.frameLocator('#sidebar');
      await panel.locator(`html[lang=${language}] #check-button`).waitFor();
      for (const [at, { name, reach, seen, leave, isPlaced }] of SHOWN.entries()) {
        // Reached at each size in turn
        await page.setViewportSize(SIZES[(at + shift) % SIZES.length]!);
        await reach(page);
        for (const [sizeAt, { width, height }] of SIZES.entries()) {
          if (isPlaced) await leave(page);
          await page.setViewportSize({ width, height });
          if (isPlaced) await reach(page);
          await page.waitForSelector(seen);
          const shown = `${name}, ${width} × ${height}`;
          expect([shown, await tooWide(page)]).toEqual([shown, []]);
          if (isTurnOf(sizeAt, SIZES.length, at + shift)) {
            expect([shown, await ownViolations(page)]).toEqual([shown, []]);
          }
          const [bar, grid] = await page.evaluate<[number, number]>(
            "['bar', 'grid'].map((id) => document.getElementById(id).offsetHeight)",
          );
          if (width >= 1280) expect([shown, bar < 60]).toEqual([shown, true]);
          else expect([shown, bar < height / 2, grid >= 100]).toEqual([shown, true, true]);
        }
        await leave(page);
      }
      expect(outside).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    });
  }

  it('refuses what Google refuses between sidebar and server', async () => {
    const { page, close } = await open();
    const frame = page
      .frames()
      .find((one) => one.parentFrame() === page.mainFrame() && one.url() === 'about:srcdoc')!;
    for (const bad of ['new Date()', '[() => 1]', '{ when: new Date() }']) {
      const thrown = await frame.evaluate<string>(
        `(() => { try { google.script.run.sidebarCheck(${bad}); return ''; } catch ({ name }) { return name; } })()`,
      );
      expect(thrown).toBe('TypeError');
    }
    const message = await frame.evaluate<string>(
      `new Promise((resolve) => google.script.run.withFailureHandler(({ message }) => resolve(message)).noSuchFunction())`,
    );
    expect(message).toContain('noSuchFunction');
    // Without an origin of its own it can reach nothing of the page around it
    expect(await frame.evaluate('window.origin')).toBe('null');
    await close();
  });

  it('is served to this machine alone', async () => {
    const { page, close } = await open();
    const { port } = new URL(page.url());
    const status = (path: string, options: object) =>
      new Promise<number | undefined>((resolve, reject) => {
        request({ host: '127.0.0.1', port, path, ...options }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await status('/', {})).toBe(200);
    expect(await status('/', { headers: { Host: 'elsewhere.example' } })).toBe(403);
    expect(await status('/', { method: 'POST' })).toBe(405);
    expect(await status('/../package.json', {})).toBe(404);
    expect(await status('/%2e%2e/package.json', {})).toBe(404);
    await close();
  });
});
