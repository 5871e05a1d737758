/** Takes the pictures of README and guide from the running workbench: `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startBrowser } from '../../test/browser/browser';
import { choose, goTo, waitForCell, waitForSheet } from '../../test/workbench/workbenchPage';
import { serveFolder } from '../workbench/serveFolder';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const TRACKER = 'Đại hội cơ sở';

const panel = (page: Page) => page.frameLocator('#sidebar');

/** What each picture shows. */
const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'first-run': async (page) => {
    await page.click('#new-file');
    await panel(page).locator('#make').waitFor();
  },
  'unit-form': async (page) => {
    await goTo(page, TRACKER, 'C23');
    await panel(page).locator('#open-unit-form').click();
    await panel(page).locator('#form-held').scrollIntoViewIfNeeded();
  },
  finding: async (page) => {
    await panel(page).locator('#check-button').click();
    const byClause = panel(page).locator('.groups > li').filter({ hasText: 'Mục II' });
    await byClause.first().scrollIntoViewIfNeeded();
  },
  workbench: async (page) => {
    await choose(page, 'highlightFromMenu');
    await waitForCell(page, TRACKER, 'AR23', 'cell.background !== undefined');
    await panel(page).locator('#check-button').click();
    await panel(page).locator('#summary').getByText('Kết quả').waitFor();
    await goTo(page, TRACKER, 'C23');
  },
  report: async (page) => {
    await choose(page, 'summariesFromMenu');
    await waitForSheet(page, 'Lịch sử');
    await goTo(page, 'Báo cáo', 'A1');
  },
};

const browser = await startBrowser();
if (!browser) throw new Error('No Chromium here');
const server = await serveFolder(path('dist-workbench'));
mkdirSync(path('docs/images'), { recursive: true });
for (const [name, reach] of Object.entries(PICTURES)) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(server.address);
  await page.waitForSelector('#bar:not([aria-busy])');
  await reach(page);
  for (const close of await page.locator('#toasts .close').all()) await close.click();
  // What was drawn last is there by then.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path(`docs/images/${name}.png`) });
  await page.close();
}
await server.close();
await browser.close();
