/** Checking many files at the same time, in the order in which they are named, within bounded memory. */
import { statSync } from 'node:fs';
import type { Language } from '../../domain/text/language';
import { systemCode } from '../lastResort';
import { MESSAGES } from '../messages';
import type { FileResult, FileTask } from './checkOne';
import { fileGate } from './fileGate';
import { MANY_WORDS } from './manyWords';

/** A larger file is checked alone: it may need as much memory as all others together. */
const LARGE_BYTES = 4 << 20;
/** Megabytes of all threads together, of the only one that works, and what each needs at least. */
const [TOGETHER, ALONE, LEAST] = [1536, 1400, 256];
/** Results that wait for their turn, for each thread. */
const AHEAD = 8;
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** Threads that check files. */
export interface FilePool {
  /** @throws an error with the code `ERR_WORKER_OUT_OF_MEMORY` where the memory does not suffice */
  readonly run: (task: FileTask) => Promise<FileResult>;
  readonly destroy: () => Promise<void>;
}

export interface CheckFilesOptions {
  /** @param megabytes that each of the threads may have */
  readonly openPool: (threads: number, megabytes: number) => FilePool;
  /** How many files are checked at the same time. */
  readonly jobs: number;
  /** Of error messages. */
  readonly language: Language;
  /** Told of each file that is done, in whatever order that is. */
  readonly onDone: () => void;
}

/** What becomes of each file, in their order. */
export async function* checkFiles(
  tasks: readonly FileTask[],
  { openPool, jobs, language, onDone }: CheckFilesOptions,
): AsyncGenerator<FileResult> {
  const gate = fileGate();
  let shared: FilePool | undefined;
  const together = (task: FileTask) =>
    gate.pass(false, () =>
      run((shared ??= openPool(jobs, Math.max(LEAST, Math.floor(TOGETHER / jobs)))), task),
    );
  const alone = (task: FileTask) =>
    gate.pass(true, async () => {
      const pool = openPool(1, ALONE);
      try {
        return await run(pool, task);
      } finally {
        await pool.destroy();
      }
    });
  const check = async (task: FileTask): Promise<FileResult> => {
    const first = isLarge(task) ? null : await together(task);
    const result = first ?? (await alone(task));
    onDone();
    return result ?? unread(task, MANY_WORDS[language].tooMuchMemory);
  };
  try {
    const waiting: Promise<FileResult>[] = [];
    for (const task of tasks) {
      waiting.push(check(task));
      if (waiting.length >= jobs * AHEAD) yield await waiting.shift()!;
    }
    while (waiting.length > 0) yield await waiting.shift()!;
  } finally {
    await shared?.destroy();
  }

  /** Null where the thread has no memory left. */
  async function run(pool: FilePool, task: FileTask): Promise<FileResult | null> {
    try {
      return await pool.run(task);
    } catch (error) {
      if (systemCode(error) === OUT_OF_MEMORY) return null;
      const detail = error instanceof Error ? error.message : String(error);
      return unread(task, MESSAGES[language].unforeseen(detail));
    }
  }
}

function unread({ file }: FileTask, reason: string): FileResult {
  return { kind: 'unread', reason: `${file}: ${reason}` };
}

function isLarge({ path }: FileTask): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGE_BYTES;
}
