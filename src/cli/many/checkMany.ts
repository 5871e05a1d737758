/** The check of many files: each is checked by itself, and together they make a roll-up. */
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { basename, relative, resolve, sep } from 'node:path';
import type { CheckedDocument, UnreadDocument } from '../../domain/rollUp';
import { type CommandLine, UsageError } from '../commandLine';
import { loadFile, loadPlan } from '../inputFiles';
import { CANNOT_CHECK, oneLine } from '../lastResort';
import { type Messages, MESSAGES } from '../messages';
import { isSameFile, requirePlaces, writeOutputs } from '../outputFile';
import type { Project } from '../projectHost';
import { checkFiles } from './checkFiles';
import type { FileResult, FileTask, ManyCall } from './checkOne';
import { folderPlans } from './folderPlans';
import { manyReport } from './manyReport';
import { MANY_WORDS, type ManyWords } from './manyWords';
import { commonFolder, type NamedFile, namedFiles } from './namedFiles';
import { isOurRollUp, rollUpBytes } from './ownRollUp';
import { shownProgress } from './shownProgress';
import { threadPool } from './threadPool';

/** Columns of output that does not go to a terminal. */
const DEFAULT_WIDTH = 140;
/** Without --jobs there are no more threads than that, which together stay below 2 GB. */
const MOST_JOBS = 8;
/** Bytes of the machine's memory for each. */
const MEMORY_OF_A_JOB = 512 << 20;
/** As a program ends that somebody has stopped at the keyboard. */
const STOPPED = 130;

export interface ManyOptions {
  readonly project: Project;
  readonly language: ManyCall['language'];
  /** From where the command was called: paths are meant from there. */
  readonly folder: string;
}

/**
 * Checks all files that a command line names, and prints what comes of them.
 * @returns the exit code: 2 where a file could not be checked, else 1 where one has error findings
 * @throws UsageError where nothing can be checked, or the roll-up cannot be written
 */
export async function checkMany(command: CommandLine, options: ManyOptions): Promise<number> {
  const { project, language, folder } = options;
  const [messages, words] = [MESSAGES[language], MANY_WORDS[language]];
  for (const option of Object.keys(command.papers ?? {})) {
    throw new UsageError(words.papersOfOne(option));
  }
  const out = command.out === undefined ? undefined : resolve(folder, command.out);
  if (out !== undefined) requirePlaces([out], messages);
  const empty: string[] = [];
  const named = await namedFiles(
    [command.file, ...(command.more ?? [])],
    folder,
    words,
    (line) => void empty.push(oneLine(line)),
  );
  const files = out === undefined ? named : besidesOutput(named, out, language);
  if (files.length === 0) throw new UsageError(words.nothingNamed);
  const tasks = planned(files, command, options);
  const call: ManyCall = {
    project,
    language,
    asked: command.language,
    sheet: command.sheet,
    asOf: command.asOf,
    plan:
      command.plan === undefined ? undefined : loadPlan(resolve(folder, command.plan), messages),
    sharedPlan: tasks.shared === undefined ? undefined : loadPlan(tasks.shared, messages),
    json: command.json || command.ndjson === true,
    rollUp: out !== undefined,
  };
  const found = await checkAll(tasks.files, call, jobsFor(files.length, command.jobs), words);
  if (out !== undefined && found.documents.length > 0) {
    const input = { ...found, builtAt: now(), language };
    writeOutputs([{ path: out, bytes: rollUpBytes(input, project) }], messages);
  }
  const notices = out !== undefined && found.documents.length === 0 ? [words.nothingToRollUp] : [];
  for (const notice of [...empty, ...notices]) console.error(notice);
  if (!call.json) {
    const width = process.stdout.isTTY ? process.stdout.columns : DEFAULT_WIDTH;
    console.log(manyReport(found.documents, found.unread.length, words, width));
    if (command.out !== undefined && notices.length === 0) {
      console.log(`\n${words.rollUpWritten(command.out)}`);
    }
  }
  if (empty.length > 0 || found.unread.length > 0) return CANNOT_CHECK;
  // A file that somebody has named is looked at as a tracker, whatever is in it
  const isNamed = found.documents.length > 0 && files.some(({ isFound }) => !isFound);
  if (!isNamed && found.documents.every(isNoTracker)) {
    console.error(words.noTracker(files.length));
    return CANNOT_CHECK;
  }
  return found.hasErrors ? 1 : 0;
}

interface Found {
  readonly documents: readonly CheckedDocument[];
  readonly unread: readonly UnreadDocument[];
  readonly hasErrors: boolean;
}

/** Checks the files, and prints each line of JSON as soon as it is its turn. */
async function checkAll(
  tasks: readonly FileTask[],
  call: ManyCall,
  jobs: number,
  words: ManyWords,
): Promise<Found> {
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
  let hasErrors = false;
  const take = async (result: FileResult, { file, name }: FileTask) => {
    if (result.kind === 'roll-up') progress.say(words.isRollUp(file));
    else if (result.kind === 'unread') {
      const line = oneLine(withName(result.reason, file));
      progress.say(line);
      // The roll-up names the file in a column of its own
      const reason = line.replaceAll(file, name);
      const isNamed = reason.startsWith(`${name}: `);
      unread.push({ document: name, reason: isNamed ? reason.slice(name.length + 2) : reason });
    } else {
      result.notices.forEach(progress.say);
      for (const tracker of result.trackers) {
        documents.push(tracker.document);
        hasErrors ||= tracker.hasErrors;
        if (tracker.json !== null) await print(`${tracker.json}\n`);
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
  return { documents, unread, hasErrors };
}

/** Which plan goes with each file, and what the roll-up calls it. */
function planned(
  files: readonly NamedFile[],
  { plan, plans }: CommandLine,
  { language, folder }: ManyOptions,
): { readonly files: readonly FileTask[]; readonly shared: string | undefined } {
  const known =
    plans === undefined ? undefined : folderPlans(resolve(folder, plans), files, language);
  const top = commonFolder(files.map(({ path }) => path));
  return {
    shared: known?.shared,
    files: files.map((one) => ({
      path: one.path,
      file: one.file,
      name: top === '' ? one.file : relative(top, one.path).split(sep).join('/'),
      planPath: plan === undefined ? known?.planOf(one) : undefined,
    })),
  };
}

/**
 * The files without the one that the roll-up will take the place of, which an earlier call has made.
 * @throws UsageError where that is anything else
 */
function besidesOutput(
  files: readonly NamedFile[],
  out: string,
  language: ManyCall['language'],
): NamedFile[] {
  const others = files.filter(({ path }) => !isSameFile(path, out));
  const isInput = others.length < files.length;
  // A blank file holds the place of what is to come
  const isFree = !isInput && (statSync(out, { throwIfNoEntry: false })?.size ?? 0) === 0;
  if (!isFree && !isEarlierRollUp(out, MESSAGES[language])) {
    throw new UsageError(
      isInput ? MESSAGES[language].outIsInput : MANY_WORDS[language].outIsOther(out),
    );
  }
  return others;
}

function isEarlierRollUp(path: string, messages: Messages): boolean {
  try {
    return isOurRollUp(loadFile(path, messages).workbook);
  } catch (error) {
    // Whatever cannot be read is somebody's, too
    if (error instanceof UsageError) return false;
    throw error;
  }
}

/** As many as the machine has processors, and memory for. */
function jobsFor(files: number, asked: number | undefined): number {
  const room = Math.max(1, Math.floor(totalmem() / MEMORY_OF_A_JOB));
  return Math.min(files, asked ?? Math.min(availableParallelism(), room, MOST_JOBS));
}

/** Whether a file holds no table in which the columns of a tracker are found. */
function isNoTracker({ findings }: CheckedDocument): boolean {
  return findings.some(({ code }) => code === 'header-missing');
}

/** Most reasons name their file by the whole of its path. */
function withName(reason: string, file: string): string {
  return reason.includes(basename(file)) ? reason : `${file}: ${reason}`;
}

/** Waits where whoever reads is slower than the check. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** When it is in Vietnam, as people read it. */
function now(): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(new Date()).replace(',', '');
}
