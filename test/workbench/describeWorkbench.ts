/** The workbench in a browser: as it is built, served as `npm start` serves it. */
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type RunningServer, serveFolder } from '../../scripts/workbench/serveFolder';
import { startBrowser } from '../browser/browser';
import { describeWithBrowser } from '../browser/describeInBrowser';
import { PATIENCE, STEP } from '../browser/patience';
import { builtWorkbench } from './builtWorkbench';

export { PATIENCE };

export interface OpenPage {
  readonly page: Page;
  /** Requests to anything but the workbench's own server. */
  readonly outside: string[];
  /** Errors that the page did not catch, or has written to the console. */
  readonly errors: string[];
}

/** Opens the workbench in a window of that size. */
export type OpenWorkbench = (size?: { width: number; height: number }) => Promise<OpenPage>;

/** Describes what the workbench does in a browser. */
export function describeWorkbench(name: string, tests: (open: OpenWorkbench) => void): void {
  describeWithBrowser(name, () => {
    let browser: Browser | null = null;
    let server: RunningServer | null = null;
    beforeAll(async () => {
      server = await serveFolder(builtWorkbench());
      browser = await startBrowser();
    }, PATIENCE);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    tests((size) => openPage(browser!, server!.address, size));
  });
}

async function openPage(
  browser: Browser,
  address: string,
  viewport = { width: 1280, height: 720 },
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(STEP);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob|about):/.test(url)) outside.push(url);
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  await page.waitForSelector('#bar:not([aria-busy])');
  return { page, outside, errors };
}
