/** The browser that the page is tested in: the machine's own Chromium. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

export const BROWSER_PATHS = ['chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);
/** Starts the browser; null where the machine has none. */
export async function startBrowser(): Promise<Browser | null> {
  const executablePath = BROWSER_PATHS.find(existsSync);
  if (executablePath === undefined) return null;
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
