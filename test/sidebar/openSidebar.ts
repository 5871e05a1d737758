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
        const answered = window.askServer(name, JSON.stringify(args)).then((answer) => {
          const { result, message } = JSON.parse(answer);
          if (message === undefined) succeed(result); else fail(new Error(message));
        });
        window.allAnswered = Promise.all([window.allAnswered, answered]);
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
  /** Whether it needs a window of its own: where there was another page, the pointer is in it already. */
  readonly isAlone?: boolean;
  /** Whether no time passes in the page but what the test lets pass by its clock. */
  readonly isStill?: boolean;
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

/** What one opening of the page is about. */
interface Visit extends SidebarOptions {
  readonly calls: { name: string; args: readonly unknown[] }[];
  readonly looks: SidebarLookRequest[];
  readonly requests: string[];
  readonly errors: string[];
}

/** A page of the browser, for one visit after another. */
interface Stage {
  readonly page: Page;
  visit: Visit;
}

/** Those that nobody is at: to make one anew takes several times as long as to load the page. */
const freeStages = new WeakMap<Browser, Stage[]>();

/** Opens the page, and knows nothing of what it was opened for before. */
export async function openSidebar(browser: Browser, options: SidebarOptions): Promise<Sidebar> {
  const free = freeStages.get(browser) ?? [];
  freeStages.set(browser, free);
  const visit: Visit = { ...options, calls: [], looks: [], requests: [], errors: [] };
  const kept = options.isAlone ? undefined : free.pop();
  const stage = kept ?? (await makeStage(browser, visit));
  stage.visit = visit;
  const { page } = stage;
  await page.setViewportSize(SIZE);
  if (options.isStill) {
    await page.clock.install({ time: '2023-05-20T08:00:00' });
    await page.clock.pauseAt('2023-05-20T09:00:00');
  }
  await page.goto(ADDRESS);
  const close = async () => {
    if (await isCleared(page)) free.push(stage);
    else await page.context().close();
  };
  return { page, ...visit, close };
}

async function makeStage(browser: Browser, first: Visit): Promise<Stage> {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  page.setDefaultTimeout(STEP);
  const stage: Stage = { page, visit: first };
  page.on('pageerror', (error) => stage.visit.errors.push(error.message));
  await page.exposeFunction('askServer', (name: keyof ServerCalls, json: string) =>
    answer(stage.visit, name, JSON.parse(json) as unknown[]),
  );
  await page.addInitScript(SCRIPT_RUN);
  await page.route('**', async (route) => {
    const { html, requests } = stage.visit;
    if (route.request().url() === ADDRESS) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      return;
    }
    requests.push(route.request().url());
    await route.abort();
  });
  return stage;
}

async function answer(visit: Visit, name: keyof ServerCalls, args: unknown[]): Promise<string> {
  if (name === 'sidebarLook') visit.looks.push(args[0] as SidebarLookRequest);
  else visit.calls.push({ name, args });
  try {
    return JSON.stringify({ result: (await visit.server(name, args)) ?? null });
  } catch (error) {
    return JSON.stringify({ message: error instanceof Error ? error.message : String(error) });
  }
}

/** Takes from a page what a visit has left. @returns whether it is as before: a clock stays changed */
async function isCleared(page: Page): Promise<boolean> {
  const hasOwnClock = await page.evaluate<boolean>("!String(Date).includes('[native code]')");
  if (hasOwnClock) return false;
  // Ends its calls
  await page.goto('about:blank');
  await page.context().clearPermissions();
  await page.mouse.move(0, 0);
  return true;
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
