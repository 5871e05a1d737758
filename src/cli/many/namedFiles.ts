/** Which files a call for many names: files, folders with all that lies in them, and patterns. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { UsageError } from '../commandLine';
import { isPattern } from './forMany';
import type { ManyWords } from './manyWords';

/** A file to check. */
export interface NamedFile {
  readonly path: string;
  /** What results call it: its path from where the command was called, elsewhere the whole; with `/`. */
  readonly file: string;
  /** Its path below the folder in which it was found; of a file that was named, its name. */
  readonly below: string;
  /** Whether a folder or a pattern has given it: nobody has said that it is a tracker. */
  readonly isFound: boolean;
}

/** Those that a folder or a pattern gives; the old ones too, so that somebody hears of them. */
const SPREADSHEET = /\.(?:xls[xmb]?|xlt[xm]?|ods|csv|tsv)$/i;
const BACKSLASHES = /\\/g;
/** By the numbers in them: 2 before 10. */
const COLLATOR = new Intl.Collator('vi', { numeric: true });

/**
 * The files in the order of their paths, each once, however often and by whatever links it is named.
 * Hidden files are left out, and those that Excel keeps beside a file that is open.
 * @param folder from where the command was called
 * @param say told of each folder or pattern that gives no file where others give some
 * @throws UsageError where none gives a file
 */
export async function namedFiles(
  args: readonly string[],
  folder: string,
  words: ManyWords,
  say: (line: string) => void,
): Promise<NamedFile[]> {
  const given = await Promise.all(args.map((one) => filesOf(one, folder, words)));
  const found = given.flatMap((files) => (typeof files === 'string' ? [] : files));
  const empty = given.filter((files) => typeof files === 'string');
  if (found.length === 0 && empty.length > 0) throw new UsageError(empty[0]);
  empty.forEach(say);
  const byRealPath = new Map<string, NamedFile>();
  for (const one of found) {
    const real = existsSync(one.path) ? realpathSync(one.path) : one.path;
    const known = byRealPath.get(real);
    // The file itself rather than a link to it
    if (!known || (known.path !== real && one.path === real)) byRealPath.set(real, one);
  }
  return [...byRealPath.values()].sort((a, b) => comparePaths(a.file, b.file));
}

/** The files, or a line that says that there is none in a folder or of a pattern. */
async function filesOf(
  argument: string,
  folder: string,
  words: ManyWords,
): Promise<NamedFile[] | string> {
  const path = resolve(folder, argument);
  const about = statSync(path, { throwIfNoEntry: false });
  const named = (file: string, below: string, isFound = false): NamedFile => ({
    path: file,
    file: shown(file, folder),
    below,
    isFound,
  });
  if (about && !about.isDirectory()) {
    // A shell that has filled in a pattern names these too
    return isPassing(path) || isPlan(path) ? [] : [named(path, basename(path))];
  }
  if (!about && !isPattern(argument)) return [named(path, basename(path))];
  const { cwd, pattern } = about ? { cwd: path, pattern: '**/*' } : placed(argument, folder);
  const files = await glob(spellings(pattern), {
    cwd,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  const trackers = files
    .map((file) => resolve(file))
    .filter((file) => SPREADSHEET.test(file) && !isPassing(file));
  if (trackers.length === 0) {
    return about ? words.emptyFolder(argument) : words.emptyPattern(argument);
  }
  const top = about ? path : commonFolder(trackers);
  return trackers.map((file) => named(file, withSlashes(relative(top, file)), true));
}

/**
 * A pattern from the innermost folder on that is there as it is written: what looks like a sign in the
 * name of a folder is none.
 */
function placed(argument: string, folder: string): { cwd: string; pattern: string } {
  // Elsewhere than on Windows a backslash takes a sign's meaning away
  const segments = withSlashes(argument).split('/');
  let cwd = folder;
  while (segments.length > 1) {
    // With a slash the segment before the first is the root, or a disk
    const inner = resolve(cwd, `${segments[0]}/`);
    if (!statSync(inner, { throwIfNoEntry: false })?.isDirectory()) break;
    cwd = inner;
    segments.shift();
  }
  return { cwd, pattern: segments.join('/') };
}

/** A pattern with the letters of its folders and files as one sign and taken apart, as a Mac does. */
function spellings(pattern: string): string[] {
  return pattern
    .split('/')
    .reduce<string[]>(
      (before, segment, at) =>
        [...new Set([segment.normalize('NFC'), segment.normalize('NFD')])].flatMap((form) =>
          before.map((folders) => (at === 0 ? form : `${folders}/${form}`)),
        ),
      [''],
    );
}

/** The innermost folder that all of these lie in. */
export function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map(dirname);
  let common = first;
  while (!others.every((folder) => folder === common || folder.startsWith(`${common}${sep}`))) {
    const outer = dirname(common);
    // On several disks there is none
    if (outer === common) return '';
    common = outer;
  }
  return common;
}

/** Folder by folder: a folder's own files stand together. */
export function comparePaths(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')];
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const order = COLLATOR.compare(a[at]!, b[at]!);
    if (order !== 0) return order;
  }
  return a.length - b.length || (one < other ? -1 : Number(one > other));
}

/** Whether Excel or an editor keeps it only as long as another file is open. */
function isPassing(path: string): boolean {
  return /^(?:~\$|\.)/.test(basename(path));
}

function isPlan(path: string): boolean {
  return /\.json$/i.test(path);
}

function shown(path: string, folder: string): string {
  const from = relative(folder, path);
  const isElsewhere = isAbsolute(from) || from.split(sep)[0] === '..';
  return withSlashes(isElsewhere ? path : from);
}

function withSlashes(path: string): string {
  return sep === '\\' ? path.replace(BACKSLASHES, '/') : path;
}
