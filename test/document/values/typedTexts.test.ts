/** What becomes of a text that is typed into a cell, by the locale of the document. */
import { expect, test } from '@jest/globals';
import { readEntry } from '../../../src/document/values/coercion';
import { localeRules } from '../../../src/document/values/localeRules';

const TEXTS = ['1234.567', '1234,567', '1.234', '1.234,5', '1.2345', '1,2,3', '.5', '12%'];

test.each([
  ['vi_VN', ['1234.567', 1234.567, 1234, 1234.5, '1.2345', '1,2,3', '.5', 0.12]],
  ['en_US', [1234.567, '1234,567', 1.234, '1.234,5', 1.2345, '1,2,3', 0.5, 0.12]],
] as const)(
  'numbers are typed with the signs of %s; what has others stays a text',
  (locale, read) => {
    const rules = localeRules(locale);
    const values = TEXTS.map((text) => readEntry(text, false, rules, () => 2023).value);
    expect(values).toEqual(read);
  },
);
