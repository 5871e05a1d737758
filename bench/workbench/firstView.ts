/**
 * The first view of the workbench in a browser that has never seen it: what is fetched, and how long
 * the page's main thread works until the grid shows the sample and the panel has been answered.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { ENCODINGS } from '../../scripts/build/compressed';
import { serveFolder } from '../../scripts/workbench/serveFolder';
import { interleaved, median } from '../measure';
import { compared, type Measurement } from '../measurement';
import { firstView, visit } from './visit';

/** The built page. */
export const FOLDER = fileURLToPath(new URL('../../dist-workbench', import.meta.url));
const MEGABYTE = 1_000_000;

interface FirstView {
  /** Seconds of the main thread's own processor time: others at work on the machine do not count. */
  readonly busy: number;
  /** Seconds by the clock. */
  readonly wall: number;
  /** Megabytes of script, and of everything, as they cross. */
  readonly script: number;
  readonly all: number;
}

/** The page as it is built, and without its compressed forms. */
interface Pair {
  readonly built: number;
  readonly plain: number;
}

export async function measureFirstView(browser: Browser): Promise<Measurement[]> {
  const plain = mkdtempSync(join(tmpdir(), 'plain-'));
  const isForm = (file: string): boolean => extname(file) in ENCODINGS;
  cpSync(FOLDER, plain, { recursive: true, filter: (file) => !isForm(file) });
  try {
    const views = await interleaved(
      { built: () => lookAt(browser, FOLDER), plain: () => lookAt(browser, plain) },
      { rounds: 3, warmUps: 1 },
    );
    const middle = (key: keyof FirstView): Pair => ({
      built: median(views.built.map((view) => view[key])),
      plain: median(views.plain.map((view) => view[key])),
    });
    return figures(middle);
  } finally {
    rmSync(plain, { recursive: true });
  }
}

function figures(middle: (key: keyof FirstView) => Pair): Measurement[] {
  const beside = (
    key: keyof FirstView,
    what: string,
    rest: Pick<Measurement, 'unit' | 'target'>,
  ) => {
    const { built, plain } = middle(key);
    const figure = { id: `view-${key}`, label: `First view: ${what}`, value: built, ...rest };
    return compared(figure, 'the same page uncompressed', plain);
  };
  return [
    beside('busy', 'processor time of the page', {
      unit: 's',
      target: { of: 'value', atMost: 3, because: 'the grid is compiled and drawn' },
    }),
    beside('wall', 'by the clock', { unit: 's' }),
    beside('script', 'script that crosses', {
      unit: 'MB',
      target: { of: 'value', atMost: 2.5, because: 'the grid is most of it' },
    }),
    beside('all', 'all that crosses', { unit: 'MB' }),
  ];
}

/** One visit with an empty cache. */
async function lookAt(browser: Browser, folder: string): Promise<FirstView> {
  const server = await serveFolder(folder);
  try {
    return await visit(browser, (page) => viewed(page, server.address));
  } finally {
    await server.close();
  }
}

async function viewed(page: Page, address: string): Promise<FirstView> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Network.enable');
  const types = new Map<string, string>();
  let [script, all] = [0, 0];
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.startsWith(address)) types.set(requestId, response.mimeType);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    if (type === undefined) return;
    all += encodedDataLength / MEGABYTE;
    if (type === 'text/javascript') script += encodedDataLength / MEGABYTE;
  });
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await firstView(page);
  const wall = (performance.now() - start) / 1000;
  const { metrics } = await session.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration')!.value;
  return { busy, wall, script, all };
}
