import { describe, expect, test } from '@jest/globals';
import { fromSheetFormula, toSheetFormula } from '../../../src/addon/document/formulaText';

describe('formulas between the domain and Google Sheets', () => {
  test.each([
    ['=IF(A1=1,"a","b")', '=IF(A1=1;"a";"b")'],
    ['=IF(C2<>"a, ""b"", c; d",1,2)', '=IF(C2<>"a, ""b"", c; d";1;2)'],
    [`=MAX('Kế hoạch, ''23''; 2'!$C$5,1)`, `=MAX('Kế hoạch, ''23''; 2'!$C$5;1)`],
    [`=IF(A1="it's",1,"'")`, `=IF(A1="it's";1;"'")`],
    ['=TODAY()', '=TODAY()'],
  ])('%s is written %s and read back the same', (canonical, written) => {
    expect(toSheetFormula(canonical)).toBe(written);
    expect(fromSheetFormula(written)).toBe(canonical);
  });
});
