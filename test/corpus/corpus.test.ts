/** Files of many programs: each is read right or refused in one line, and its copy is whole. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FILE_ERROR_TEXTS, type FileErrorCode } from '../../src/xlsx';
import { examine, type Said } from './examine';

/** What is right for a file; of those with `copy` the copy is looked at too. */
interface RightValue extends Partial<Said> {
  /** What is odd about it. */
  readonly about: string;
  /** Reports of the same kind, as `owner/repository#number`. */
  readonly reports?: readonly string[];
  readonly asOf?: string;
  /** The name of the units and findings that several have. */
  readonly like?: string;
  readonly refused?: FileErrorCode;
  readonly copy?: true;
}

interface RightValues {
  readonly asOf: string;
  readonly named: Readonly<Record<string, Pick<Said, 'units' | 'findings'>>>;
  readonly files: Readonly<Record<string, RightValue>>;
}

const FILES = join(__dirname, 'files');
const RIGHT = JSON.parse(readFileSync(join(__dirname, 'rightValues.json'), 'utf8')) as RightValues;

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

describe('a file is read right', () => {
  it.each(Object.entries(RIGHT.files))('%s', (name, { copy, like, refused, ...own }) => {
    const asOf = own.asOf ?? RIGHT.asOf;
    const { check, bad } = examine(join(FILES, name), asOf, copy ? scratch : null);
    if (refused !== undefined) {
      expect(check).toMatchObject({ exit: 2, refused: FILE_ERROR_TEXTS.en[refused] });
    } else {
      const { units, findings } = like === undefined ? own : RIGHT.named[like]!;
      expect(check).toMatchObject({ units, findings, notices: own.notices ?? [] });
    }
    expect(bad).toEqual([]);
  });
});

it('every file has its right value', () => {
  expect(Object.keys(RIGHT.files).sort()).toEqual(readdirSync(FILES).sort());
});
