import { describe, expect, test } from '@jest/globals';
import { defineParameters } from '../../../src/domain/plan/parameters/defineParameters';
import { COUNT, oneOf } from '../../../src/domain/plan/parameters/parameterTypes';
import { keysAfter, latestVersion } from '../../../src/domain/plan/parameters/parameterVersions';

const PARAMETERS = defineParameters({
  young: { type: oneOf('short', 'long'), default: 'short', clause: '–', since: 3 },
  old: { type: COUNT, default: 15, clause: '–', since: 1 },
  middle: { type: COUNT, default: null, clause: '–', since: 2 },
});

describe('the version of set-up', () => {
  test('is that of the parameter that appeared last', () => {
    expect(latestVersion(PARAMETERS)).toBe(3);
  });

  test.each([
    [0, ['young', 'old', 'middle']],
    [1, ['young', 'middle']],
    [2, ['young']],
    [3, []],
  ])('a sheet of version %p lacks %p', (version, keys) => {
    expect(keysAfter(version, PARAMETERS)).toEqual(keys);
  });
});

describe('a parameter', () => {
  test('without the version in which it appeared does not compile', () => {
    // @ts-expect-error `since` is left out
    const line = defineParameters({ one: { type: COUNT, default: 1, clause: '–' } });
    expect(Object.keys(line)).toEqual(['one']);
  });

  test('with a default that its type does not read does not compile', () => {
    const type = oneOf('short', 'long');
    // @ts-expect-error 'middle' is none of the values
    const line = defineParameters({ one: { type, default: 'middle', clause: '–', since: 1 } });
    expect(Object.keys(line)).toEqual(['one']);
  });
});
