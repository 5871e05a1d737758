/** The threads of a call, each with a bundle of its own that it compiles once. */
import { availableParallelism, totalmem } from 'node:os';
import { Tinypool } from 'tinypool';
import type { FilePool } from './checkFiles';
import type { FileResult, FileTask, ManyCall } from './checkOne';

/** Without --jobs there are no more threads than that, which together stay below 2 GB. */
const MOST_THREADS = 8;
/** Bytes of the machine's memory for each. */
const MEMORY_OF_A_THREAD = 512 << 20;

/** As many as are asked for, else as the machine has processors and memory for. */
export function threadsFor(files: number, asked: number | undefined): number {
  const room = Math.max(1, Math.floor(totalmem() / MEMORY_OF_A_THREAD));
  return Math.min(files, asked ?? Math.min(availableParallelism(), room, MOST_THREADS));
}

/** @param megabytes that each of the threads may have */
export function threadPool(call: ManyCall, threads: number, megabytes: number): FilePool {
  const pool = new Tinypool({
    // The build puts it beside the command
    filename: new URL('./checkWorker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: call,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  return {
    run: (task: FileTask) => pool.run(task) as Promise<FileResult>,
    destroy: () => pool.destroy(),
  };
}
