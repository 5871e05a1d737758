import { request } from 'node:http';
import { expect, it } from '@jest/globals';
import { describeWorkbench, PATIENCE } from './describeWorkbench';
import { tooWide, violations } from './fitting';
import { openPapers } from './shows';
import { choose, goTo, waitForSheet } from './workbenchPage';

const BY_BLOCK = 'TH theo khối';
const NO_FILE = Buffer.from('không phải bảng tính');

describeWorkbench('the page of the workbench', (open) => {
  for (const [width, height] of [
    [320, 568],
    [375, 667],
    [768, 1024],
    [1280, 720],
    [1920, 1080],
  ] as const) {
    it(
      `fits ${width} × ${height} in both languages, whatever it shows, without broken rules of accessibility`,
      async () => {
        const { page, outside, errors } = await open({ width, height });
        const fits = async (shown: string) => {
          expect([shown, await tooWide(page), await violations(page)]).toEqual([shown, [], []]);
        };
        await choose(page, 'summariesFromMenu');
        await waitForSheet(page, 'Lịch sử');
        for (const language of ['vi', 'en'] as const) {
          await page.selectOption('#language', language);
          await page.waitForFunction(`document.documentElement.lang === '${language}'`);
          await page
            .frameLocator('#sidebar')
            .locator(`html[lang=${language}] #check-button`)
            .waitFor();
          const [bar, grid] = await page.evaluate<[number, number]>(
            "['bar', 'grid'].map((id) => document.getElementById(id).offsetHeight)",
          );
          if (width >= 1280) expect(bar).toBeLessThan(60);
          else expect([bar < height / 2, grid >= 100]).toEqual([true, true]);
          await fits(language);
          await page.fill('#as-of', 'x');
          await page.press('#as-of', 'Enter');
          await page.waitForSelector('#toasts .toast');
          await fits(`${language}: a toast`);
          await page.click('#menus button');
          await fits(`${language}: the menu`);
          await page.keyboard.press('Escape');
          await page.setInputFiles('#file-input', {
            name: 'a.xlsx',
            mimeType: '',
            buffer: NO_FILE,
          });
          await page.waitForSelector('dialog');
          await fits(`${language}: a message`);
          await page.click('dialog button');
          await goTo(page, BY_BLOCK, 'A5');
          await page.waitForSelector('#charts .ct-bar', { state: 'attached' });
          await page.locator('#charts figure summary').click();
          await fits(`${language}: charts`);
          await openPapers(page);
          await fits(`${language}: the papers`);
          await page.click('#modal .close');
          await page.click('#open-sample');
          await page.waitForSelector('dialog');
          await fits(`${language}: a question`);
          await page.click('dialog button.main');
        }
        expect(outside).toEqual([]);
        expect(errors).toEqual([]);
        await page.close();
      },
      PATIENCE,
    );
  }

  it(
    'refuses what Google refuses between sidebar and server',
    async () => {
      const { page } = await open();
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
      await page.close();
    },
    PATIENCE,
  );

  it(
    'is served to this machine alone',
    async () => {
      const { page } = await open();
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
      await page.close();
    },
    PATIENCE,
  );
});
