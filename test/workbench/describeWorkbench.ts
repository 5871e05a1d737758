/** The workbench in a browser: built anew, served as `npm start` serves it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type RunningServer, serveFolder } from '../../scripts/workbench/server';
import { columnIndex } from '../../src/host/file/cellAddress';
import { BROWSER_PATHS, startBrowser } from '../sidebar/browser';

/** A browser takes its time on a machine where others work too. */
export const PATIENCE = 120_000;

const BUILD = join(__dirname, '../../scripts/buildWorkbench.mjs');
const STEP = 30_000;

export interface OpenPage {
  readonly page: Page;
  /** Requests to anything but the workbench's own server. */
  readonly outside: string[];
  /** Errors that the page did not catch, or has written to the console. */
  readonly errors: string[];
}

/** Opens the workbench in a window of that size. */
export type OpenWorkbench = (size?: { width: number; height: number }) => Promise<OpenPage>;

/** Where there is no browser this is said and nothing is run, but in CI it is a failure. */
export function describeWorkbench(name: string, tests: (open: OpenWorkbench) => void): void {
  if (!BROWSER_PATHS.some(existsSync)) {
    if (process.env.CI) {
      it(`${name}: needs a browser`, () => {
        throw new Error(`No browser among ${BROWSER_PATHS.join(', ')}`);
      });
      return;
    }
    console.log(`Not run, because this machine has no Chromium: ${name}`);
    describe.skip(name, () => it('needs a browser', () => undefined));
    return;
  }
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
    let browser: Browser | null = null;
    let server: RunningServer | null = null;
    beforeAll(async () => {
      execFileSync(process.execPath, [BUILD, '--quiet', `--out=${folder}`]);
      server = await serveFolder(folder);
      browser = await startBrowser();
    }, PATIENCE);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
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

/** What a cell holds in the document, and what the grid shows of it. */
export interface InspectedCell {
  readonly value: unknown;
  readonly formula?: string;
  readonly shown: unknown;
  readonly background?: string;
}

/** @param a1 such as `AR23` */
export async function cellAt(page: Page, sheet: string, a1: string): Promise<InspectedCell> {
  return page.evaluate<InspectedCell>(`workbench.inspect(${cellArguments(sheet, a1)})`);
}

/** Waits until a cell is as wanted. @param condition on `cell` */
export async function waitForCell(
  page: Page,
  sheet: string,
  a1: string,
  condition: string,
): Promise<void> {
  const cell = `workbench.inspect(${cellArguments(sheet, a1)})`;
  await page.waitForFunction(`((cell) => ${condition})(${cell})`);
}

/** Goes to a cell as the name box does, with the keyboard's focus in the grid. */
export async function goTo(page: Page, sheet: string, a1: string): Promise<void> {
  await page.evaluate(`workbench.goTo(${cellArguments(sheet, a1)})`);
}

/** Types into a cell. */
export async function type(page: Page, sheet: string, a1: string, text: string): Promise<void> {
  await goTo(page, sheet, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Chooses an item of the add-on's menu. */
export async function choose(page: Page, functionName: string): Promise<void> {
  await page.click('#menus button');
  await page.click(`[data-function=${functionName}]`);
}

/** Waits until the sheet is there. */
export async function waitForSheet(page: Page, name: string): Promise<void> {
  await page.waitForFunction(`workbench.sheetNames.includes(${JSON.stringify(name)})`);
}

function cellArguments(sheet: string, a1: string): string {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return `${JSON.stringify(sheet)}, ${Number(row) - 1}, ${columnIndex(letters)}`;
}
