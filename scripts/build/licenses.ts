/** Whose work is in a bundle, and under which licence: what those ask for who give it on. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { path } from './path';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE_FILE = /^(licen[cs]e|copying)(-mit)?(\.(md|txt|markdown))?$/i;
const COMMENT = /\/\*(?:(?!\*\/)[^])*\*\//g;
/** In comments that go with the code wherever it goes; bundling drops them. */
const LEGAL = /@licen[cs]e|\bCopyright\b/i;

export interface BundledPackage {
  /** Where it is installed, from the root on. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** Absent where only the licence's text says it. */
  readonly license?: string;
  /** Those of its files that have come in, from the root on. */
  readonly files: readonly string[];
}

/** The packages that have come into a bundle. */
export function bundledPackages({ outputs }: Metafile): BundledPackage[] {
  const filesIn = new Map<string, string[]>();
  for (const input of Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs))) {
    const [, folder] = PACKAGE.exec(input) ?? [];
    if (folder !== undefined) filesIn.set(folder, [...(filesIn.get(folder) ?? []), input]);
  }
  return [...filesIn.keys()].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(path(`${folder}/package.json`), 'utf8'),
    ) as BundledPackage;
    const files = filesIn.get(folder)!;
    return { folder, name, version, files, ...(license !== undefined && { license }) };
  });
}

/**
 * What has come into the bundle, each package with its licence; equal texts stand once. A package may
 * hold the work of others, which says so in its code: that stands here too.
 */
export function licenses(metafile: Metafile): string {
  const byText = new Map<string, string[]>();
  const add = (text: string, whose: string) => {
    byText.set(text.trim(), [...(byText.get(text.trim()) ?? []), whose]);
  };
  const packages = bundledPackages(metafile);
  for (const { folder, name, version, license } of packages) {
    const file = readdirSync(path(folder)).find((found) => LICENCE_FILE.test(found));
    const text =
      file === undefined ? (license ?? '') : readFileSync(path(`${folder}/${file}`), 'utf8');
    add(text, `${name} ${version}${license === undefined ? '' : ` (${license})`}`);
  }
  for (const { name, files } of packages) {
    for (const comment of legalComments(files)) add(comment, `In the code of ${name}`);
  }
  return [...byText]
    .map(([text, whose]) => `${whose.join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function legalComments(files: readonly string[]): Set<string> {
  const comments = files
    .filter((file) => /\.[cm]?js$/.test(file))
    .flatMap((file) => readFileSync(path(file), 'utf8').match(COMMENT) ?? []);
  return new Set(comments.filter((comment) => LEGAL.test(comment)));
}
