/** Tests that need a browser. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { BROWSER_PATHS, startBrowser } from './browser';
import {
  openSidebar,
  type Server,
  type Sidebar,
  type SidebarOptions,
} from '../sidebar/openSidebar';

/** Opens the built page over a server. */
export type Open = (server: Server, options?: Pick<SidebarOptions, 'isStill'>) => Promise<Sidebar>;

/**
 * Describes what needs a browser. Where there is none this is said and nothing is run, but in
 * continuous integration it is a failure.
 */
export function describeWithBrowser(name: string, tests: () => void): void {
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
  describe(name, tests);
}

/** Describes what a page of dist does in a browser. @param file such as `sidebar.html` */
export function describePage(
  name: string,
  file: string,
  tests: (open: Open) => void,
  isAlone = false,
): void {
  describeWithBrowser(name, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(async () => {
      await browser?.close();
    });
    tests((server, options) => {
      const html = readFileSync(join(__dirname, '../../dist', file), 'utf8');
      return openSidebar(browser!, { ...options, server, html, isAlone });
    });
  });
}

/**
 * Describes what the side panel does in a browser.
 * @param isAlone whether each opening needs a window of its own
 */
export function describeInBrowser(
  name: string,
  tests: (open: Open) => void,
  isAlone = false,
): void {
  describePage(name, 'sidebar.html', tests, isAlone);
}
