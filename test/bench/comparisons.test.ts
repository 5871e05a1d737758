/** What is measured side by side does the same work: at a small size, the answers are compared. */
import { describe, expect, it, test } from '@jest/globals';
import { inFastFormulaParser, inHyperFormula } from '../../bench/formulaEngines';
import { openBundle } from '../../bench/bundle';
import { formulasOf } from '../../bench/functions';
import { judges } from '../../bench/rowRules';
import { faultyTracker } from '../../bench/rowRules/readRows';
import { checked, comparedSheets, comparedTracker, DAYS } from '../../bench/statusFormulas';
import { LOCALES } from '../../src/domain/text/locales';

const UNITS = 60;

describe('native formulas beside the check', () => {
  const workbook = comparedTracker(UNITS);
  const host = openBundle(workbook);
  const seen = new Set<string>();

  it.each(DAYS)('give its statuses row by row on %s', (day) => {
    const { statuses } = checked(host, day);
    const { lean, whole } = comparedSheets(host, workbook, day);
    expect(statuses).toHaveLength(UNITS);
    expect(inHyperFormula(lean)).toEqual(statuses);
    expect(inHyperFormula(whole)).toEqual(statuses);
    expect(inFastFormulaParser(lean)).toEqual(statuses);
    for (const status of statuses) seen.add(status);
  });

  it('are compared on days that show every status of the formula', () => {
    const all = ['done-late', 'done-on-time', 'due-soon', 'missing-data', 'not-due', 'overdue'];
    expect([...seen].sort()).toEqual(all);
  });
});

test('one formula over columns gives what a formula in each row gives, and native ones in codes', () => {
  const { range, single, native } = formulasOf(UNITS);
  const words: Readonly<Record<string, string>> = LOCALES.vi.statuses;
  expect(single()).toEqual(range());
  expect((native() as string[]).map((status) => [words[status]])).toEqual(range());
});

test('libraries of rules find what the check finds, in the same rows', async () => {
  const { own, everything, ajv, zod, jsonRulesEngine } = judges(faultyTracker(UNITS));
  const found = everything();
  const broken = found.flatMap((codes, row) => (codes.length > 0 ? [[row, ...codes]] : []));
  expect(broken.slice(0, 9)).toEqual([
    [3, 'required-missing'],
    [5, 'number-unreadable'],
    [7, 'number-unreadable'],
    [11, 'counts-inconsistent'],
    [13, 'counts-inconsistent'],
    [17, 'held-by-deadline'],
    [19, 'held-by-deadline'],
    [23, 'committee-quota'],
    [29, 'counts-inconsistent', 'held-by-deadline', 'committee-quota'],
  ]);
  expect(own()).toEqual(found);
  expect(ajv()).toEqual(found);
  expect(zod()).toEqual(found);
  expect(await jsonRulesEngine()).toEqual(found);
});
