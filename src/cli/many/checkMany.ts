/** The check of many files: each is checked by itself, and together they make a roll-up. */
import { basename, resolve } from 'node:path';
import { isDefaultPlan } from '../../domain/rollUp';
import { type CommandLine, UsageError } from '../commandLine';
import { CANNOT_CHECK, oneLine } from '../lastResort';
import { MESSAGES } from '../messages';
import { requirePlaces, writeOutputs } from '../outputFile';
import { namedPlan } from '../inputFiles';
import type { Project } from '../projectHost';
import { outputWidth, print } from '../standardOutput';
import { checkAll, type Found } from './checkAll';
import type { ManyCall } from './checkOne';
import { foldersWithPlan } from './folderPlans';
import { manyReport } from './manyReport';
import { type ManyTasks, manyTasks } from './manyTasks';
import { MANY_WORDS } from './manyWords';
import { rollUpBytes } from './rollUpFile';
import { threadsFor } from './threadPool';

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
  const tasks = await manyTasks(command, folder, out, language);
  const call = callFor(command, tasks, options);
  const found = await checkAll(tasks.files, call, threadsFor(tasks.files.length, command.jobs));
  const { documents, unread, noTracker } = found;
  const isRolledUp = out !== undefined && documents.length > 0;
  if (isRolledUp) {
    const input = { documents, unread: [...unread, ...noTracker], language };
    writeOutputs([{ path: out, bytes: rollUpBytes(input, project) }], messages);
  }
  for (const line of tasks.empty) console.error(oneLine(line));
  for (const one of unusedPlans(command, found, folder)) {
    console.error(oneLine(words.planUnused(one)));
  }
  if (out !== undefined && !isRolledUp) console.error(words.nothingToRollUp);
  if (!call.json) {
    await print(`${manyReport(found, words, outputWidth())}\n`);
    if (isRolledUp) await print(`\n${words.rollUpWritten(command.out!)}\n`);
  }
  return exitCode(found, tasks, words);
}

/** Folders whose plan would have held for files that were checked under the default plan. */
function unusedPlans(
  { file, more = [], plan, plans }: CommandLine,
  { documents }: Found,
  folder: string,
): string[] {
  if (plan !== undefined || plans !== undefined) return [];
  const isMissed = documents.some(({ planOrigin }) => isDefaultPlan(planOrigin));
  return isMissed ? foldersWithPlan([file, ...more], folder) : [];
}

/** What is the same for all files. */
function callFor(
  command: CommandLine,
  { sharedPlan }: ManyTasks,
  { project, language, folder }: ManyOptions,
): ManyCall {
  const { plan } = command;
  // Without its folders: the roll-up is read elsewhere
  const given =
    plan === undefined ? undefined : { path: resolve(folder, plan), name: basename(plan) };
  return {
    project,
    language,
    asked: command.language,
    sheet: command.sheet,
    asOf: command.asOf,
    plan: given && namedPlan(given, MESSAGES[language]),
    sharedPlan: sharedPlan && namedPlan(sharedPlan, MESSAGES[language]),
    hasPlans: command.plans !== undefined,
    json: command.json || command.ndjson === true,
    rollUp: command.out !== undefined,
  };
}

function exitCode(
  { documents, unread, noTracker, hasErrors }: Found,
  { files, empty, isNamed }: ManyTasks,
  words: (typeof MANY_WORDS)['vi'],
): number {
  if (empty.length > 0 || unread.length > 0) return CANNOT_CHECK;
  // A file that somebody has named is looked at as a tracker, whatever is in it
  if (documents.length === 0 && !(isNamed && noTracker.length > 0)) {
    console.error(words.noTracker(files.length));
    return CANNOT_CHECK;
  }
  return hasErrors ? 1 : 0;
}
