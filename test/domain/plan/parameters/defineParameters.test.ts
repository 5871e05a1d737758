import { describe, expect, test } from '@jest/globals';
import {
  defineParameters,
  type WordsFor,
} from '../../../../src/domain/plan/parameters/defineParameters';
import { COUNT, oneOf, TEXT } from '../../../../src/domain/plan/parameters/parameterTypes';

describe('a parameter', () => {
  test('without the version in which it appeared does not compile', () => {
    // @ts-expect-error `since` is left out
    const line = defineParameters({ one: { type: COUNT, default: 1 } });
    expect(Object.keys(line)).toEqual(['one']);
  });

  test('with a default that its type does not read does not compile', () => {
    const type = oneOf('short', 'long');
    // @ts-expect-error 'middle' is none of the values
    const line = defineParameters({ one: { type, default: 'middle', since: 1 } });
    expect(Object.keys(line)).toEqual(['one']);
  });
});

describe('the words of parameters', () => {
  const PARAMETERS = defineParameters({
    many: { type: COUNT, default: 15, since: 1 },
    name: { type: TEXT, default: null, since: 1 },
  });
  const label = { vi: 'Tên', en: 'Name' };

  test('without those of one of them do not compile', () => {
    // @ts-expect-error `many` is left out
    const words: WordsFor<typeof PARAMETERS> = { name: { label } };
    expect(Object.keys(words)).toEqual(['name']);
  });

  test('that do not say what a count counts do not compile', () => {
    // @ts-expect-error `many` has no unit
    const words: WordsFor<typeof PARAMETERS> = { many: { label }, name: { label } };
    expect(Object.keys(words)).toEqual(Object.keys(PARAMETERS));
  });
});
