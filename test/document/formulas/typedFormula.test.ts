import { describe, expect, it } from '@jest/globals';
import { localeRules, readTypedFormula, shownFormula } from '../../../src/document';

const vi = localeRules('vi_VN');
const en = localeRules('en_US');

describe('formulas in a locale of decimal commas', () => {
  it.each([
    ['=SUM(1,5;2)', '=SUM(1.5,2)'],
    ['=1,5*2', '=1.5*2'],
    ['=(1,5+A1)*2', '=(1.5+A1)*2'],
    ['=SUM(A1,5)', '=SUM(A1,5)'],
    ['=SUM(1,5)', '=SUM(1,5)'],
    ['=F("a;b";A1)', '=F("a;b",A1)'],
    ["=SUM('a;b'!A1;2)", "=SUM('a;b'!A1,2)"],
    ['=SUM({1;2})', '=SUM({1;2})'],
    ['=SUM({1\\2;3\\4};5)', '=SUM({1,2;3,4},5)'],
  ])('%s is read as %s', (typed, read) => {
    expect(readTypedFormula(typed, vi)).toBe(read);
  });

  it.each(['=SUM(1,5;2)', '=1,5*2', '=SUM(H11:H;2)', '=F("a,b";A1)'])(
    '%s is shown as it was typed',
    (typed) => {
      const again = shownFormula(readTypedFormula(typed, vi), vi);
      expect(readTypedFormula(again, vi)).toBe(readTypedFormula(typed, vi));
      if (typed.includes(';')) expect(again).toBe(typed);
    },
  );

  it('keeps the point of a decimal whose comma would separate arguments', () => {
    expect(shownFormula('=ROUND(1.5)', vi)).toBe('=ROUND(1.5)');
  });
});

it('takes commas and semicolons for separators in a locale of decimal points', () => {
  expect(readTypedFormula('=SUM(1,5;2)', en)).toBe('=SUM(1,5,2)');
  expect(shownFormula('=SUM(1.5,2)', en)).toBe('=SUM(1.5,2)');
});
