import { expect, test } from '@jest/globals';
import { highlightRules, isHighlightFormula } from '../../../src/domain/formulas/statusHighlight';

test('each rule of the highlight knows its status in both languages, by the row’s own cell', () => {
  const formula = (vi: string, en: string) =>
    `=AND(N("congress.highlight")=0,OR($AB3="${vi}",$AB3="${en}"))`;
  const rules = highlightRules('AB', 3);
  expect(rules.map((rule) => [rule.status, rule.formula])).toEqual([
    ['overdue', formula('Quá hạn', 'Overdue')],
    ['due-soon', formula('Sắp đến hạn', 'Due soon')],
    ['done-late', formula('Hoàn thành trễ hạn', 'Done late')],
    ['missing-data', formula('Thiếu dữ liệu', 'Missing data')],
  ]);
  expect(rules.map((rule) => isHighlightFormula(rule.formula))).toEqual([true, true, true, true]);
  expect(isHighlightFormula('=$AB3="Quá hạn"')).toBe(false);
});
