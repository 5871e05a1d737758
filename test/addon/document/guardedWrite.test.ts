/** What a refused write is told by: the protection that keeps the user off, the nearest one first. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  cellObstacles,
  isOwn,
  obstacleIn,
  tryWrite,
} from '../../../src/addon/document/guardedWrite';
import { OperatorError } from '../../../src/addon/document/operatorError';

interface Shut {
  /** Column letters and rows; null for the whole sheet. */
  readonly a1: string | null;
  readonly description?: string;
  readonly isOpen?: boolean;
}

const place = (a1: string) => {
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(a1)!;
  const column = (letter: string) => letter.charCodeAt(0) - 64;
  return {
    getA1Notation: () => a1,
    getRow: () => Number(top),
    getLastRow: () => Number(bottom),
    getColumn: () => column(left!),
    getLastColumn: () => column(right!),
  };
};

function sheetWith(...all: readonly Shut[]) {
  return {
    getProtections: (type: string) =>
      all
        .filter(({ a1 }) => (a1 === null) === (type === 'whole'))
        .map(({ a1, description = '', isOpen = false }) => ({
          canEdit: () => isOpen,
          getDescription: () => description,
          getRange: () => place(a1!),
        })),
  } as never;
}

let flushed = 0;
let warned: unknown[] = [];
const before = (globalThis as { SpreadsheetApp?: unknown }).SpreadsheetApp;
const { warn } = console;
beforeAll(() => {
  const ProtectionType = { RANGE: 'range', SHEET: 'whole' };
  Object.assign(globalThis, { SpreadsheetApp: { flush: () => flushed++, ProtectionType } });
  console.warn = (text: unknown) => warned.push(text);
});
afterAll(() => {
  Object.assign(globalThis, { SpreadsheetApp: before });
  console.warn = warn;
});
beforeEach(() => {
  [flushed, warned] = [0, []];
});

const both = (name: string) => ({ vi: name, en: name });

describe('what keeps the user off a column', () => {
  it.each([
    [1, null],
    [2, both('“Giữa” (C1:D9)')],
    [3, both('“Giữa” (C1:D9)')],
    [4, null],
  ])('%s is the range that covers it', (column, expected) => {
    const sheet = sheetWith(
      { a1: 'A1:A9', description: 'Đầu' },
      { a1: 'B1:E9', description: 'Mở', isOpen: true },
      { a1: 'C1:D9', description: 'Giữa' },
    );
    expect(obstacleIn(sheet, column)).toEqual(expected);
  });

  it('is any range, where no column is asked for', () => {
    expect(obstacleIn(sheetWith({ a1: 'C1:D9' }))).toEqual(both('C1:D9'));
  });

  it('is the whole sheet where no range is, in both languages', () => {
    const range = { a1: 'A1:A9' };
    expect(obstacleIn(sheetWith(range, { a1: null, description: 'Huyện' }), 3)).toEqual({
      vi: '“Huyện” (cả trang)',
      en: '“Huyện” (the whole sheet)',
    });
    expect(obstacleIn(sheetWith(range, { a1: null }), 3)).toEqual({
      vi: '(cả trang)',
      en: '(the whole sheet)',
    });
    expect(obstacleIn(sheetWith(range, { a1: null, isOpen: true }), 3)).toBeNull();
  });

  it('is known cell by cell', () => {
    const sheet = sheetWith(
      { a1: 'B2:C3', description: 'Khung' },
      { a1: 'A1:D4', description: 'Mở', isOpen: true },
    );
    const { around, whole } = cellObstacles(sheet);
    const shut = [0, 1, 2, 3].flatMap((row) =>
      [0, 1, 2, 3].filter((column) => around(row, column) !== null).map((column) => [row, column]),
    );
    expect(shut).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ]);
    expect([around(1, 1), whole]).toEqual([both('“Khung” (B2:C3)'), null]);
    expect(cellObstacles(sheetWith({ a1: null })).whole).toEqual({
      vi: '(cả trang)',
      en: '(the whole sheet)',
    });
  });
});

describe('writing', () => {
  const failing = (error: unknown) => () => {
    throw error;
  };

  it('waits for a refusal unless it has read since', () => {
    expect(tryWrite(sheetWith(), () => true)).toBeNull();
    expect(flushed).toBe(0);
    expect(tryWrite(sheetWith(), () => false)).toBeNull();
    expect(flushed).toBe(1);
  });

  it('that is refused is told by what protects the column; other errors of Google’s are logged', () => {
    const sheet = sheetWith({ a1: 'C1:C9' });
    const refused = failing(new Error('Google says no'));
    expect(tryWrite(sheet, refused, 2)).toEqual({ by: both('C1:C9') });
    expect(warned).toEqual([]);
    expect(tryWrite(sheet, refused, 1)).toEqual({ by: null });
    expect(warned).toEqual(['Error: Google says no']);
  });

  it.each([
    new OperatorError({ vi: 'lời', en: 'words' }, 'vi'),
    new TypeError('ours'),
    new RangeError('ours'),
  ])('that fails by the add-on’s own %s is no refusal', (error) => {
    expect(isOwn(error)).toBe(true);
    expect(() => tryWrite(sheetWith(), failing(error))).toThrow(error);
  });

  it('that fails by another error is one', () => {
    expect([isOwn(new Error('x')), isOwn('x'), isOwn(null)]).toEqual([false, false, false]);
  });
});
