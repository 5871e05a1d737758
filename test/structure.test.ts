/** What holds of every source file: how it begins, how long it is, what it is called. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';

const MOST_LINES = 300;
const MOST_FILES = 16;
/** One file an item, listed in their index. */
const ITEMS = ['src/domain/check/rules'];
/** Names that mean the same in each room, so that they are its own. */
const SHARED_NAMES: Readonly<Record<string, string>> = {
  'index.ts': 'the face of a room, or its list',
  'main.ts': 'where something starts',
  'vi.ts': 'its texts in Vietnamese',
  'en.ts': 'its texts in English',
  'page.html': 'its page',
  'page.css': 'the style of its page',
};

const FILES = ['src', 'scripts', 'bench'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => /\.(ts|mjs|css|html)$/.test(path)),
);

const textOf = (path: string) => readFileSync(path, 'utf8');

/** Files by what is the same of them. */
function groups(files: readonly string[], key: (path: string) => string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of files) found.set(key(path), [...(found.get(key(path)) ?? []), path]);
  return found;
}

test('every file of code begins with a sentence that says what is in it', () => {
  const code = FILES.filter((path) => /\.(ts|mjs)$/.test(path));
  expect(code.filter((path) => !/^(?:#!.*\n)?\/\*\*\s+(?:\* )?[^\s@*]/.test(textOf(path)))).toEqual(
    [],
  );
});

test(`no file has more than ${MOST_LINES} lines`, () => {
  expect(FILES.filter((path) => textOf(path).split('\n').length - 1 > MOST_LINES)).toEqual([]);
});

test(`no folder of src holds more than ${MOST_FILES} files, but an index of items`, () => {
  const folders = groups(
    FILES.filter((path) => path.startsWith('src/')),
    dirname,
  );
  const full = [...folders].filter(([, files]) => files.length > MOST_FILES);
  expect(full.map(([folder]) => folder)).toEqual(ITEMS);
});

test('no two files have one name, but those that mean the same in each room', () => {
  const named = groups(
    FILES.filter((path) => !path.startsWith('bench/')),
    (path) => basename(path),
  );
  const twice = [...named].filter(([, files]) => files.length > 1).map(([name]) => name);
  expect(twice.sort()).toEqual(Object.keys(SHARED_NAMES).sort());
});
