/**
 * Runs the command line many times in one process: a list of argument lists comes on stdin, the
 * list of outcomes goes to stdout. Each call evaluates `main.ts` anew, so that its own exit code
 * and output count.
 */
import { readFileSync } from 'node:fs';
import type { Outcome } from './runCheck';

type Write = typeof process.stdout.write;

const [node, script] = process.argv;
const calls = JSON.parse(readFileSync(0, 'utf8')) as string[][];
const outcomes: Outcome[] = [];
for (const [index, args] of calls.entries()) outcomes.push(await call(index, args));
process.exitCode = 0;
process.stdout.write(JSON.stringify(outcomes));

async function call(index: number, args: readonly string[]): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const writeOut = process.stdout.write.bind(process.stdout);
  const writeError = process.stderr.write.bind(process.stderr);
  process.stdout.write = into(stdout);
  process.stderr.write = into(stderr);
  process.argv = [node!, script!, ...args];
  process.exitCode = undefined;
  try {
    await import(`../../src/cli/main.ts?call=${index}`);
  } catch (error) {
    stderr.push(String(error));
    process.exitCode = 70;
  } finally {
    process.stdout.write = writeOut;
    process.stderr.write = writeError;
  }
  return { exit: process.exitCode ?? 0, stdout: stdout.join(''), stderr: stderr.join('') };
}

/** Collects what is written. */
function into(chunks: string[]): Write {
  return (chunk: Uint8Array | string) => {
    chunks.push(String(chunk));
    return true;
  };
}
