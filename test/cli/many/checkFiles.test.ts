/** Many files at the same time: their order, who waits for whom, and what memory does not hold. */
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { checkFiles, type FilePool } from '../../../src/cli/many/checkFiles';
import type { FileResult, FileTask } from '../../../src/cli/many/checkOne';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pool-'));
  writeFileSync(join(folder, 'large'), '');
  truncateSync(join(folder, 'large'), (4 << 20) + 1);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const task = (file: string): FileTask => ({
  path: join(folder, file),
  file,
  name: file,
  plan: undefined,
});
const done: FileResult = { kind: 'checked', trackers: [], notices: [] };
const unread = (reason: string): FileResult => ({ kind: 'unread', reason });
const outOfMemory = () => Object.assign(new Error(), { code: 'ERR_WORKER_OUT_OF_MEMORY' });

/** Runs files on pools that are played. @returns what came of them, and what happened when */
async function run(
  files: readonly string[],
  work: (file: string, threads: number) => Promise<FileResult>,
  jobs = 2,
) {
  const events: string[] = [];
  const openPool = (threads: number, megabytes: number): FilePool => {
    events.push(`open ${threads} × ${megabytes}`);
    return {
      async run({ file }) {
        events.push(`begin ${file}`);
        try {
          return await work(file, threads);
        } finally {
          events.push(`end ${file}`);
        }
      },
      destroy() {
        events.push(`close ${threads}`);
        return Promise.resolve();
      },
    };
  };
  let steps = 0;
  const options = { openPool, jobs, language: 'en' as const, onDone: () => steps++ };
  const results: FileResult[] = [];
  for await (const result of checkFiles(files.map(task), options)) results.push(result);
  return { results, events, steps };
}

const later = async (turns: number) => {
  for (let i = 0; i < turns; i++) await Promise.resolve();
};

it('results come in the order of the files, whichever is done first', async () => {
  const { results, steps } = await run(['slow', 'quick'], async (file) => {
    await later(file === 'slow' ? 20 : 1);
    return unread(file);
  });
  expect(results).toEqual([unread('slow'), unread('quick')]);
  expect(steps).toBe(2);
});

it('a large file is checked alone, when those before it are done and before those behind it', async () => {
  const { events } = await run(['a', 'large', 'b'], async () => {
    await later(5);
    return done;
  });
  expect(events).toEqual([
    'open 2 × 768',
    'begin a',
    'end a',
    'open 1 × 1400',
    'begin large',
    'end large',
    'close 1',
    'begin b',
    'end b',
    'close 2',
  ]);
});

it('a file for which the memory of a thread does not suffice is checked once more alone', async () => {
  const { results } = await run(['a', 'b'], (file, threads) =>
    file === 'a' && threads > 1 ? Promise.reject(outOfMemory()) : Promise.resolve(unread(file)),
  );
  expect(results).toEqual([unread('a'), unread('b')]);
});

it('one that even then needs too much, or that breaks its thread, is one line; others go on', async () => {
  const { results } = await run(['a', 'b', 'c'], (file) => {
    if (file === 'c') return Promise.resolve(done);
    return Promise.reject(file === 'a' ? outOfMemory() : new Error('gone'));
  });
  expect(results).toEqual([
    unread(expect.stringMatching(/^a: it needs more memory than it may have\./) as never),
    unread(expect.stringMatching(/^b: .* unforeseen error: gone/) as never),
    done,
  ]);
});

it('not more results wait than eight for each thread', async () => {
  const files = Array.from({ length: 40 }, (_, at) => String(at));
  const begun: string[] = [];
  const openPool = (): FilePool => ({
    run({ file }) {
      begun.push(file);
      return Promise.resolve(done);
    },
    destroy: () => Promise.resolve(),
  });
  const options = { openPool, jobs: 2, language: 'en' as const, onDone: () => undefined };
  const results = checkFiles(files.map(task), options);
  await results.next();
  expect(begun).toEqual(files.slice(0, 16));
  await results.return(undefined);
});
