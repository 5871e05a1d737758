/** Whose work is in a bundle, and under which licence: what those ask for who give it on. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { path } from './path';

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/** The packages that have come into the bundle, each with its licence; equal texts stand once. */
export function licenses({ outputs }: Metafile): string {
  const inputs = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.flatMap((input) => PACKAGE.exec(input)?.slice(1, 2) ?? []));
  const byText = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(
      readFileSync(path(`${folder}/package.json`), 'utf8'),
    ) as { name: string; version: string; license: string };
    const file = readdirSync(path(folder)).find((found) => LICENCE_FILE.test(found));
    const text = file === undefined ? license : readFileSync(path(`${folder}/${file}`), 'utf8');
    byText.set(text.trim(), [
      ...(byText.get(text.trim()) ?? []),
      `${name} ${version} (${license})`,
    ]);
  }
  return [...byText]
    .map(([text, packages]) => `${packages.join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
