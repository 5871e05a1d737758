/** Putting what was built into its folder, so that nobody ever meets half of it. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keepStamp, STAMP_FOLDER } from '../fresh/stamp.mjs';
import { path } from './path';
import { sourcesOf } from './sources';

/** Texts and bytes by the file's name in its folder. */
export type BuiltFiles = Readonly<Record<string, string | Uint8Array>>;

export interface Target {
  readonly name: string;
  /** The program that builds it. */
  readonly program: string;
  readonly folder: string;
}

/** Puts the files of a target in their place, then the stamp that says so. */
export async function publish({ name, program, folder }: Target, files: BuiltFiles): Promise<void> {
  await putFiles(folder, files);
  keepStamp(path('.'), name, {
    inputs: await sourcesOf(program),
    outputs: Object.keys(files).map((file) => `${folder}/${file}`),
    since: performance.timeOrigin,
  });
}

/**
 * Makes a folder of the project hold these files and no others. Each is moved to its place when it
 * is whole; those that are there already are left as they are.
 */
export async function putFiles(folder: string, files: BuiltFiles): Promise<void> {
  const root = path(folder);
  // Elsewhere on the same disk: what is on its way is no file of the folder
  const way = path(STAMP_FOLDER);
  await Promise.all([root, way].map((made) => mkdir(made, { recursive: true })));
  await Promise.all(
    Object.entries(files).map(async ([name, content], at) => {
      const [file, bytes] = [join(root, name), Buffer.from(content)];
      if ((await contentOf(file))?.equals(bytes)) return;
      const part = join(way, `${process.pid}-${at}.part`);
      await writeFile(part, bytes);
      await mkdir(dirname(file), { recursive: true });
      await rename(part, file);
    }),
  );
  const kept = new Set(Object.keys(files).map((name) => join(root, name)));
  for (const found of await readdir(root, { recursive: true, withFileTypes: true })) {
    const file = join(found.parentPath, found.name);
    if (found.isFile() && !kept.has(file)) await rm(file);
  }
}

async function contentOf(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}
