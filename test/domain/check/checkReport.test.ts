import { describe, expect, test } from '@jest/globals';
import { checkReport } from '../../../src/domain/check/checkReport';
import { checkTable } from '../trackerTable';

describe('the result as JSON', () => {
  const result = checkTable({
    cells: [
      ['I. Biểu tổng hợp'],
      ['TT', 'Tên CĐCS', 'Ngày tổ chức', 'Thời lượng', 'Diện tổ chức'],
      ['I. Khối trường học'],
      [1, 'Trường A', '12-13/4/2023', '1,5 ngày', ''],
      [2, 'Trường B', '', '', ''],
      [3, 'Trường C', '12/4/2023', '', 'Không tổ chức'],
    ],
    asOf: '2023-06-02',
  });

  test('the document of the specification', () => {
    const report = checkReport(result, 'vi');
    expect(report).toMatchObject({
      sheet: 'Theo dõi',
      asOf: '2023-06-02',
      plan: 'tam-duong-xi',
      beforeReading: 'exclusive',
      units: [
        {
          row: 4,
          unit: 'Trường A',
          milestone: 'grassroots',
          status: 'done-on-time',
          lastOnTimeDay: '2023-05-30',
          held: ['2023-04-12', '2023-04-13'],
          daysOverdue: 0,
        },
        { row: 5, status: 'overdue', held: null, daysOverdue: 3 },
        { row: 6, status: 'exempt', held: ['2023-04-12', '2023-04-12'], daysOverdue: 0 },
      ],
      findings: [
        {
          code: 'duration-limit',
          severity: 'error',
          row: 4,
          column: 'D',
          unit: 'Trường A',
          clause: 'II.4.1',
          message: 'Thời lượng 3 buổi, tối đa 2 buổi, vượt 1 buổi (1 ngày = 2 buổi).',
        },
        { code: 'held-by-deadline', row: 5, column: 'C', unit: 'Trường B' },
      ],
      skipped: [{ row: 3, reason: 'section' }],
      totals: { units: 3, required: 2, held: 1 },
    });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('a finding is a sentence in the language asked for', () => {
    const [finding] = checkReport(result, 'en').findings;
    expect(finding?.message).toBe(
      'Lasted 3 half-days; at most 2 half-days, 1 half-day over (1 day = 2 half-days).',
    );
  });

  test('what the plan does not say is null', () => {
    const report = checkReport(
      checkTable({ rows: [{}], plan: { as_of: 'x', before_reading: 'x' } }),
      'vi',
    );
    expect(report).toMatchObject({
      asOf: null,
      beforeReading: null,
      units: [{ lastOnTimeDay: null, status: 'missing-data' }],
    });
    for (const { row, column } of report.findings) expect([row, column]).toEqual([null, null]);
    expect(report.findings).toHaveLength(2);
  });

  test('columns beyond Z have two letters', () => {
    const unknown = Array.from({ length: 26 }, () => '');
    const { findings } = checkReport(
      checkTable({
        cells: [
          ['Tên CĐCS', ...unknown, 'Ngày tổ chức'],
          ['Trường A', ...unknown, 'abc'],
        ],
      }),
      'vi',
    );
    expect(findings.map(({ code, column }) => [code, column])).toEqual([['date-unreadable', 'AB']]);
  });

  test('a sheet that is no tracker: one finding, no units, nothing skipped', () => {
    const report = checkReport(checkTable({ cells: [['abc'], ['Cộng']] }), 'vi');
    expect(report.findings.map(({ code }) => code)).toEqual(['header-missing']);
    expect(report).toMatchObject({ units: [], skipped: [], totals: { units: 0 } });
  });
});
