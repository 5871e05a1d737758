import { describe, expect, test } from '@jest/globals';
import { parseFormula, shiftFormula } from '../../../src/document/formulas/formulaShift';

describe('a formula moved two rows down and one column to the right', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:A,$B:C,1:1,$2:3)', 'SUM(B:B,$B:D,3:3,$2:5)'],
    ['"A1"&A1&"x""A1"', '"A1"&B3&"x""A1"'],
    ["'A1 Sheet'!A1+Sheet1!B2+AB1!C3", "'A1 Sheet'!B3+Sheet1!C4+AB1!D5"],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
    ['Table1[[#This Row],[A1]]+Tab1[B2]', 'Table1[[#This Row],[A1]]+Tab1[B2]'],
    ['Han_A1+_B2+A1.x+ABCD1', 'Han_A1+_B2+A1.x+ABCD1'],
    ['1E5+1.5E3*A1', '1E5+1.5E3*B3'],
    ['XFD1+A1048575', '#REF!+#REF!'],
    ['Ngày1+A1', 'Ngày1+B3'],
    ['TRUE', 'TRUE'],
  ])('%s', (formula, expected) => {
    expect(shiftFormula(parseFormula(formula), 2, 1)).toBe(expected);
  });

  test('by nothing stays the same', () => {
    const formula = `IF($A$1="x",'B C'!$D4:E$5,#REF!)`;
    expect(shiftFormula(parseFormula(formula), 0, 0)).toBe(formula);
  });
});
