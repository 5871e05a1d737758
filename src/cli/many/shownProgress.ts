/** How many files are done, on a terminal: a bar on stderr, with lines that stay above it. */
import { SingleBar } from 'cli-progress';

export interface ShownProgress {
  /** One more file is done. */
  readonly step: () => void;
  /** A line on stderr that stays. */
  readonly say: (line: string) => void;
  readonly end: () => void;
}

/**
 * @param text what stands beside the bar
 * @param isBeside whether results are printed meanwhile; on one terminal they would tear the bar
 */
export function shownProgress(
  all: number,
  text: (done: number, all: number) => string,
  isBeside: boolean,
): ShownProgress {
  if (!process.stderr.isTTY || (isBeside && process.stdout.isTTY)) {
    return { step: () => undefined, say: (line) => console.error(line), end: () => undefined };
  }
  const bar = new SingleBar({
    format: '{bar} {text}',
    stream: process.stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: false,
  });
  let done = 0;
  bar.start(all, 0, { text: text(0, all) });
  return {
    step() {
      done++;
      bar.update(done, { text: text(done, all) });
    },
    say(line) {
      process.stderr.write(`\r\u001B[K${line}\n`);
      bar.render();
    },
    end: () => bar.stop(),
  };
}
