/** What there is to do for each of many files: which they are, and which plan goes with each. */
import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Language } from '../../domain/text/language';
import { type CommandLine, UsageError } from '../commandLine';
import { loadFile, type PlanPlace } from '../inputFiles';
import { type Messages, MESSAGES } from '../messages';
import { isSameFile } from '../outputFile';
import { isOurRollUp } from '../ownRollUp';
import type { FileTask } from './checkOne';
import { folderPlans } from './folderPlans';
import { MANY_WORDS } from './manyWords';
import { commonFolder, type NamedFile, namedFiles } from './namedFiles';

export interface ManyTasks {
  readonly files: readonly FileTask[];
  /** The plan of files that have none. */
  readonly sharedPlan: PlanPlace | undefined;
  /** Lines about folders and patterns that give no file. */
  readonly empty: readonly string[];
  /** Whether somebody has named a file by its own name. */
  readonly isNamed: boolean;
}

/**
 * The files that a command line names, each with its plan, without what the roll-up will replace.
 * @param folder from where the command was called
 * @param out where the roll-up goes
 * @throws UsageError where there is none, or the roll-up would replace anything else
 */
export async function manyTasks(
  { file, more = [], plan, plans }: CommandLine,
  folder: string,
  out: string | undefined,
  language: Language,
): Promise<ManyTasks> {
  const empty: string[] = [];
  const words = MANY_WORDS[language];
  const named = await namedFiles([file, ...more], folder, words, (line) => void empty.push(line));
  const files = out === undefined ? named : besidesOutput(named, out, language);
  if (files.length === 0) throw new UsageError(words.nothingNamed);
  const known =
    plans === undefined ? undefined : folderPlans(resolve(folder, plans), files, language);
  const top = commonFolder(files.map(({ path }) => path));
  return {
    files: files.map((one) => ({
      path: one.path,
      file: one.file,
      name: top === '' ? one.file : relative(top, one.path).split(sep).join('/'),
      plan: plan === undefined ? known?.planOf(one) : undefined,
    })),
    sharedPlan: known?.shared,
    empty,
    isNamed: files.some(({ isFound }) => !isFound),
  };
}

/**
 * The files without the one that the roll-up will take the place of, which an earlier call has made.
 * @throws UsageError where that is anything else
 */
function besidesOutput(files: readonly NamedFile[], out: string, language: Language): NamedFile[] {
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
