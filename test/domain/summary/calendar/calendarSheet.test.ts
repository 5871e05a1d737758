import { describe, expect, test } from '@jest/globals';
import { calendarSheet } from '../../../../src/domain/summary/calendar/calendarSheet';
import type { DescribedCell } from '../../../../src/domain/sheet/sheetDescription';
import type { DescribedSummary } from '../../../../src/domain/summary/defineSummary';
import type { RowInput } from '../../trackerTable';
import { GOLDEN_DAYS, sampleInput, tableInput } from '../sampleInput';
import { notesOf, rowsOf, shown } from '../summaryText';
import { expectWellFormed } from '../wellFormed';

function sheetOf(rows: readonly RowInput[], asOf = '2023-05-20'): DescribedSummary {
  const sheet = calendarSheet.describe(tableInput({ rows, asOf }));
  expectWellFormed(sheet);
  return sheet;
}

/** Week or line, planned, held, planned so far, held so far. */
function weeksOf(sheet: DescribedSummary): DescribedCell[][] {
  const end = sheet.rows.findIndex((row) => row[0] === 'Tổng cộng');
  return sheet.rows.slice(4, end).map((row) => [row[0]!, ...row.slice(2)]);
}

/** Day, unit, situation of the lists. */
function listOf(sheet: DescribedSummary): string[][] {
  const start = sheet.rows.findIndex((row) => row[0] === 'DANH SÁCH THEO NGÀY');
  return sheet.rows
    .slice(start + 1)
    .filter((row) => row[1] !== '')
    .map((row) => [row[0]!, row[1]!, row[3]!].map(shown));
}

describe('the calendar', () => {
  test('weeks from Monday to Sunday, gaps included, each with what was planned and held', () => {
    const sheet = sheetOf([
      { 'Ngày dự kiến': '1/5/2023', 'Ngày tổ chức': '7/5/2023' },
      { 'Ngày dự kiến': '9/5/2023', 'Ngày tổ chức': '2/5/2023' },
      { 'Ngày dự kiến': '17/5/2023', 'Ngày tổ chức': '' },
    ]);
    expect(weeksOf(sheet)).toEqual([
      ['Tuần 01/05 – 07/05/2023', 1, 2, 1, 2],
      ['Tuần 08/05 – 14/05/2023', 1, 0, 2, 2],
      ['Tuần 15/05 – 21/05/2023', 1, 0, 3, 2],
    ]);
    expect(rowsOf(sheet, 'total')).toEqual([['Tổng cộng', '███████░░░', 3, 2, '', '']]);
  });

  test('in a week still to come nothing can be held', () => {
    const sheet = sheetOf(
      [
        { 'Ngày dự kiến': '1/5/2023', 'Ngày tổ chức': '1/5/2023' },
        { 'Ngày dự kiến': '9/5/2023', 'Ngày tổ chức': '' },
      ],
      '2023-05-07',
    );
    expect(weeksOf(sheet)).toEqual([
      ['Tuần 01/05 – 07/05/2023', 1, 1, 1, 1],
      ['Tuần 08/05 – 14/05/2023', 1, '', 2, ''],
    ]);
  });

  test('a range counts by its first day; of a month or quarter no week is known', () => {
    const sheet = sheetOf([
      { 'Ngày dự kiến': '7-8/5/2023', 'Ngày tổ chức': '' },
      { 'Ngày dự kiến': 'Tháng 5/2023', 'Ngày tổ chức': '' },
      { 'Ngày dự kiến': '', 'Ngày tổ chức': 'Quý I/2023' },
      { 'Ngày dự kiến': 'cuối tháng 5/2023', 'Ngày tổ chức': '1/5/2023' },
    ]);
    expect(weeksOf(sheet)).toEqual([
      ['Tuần 01/05 – 07/05/2023', 1, 1, 1, 1],
      ['Chưa rõ ngày', 2, 1, '', ''],
    ]);
    expect(listOf(sheet)).toEqual([
      ['Ngày', 'Đơn vị', 'Tình hình'],
      ['01/05/2023', 'Đơn vị 5', 'Đã tổ chức'],
      ['07/05/2023 – 08/05/2023', 'Đơn vị 2', 'Dự kiến'],
      ['Ngày', 'Đơn vị', 'Tình hình'],
      ['01/01/2023 – 31/03/2023', 'Đơn vị 4', 'Đã tổ chức'],
      ['01/05/2023 – 31/05/2023', 'Đơn vị 3', 'Dự kiến'],
    ]);
  });

  test('the list is in order of day, units of one day as in the tracker', () => {
    const sheet = sheetOf([
      { 'Ngày dự kiến': '9/5/2023' },
      { 'Ngày dự kiến': '1/5/2023', 'Ngày tổ chức': '3/5/2023' },
      { 'Ngày dự kiến': '3/5/2023' },
      { 'Ngày dự kiến': '2/5/2023' },
    ]);
    expect(listOf(sheet).slice(1)).toEqual([
      ['02/05/2023', 'Đơn vị 5', 'Dự kiến'],
      ['03/05/2023', 'Đơn vị 3', 'Đã tổ chức'],
      ['03/05/2023', 'Đơn vị 4', 'Dự kiến'],
      ['09/05/2023', 'Đơn vị 2', 'Dự kiến'],
    ]);
    expect(sheet.rows.flat()).toContainEqual({
      text: 'Đơn vị 3',
      sheet: 'Theo dõi',
      cell: 'A3',
    });
    expect(sheet.rows.flat()).toContainEqual({ date: '2023-05-03' });
  });

  test('exempt units are out; units without any date are counted in a note', () => {
    const sheet = sheetOf([
      { 'Ngày dự kiến': '1/5/2023', 'Diện tổ chức': 'Không tổ chức' },
      { 'Ngày dự kiến': 'chưa rõ' },
      { 'Ngày dự kiến': '', 'Ngày tổ chức': '31/4/2023' },
      { 'Ngày dự kiến': '', 'Ngày tổ chức': '1/12/2023' },
    ]);
    expect(weeksOf(sheet)).toEqual([]);
    expect(sheet.charts).toEqual([]);
    expect(notesOf(sheet)).toContain('3 đơn vị chưa tổ chức và không có ngày dự kiến');
    expect(notesOf(sheet)).toContain('Chưa có đơn vị nào có ngày');
  });

  test('the upper congress is in the list and on a line of its own, in no count', () => {
    const sheet = sheetOf([
      { 'Ngày dự kiến': '1/5/2023' },
      { 'Ngày dự kiến': '12/7/2023', Cấp: 'Huyện' },
    ]);
    expect(weeksOf(sheet)).toEqual([['Tuần 01/05 – 07/05/2023', 1, 0, 1, 0]]);
    expect(rowsOf(sheet, 'body')).toContainEqual(['Đại hội Công đoàn huyện', '', 1, 0, '', '']);
    expect(listOf(sheet)).toContainEqual(['12/07/2023', 'Đơn vị 3', 'Dự kiến']);
  });

  test('more than 120 weeks: only those with a congress', () => {
    const within = sheetOf([{ 'Ngày dự kiến': '1/5/2023' }, { 'Ngày dự kiến': '11/8/2025' }]);
    expect(weeksOf(within)).toHaveLength(120);
    const beyond = sheetOf([{ 'Ngày dự kiến': '1/5/2023' }, { 'Ngày dự kiến': '18/8/2025' }]);
    expect(weeksOf(beyond)).toHaveLength(2);
    expect(notesOf(beyond)).toContain('chỉ liệt kê các tuần có đại hội');
    expect(notesOf(within)).not.toContain('chỉ liệt kê các tuần có đại hội');
  });

  test('the chart draws held so far against planned so far, over the weeks alone', () => {
    const sheet = sheetOf([{ 'Ngày dự kiến': '1/5/2023' }, { 'Ngày dự kiến': 'Tháng 5/2023' }]);
    const [chart] = sheet.charts;
    expect(chart?.kind).toBe('lines');
    expect(chart?.labels).toEqual({ row: 4, column: 0, rows: 1, columns: 1 });
    expect(chart?.series.map(({ name, values }) => [name, values.column])).toEqual([
      ['Lũy kế đã tổ chức', 5],
      ['Lũy kế dự kiến', 4],
    ]);
    expect(chart!.row).toBeGreaterThanOrEqual(sheet.rows.length);
  });

  test('without the column of planned dates it says so', () => {
    expect(notesOf(sheetOf([{ 'Ngày tổ chức': '1/5/2023' }]))).toContain(
      'không có cột Ngày dự kiến',
    );
  });

  test.each(GOLDEN_DAYS)('of the sample: as many held as the check counts, as of %s', (asOf) => {
    const input = sampleInput(asOf);
    const { totals, units } = input.tables[0]!;
    const sheet = calendarSheet.describe(input);
    const [total] = rowsOf(sheet, 'total');
    expect(total?.[3]).toBe(totals.held);
    const weeks = weeksOf(sheet);
    for (const column of [1, 2]) {
      const sum = weeks.reduce((all, row) => all + Number(row[column]), 0);
      expect(sum).toBe(total?.[column + 1]);
    }
    const undated = Number(/(\d+) đơn vị chưa tổ chức/.exec(notesOf(sheet))?.[1] ?? 0);
    const listed = listOf(sheet).filter(([day]) => day !== 'Ngày');
    const counted = units.filter(({ exempt, repeats }) => !exempt && !repeats);
    expect(listed.length + undated).toBe(counted.length);
  });
});
