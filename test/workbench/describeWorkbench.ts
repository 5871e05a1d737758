/** The workbench in a browser: as it is built, served as `npm start` serves it. */
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type RunningServer, serveFolder } from '../../scripts/workbench/serveFolder';
import { startBrowser } from '../browser/browser';
import { describeWithBrowser } from '../browser/describeInBrowser';
import { builtWorkbench } from './builtWorkbench';
import { type OpenWorkbench, workbenchIn } from './openWorkbench';

/** Describes what the workbench does in a browser. */
export function describeWorkbench(name: string, tests: (open: OpenWorkbench) => void): void {
  describeWithBrowser(name, () => {
    let browser: Browser | null = null;
    let server: RunningServer | null = null;
    beforeAll(async () => {
      server = await serveFolder(builtWorkbench());
      browser = await startBrowser();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    tests(workbenchIn(() => ({ browser: browser!, address: server!.address })));
  });
}
