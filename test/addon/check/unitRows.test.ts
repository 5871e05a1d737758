/** A status stands with its unit: where a unit is found again, and where nobody can tell it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  identityOf,
  NO_IDENTITY,
  relocate,
  rowsByIdentity,
  unitFinder,
} from '../../../src/addon/check/statuses/unitRows';
import { rowOfUnit } from '../../../src/addon/check/showCell';

type Rows = readonly (readonly [row: number, identity: string])[];
const found = (row: number, identity: string, before: Rows, now: Rows) =>
  relocate(row, identity, rowsByIdentity(before), rowsByIdentity(now));

describe('a unit is found again', () => {
  it.each<[string, number, Rows, Rows, number | null]>([
    ['where it stood', 3, [[3, 'A']], [[3, 'A']], 3],
    ['in the one row that has its name now', 3, [[3, 'A']], [[7, 'A']], 7],
    ['nowhere, where it is gone', 3, [[3, 'A']], [[3, 'B']], null],
    [
      'nowhere, where there is another of its name now',
      3,
      [[3, 'A']],
      [
        [3, 'A'],
        [5, 'A'],
      ],
      null,
    ],
    [
      'where it stood, where no one of its name has moved',
      5,
      [
        [3, 'A'],
        [5, 'A'],
      ],
      [
        [3, 'A'],
        [5, 'A'],
      ],
      5,
    ],
    [
      'nowhere, where one of its name has moved',
      3,
      [
        [3, 'A'],
        [5, 'A'],
      ],
      [
        [3, 'A'],
        [6, 'A'],
      ],
      null,
    ],
    [
      'nowhere, where one of its name is gone',
      3,
      [
        [3, 'A'],
        [5, 'A'],
      ],
      [[3, 'A']],
      null,
    ],
    [
      'nowhere, where one of its name has come',
      3,
      [
        [3, 'A'],
        [5, 'A'],
      ],
      [
        [3, 'A'],
        [5, 'A'],
        [6, 'A'],
      ],
      null,
    ],
  ])('%s', (_, row, before, now, expected) => {
    expect(found(row, 'A', before, now)).toBe(expected);
  });

  it('in its own row and no other, whatever names are drawn and whichever row is deleted', () => {
    const names = fc.array(fc.constantFrom('', 'Trùng', 'A', 'B'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(names, fc.nat(), (drawn, at) => {
        const gone = at % drawn.length;
        const before = drawn.map((name, i) => [i + 1, name] as const);
        const left = before.filter((_, i) => i !== gone);
        const now = left.map(([, name], i) => [i + 1, name] as const);
        left.forEach(([row, name], i) => {
          const place = found(row, name, before, now);
          const isOnly = drawn.filter((other) => other === name).length === 1;
          expect(place).toBe(isOnly ? i + 1 : place === null ? null : i + 1);
        });
      }),
    );
  });
});

it('what tells a unit is its code and its name, however they are spelt', () => {
  expect(identityOf('M 01', 'Trường  MẦM NON')).toBe(identityOf('m 01', 'trường mầm non'));
  expect(identityOf('A', 'B')).not.toBe(identityOf('B', 'A'));
  expect(identityOf('', 'A')).not.toBe(NO_IDENTITY);
  expect(identityOf('A', '')).not.toBe(NO_IDENTITY);
  expect(identityOf(' ', '')).toBe(NO_IDENTITY);
});

it('rows of one identity are kept in their order', () => {
  const rows = rowsByIdentity([
    [2, 'A'],
    [3, 'B'],
    [5, 'A'],
  ]);
  expect([...rows]).toEqual([
    ['A', [2, 5]],
    ['B', [3]],
  ]);
});

describe('a unit that a form names', () => {
  const find = unitFinder([
    [2, 'Trường A'],
    [3, 'Trùng'],
    [4, 'Trùng'],
    [5, ''],
    [7, 'Trường B'],
  ]);

  it.each([
    ['in its own row, though others have its name', 4, 'trùng', 4],
    ['in the one row of its name', 2, 'Trường B', 7],
    ['nowhere, where several rows elsewhere have its name', 2, 'Trùng', null],
    ['nowhere, where no row has its name', 2, 'Trường C', null],
    ['in its own row, where it has no name yet', 5, '', 5],
    ['nowhere, where it has no name and its row has one now', 2, '', null],
  ])('is found %s', (_, row, unit, expected) => {
    expect(find(row, unit)).toBe(expected);
  });
});

it('in a sheet what is no name to a check is none, and without a column of names there is no unit', () => {
  const rows = [['Tên CĐCS'], ['Trường A'], [0], ['…'], ['Trường B', 'x']];
  const grid = { name: 'Theo dõi', rows, merges: [] };
  expect(rowOfUnit(grid, 0, 2, 'Trường A')).toBe(2);
  expect(rowOfUnit(grid, 0, 2, 'Trường B')).toBe(5);
  expect(rowOfUnit(grid, 0, 3, '')).toBe(3);
  expect(rowOfUnit(grid, 0, 4, '')).toBe(4);
  expect(rowOfUnit(grid, 0, 3, '0')).toBeNull();
  expect(rowOfUnit(grid, 1, 5, 'x')).toBe(5);
  expect(rowOfUnit(grid, undefined, 2, 'Trường A')).toBeNull();
});
