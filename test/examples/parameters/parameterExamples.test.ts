/** Every parameter of the plan has examples: values that are read, values that are not, and an effect. */
import { describe, expect, test } from '@jest/globals';
import { parameterEffect, readParameter } from '../../../scripts/docs/examples/parameterRuns';
import { type ParameterKey, PARAMETER_KEYS } from '../../../src/domain/plan/parameters';
import { LANGUAGES } from '../../../src/domain/text/language';
import { PARAMETER_EXAMPLES } from '.';
import type { ParameterExamples } from './parameterExamples';

const WRITTEN: Readonly<Record<string, ParameterExamples | undefined>> = PARAMETER_EXAMPLES;

test('every parameter has examples in test/examples/parameters, and there are none of others', () => {
  expect(Object.keys(WRITTEN).sort()).toEqual([...PARAMETER_KEYS].sort());
});

describe.each(PARAMETER_KEYS.filter((key) => key in WRITTEN))('%s', (key: ParameterKey) => {
  const { accepted, refused, effect } = WRITTEN[key]!;

  test.each(accepted)('takes %j', (value) => {
    expect(readParameter(key, value).value).not.toBeNull();
  });

  test.each(refused)('does not take %j, and says what to write', (value) => {
    const { value: read, reported } = readParameter(key, value);
    expect(read).toBeNull();
    expect(reported.map(({ vi }) => vi)).toEqual([expect.stringContaining(`(${key})`)]);
  });

  const languages = effect.isInVietnameseOnly ? (['vi'] as const) : LANGUAGES;
  test.each(languages)('changes what a check says: %s', (language) => {
    const { byDefault, withValue } = parameterEffect(key, language);
    expect([byDefault, withValue]).not.toEqual([null, null]);
    expect(withValue).not.toBe(byDefault);
  });
});

describe('what is read of a value', () => {
  test('is what people mean by it', () => {
    expect(readParameter('grassroots.max_days', '½ ngày').value?.vi).toBe('0.5');
    expect(readParameter('before_reading', 'còn trong hạn').value?.en).toBe(
      'the day itself is on time',
    );
    expect(readParameter('as_of', '').value).toEqual({ vi: '(trống)', en: '(blank)' });
  });
});

describe('an effect', () => {
  test('is the first text that there is not without the value', () => {
    expect(parameterEffect('document_symbol', 'vi').withValue).toBe('Số: 12/BC-LĐLĐ');
    expect(parameterEffect('committee.min', 'en')).toEqual({
      byDefault: null,
      withValue: expect.stringContaining('5'),
    });
  });
});
