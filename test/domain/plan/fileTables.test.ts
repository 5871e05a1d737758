import { describe, expect, test } from '@jest/globals';
import { planOf } from '../trackerTable';
import { DEADLINES, planFindings, QUOTA, RULES } from './planSheets';

describe('whole tables of a file', () => {
  const planSheet = [
    QUOTA,
    ['', 1, 19, '', '', '', 1],
    [],
    DEADLINES,
    ['', 'Khối xã', '', { date: '2023-04-01' }],
  ];
  const seen = (plan: Readonly<Record<string, unknown>>) => {
    const reading = planOf({ plan, planSheet }).plan;
    return [
      reading.quota.map(({ from }) => from),
      reading.termsFor('grassroots', 'Khối xã').completeBefore,
    ];
  };

  test('replace those of the sheet, each by itself', () => {
    expect(seen({ place: 'Bản Bo' })).toEqual([[1], '2023-04-01']);
    expect(seen({ quota: [{ from: 5 }] })).toEqual([[5], '2023-04-01']);
    expect(seen({ quota: [], deadlines: [{ bloc: 'Khối khác', max_days: 2 }] })).toEqual([
      [],
      '2023-05-31',
    ]);
    expect(seen({ quota: null, deadlines: null })).toEqual([[], '2023-05-31']);
  });

  test.each(['quota', 'deadlines'])(
    '%s that is no list replaces the table too, and is said',
    (key) => {
      expect(planFindings({ plan: { [key]: { from: 1 } } })).toEqual([
        `Kế hoạch: ${key} không đọc được nên không được dùng. Cần ghi một danh sách (JSON), mỗi dòng một đối tượng.`,
      ]);
      expect(seen({ [key]: 'theo quy định' })).toEqual(
        key === 'quota' ? [[], '2023-04-01'] : [[1], '2023-05-31'],
      );
    },
  );

  test('rules that are no object are said, and the sheet’s stand', () => {
    const sheet = [RULES, ['quorum', '', 'lỗi', '']];
    const input = { plan: { rules: ['quorum'] }, planSheet: sheet };
    expect(planFindings(input)).toEqual([
      'Kế hoạch: rules không đọc được nên không được dùng. Cần ghi một đối tượng (JSON), mỗi mã quy tắc một đối tượng.',
    ]);
    expect(planOf(input).plan.ruleSetting('quorum')?.severity).toBe('error');
  });
});
