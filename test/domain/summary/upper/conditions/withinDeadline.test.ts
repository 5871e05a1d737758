import { describe, expect, test } from '@jest/globals';
import type { RowInput } from '../../../trackerTable';
import { all, conditionsOf, upper, pilot, shown, with_ } from '../upperCase';

test.each<[title: string, rows: RowInput[], expected: unknown[]]>([
  [
    'planned to end on the last on-time day',
    [pilot, with_(upper, { 'Ngày dự kiến': '29-30/7/2023' })],
    ['met', [], 'Dự kiến 29/07/2023 – 30/07/2023, đúng hạn cuối 30/07/2023.'],
  ],
  [
    'planned to end the day after',
    [pilot, with_(upper, { 'Ngày dự kiến': '30-31/7/2023' })],
    [
      'not-met',
      ['Công đoàn huyện'],
      'Dự kiến 30/07/2023 – 31/07/2023, hạn cuối 30/07/2023, trễ 1 ngày.',
    ],
  ],
  [
    'planned for a month that the deadline lies in',
    [pilot, with_(upper, { 'Ngày dự kiến': 'Tháng 7/2023' })],
    [
      'unknown',
      [],
      'Ghi 01/07/2023 – 31/07/2023, hạn cuối 30/07/2023 nằm trong khoảng đó. Ghi rõ ngày.',
    ],
  ],
  [
    'held in time',
    [pilot, with_(upper, { 'Ngày tổ chức': '15/6/2023' })],
    ['met', [], 'Đã tổ chức 15/06/2023, hạn cuối 30/07/2023, trước hạn 45 ngày.'],
  ],
])('%s', (_title, rows, expected) => {
  expect(shown(conditionsOf(rows)['within-deadline'])).toEqual(expected);
});

describe('the deadline', () => {
  test.each([
    ['2023-07-12', 'met'],
    ['2023-07-13', 'unknown'],
    ['2023-07-30', 'unknown'],
    ['2023-07-31', 'not-met'],
  ])('planned within it, as of %s: %s', (asOf, state) => {
    const { state: actual } = conditionsOf(all, { asOf })['within-deadline'];
    expect(actual).toBe(state);
  });

  test('held after it', () => {
    const rows = [pilot, with_(upper, { 'Ngày tổ chức': '31/7/2023' })];
    expect(shown(conditionsOf(rows, { asOf: '2023-08-01' })['within-deadline'])).toEqual([
      'not-met',
      ['Công đoàn huyện'],
      'Đã tổ chức 31/07/2023, hạn cuối 30/07/2023, trễ 1 ngày.',
    ]);
    const inclusive = { asOf: '2023-08-01', plan: { before_reading: 'inclusive' } };
    expect(conditionsOf(rows, inclusive)['within-deadline'].state).toBe('met');
  });
});
