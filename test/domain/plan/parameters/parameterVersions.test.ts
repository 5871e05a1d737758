import { describe, expect, test } from '@jest/globals';
import { defineParameters } from '../../../../src/domain/plan/parameters/defineParameters';
import { COUNT, TEXT } from '../../../../src/domain/plan/parameters/parameterTypes';
import { keysAfter, latestVersion } from '../../../../src/domain/plan/parameters/parameterVersions';

const label = { vi: 'Tên', en: 'Name' };
const PARAMETERS = defineParameters({
  young: { type: TEXT, label, since: 3 },
  old: { type: COUNT, label, since: 1 },
  middle: { type: COUNT, label, since: 2 },
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
