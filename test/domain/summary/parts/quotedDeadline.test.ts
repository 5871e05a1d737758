import { describe, expect, test } from '@jest/globals';
import { deadlineText, quotedDeadline } from '../../../../src/domain/summary/parts/quotedDeadline';
import { checkTable } from '../../trackerTable';

function textOf(plan: Record<string, string>, language: 'vi' | 'en' = 'vi'): string | null {
  const result = checkTable({ rows: [{}], plan });
  const deadline = quotedDeadline(result.units[0]!.terms);
  return deadline && deadlineText(deadline, language);
}

describe('a deadline is quoted as the plan says it', () => {
  test('with the last on-time day in brackets', () => {
    expect(textOf({})).toBe('trước ngày 31/5/2023 (hạn cuối 30/5/2023)');
    expect(textOf({}, 'en')).toBe('before 31 May 2023 (last on-time day 30 May 2023)');
  });

  test('where the day itself is on time it says so', () => {
    const plan = { before_reading: 'inclusive' };
    expect(textOf(plan)).toBe('trước ngày 31/5/2023 (tính cả ngày đó, hạn cuối 31/5/2023)');
    expect(textOf(plan, 'en')).toBe(
      'before 31 May 2023 (that day included, last on-time day 31 May 2023)',
    );
  });

  test('there is none where the plan does not say', () => {
    expect(textOf({ before_reading: 'x' })).toBeNull();
    expect(textOf({ 'grassroots.complete_before': 'x' })).toBeNull();
  });
});
