/** Whether a call is for one file or for many; only the latter loads what that needs. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandLine } from '../commandLine';

/** What makes a name a pattern; brackets alone are in the names of many copies of files. */
const SIGNS = /[*?[{]|[!+@]\(/;

/** Whether a name that no file has is a pattern, such as one that the shell has left as it is. */
export function isPattern(name: string): boolean {
  return SIGNS.test(name);
}

/** Several files, a folder, or a pattern; and whatever is to be printed line by line. */
export function isForMany({ file, more, ndjson }: CommandLine, folder: string): boolean {
  if (more || ndjson) return true;
  const about = statSync(resolve(folder, file), { throwIfNoEntry: false });
  return about ? about.isDirectory() : isPattern(file);
}
