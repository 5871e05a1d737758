/** What the form offers for a field: the values of the cell's own list, wherever they stand. */
import { expect, it } from '@jest/globals';
import { formFields } from '../../../src/addon/forms/formFields';
import type { ColumnKey } from '../../../src/domain/tracker/columns';

const rule = (...values: unknown[]) => ({ getCriteriaValues: () => values });

/** The options of a unit's bloc where its cell has a rule. */
function options(key: ColumnKey, validation: unknown, formula = '', above = '') {
  const cells = {
    getFormulas: () => [
      ['', above],
      ['', formula],
    ],
    getDataValidations: () => [[null, validation]],
  };
  const columns = new Map([
    ['unit_name', 0],
    [key, 1],
  ]);
  const grid = {
    name: 'Theo dõi',
    rows: [
      ['Tên CĐCS', ''],
      ['Trường A', ''],
    ],
    merges: [],
  };
  const checked = {
    sheet: { getRange: () => cells },
    grid,
    result: { tracker: { header: { columns } } },
  };
  const document = { language: 'vi', plan: { reading: { plan: { upperLevel: ['Huyện ủy'] } } } };
  const [field] = formFields(document as never, checked as never, 1);
  return [field?.options, field?.locked];
}

it.each<[string, ColumnKey, unknown, unknown]>([
  ['a list in the rule', 'bloc', rule(['Xã', 'Trường'], true), ['Xã', 'Trường']],
  ['a list with blanks and numbers', 'bloc', rule(['Xã', '', 12], true), ['Xã', '12']],
  [
    'a list in a range',
    'bloc',
    rule({
      getDisplayValues: () => [
        ['Xã', ''],
        ['Trường', 'Trạm'],
      ],
    }),
    ['Xã', 'Trường', 'Trạm'],
  ],
  ['a rule that compares with a number', 'bloc', rule(5), null],
  ['a rule that compares with a text', 'bloc', rule('Xã'), null],
  ['a rule with nothing', 'bloc', rule(), null],
  ['a rule with nothing of a kind', 'bloc', rule(null), null],
  ['a date as limit', 'bloc', rule(new Date(0)), null],
  ['no rule, in a column of marks', 'c1a', null, ['x']],
  ['no rule, in the column of levels', 'level', null, ['Cơ sở', 'Huyện ủy']],
  ['no rule, in a column of days', 'held', null, null],
])('%s', (_, key, validation, expected) => {
  expect(options(key, validation)).toEqual([expected, null]);
});

it('a cell with a formula is locked', () => {
  expect(options('bloc', null, '=A1')).toEqual([null, 'formula']);
});

it('a cell that the formula of another fills is locked, whoever has written that', () => {
  expect(options('held', null, '', '=SORT(DS!C:C)')).toEqual([null, 'filled']);
});
