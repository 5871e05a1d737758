/** The workbench in a browser: its first view, and what people do in it at two sizes. */
import { startBrowser } from '../test/browser/browser';
import { measureFirstView } from './workbench/firstView';
import type { Measurement } from './measurement';
import { measureWork } from './workbench/work';

/** @throws Error where the machine has no browser */
export async function measureWorkbench(): Promise<Measurement[]> {
  const browser = await startBrowser();
  if (!browser) throw new Error('This machine has no Chromium');
  try {
    return [...(await measureFirstView(browser)), ...(await measureWork(browser))];
  } finally {
    await browser.close();
  }
}
