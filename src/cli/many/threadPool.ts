/** The threads of a call, each with a bundle of its own that it compiles once. */
import { Tinypool } from 'tinypool';
import type { FilePool } from './checkFiles';
import type { FileResult, FileTask, ManyCall } from './checkOne';

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
