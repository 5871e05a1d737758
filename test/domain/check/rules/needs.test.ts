/** Which columns each rule needs, seen by taking them away. */
import { describe, expect, test } from '@jest/globals';
import type { Rule } from '../../../../src/domain/check/rule';
import { type RuleCode, RULES } from '../../../../src/domain/check/rules';
import { renderMessage } from '../../../../src/domain/text/message';
import { COLUMN_KEYS, type ColumnKey, COLUMNS } from '../../../../src/domain/tracker/columns';
import { checkTable } from '../../trackerTable';

const LISTED: readonly Rule<RuleCode>[] = RULES;
const NEEDY = LISTED.filter(({ needs, needsAny }) => needs ?? needsAny);
const CHOOSY = LISTED.flatMap(({ code, needsAny }) => (needsAny ? [{ code, needsAny }] : []));

function codesOf(rules: readonly Rule<RuleCode>[]): string[] {
  return rules.map(({ code }) => code).sort();
}

/** What is not run on a tracker with these columns, a marked pilot in its only row, and bands. */
function notRunWith(columns: readonly ColumnKey[]): Map<string, string> {
  const cells = [
    columns.map((key) => COLUMNS[key].headers[0]),
    columns.map((key) => (key === 'unit_name' ? 'TT GDNN – GDTX' : key === 'pilot' ? 'x' : '')),
  ];
  const { rulesNotRun } = checkTable({ cells, plan: { quota: [{ from: 1 }] } });
  return new Map(rulesNotRun.map(({ code, reason }) => [code, renderMessage(reason, 'vi')]));
}

describe('columns that rules need', () => {
  test('with every column every rule is run', () => {
    expect([...notRunWith(COLUMN_KEYS)]).toEqual([]);
  });

  test('with the two starred columns alone the rules that need others are listed', () => {
    const codes = [...notRunWith(['unit_name', 'held']).keys()];
    expect(codes.sort()).toEqual(codesOf(NEEDY));
  });

  test.each(COLUMN_KEYS.filter((key) => key !== 'unit_name' && key !== 'held'))(
    'without %s',
    (absent) => {
      const reasons = notRunWith(COLUMN_KEYS.filter((key) => key !== absent));
      const expected = LISTED.filter(({ needs }) => needs?.includes(absent));
      expect([...reasons.keys()].sort()).toEqual(codesOf(expected));
      for (const reason of reasons.values()) expect(reason).toContain(COLUMNS[absent].label.vi);
    },
  );

  test.each(CHOOSY)('$code needs any of its columns', ({ code, needsAny }) => {
    const others = COLUMN_KEYS.filter((key) => !needsAny.includes(key));
    expect([...notRunWith(others).keys()]).toEqual([code]);
    for (const key of needsAny) expect([...notRunWith([...others, key]).keys()]).toEqual([]);
  });

  test('a reason names the columns that are missing, and those alone', () => {
    const columns = COLUMN_KEYS.filter((key) => key !== 'summoned');
    expect(notRunWith(columns).get('quorum')).toBe('Bảng không có cột Đại biểu triệu tập.');
  });
});
