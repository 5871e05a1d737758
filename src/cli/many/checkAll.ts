/** Checking the files of a call in threads, with what is shown of each meanwhile. */
import { basename } from 'node:path';
import type { CheckedDocument, UnreadDocument } from '../../domain/rollUp';
import { oneLine } from '../lastResort';
import { print } from '../standardOutput';
import { checkFiles } from './checkFiles';
import type { FileResult, FileTask, ManyCall } from './checkOne';
import { MANY_WORDS } from './manyWords';
import { shownProgress } from './shownProgress';
import { threadPool } from './threadPool';

/** As a program ends that somebody has stopped at the keyboard. */
const STOPPED = 130;

/** What all the files have given, in their order. */
export interface Found {
  readonly documents: readonly CheckedDocument[];
  readonly unread: readonly UnreadDocument[];
  /** Files in which there is no tracker. */
  readonly noTracker: readonly UnreadDocument[];
  readonly hasErrors: boolean;
}

/** Checks the files, and prints each line of JSON as soon as it is its turn. */
export async function checkAll(
  tasks: readonly FileTask[],
  call: ManyCall,
  jobs: number,
): Promise<Found> {
  const words = MANY_WORDS[call.language];
  const progress = shownProgress(tasks.length, words.progress, call.json);
  let done = 0;
  const stop = () => {
    progress.end();
    process.stderr.write(`${words.stopped(done, tasks.length)}\n`);
    process.exit(STOPPED);
  };
  process.once('SIGINT', stop);
  const documents: CheckedDocument[] = [];
  const unread: UnreadDocument[] = [];
  const noTracker: UnreadDocument[] = [];
  let hasErrors = false;
  const take = async (result: FileResult, { file, name }: FileTask) => {
    if (result.kind === 'roll-up') progress.say(oneLine(words.isRollUp(file)));
    else if (result.kind === 'unread') {
      const line = oneLine(withName(result.reason, file));
      progress.say(line);
      unread.push({ document: name, reason: withoutName(line, file, name) });
    } else {
      result.notices.forEach(progress.say);
      for (const { json, document, missing, hasErrors: hasSome } of result.trackers) {
        if (missing === null) documents.push(document);
        else noTracker.push({ document: name, reason: missing });
        hasErrors ||= hasSome;
        if (json !== null) await print(`${json}\n`);
      }
    }
  };
  try {
    const results = checkFiles(tasks, {
      openPool: (threads, megabytes) => threadPool(call, threads, megabytes),
      jobs,
      language: call.language,
      onDone: () => {
        done++;
        progress.step();
      },
    });
    let at = 0;
    for await (const result of results) await take(result, tasks[at++]!);
  } finally {
    process.off('SIGINT', stop);
    progress.end();
  }
  return { documents, unread, noTracker, hasErrors };
}

/** Most reasons name their file by the whole of its path. */
function withName(reason: string, file: string): string {
  return reason.includes(basename(file)) ? reason : `${file}: ${reason}`;
}

/** The roll-up names the file in a column of its own. */
function withoutName(line: string, file: string, name: string): string {
  const reason = line.replaceAll(file, name);
  return reason.startsWith(`${name}: `) ? reason.slice(name.length + 2) : reason;
}
