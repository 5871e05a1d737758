import { describe, expect, test } from '@jest/globals';
import { aboutLine } from '../../../../src/domain/summary/parts/aboutLine';
import { tableInput } from '../sampleInput';

describe('the line about a summary', () => {
  const rows = [{ Khối: 'A' }];

  test('says as-of date, reading of before, and when it was built', () => {
    expect(
      aboutLine(tableInput({ rows, asOf: '2023-06-02' }, { builtAt: '03/06/2023 09:15' })),
    ).toBe(
      'Ngày chốt số liệu: 02/06/2023 · “trước ngày”: đúng ngày đó là trễ hạn · Lập lúc: 03/06/2023 09:15',
    );
    const inclusive = tableInput({ rows, plan: { before_reading: 'inclusive' } });
    expect(aboutLine(inclusive)).toContain('đúng ngày đó còn trong hạn');
  });

  test('an invalid as-of date and an invalid reading are said to be so', () => {
    const line = aboutLine(tableInput({ rows, plan: { as_of: 'x', before_reading: 'x' } }));
    expect(line).toContain('Ngày chốt số liệu: không hợp lệ');
    expect(line).toContain('before_reading: không hợp lệ');
  });

  test('in English', () => {
    const line = aboutLine(tableInput({ rows, asOf: '2023-06-02' }, { language: 'en' }));
    expect(line).toContain('As-of date: 02/06/2023');
    expect(line).toContain("'before': the day itself is late");
  });
});
