/** Every custom function has formulas that give a result and formulas that are wrong, in both languages. */
import { describe, expect, test } from '@jest/globals';
import { evaluateFormula } from '../../../scripts/docs/examples/functionRuns';
import { LANGUAGES } from '../../../src/domain/text/language';
import { FUNCTIONS } from '../../../src/functions';
import { HELP } from '../../../src/functions/help';
import { FUNCTION_EXAMPLES, type FunctionExamples } from './functionExamples';

const WRITTEN: Readonly<Record<string, FunctionExamples | undefined>> = FUNCTION_EXAMPLES;
const NAMES = FUNCTIONS.map(({ name }) => name);

test('every function has formulas in test/examples/functions/functionExamples.ts', () => {
  expect(Object.keys(WRITTEN).sort()).toEqual([...NAMES].sort());
});

describe.each(NAMES.filter((name) => name in WRITTEN))('%s', (name) => {
  const { right, wrong } = WRITTEN[name]!;

  test.each([HELP[name].example, ...right])('gives a result: %s', (formula) => {
    expect(formula).toContain(`=${name}(`);
    for (const language of LANGUAGES) {
      const outcome = evaluateFormula(formula, language);
      expect('error' in outcome ? outcome.error : outcome.rows.flat().join('')).toMatch(/\S/);
      expect(outcome).toHaveProperty('rows');
    }
  });

  test.each(wrong)('says what is wrong: %s', (formula) => {
    expect(formula).toContain(`=${name}(`);
    const messages = LANGUAGES.map((language) => evaluateFormula(formula, language));
    expect(messages).toEqual(LANGUAGES.map(() => ({ error: expect.stringMatching(/\.$/) })));
    expect(messages[0]).not.toEqual(messages[1]);
  });
});

test('a result is what its cell shows', () => {
  expect(evaluateFormula('=PLAN_DEADLINE("cơ sở")', 'vi')).toEqual({ rows: [['30/05/2023']] });
  expect(evaluateFormula('=DAYS_LEFT("cơ sở"; "20/5/2023")', 'en')).toEqual({ rows: [['10']] });
  expect(evaluateFormula('=READ_DATE("12-13/4/2023")', 'vi')).toEqual({
    rows: [['12/04/2023', '13/04/2023']],
  });
});
