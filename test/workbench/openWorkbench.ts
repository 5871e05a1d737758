/** The page of the workbench in a window, for one test after another. */
import type { Browser, Page } from 'playwright-core';
import { STEP } from '../browser/patience';

const SIZE = { width: 1280, height: 720 };

export interface OpenPage {
  readonly page: Page;
  /** Requests to anything but the workbench's own server. */
  readonly outside: string[];
  /** Errors that the page did not catch, or has written to the console. */
  readonly errors: string[];
  /** Gives the page back to be used again. One that is closed itself, as its parts were changed, is not. */
  readonly close: () => Promise<void>;
}

export interface OpenWorkbench {
  /** Opens the workbench as if it had just been loaded, in a window of that size. */
  (size?: { width: number; height: number }): Promise<OpenPage>;
  /** Begins to load it, once something has been done to the page. */
  readonly load: (prepare: (page: Page) => Promise<unknown>) => Promise<OpenPage>;
}

/**
 * The workbench in a browser. To load it takes several times as long as to open the sample anew in a page
 * that is there, which begins everything anew as well.
 * @param place asked when the first test begins
 */
export function workbenchIn(
  place: () => { readonly browser: Browser; readonly address: string },
): OpenWorkbench {
  const free: OpenPage[] = [];
  const load: OpenWorkbench['load'] = async (prepare) => {
    const { browser, address } = place();
    // With nothing in it of what others have fetched
    const context = await browser.newContext({ viewport: SIZE, acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(STEP);
    const opened = listen(page, address, (one) => free.push(one));
    await prepare(page);
    await page.goto(address);
    return opened;
  };
  const open = async (size = SIZE) => {
    const kept = free.pop();
    if (kept) {
      await kept.page.setViewportSize(size);
      await openAnew(kept.page);
      return kept;
    }
    const loaded = await load((page) => page.setViewportSize(size));
    await loaded.page.waitForSelector('#bar:not([aria-busy])');
    return loaded;
  };
  return Object.assign(open, { load });
}

function listen(page: Page, address: string, giveBack: (one: OpenPage) => void): OpenPage {
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
  const opened: OpenPage = {
    page,
    outside,
    errors,
    close: async () => {
      await page.unrouteAll();
      await page.context().clearPermissions();
      outside.length = errors.length = 0;
      giveBack(opened);
    },
  };
  return opened;
}

/** Ends what a test has left open, and has the sample and the panel as they are after the page has loaded. */
async function openAnew(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(`(async () => {
    for (const box of document.querySelectorAll('dialog')) box.close();
    document.querySelector('#modal .close')?.click();
    document.getElementById('side-close').click();
    await workbench.documents.current.settle();
    workbench.documents.current.isDirty = false;
  })()`);
  if ((await page.inputValue('#language')) !== 'vi') await page.selectOption('#language', 'vi');
  await page.waitForSelector('html[lang=vi]');
  await page.evaluate(`(async () => {
    workbench.documents.openSample();
    await workbench.openSidebar();
    for (const button of document.querySelectorAll('#toasts .close')) button.click();
    const charts = document.querySelector('#charts > details');
    if (charts) charts.open = true;
    workbench.focusGrid();
  })()`);
  await page.frameLocator('#sidebar').locator('#main[aria-busy=false]').waitFor();
}
