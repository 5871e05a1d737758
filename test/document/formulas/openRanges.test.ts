import { describe, expect, it } from '@jest/globals';
import { closeRanges, FAR_CELL, openRanges } from '../../../src/document';
import { deleting, inserting } from '../../../src/document/moving/structure';
import { moveReferences } from '../../../src/document/moving/ruleMove';
import { parseFormula } from '../../../src/document/formulas/formulaShift';

const CLOSED: readonly (readonly [string, string])[] = [
  ['SUM(H11:H)', 'SUM(H11:H$1048576)'],
  ['f(A7:AQ8,$A$10:$AQ)', 'f(A7:AQ8,$A$10:$AQ$1048576)'],
  ["COUNTA('Đại hội cơ sở'!P11:P)+1", "COUNTA('Đại hội cơ sở'!P11:P$1048576)+1"],
  ['COUNTA(B2:2)', 'COUNTA(B2:$XFD2)'],
];

describe('open ranges', () => {
  it.each(CLOSED)('%s gets its ends, and loses them again', (open, closed) => {
    expect(closeRanges(open)).toBe(closed);
    expect(openRanges(closed)).toBe(open);
    expect(openRanges(closeRanges(open, FAR_CELL))).toBe(open);
  });

  it.each(['SUM(H:H)', 'SUM(1:3)', 'SUM(A1:B2)', 'IF(A1="A7:AN",1,2)', "'A1:B'!C3", 'LOG10(A1)'])(
    '%s stays as it is',
    (formula) => {
      expect(closeRanges(formula)).toBe(formula);
      expect(openRanges(formula)).toBe(formula);
    },
  );

  it('loses an end that rows inserted above have moved beyond the last row', () => {
    expect(openRanges('SUM(H14:H$1048579)')).toBe('SUM(H14:H)');
  });

  it('moves its column and its first row with the cells', () => {
    const moved = (formula: string, axis: 'row' | 'column', index: (at: number) => number | null) =>
      moveReferences(parseFormula(formula), { axis, index }, () => true);
    expect(moved('SUM(A7:AN)', 'column', inserting(1, 1))).toBe('SUM(A7:AO)');
    expect(moved('SUM(A7:AN)', 'row', inserting(0, 2))).toBe('SUM(A9:AN)');
    expect(moved('SUM(A7:AN)', 'row', deleting(6, 1))).toBe('SUM(A7:AN)');
  });
});
