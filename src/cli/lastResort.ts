/** What is said, and how the process ends, when something happens that nobody has foreseen. */
import { UsageError } from './commandLine';
import type { Messages } from './messages';

/** The exit code of a check that cannot be done. */
export const CANNOT_CHECK = 2;
const MOST_CHARACTERS = 1000;

/** One line for the user about an error of any kind. */
export function lineOf(error: unknown, messages: Messages): string {
  if (error instanceof UsageError) return oneLine(error.message);
  const detail = error instanceof Error ? error.message || error.name : String(error);
  return oneLine(messages.unforeseen(oneLine(detail)));
}

/** Names and texts of files may hold line breaks and what steers a terminal. */
export function oneLine(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}

/** The code that the system gives its errors, such as `ENOSPC`. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/**
 * Ends the process with one line for what is thrown outside of the check itself: output that
 * cannot be written is only told after the call that wrote it.
 */
export function catchStrays(messages: Messages): void {
  process.stdout.on('error', (error: Error) => {
    // Whoever reads may stop reading, as `head` does; files are written all the same
    if (systemCode(error) === 'EPIPE') return;
    end(messages.outputNotWritable(messages.writeErrors[systemCode(error)] ?? error.message));
  });
  // Nobody could be told
  process.stderr.on('error', () => undefined);
  process.on('uncaughtException', (error) => {
    end(lineOf(error, messages));
  });
}

function end(line: string): never {
  process.stderr.write(`${oneLine(line)}\n`);
  process.exit(CANNOT_CHECK);
}
