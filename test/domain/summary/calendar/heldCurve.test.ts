import { describe, expect, test } from '@jest/globals';
import { calendarSheet } from '../../../../src/domain/summary/calendar/calendarSheet';
import { heldCurve } from '../../../../src/domain/summary/calendar/heldCurve';
import { GOLDEN_DAYS, sampleInput, tableInput } from '../sampleInput';

const curveOf = (input: ReturnType<typeof tableInput>) => heldCurve(input.tables);

describe('the curve', () => {
  test('runs from week to week, held no further than the as-of date, with each deadline once', () => {
    const rows = [
      { 'Ngày dự kiến': '1/5/2023', 'Ngày tổ chức': '2/5/2023' },
      { 'Ngày dự kiến': '3/5/2023', 'Ngày tổ chức': '16/5/2023' },
      { 'Ngày dự kiến': '25/5/2023', 'Ngày tổ chức': '' },
      { 'Ngày dự kiến': '', 'Ngày tổ chức': '' },
      { 'Ngày dự kiến': '2/5/2023', 'Ngày tổ chức': '2/5/2023', 'Diện tổ chức': 'Không tổ chức' },
    ];
    expect(curveOf(tableInput({ rows, asOf: '2023-05-20' }))).toEqual({
      weeks: ['2023-05-01', '2023-05-08', '2023-05-15', '2023-05-22', '2023-05-29'],
      planned: [2, 2, 2, 3, 3],
      held: [1, 1, 2],
      required: 4,
      deadlines: [{ milestone: 'grassroots', day: '2023-05-30', before: '2023-05-31' }],
    });
  });

  test('has no planned figures where nobody has planned, and is none where no week is known', () => {
    const held = [{ 'Ngày tổ chức': '2/5/2023' }];
    expect(curveOf(tableInput({ rows: held, asOf: '2023-05-20' }))).toMatchObject({
      weeks: ['2023-05-01', '2023-05-08', '2023-05-15', '2023-05-22', '2023-05-29'],
      planned: [],
      held: [1, 1, 1],
    });
    const months = [{ 'Ngày dự kiến': 'tháng 5/2023', 'Ngày tổ chức': '' }];
    expect(curveOf(tableInput({ rows: months, asOf: '2023-05-20' }))).toBeNull();
  });

  test.each(GOLDEN_DAYS)('shows the figures of the calendar sheet on %s', (day) => {
    const input = sampleInput(day);
    const curve = heldCurve(input.tables)!;
    const sheet = calendarSheet.describe(input);
    const end = sheet.rows.findIndex((row) => row[0] === 'Tổng cộng' || row[0] === 'Chưa rõ ngày');
    const rows = sheet.rows.slice(4, end);
    expect(curve.planned).toEqual(rows.map((row) => row[4]));
    expect(curve.held).toEqual(rows.map((row) => row[5]).filter((held) => held !== ''));
    expect(curve.deadlines).toEqual([
      { milestone: 'pilot', day: '2023-02-14', before: '2023-02-15' },
      { milestone: 'grassroots', day: '2023-05-30', before: '2023-05-31' },
    ]);
  });
});
