/**
 * What a build was made of, and what it has made: a stamp that is written last, so that a build
 * which was broken off, or files that somebody has changed since, are not taken for built.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the stamps are, beside what runs in Node: nothing of it goes to Google. */
export const STAMP_FOLDER = 'dist-cli/built';

/** What stands for the packages, of which there are thousands of files. */
const PACKAGES = ['package.json', 'package-lock.json'];
/** These are imported by names without endings: a file that is new beside them may come before. */
const IMPORTED = /\.ts$/;

/**
 * @typedef {object} Stamp
 * @property {string[]} inputs files, and folders by the names in them, relative to the project
 * @property {string[]} outputs files
 * @property {string} print of the contents of both
 */

/** @param {string} root @param {string} target */
const stampFile = (root, target) => join(root, STAMP_FOLDER, `${target}.json`);

/**
 * The stamp of the last build that came to its end; null where there is none.
 * @param {string} root @param {string} target
 * @returns {Stamp | null}
 */
export function readStamp(root, target) {
  try {
    return JSON.parse(readFileSync(stampFile(root, target), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Whether the files of a target are what a build would make now. Contents count, not times: what
 * git or an editor has only touched is not built again.
 * @param {string} root @param {string} target
 */
export function isFresh(root, target) {
  const stamp = readStamp(root, target);
  return stamp !== null && stamp.print === printOf(root, [...stamp.inputs, ...stamp.outputs]);
}

/**
 * Says that a target has been built. It is not said where a source was changed meanwhile: nobody
 * knows which of its contents was read.
 * @param {string} root @param {string} target
 * @param {{ inputs: Iterable<string>, outputs: Iterable<string>, since: number }} build what it has
 *   read and written, relative to the project, and when it began (milliseconds)
 */
export function keepStamp(root, target, { inputs, outputs, since }) {
  const sources = [...inputs];
  if (sources.some((path) => changedAt(join(root, path)) >= since)) return;
  const stamp = {
    inputs: [...new Set([...sources, ...foldersOf(sources), ...PACKAGES])].sort(),
    outputs: [...outputs].sort(),
  };
  const print = printOf(root, [...stamp.inputs, ...stamp.outputs]);
  const file = stampFile(root, target);
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, JSON.stringify({ ...stamp, print }));
  renameSync(part, file);
}

/** Unlike a file's own time nobody can set this one. @param {string} path */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? Infinity;
}

/** @param {readonly string[]} sources */
function foldersOf(sources) {
  const folders = new Set();
  for (const source of sources.filter((path) => IMPORTED.test(path))) {
    for (let at = dirname(source); at !== '.'; at = dirname(at)) folders.add(at);
  }
  return folders;
}

/** @param {string} root @param {readonly string[]} paths */
function printOf(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = contentOf(join(root, path));
    hash.update(`${path}\0${content?.length ?? 'none'}\0`).update(content ?? '');
  }
  return hash.digest('hex');
}

/** Null where there is none. @param {string} path */
function contentOf(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  return found.isDirectory() ? readdirSync(path).sort().join('\n') : readFileSync(path);
}
