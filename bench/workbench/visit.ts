/** A visit to the built workbench by somebody whose browser keeps nothing of it. */
import type { Browser, Page } from 'playwright-core';

/** Milliseconds for a single step: a busy machine may take long, and says so in its figures. */
const STEP = 120_000;

/**
 * Opens a page with an empty cache, lets it be worked with, and closes it.
 * @param work gets the page before it has gone anywhere
 * @throws Error with what the page itself has said, where it does not come so far
 */
export async function visit<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  page.setDefaultTimeout(STEP);
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('requestfailed', (request) => said.push(`${request.url()} has not come`));
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  try {
    return await work(page);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`${reason} ${said.join(' ')}`, { cause: error });
  } finally {
    await context.close();
  }
}

/** Waits for the page's own mark of a whole first view, see src/workbench/app/workbench.ts. */
export async function firstView(page: Page): Promise<void> {
  await page.waitForFunction("performance.getEntriesByName('workbench-ready').length > 0");
}
