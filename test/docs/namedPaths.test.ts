/** What the written documents name: files and folders of the project. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DOCUMENTS, inlineCodeOf, read, ROOT } from './documents';

const ROOTS = ['', 'src'];
const FOLDERS = ROOTS.flatMap((root) =>
  readdirSync(join(ROOT, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
).filter(
  (name) =>
    ![
      'node_modules',
      'dist',
      'dist-bigquery',
      'dist-cli',
      'dist-contract',
      'dist-workbench',
      'release',
      'reports',
      '.git',
    ].includes(name),
);

const exists = (path: string) => ROOTS.some((root) => existsSync(join(ROOT, root, path)));

/** Every file of these folders by its name alone. */
const FILE_NAMES = new Set(
  ['src', 'test', 'scripts', 'bench'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      basename(path),
    ),
  ),
);

function isPath(code: string): boolean {
  return /^[\w./-]+$/.test(code) && code.includes('/') && FOLDERS.includes(code.split('/')[0]!);
}

/** The paths of a tree that is drawn with names indented below their folder. */
function pathsOfTree(text: string): string[] {
  const above: { indent: number; path: string }[] = [];
  return [...text.matchAll(/^( *)([\w./-]+)(?: {2,}.*)?$/gm)].map(([, margin, name]) => {
    const indent = margin!.length;
    while (above.length > 0 && above.at(-1)!.indent >= indent) above.pop();
    const path = join(above.at(-1)?.path ?? '', name!);
    above.push({ indent, path });
    return path;
  });
}

describe.each(DOCUMENTS)('%s', (name) => {
  const text = read(name);

  test('names no path that is not there', () => {
    expect(
      inlineCodeOf(text)
        .filter(isPath)
        .filter((path) => !exists(path)),
    ).toEqual([]);
  });

  test('names no source file that is not there', () => {
    const files = inlineCodeOf(text).filter((code) => /^[\w.]+\.ts$/.test(code));
    expect(files.filter((file) => !FILE_NAMES.has(file))).toEqual([]);
  });
});

describe('the tree of rooms in docs/architecture.md', () => {
  const [, tree] = /^## Rooms\n\n```\n([^]*?)^```/m.exec(read('docs/architecture.md'))!;
  const paths = pathsOfTree(tree!);

  test('names no path that is not there', () => {
    expect(paths).toContain('src/domain/calendar.ts');
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });

  const foldersIn = (folder: string) =>
    readdirSync(join(ROOT, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}/`);

  test('names every layer, and every room of a layer of which it names some', () => {
    const layers = foldersIn('src');
    expect(paths).toEqual(expect.arrayContaining(layers));
    const shown = layers
      .map((layer) => foldersIn(layer.slice(0, -1)))
      .filter((rooms) => rooms.some((room) => paths.includes(room)));
    expect(paths).toEqual(expect.arrayContaining(shown.flat()));
  });
});
