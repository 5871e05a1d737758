import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MESSAGES } from '../../src/cli/messages';
import { isSameFile, requirePlaces, writeOutputs } from '../../src/cli/outputFile';

let folder: string;
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');
const bytes = new TextEncoder().encode('new');
const write = (...names: string[]) => {
  writeOutputs(
    names.map((name) => ({ path: at(name), bytes })),
    MESSAGES.en,
  );
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  writeFileSync(at('a.xlsx'), 'old');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('two paths lead to one file', () => {
  it('by a symbolic link, a hard link, or a folder more on the way', () => {
    symlinkSync(at('a.xlsx'), at('soft.xlsx'));
    linkSync(at('a.xlsx'), at('hard.xlsx'));
    mkdirSync(at('sub'));
    for (const name of ['a.xlsx', 'soft.xlsx', 'hard.xlsx', 'sub/../a.xlsx']) {
      expect([name, isSameFile(at('a.xlsx'), `${folder}/${name}`)]).toEqual([name, true]);
    }
  });

  it('but not where the files are equal, or one is not there', () => {
    writeFileSync(at('b.xlsx'), 'old');
    expect(isSameFile(at('a.xlsx'), at('b.xlsx'))).toBe(false);
    expect(isSameFile(at('a.xlsx'), at('none.xlsx'))).toBe(false);
  });
});

describe('a file is written', () => {
  it('anew, or in place of one, whose rights it keeps', () => {
    chmodSync(at('a.xlsx'), 0o600);
    write('a.xlsx', 'b.xlsx');
    expect([text('a.xlsx'), text('b.xlsx')]).toEqual(['new', 'new']);
    expect(statSync(at('a.xlsx')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.xlsx', 'b.xlsx']);
  });

  it('where a symbolic link leads, which stays one', () => {
    symlinkSync(at('a.xlsx'), at('soft.xlsx'));
    write('soft.xlsx');
    expect([text('a.xlsx'), text('soft.xlsx')]).toEqual(['new', 'new']);
    writeFileSync(at('a.xlsx'), 'newer');
    expect(text('soft.xlsx')).toBe('newer');
  });

  it('whole or not at all: others that have hold of the old one keep it', () => {
    linkSync(at('a.xlsx'), at('hard.xlsx'));
    write('hard.xlsx');
    expect([text('a.xlsx'), text('hard.xlsx')]).toEqual(['old', 'new']);
  });

  it('without leaving anything where one of them cannot be put in its place', () => {
    const long = `${'x'.repeat(300)}.xlsx`;
    expect(() => write('a.xlsx', 'b.xlsx', long)).toThrow(
      `The file ${at(long)} cannot be written: its name is too long.`,
    );
    expect(() => write('a.xlsx', 'none/b.xlsx')).toThrow('there is no such folder');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
    expect(text('a.xlsx')).toBe('old');
  });

  const onUnix = process.platform === 'win32' ? it.skip : it;

  onUnix('never in place of a pipe or another device', () => {
    execFileSync('mkfifo', [at('pipe.xlsx')]);
    expect(() => write('a.xlsx', 'pipe.xlsx')).toThrow('that of a folder or a device');
    expect(statSync(at('pipe.xlsx')).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.xlsx', 'pipe.xlsx']);
    expect(text('a.xlsx')).toBe('old');
  });
});

describe('before the work it is said', () => {
  it.each([
    ['none/b.xlsx', 'there is no such folder'],
    ['a.xlsx/b.xlsx', 'there is no such folder'],
    ['sub.xlsx', 'the name is that of a folder or a device'],
  ])('that nothing can be written at %s', (name, reason) => {
    mkdirSync(at('sub.xlsx'));
    expect(() => requirePlaces([at('a.xlsx'), at(name)], MESSAGES.en)).toThrow(
      `The file ${at(name)} cannot be written: ${reason}.`,
    );
  });

  it('and nothing is touched where all can', () => {
    requirePlaces([at('a.xlsx'), at('b.xlsx')], MESSAGES.en);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
    expect(text('a.xlsx')).toBe('old');
  });
});
