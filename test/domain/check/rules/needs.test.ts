/** Which columns each rule needs, seen by taking them away. */
import { describe, expect, test } from '@jest/globals';
import type { Rule } from '../../../../src/domain/check/rule';
import { type RuleCode, RULES } from '../../../../src/domain/check/rules';
import { renderMessage } from '../../../../src/domain/text/message';
import {
  COLUMN_KEYS,
  type ColumnKey,
  columnLabel,
  COLUMNS,
} from '../../../../src/domain/tracker/columns';
import { checkTable } from '../../trackerTable';

const LISTED: readonly Rule<RuleCode>[] = RULES;
const NEEDY = LISTED.filter(({ needs, needsAny }) => needs ?? needsAny);
const CHOOSY = LISTED.flatMap(({ code, needsAny }) => (needsAny ? [{ code, needsAny }] : []));

function codesOf(rules: readonly Rule<RuleCode>[]): string[] {
  return rules.map(({ code }) => code).sort();
}

/** Needs a row of the upper congress, which without the column of the level there is none of. */
const NEEDS_UPPER: readonly RuleCode[] = ['documents-approved', 'level-order'];
const NO_UPPER = 'Bảng không có dòng đại hội cấp trên phải tổ chức.';

/** What is not run on a tracker with these columns, a pilot, an upper congress, and bands. */
function notRunWith(columns: readonly ColumnKey[]): Map<string, string> {
  const cells = [
    columns.map((key) => COLUMNS[key].headers[0]),
    columns.map((key) => (key === 'unit_name' ? 'TT GDNN – GDTX' : key === 'pilot' ? 'x' : '')),
    columns.map((key) => (key === 'unit_name' ? 'Đại hội' : key === 'level' ? 'Cấp trên' : '')),
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
    const expected = new Set([...codesOf(NEEDY), ...NEEDS_UPPER]);
    expect(codes.sort()).toEqual([...expected].sort());
  });

  test.each(COLUMN_KEYS.filter((key) => !['unit_name', 'held', 'level'].includes(key)))(
    'without %s',
    (absent) => {
      const reasons = notRunWith(COLUMN_KEYS.filter((key) => key !== absent));
      const expected = LISTED.filter(({ needs }) => needs?.includes(absent));
      expect([...reasons.keys()].sort()).toEqual(codesOf(expected));
      for (const reason of reasons.values()) expect(reason).toContain(columnLabel(absent).vi);
    },
  );

  test('without the level, those about the upper congress', () => {
    const reasons = notRunWith(COLUMN_KEYS.filter((key) => key !== 'level'));
    expect([...reasons].sort()).toEqual(NEEDS_UPPER.map((code) => [code, NO_UPPER]));
  });

  test.each(CHOOSY)('$code needs any of its columns', ({ code, needsAny }) => {
    const others = COLUMN_KEYS.filter((key) => !needsAny.includes(key));
    expect(notRunWith(others).get(code)).toContain('không có cột nào');
    for (const key of needsAny) expect(notRunWith([...others, key]).has(code)).toBe(false);
  });

  test('a reason names the columns that are missing, and those alone', () => {
    const columns = COLUMN_KEYS.filter((key) => key !== 'summoned');
    expect(notRunWith(columns).get('quorum')).toBe('Bảng không có cột Đại biểu triệu tập.');
  });
});
