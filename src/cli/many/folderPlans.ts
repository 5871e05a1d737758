/** Which of the plans in a folder belongs to which file: `--plans DIR`. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Language } from '../../domain/text/language';
import { UsageError } from '../commandLine';
import { systemCode } from '../lastResort';
import { type Messages, MESSAGES } from '../messages';
import { MANY_WORDS } from './manyWords';
import type { NamedFile } from './namedFiles';

/** What holds for all files that have no plan of their own. */
const SHARED = 'plan.json';

export interface FolderPlans {
  /** The plan that bears the file's name, undefined where there is none. */
  readonly planOf: (file: Pick<NamedFile, 'below'>) => string | undefined;
  /** The plan of all files that have none; undefined where there is none. */
  readonly shared: string | undefined;
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
    jsonFiles(folder, MESSAGES[language]).map((below) => [nameKey(below), join(folder, below)]),
  );
  if (plans.size === 0) throw new UsageError(MANY_WORDS[language].noPlans(folder));
  const planOf = ({ below }: Pick<NamedFile, 'below'>) => {
    const plan = below.replace(/\.[^./]*$/, '.json');
    return plans.get(nameKey(plan)) ?? plans.get(nameKey(plan.slice(plan.lastIndexOf('/') + 1)));
  };
  const [[key, only] = [], ...others] = plans;
  const isShared = others.length === 0 && files.every((file) => planOf(file) !== only);
  return {
    planOf,
    shared: plans.get(SHARED) ?? (isShared && key !== undefined ? only : undefined),
  };
}

/** How a file is called does not depend on who has copied it: a Mac takes letters apart. */
function nameKey(below: string): string {
  return below.split(sep).join('/').normalize('NFC').toLowerCase();
}

function jsonFiles(folder: string, messages: Messages): string[] {
  try {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return found.filter((below) => /\.json$/i.test(below)).sort();
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') throw new UsageError(messages.fileNotFound(folder));
    throw new UsageError(messages.fileNotReadable(folder, messages.readErrors[code] ?? code));
  }
}
