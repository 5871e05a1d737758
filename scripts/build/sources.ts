/** What a build reads: its own program, what that bundles, and files that it takes as they are. */
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { path } from './path';

/** What the bundler makes up stands in a namespace; packages have their lock file. */
const IS_NONE = /^[\w()-]{2,}:|(^|\/)node_modules\//;

const read = new Set<string>();

/** Adds what a bundle was made of. */
export function noteBundled({ inputs }: Metafile): void {
  for (const input of Object.keys(inputs)) if (!IS_NONE.test(input)) read.add(input);
}

/** Reads a file of the project, which is a source from then on. */
export async function readSource(name: string): Promise<Buffer> {
  read.add(name);
  return readFile(path(name));
}

/** All that has been read so far, with the modules of which the program itself consists. */
export async function sourcesOf(program: string): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: path('.'),
    entryPoints: [program],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    tsconfigRaw: {},
    logLevel: 'error',
  });
  noteBundled(metafile);
  return [...read].map((name) => name.split(sep).join('/'));
}

/** A file's name relative to the project, as the bundler gives it. */
export function fromRoot(file: string): string {
  return relative(path('.'), file).split(sep).join('/');
}
