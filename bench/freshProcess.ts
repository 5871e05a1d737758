/** Works in processes of their own, cold as a user's command is: time, processor time and memory. */
import { spawnSync } from 'node:child_process';

const MARK = 'USED';
/** Written by the process itself when it ends. */
const REPORT = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\n${MARK} ' + (userCPUTime + systemCPUTime) / 1e6 + ' ' + maxRSS / 1024);
});`;
const PRELOAD = ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`];
const MOST_OUTPUT = 2 ** 30;

export interface FreshRun {
  readonly stdout: string;
  /** Seconds by the clock. */
  readonly seconds: number;
  /** Seconds of processor time. */
  readonly processor: number;
  /** The most memory that it held at once. */
  readonly megabytes: number;
}

/**
 * Runs Node with arguments and waits for its end.
 * @param fine exit codes with which it has done its work
 * @throws Error where it has not
 */
export function runFresh(args: readonly string[], fine: readonly number[] = [0]): FreshRun {
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [...PRELOAD, ...args], {
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  const seconds = (performance.now() - start) / 1000;
  const used = new RegExp(`${MARK} ([\\d.]+) ([\\d.]+)`).exec(stderr);
  if (!used || status === null || !fine.includes(status)) {
    throw new Error(`node ${args.join(' ').slice(0, 200)} ended with ${status}: ${stderr}`);
  }
  return { stdout, seconds, processor: Number(used[1]), megabytes: Number(used[2]) };
}
