import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeWorkbench, PATIENCE } from './describeWorkbench';
import { waitForSheet } from './workbenchPage';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules broken by our own parts; what is inside the grid is the component's. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    `axe.run({ exclude: ['#grid > *'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
}

const focused = (page: Page) =>
  page.evaluate<string>(
    "document.activeElement.closest('#grid') ? 'grid' : document.activeElement.id || document.activeElement.textContent",
  );

describeWorkbench('the page of the workbench', (open) => {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    it(
      `fits ${size.width} × ${size.height} in both languages, without broken rules of accessibility`,
      async () => {
        const { page, outside, errors } = await open(size);
        for (const language of ['vi', 'en']) {
          await page.selectOption('#language', language);
          await page.waitForFunction(`document.documentElement.lang === '${language}'`);
          const [bar, width] = await page.evaluate<[number, number]>(
            "[document.getElementById('bar').offsetHeight, document.documentElement.scrollWidth]",
          );
          expect(bar).toBeLessThan(60);
          expect(width).toBe(size.width);
          expect(await violations(page)).toEqual([]);
        }
        await page.click('#menus button');
        expect(await violations(page)).toEqual([]);
        expect(outside).toEqual([]);
        expect(errors).toEqual([]);
        await page.close();
      },
      PATIENCE,
    );
  }

  it(
    'is worked by the keyboard alone',
    async () => {
      const { page } = await open();
      // The grid takes the keyboard once more when it has settled
      await page.waitForTimeout(2_000);
      await page.keyboard.press('F6');
      await page.waitForFunction("document.activeElement.id === 'sidebar'");
      await page.keyboard.press('F6');
      // The frame has to tell the page first
      await page.waitForFunction("document.activeElement.id === 'open-file'");
      for (let tab = 0; tab < 4; tab++) await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('Mở bảng điều khiển');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await waitForSheet(page, 'Kết quả kiểm tra');
      await page.waitForFunction("document.activeElement.closest('#grid') !== null");
      await page.keyboard.press('Shift+F6');
      expect(await focused(page)).toBe('open-file');
      await page.close();
    },
    PATIENCE,
  );

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
