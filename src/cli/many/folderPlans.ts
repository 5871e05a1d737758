/** Which of the plans in a folder belongs to which file: `--plans DIR`. */
import { readdirSync, statSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';
import type { Language } from '../../domain/text/language';
import { UsageError } from '../commandLine';
import type { PlanPlace } from '../inputFiles';
import { systemCode } from '../lastResort';
import { MESSAGES } from '../messages';
import { MANY_WORDS } from './manyWords';
import type { NamedFile } from './namedFiles';

/** What holds for all files that have no plan of their own. */
const SHARED = 'plan.json';
/** In no hidden folder and not hidden itself: a Mac and editors keep their own beside files. */
const PLAN_FILE = /^(?:[^./\\][^/\\]*[/\\])*[^./\\][^/\\]*\.json$/i;

/** Plans, each called by its path below the folder, with `/`. */
export interface FolderPlans {
  /** The plan that bears the file's name, undefined where there is none. */
  readonly planOf: (file: Pick<NamedFile, 'below'>) => PlanPlace | undefined;
  /** The plan of all files that have none; undefined where there is none. */
  readonly shared: PlanPlace | undefined;
}

/**
 * A plan bears the name of its file with .json at the end, at the same place below the folder or
 * at its top; it goes before the file's own plan sheet, as `--plan` does. The folder's `plan.json`,
 * or its only file where that bears no name of these, holds for files without plan sheet.
 * @throws UsageError where the folder is none, or has no plan
 */
export function folderPlans(
  folder: string,
  files: readonly Pick<NamedFile, 'below'>[],
  language: Language,
): FolderPlans {
  const plans = new Map(
    jsonFiles(folder, language).map((below) => {
      return [nameKey(below), { path: join(folder, below), name: below.split(sep).join('/') }];
    }),
  );
  if (plans.size === 0) throw new UsageError(MANY_WORDS[language].noPlans(folder));
  const planOf = ({ below }: Pick<NamedFile, 'below'>) =>
    plans.get(nameKey(besideFile(below))) ?? plans.get(nameKey(planNameOf(below)));
  const [[key, only] = [], ...others] = plans;
  const isShared = others.length === 0 && files.every((file) => planOf(file) !== only);
  return {
    planOf,
    shared: plans.get(SHARED) ?? (isShared && key !== undefined ? only : undefined),
  };
}

/** Those of the arguments that are folders with a `plan.json` at their top. */
export function foldersWithPlan(args: readonly string[], folder: string): string[] {
  return args.filter((one) => {
    const path = resolve(folder, one);
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
    return isFolder && readdirSync(path).some((name) => nameKey(name) === SHARED);
  });
}

/** The name of the plan that bears a file's name. */
export function planNameOf(file: string): string {
  return posix.basename(besideFile(file));
}

function besideFile(file: string): string {
  return file.replace(/\.[^./]*$/, '.json');
}

/** How a file is called does not depend on who has copied it: a Mac takes letters apart. */
function nameKey(below: string): string {
  return below.split(sep).join('/').normalize('NFC').toLowerCase();
}

function jsonFiles(folder: string, language: Language): string[] {
  const messages = MESSAGES[language];
  try {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return found.filter((below) => PLAN_FILE.test(below)).sort();
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOTDIR') throw new UsageError(MANY_WORDS[language].plansIsFile(folder));
    if (code === 'ENOENT') throw new UsageError(messages.fileNotFound(folder));
    throw new UsageError(messages.fileNotReadable(folder, messages.readErrors[code] ?? code));
  }
}
