/** Checking many files in threads, in the order in which they are named, within bounded memory. */
import { statSync } from 'node:fs';
import { Tinypool } from 'tinypool';
import { systemCode } from '../lastResort';
import { MESSAGES } from '../messages';
import type { FileResult, FileTask, ManyCall } from './checkOne';
import { fileGate } from './fileGate';
import { MANY_WORDS } from './manyWords';

/** A larger file is checked alone: it may need as much memory as all others together. */
const LARGE_BYTES = 4 << 20;
/** Megabytes of a thread among others, and of one that works alone. */
const [SHARED_HEAP, WHOLE_HEAP] = [512, 1400];
/** Results that wait for their turn, for each thread. */
const AHEAD = 8;
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

export interface PoolOptions {
  readonly call: ManyCall;
  readonly jobs: number;
  /** The built worker. */
  readonly worker: URL;
  /** Told of each file that is done, in whatever order that is. */
  readonly onDone: () => void;
}

/** What becomes of each file, in their order. */
export async function* checkFiles(
  tasks: readonly FileTask[],
  { call, jobs, worker, onDone }: PoolOptions,
): AsyncGenerator<FileResult> {
  const threads = (count: number, megabytes: number) =>
    new Tinypool({
      filename: worker.href,
      minThreads: count,
      maxThreads: count,
      workerData: call,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
  const gate = fileGate();
  let shared: Tinypool | undefined;
  const together = (task: FileTask) =>
    gate.pass(false, () => run((shared ??= threads(jobs, SHARED_HEAP)), task));
  const alone = (task: FileTask) =>
    gate.pass(true, async () => {
      const lone = threads(1, WHOLE_HEAP);
      try {
        return await run(lone, task);
      } finally {
        await lone.destroy();
      }
    });
  const check = async (task: FileTask): Promise<FileResult> => {
    const first = isLarge(task) ? null : await together(task);
    const result = first ?? (await alone(task));
    onDone();
    const reason = `${task.file}: ${MANY_WORDS[call.language].tooMuchMemory}.`;
    return result ?? { kind: 'unread', reason };
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
  async function run(pool: Tinypool, task: FileTask): Promise<FileResult | null> {
    try {
      return (await pool.run(task)) as FileResult;
    } catch (error) {
      if (systemCode(error) === OUT_OF_MEMORY) return null;
      const detail = error instanceof Error ? error.message : String(error);
      const { unforeseen } = MESSAGES[call.language];
      return { kind: 'unread', reason: `${task.file}: ${unforeseen(detail)}` };
    }
  }
}

function isLarge({ path }: FileTask): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGE_BYTES;
}
