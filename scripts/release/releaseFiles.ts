/** What a release consists of, by the names in its zip. The add-on and the workbench must be built. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { MANIFEST_FILE, PAGES, pageFile, SCRIPT_FILE } from '../../src/addon/addonApi';
import type { ProjectFile } from '../../src/installer/scriptProject';
import { addonMetafile } from '../build/addonMetafile';
import { licenses } from '../build/licenses';
import { path } from '../build/path';
import { VERSION } from '../build/version';
import { installPageText } from './installPageText';
import { readmeText } from './readme';

/** The files of the project in the order in which they are pasted. */
const PROJECT = [
  { name: MANIFEST_FILE, kind: 'manifest' },
  { name: SCRIPT_FILE, kind: 'script' },
  ...PAGES.map((page) => ({ name: pageFile(page), kind: 'page' }) as const),
] as const satisfies readonly Omit<ProjectFile, 'text'>[];
/** A web server that is put up by hand gives the text itself. */
const COMPRESSED = /\.(br|gz)$/;

type Files = Record<string, string | Uint8Array>;

/** @param day of the release, `YYYY-MM-DD` */
export async function releaseFiles(day: string): Promise<Files> {
  const project = PROJECT.map((file) => ({ ...file, text: textOf(`dist/${file.name}`) }));
  const files: Files = {
    'cai-dat.html': await installPageText(project),
    'README.txt': readmeText(VERSION, day),
    'CHANGELOG.md': textOf('CHANGELOG.md'),
    LICENSE: textOf('LICENSE'),
    'LICENSES.txt': licenses(await addonMetafile()),
    ...Object.fromEntries(project.map(({ name, text }) => [`dist/${name}`, text])),
    ...workbench(),
  };
  return { ...files, SHA256SUMS: checksums(files) };
}

/** Lines as `sha256sum -c` reads them. */
export function checksums(files: Readonly<Files>): string {
  return Object.entries(files)
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
}

function workbench(): Files {
  const folder = 'dist-workbench';
  const names = readdirSync(path(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !COMPRESSED.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    .map((file) => file.slice(file.lastIndexOf(`/${folder}/`) + folder.length + 2))
    .sort();
  return Object.fromEntries(
    names.map((name) => [`workbench/${name}`, readFileSync(path(`${folder}/${name}`))]),
  );
}

function textOf(name: string): string {
  return readFileSync(path(name), 'utf8');
}
