/** The finished page in a browser, with a server of the test's own behind google.script.run. */
import type { Browser, Page } from 'playwright-core';
import type { ServerCalls, SidebarLookRequest } from '../../src/addon/addonApi';
import { STEP } from '../browser/patience';

/** What answers the page's calls; what it throws reaches the page as a failure. */
export type Server = (name: keyof ServerCalls, args: readonly unknown[]) => unknown;

const ADDRESS = 'https://sidebar.test/';
/** As wide as Google Sheets shows it. */
const SIZE = { width: 300, height: 800 };

/** google.script.run as Google has it: chained handlers, and JSON alone in both directions. */
const SCRIPT_RUN = `
  const runner = (succeed, fail) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, fail);
      if (name === 'withFailureHandler') return (handler) => runner(succeed, handler);
      return (...args) => {
        for (const arg of args) if (arg instanceof Date || typeof arg === 'function') throw new Error('Argument');
        window.askServer(name, JSON.stringify(args)).then((answer) => {
          const { result, message } = JSON.parse(answer);
          if (message === undefined) succeed(result); else fail(new Error(message));
        });
      };
    },
  });
  const host = { close: () => { document.documentElement.dataset.closed = 'yes'; } };
  window.google = { script: { run: runner(() => {}, () => {}), host } };
`;

export interface SidebarOptions {
  readonly server: Server;
  /** The finished page. */
  readonly html: string;
}

export interface Sidebar {
  readonly page: Page;
  /** The calls that the user has had the page make, in their order. */
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[];
  /** What the page has asked by itself, whenever it looked again. */
  readonly looks: SidebarLookRequest[];
  /** Requests that went anywhere but to the page itself. */
  readonly requests: string[];
  /** Errors that the page did not catch. */
  readonly errors: string[];
  readonly close: () => Promise<void>;
}

/** Opens the page. */
export async function openSidebar(browser: Browser, options: SidebarOptions): Promise<Sidebar> {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  page.setDefaultTimeout(STEP);
  const calls: { name: string; args: unknown[] }[] = [];
  const looks: SidebarLookRequest[] = [];
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.exposeFunction(
    'askServer',
    async (name: keyof ServerCalls, json: string): Promise<string> => {
      const args = JSON.parse(json) as unknown[];
      if (name === 'sidebarLook') looks.push(args[0] as SidebarLookRequest);
      else calls.push({ name, args });
      try {
        return JSON.stringify({ result: (await options.server(name, args)) ?? null });
      } catch (error) {
        return JSON.stringify({ message: error instanceof Error ? error.message : String(error) });
      }
    },
  );
  await page.addInitScript(SCRIPT_RUN);
  await page.route('**', async (route) => {
    if (route.request().url() === ADDRESS) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: options.html });
      return;
    }
    requests.push(route.request().url());
    await route.abort();
  });
  await page.goto(ADDRESS);
  return { page, calls, looks, requests, errors, close: () => context.close() };
}

/** Waits until no call is under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#main[aria-busy="false"]');
}

/** The page's width, to see that nothing makes it scroll sideways. */
export async function scrollWidth(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth');
}

/** Id and text of what has the focus. */
export async function focused(page: Page): Promise<{ id: string; text: string }> {
  return page.evaluate<{ id: string; text: string }>(
    '({ id: document.activeElement.id, text: document.activeElement.textContent.trim() })',
  );
}
