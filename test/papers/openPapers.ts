/** The built page of the papers in a browser, as wide as its dialog. */
import type { Page } from 'playwright-core';
import type { PaperKind, PapersRequest, PapersResult } from '../../src/addon/addonApi';
import { describePage, type Open } from '../browser/describeInBrowser';
import type { Server } from '../sidebar/openSidebar';

const SIZE = { width: 880, height: 640 };

/** What answers for each kind; it may be late, or throw. */
export type Answer = () => PapersResult | Promise<PapersResult>;

/** A server with papers of both kinds. */
export function papersServer(answers: Readonly<Record<PaperKind, Answer>>): Server {
  return (_, [request]) => answers[(request as PapersRequest).kind]();
}

/** Describes what the page does in a browser. */
export function describePapers(name: string, tests: (open: Open) => void): void {
  describePage(name, 'paper.html', (openPage) => {
    tests(async (server) => {
      const opened = await openPage(server);
      await opened.page.setViewportSize(SIZE);
      return opened;
    });
  });
}

/** Chooses which papers are shown; the control itself is drawn by its label. */
export async function chooseKind(page: Page, kind: PaperKind): Promise<void> {
  await page.click(`label:has(#kind-${kind})`);
}
