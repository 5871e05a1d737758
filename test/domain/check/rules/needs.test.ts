/** Section 5 of the specification: which columns each rule needs, seen by taking them away. */
import { describe, expect, test } from '@jest/globals';
import { renderMessage } from '../../../../src/domain/text/message';
import { COLUMN_KEYS, type ColumnKey, COLUMNS } from '../../../../src/domain/tracker/columns';
import { checkTable } from '../../trackerTable';

const NEEDS: Readonly<Record<string, readonly ColumnKey[]>> = {
  'planned-after-deadline': ['planned'],
  'planned-passed': ['planned'],
  'duration-limit': ['duration'],
  'duration-missing': ['duration'],
  'pilot-designated': ['pilot'],
  'pilot-first': ['pilot'],
  'district-after-grassroots': ['level'],
  'committee-elected': ['bch_elected'],
  'committee-quota': ['bch_elected'],
  'delegates-elected': ['del_elected'],
  'delegates-quota': ['present'],
  'personnel-approved': ['personnel'],
  'documents-approved': ['level', 'docs'],
  quorum: ['summoned', 'present'],
  'emulation-launched': ['emulation'],
  'result-reported': ['result_sent'],
  'exemption-reason': ['exempt_reason'],
};
const NEEDS_ANY: Readonly<Record<string, readonly ColumnKey[]>> = {
  'contents-complete': ['c1a', 'c1b', 'c1c', 'c2a', 'c2b'],
  propaganda: ['prop_before', 'prop_during', 'prop_after'],
};

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
    expect(codes.sort()).toEqual([...Object.keys(NEEDS), ...Object.keys(NEEDS_ANY)].sort());
  });

  test.each(COLUMN_KEYS.filter((key) => key !== 'unit_name' && key !== 'held'))(
    'without %s',
    (absent) => {
      const reasons = notRunWith(COLUMN_KEYS.filter((key) => key !== absent));
      const expected = Object.keys(NEEDS).filter((code) => NEEDS[code]!.includes(absent));
      expect([...reasons.keys()].sort()).toEqual(expected.sort());
      for (const reason of reasons.values()) expect(reason).toContain(COLUMNS[absent].label.vi);
    },
  );

  test.each(Object.entries(NEEDS_ANY))('%s needs any of its columns', (code, needed) => {
    const others = COLUMN_KEYS.filter((key) => !needed.includes(key));
    expect([...notRunWith(others).keys()]).toEqual([code]);
    for (const key of needed) expect([...notRunWith([...others, key]).keys()]).toEqual([]);
  });

  test('a reason names the columns that are missing, and those alone', () => {
    const columns = COLUMN_KEYS.filter((key) => key !== 'summoned');
    expect(notRunWith(columns).get('quorum')).toBe('Bảng không có cột Đại biểu triệu tập.');
  });
});
