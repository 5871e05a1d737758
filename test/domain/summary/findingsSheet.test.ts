import { describe, expect, test } from '@jest/globals';
import { checkReport } from '../../../src/domain/checkReport';
import { findingsSheet } from '../../../src/domain/summary/findingsSheet';
import { checkTable, type CheckInput } from '../trackerTable';

function sheetOf(input: CheckInput, language: 'vi' | 'en' = 'vi') {
  return findingsSheet([checkReport(checkTable(input), language)], '20/05/2023 08:00', language);
}

/** Overdue (error), a planned day after the deadline (warning), on the mark (info). */
const rows = [
  { 'Ngày tổ chức': '31/5/2023', 'Ngày dự kiến': '' },
  { 'Ngày tổ chức': '', 'Ngày dự kiến': '5/6/2023' },
];
const asOf = '2023-06-02';

describe('the findings sheet', () => {
  test('findings stand worst first, each severity in the order of the sheet', () => {
    const { rows: lines, headerRow } = sheetOf({ rows, asOf });
    const places = lines.slice(headerRow + 1, headerRow + 5).map((line) => [line[1], line[2]]);
    expect(places).toEqual([
      ['Lỗi', 'B2'],
      ['Lỗi', 'B3'],
      ['Cảnh báo', 'C3'],
      ['Lưu ý', 'B2'],
    ]);
  });

  test('of several trackers each cell is named with its sheet', () => {
    const one = checkReport(checkTable({ rows, asOf }), 'vi');
    const { rows: lines } = findingsSheet([one, { ...one, sheet: 'Khối B' }], '', 'vi');
    const cells = lines.map((line) => line[2]);
    expect(cells).toContain('Khối B!B2');
    expect(cells.filter((cell) => cell === `${one.sheet}!B2`)).toHaveLength(2);
  });

  test('each finding says where, who, what, by which clause and rule', () => {
    const { rows: lines } = sheetOf({ rows, asOf });
    const finding = lines.find((line) => line.includes('held-by-deadline'));
    expect(finding).toEqual(
      expect.arrayContaining([1, 'Lỗi', 'B2', 'Đơn vị 2', 'II.4.1', 'held-by-deadline']),
    );
    expect(finding?.join(' ')).toContain('trễ 1 ngày');
  });

  test('it says its as-of date, when it was built, and the reading of before', () => {
    const text = sheetOf({ rows, asOf }).rows.flat().join('\n');
    expect(text).toContain('02/06/2023');
    expect(text).toContain('20/05/2023 08:00');
    expect(text).toContain('“trước ngày”: đúng ngày đó là trễ hạn');
    const inclusive = sheetOf({ rows, asOf, plan: { before_reading: 'inclusive' } });
    expect(inclusive.rows.flat().join('\n')).toContain('đúng ngày đó còn trong hạn');
  });

  test('an invalid as-of date and reading are said to be so', () => {
    const text = sheetOf({ rows, plan: { as_of: 'x', before_reading: 'x' } }).rows.flat();
    expect(text.join('\n').match(/không hợp lệ/g)!.length).toBeGreaterThanOrEqual(2);
  });

  test('without findings it says so, with the rules that were not run', () => {
    const lines = sheetOf({ rows: [{ 'Ngày tổ chức': '12/4/2023' }] }).rows;
    const text = lines.flat().join('\n');
    expect(text).toContain('Không có lỗi, cảnh báo hay lưu ý nào.');
    expect(text).toContain('Bảng không có cột Thời lượng.');
  });

  test.each(['vi', 'en'] as const)(
    'rows are of equal length, none without its words (%s)',
    (language) => {
      const sheet = sheetOf({ rows, asOf }, language);
      for (const line of sheet.rows) expect(line).toHaveLength(sheet.widths.length);
      expect(sheet.rows.flat().join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );
});
