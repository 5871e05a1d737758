/** Printing results: to whoever reads slower than the check works, and to whoever reads no further. */
import { once } from 'node:events';

/** Columns of output that does not go to a terminal. */
const DEFAULT_WIDTH = 140;

/** How many characters a line has room for. */
export function outputWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns : DEFAULT_WIDTH;
}

/**
 * Prints a text, and waits where whoever reads is slower. Where nobody reads any more it is as if it
 * had been read; how other failures end is for who watches the stream.
 */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain').catch(() => undefined);
}
