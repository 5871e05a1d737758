import { expect, test } from '@jest/globals';
import { clausesAbout, rulesAbout } from '../../../src/domain/check/columnRules';
import type { ColumnKey } from '../../../src/domain/tracker/columns';

test.each<[why: string, column: ColumnKey, codes: string[]]>([
  [
    'needed by one and one of several that another needs',
    'docs',
    ['documents-approved', 'not-ready'],
  ],
  ['one of several that are needed', 'prop_after', ['propaganda']],
  ['used where it is there', 'del_quota', ['delegates-elected']],
  ['needed by one and used by another', 'result_sent', ['result-reported', 'date-order']],
  ['about how it is written alone', 'note', []],
])('the rules about a column are those by which it is %s: %s', (_, column, codes) => {
  expect(rulesAbout(column)).toEqual(codes);
});

test('the clauses about a column are those of its rules, each once and none that is blank', () => {
  const clauses = { 'documents-approved': 'III.4', 'not-ready': 'III.4', 'result-reported': '' };
  const plan = {
    ruleClause: (code: string) => (clauses as Readonly<Record<string, string>>)[code] ?? 'II',
  };
  expect(clausesAbout('docs', plan)).toEqual(['III.4']);
  expect(clausesAbout('result_sent', plan)).toEqual(['II']);
  expect(clausesAbout('note', plan)).toEqual([]);
});
