/** Which files folders, patterns and names give, each once and in order. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isForMany } from '../../../src/cli/many/forMany';
import { MANY_WORDS } from '../../../src/cli/many/manyWords';
import { commonFolder, namedFiles } from '../../../src/cli/many/namedFiles';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'named-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
}

let said: string[];
const found = (...args: string[]) => {
  said = [];
  return namedFiles(args, folder, MANY_WORDS.en, (line) => said.push(line));
};
const names = async (...args: string[]) => (await found(...args)).map(({ file }) => file);

describe('a folder gives', () => {
  it('the spreadsheets in all of its folders, by their numbers and folder by folder', async () => {
    put('t/a 10.xlsx', 't/a 2.XLSX', 't/b/c.csv', 't/b.xlsm', 't/cũ.xls', 't/đ.xlsx', 't/e.ods');
    put('t/plan.json', 't/note.txt', 't/letter.docx');
    expect(await names('t')).toEqual([
      't/a 2.XLSX',
      't/a 10.xlsx',
      't/b/c.csv',
      't/b.xlsm',
      't/cũ.xls',
      't/đ.xlsx',
      't/e.ods',
    ]);
  });

  it('neither what Excel keeps beside an open file nor what is hidden', async () => {
    put('t/a.xlsx', 't/~$a.xlsx', 't/.a.xlsx', 't/.old/a.xlsx', 't/.~lock.a.xlsx#');
    expect(await names('t')).toEqual(['t/a.xlsx']);
  });

  it('each file once where links lead in a circle or to a file twice', async () => {
    put('t/b/a.xlsx', 't/z.xlsx');
    symlinkSync('..', join(folder, 't/b/up'));
    symlinkSync('z.xlsx', join(folder, 't/a link.xlsx'));
    symlinkSync('nowhere.xlsx', join(folder, 't/dangling.xlsx'));
    expect(await names('t')).toEqual(['t/b/a.xlsx', 't/z.xlsx']);
  });

  it('files by their place below it, for plans that stand alike', async () => {
    put('t/b/a.xlsx');
    expect(await found('t')).toEqual([
      { path: join(folder, 't/b/a.xlsx'), file: 't/b/a.xlsx', below: 'b/a.xlsx', isFound: true },
    ]);
  });

  it('a line that says so where it holds no spreadsheet', async () => {
    put('t/plan.json');
    await expect(found('t')).rejects.toThrow(
      'The folder t has no spreadsheet (.xlsx, .xlsm, .csv) to check.',
    );
  });

  it('its files though its name looks like a pattern', async () => {
    put('[1] (2)*/a.xlsx', 'b.xlsx');
    expect(await names('[1] (2)*')).toEqual(['[1] (2)*/a.xlsx']);
  });
});

describe('a pattern that the shell has left gives', () => {
  it('the spreadsheets that match it', async () => {
    put('t/a.xlsx', 't/b.csv', 't/b/c.XLSX', 't/a.json', 't/~$a.xlsx');
    expect(await names('t/*')).toEqual(['t/a.xlsx', 't/b.csv']);
    expect(await names('t/**/*.xlsx')).toEqual(['t/a.xlsx', 't/b/c.XLSX']);
    expect(await names(join(folder, 't/{a,b}.*'))).toEqual(['t/a.xlsx', 't/b.csv']);
  });

  it('those in folders that are called as if they were patterns', async () => {
    put('[1] *(2)/u/a.xlsx', '[1] *(2)/v.csv', '1 x/u/b.xlsx');
    expect(await names('[1] *(2)/**/*')).toEqual(['[1] *(2)/u/a.xlsx', '[1] *(2)/v.csv']);
    expect(await names(join(folder, '[1] *(2)/[u]/*'))).toEqual(['[1] *(2)/u/a.xlsx']);
    expect(await names('1 x/../[1] *(2)/*.csv')).toEqual(['[1] *(2)/v.csv']);
    expect(await names('? x/u/*')).toEqual(['1 x/u/b.xlsx']);
  });

  it('those whose letters a Mac has taken apart, and folders of either spelling', async () => {
    const [one, apart] = (['NFC', 'NFD'] as const).map((form) => 'Huyện Ở'.normalize(form));
    put(`t/${one}/${apart}.xlsx`, `t/${apart}/${one}.xlsx`, 't/Huyen O/a.xlsx');
    const files = [`t/${apart}/${one}.xlsx`, `t/${one}/${apart}.xlsx`];
    for (const typed of ['NFC', 'NFD'] as const) {
      const given = await names('t/Huyện*/Huyện Ở.xls?'.normalize(typed));
      expect(given.sort()).toEqual(files.sort());
    }
  });

  it('a line that says so where none does', async () => {
    await expect(found('t/*.xlsx')).rejects.toThrow('No spreadsheet matches t/*.xlsx.');
  });
});

it('a folder or pattern that gives nothing is a line, and others go on', async () => {
  put('t/a.xlsx', 'u/plan.json');
  expect(await names('u', 't', 'none*')).toEqual(['t/a.xlsx']);
  expect(said).toEqual([
    'The folder u has no spreadsheet (.xlsx, .xlsm, .csv) to check.',
    'No spreadsheet matches none*.',
  ]);
});

describe('names give', () => {
  it('each file once, without plans and passing files that a shell has put among them', async () => {
    put('a.xlsx', 'b.txt', 'plan.json', '~$a.xlsx');
    expect(await names('b.txt', 'a.xlsx', './a.xlsx', 'plan.json', '~$a.xlsx')).toEqual([
      'a.xlsx',
      'b.txt',
    ]);
  });

  it('a file rather than a link to it, in whatever order', async () => {
    put('z.xlsx');
    symlinkSync('z.xlsx', join(folder, 'link.xlsx'));
    expect(await names('link.xlsx', 'z.xlsx')).toEqual(['z.xlsx']);
    expect(await names('z.xlsx', 'link.xlsx')).toEqual(['z.xlsx']);
  });

  it('a file that is not there, for the check to say so', async () => {
    expect(await names('none (1).xlsx')).toEqual(['none (1).xlsx']);
  });

  it('a file elsewhere by the whole of its path', async () => {
    put('t/a.xlsx', 'u/b.xlsx');
    const [only] = await namedFiles(['../u/b.xlsx'], join(folder, 't'), MANY_WORDS.en, () => 0);
    expect(only!.file).toBe(join(folder, 'u/b.xlsx'));
  });
});

it('a call is for many where it names several, a folder or a pattern, or asks for lines', () => {
  put('a[1].xlsx', 't/b.xlsx');
  const call = { sheet: undefined, asOf: undefined, plan: undefined, language: undefined };
  const isMany = (file: string, more = {}) =>
    isForMany({ ...call, json: true, out: undefined, file, ...more }, folder);
  expect(['a[1].xlsx', 'none.xlsx', 'none (1).xlsx'].map((file) => isMany(file))).toEqual([
    false,
    false,
    false,
  ]);
  expect(['t', '*.xlsx', '{a,b}.csv', '!(a).csv'].map((file) => isMany(file))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isMany('a[1].xlsx', { more: ['b'] })).toBe(true);
  expect(isMany('a[1].xlsx', { ndjson: true })).toBe(true);
});

it('the common folder of files is the innermost one that all lie in', () => {
  expect(commonFolder(['/a/b/c.xlsx'])).toBe('/a/b');
  expect(commonFolder(['/a/b/c/d.xlsx', '/a/bc/e.xlsx'])).toBe('/a');
  expect(commonFolder(['/a/b.xlsx', '/c/d.xlsx'])).toBe('');
});
