import { describe, expect, test } from '@jest/globals';
import {
  defineParameters,
  type WordsFor,
} from '../../../../src/domain/plan/parameters/defineParameters';
import { COUNT, TEXT } from '../../../../src/domain/plan/parameters/parameterTypes';

const label = { vi: 'Tên', en: 'Name' };

describe('a parameter', () => {
  test('without the version in which it appeared does not compile', () => {
    // @ts-expect-error `since` is left out
    const line = defineParameters({ one: { type: COUNT, label } });
    expect(Object.keys(line)).toEqual(['one']);
  });

  test('without a label does not compile', () => {
    // @ts-expect-error `label` is left out
    const line = defineParameters({ one: { type: COUNT, since: 1 } });
    expect(Object.keys(line)).toEqual(['one']);
  });
});

describe('the words of parameters', () => {
  const PARAMETERS = defineParameters({
    many: { type: COUNT, label, since: 1 },
    name: { type: TEXT, label, since: 1 },
  });
  const unit = { vi: 'đoàn viên', en: 'members' };

  test('that do not say what a count counts do not compile', () => {
    // @ts-expect-error `many` has no unit
    const words: WordsFor<typeof PARAMETERS> = { many: { note: label } };
    expect(Object.keys(words)).toEqual(['many']);
  });

  test('that say what a text counts do not compile', () => {
    // @ts-expect-error `name` is no count
    const words: WordsFor<typeof PARAMETERS> = { many: { unit }, name: { unit } };
    expect(Object.keys(words)).toEqual(Object.keys(PARAMETERS));
  });
});
