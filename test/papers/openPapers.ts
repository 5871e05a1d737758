/** The built page of the papers in a browser, as wide as its dialog. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { PaperKind, PapersRequest, PapersResult } from '../../src/addon/addonApi';
import { startBrowser } from '../browser/browser';
import { describeWithBrowser, PATIENCE } from '../browser/describeInBrowser';
import { openSidebar, type Server, type Sidebar } from '../sidebar/openSidebar';

const SIZE = { width: 880, height: 640 };

/** What answers for each kind; it may be late, or throw. */
export type Answer = () => PapersResult | Promise<PapersResult>;

/** A server with papers of both kinds. */
export function papersServer(answers: Readonly<Record<PaperKind, Answer>>): Server {
  return (_, [request]) => answers[(request as PapersRequest).kind]();
}

/** Describes what the page does in a browser. */
export function describePapers(
  name: string,
  tests: (open: (server: Server) => Promise<Sidebar>) => void,
): void {
  describeWithBrowser(name, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await startBrowser();
    }, PATIENCE);
    afterAll(async () => {
      await browser?.close();
    });
    tests(async (server) => {
      const html = readFileSync(join(__dirname, '../../dist/paper.html'), 'utf8');
      const opened = await openSidebar(browser!, { server, html });
      await opened.page.setViewportSize(SIZE);
      return opened;
    });
  });
}

/** Chooses which papers are shown; the control itself is drawn by its label. */
export async function chooseKind(page: Page, kind: PaperKind): Promise<void> {
  await page.click(`label:has(#kind-${kind})`);
}
