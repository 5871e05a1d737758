/**
 * The first view of the workbench in a browser that has never seen it: what is fetched, and how long
 * the page's main thread works until the grid shows the sample and the panel has been answered.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { ENCODINGS } from '../scripts/build/compressed';
import { serveFolder } from '../scripts/workbench/serveFolder';
import { startBrowser } from '../test/browser/browser';
import { printLine } from './measure';

const FOLDER = fileURLToPath(new URL('../dist-workbench', import.meta.url));
/** The page's own mark of that moment, see src/workbench/app/workbench.ts. */
const READY = "performance.getEntriesByName('workbench-ready').length > 0";
const RUNS = 5;
const MEGABYTE = 1_000_000;

interface FirstView {
  /** Seconds of the main thread's own processor time: others at work on the machine do not count. */
  readonly busy: number;
  /** Seconds by the clock. */
  readonly wall: number;
  readonly script: number;
  readonly bytes: number;
  readonly requests: number;
}

export async function measureFirstView(): Promise<void> {
  const plain = mkdtempSync(join(tmpdir(), 'plain-'));
  const isForm = (file: string): boolean => extname(file) in ENCODINGS;
  cpSync(FOLDER, plain, { recursive: true, filter: (file) => !isForm(file) });
  const views: FirstView[] = [];
  const uncompressed: FirstView[] = [];
  for (let run = 0; run < RUNS; run++) {
    const [view, other] = [await lookAt(FOLDER), await lookAt(plain)];
    if (!view || !other) {
      printLine('First view of the workbench', 'not measured: no Chromium on this machine');
      break;
    }
    views.push(view);
    uncompressed.push(other);
  }
  rmSync(plain, { recursive: true });
  if (views.length > 0) print(views, uncompressed);
}

function print(views: readonly FirstView[], uncompressed: readonly FirstView[]): void {
  const of = (key: keyof FirstView, list = views) => median(list.map((view) => view[key]));
  const megabytes = (key: 'script' | 'bytes') => `${(of(key) / MEGABYTE).toFixed(2)} MB`;
  const label = `First view of the workbench, median of ${RUNS}`;
  printLine(`${label}: main thread (at most 3 s)`, `${of('busy').toFixed(2)} s`);
  printLine('  by the clock', `${of('wall').toFixed(2)} s`);
  printLine('  script transferred (at most 2.5 MB)', megabytes('script'));
  printLine('  all that is transferred', `${megabytes('bytes')} in ${of('requests')} requests`);
  const ratio = (key: keyof FirstView) => `× ${(of(key, uncompressed) / of(key)).toFixed(1)}`;
  printLine('  the same page uncompressed: script', ratio('script'));
  printLine('  the same page uncompressed: main thread', ratio('busy'));
}

/** One cold visit with a profile of its own; null where there is no browser. */
async function lookAt(folder: string): Promise<FirstView | null> {
  const browser = await startBrowser();
  if (!browser) return null;
  const server = await serveFolder(folder);
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 720 } })
  ).newPage();
  const session = await page.context().newCDPSession(page);
  try {
    return await visit(page, session, server.address);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function visit(page: Page, session: CDPSession, address: string): Promise<FirstView> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  const types = new Map<string, string>();
  let [script, bytes, requests] = [0, 0, 0];
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.startsWith(address)) types.set(requestId, response.mimeType);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    if (type === undefined) return;
    requests++;
    bytes += encodedDataLength;
    if (type === 'text/javascript') script += encodedDataLength;
  });
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(READY);
  const wall = (performance.now() - start) / 1000;
  const { metrics } = await session.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration')!.value;
  return { busy, wall, script, bytes, requests };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
