/** Bundling for browsers and for Apps Script: what every build has in common. */
import { build, type BuildOptions } from 'esbuild';
import { path } from './path';
import { noteBundled } from './sources';
import { VERSION } from './version';

/** One file, minified, its letters as they are; the compiler's settings play no part. */
export const COMMON_OPTIONS = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  charset: 'utf8',
  tsconfigRaw: {},
  define: { PRODUCT_VERSION: JSON.stringify(VERSION) },
} as const satisfies BuildOptions;

/** What Apps Script loads: the exports of the entry as members of a global `app`. */
export const SCRIPT_OPTIONS = {
  format: 'iife',
  globalName: 'app',
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
} as const satisfies BuildOptions;

/** The text of a bundle with one entry. What it was made of is noted. */
export async function bundleText(entry: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles, metafile } = await build({
    ...COMMON_OPTIONS,
    absWorkingDir: path('.'),
    entryPoints: [entry],
    ...options,
    metafile: true,
  });
  noteBundled(metafile);
  return outputFiles![0]!.text;
}
