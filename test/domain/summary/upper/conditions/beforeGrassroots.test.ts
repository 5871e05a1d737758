import { expect, test } from '@jest/globals';
import type { RowInput } from '../../../trackerTable';
import { conditionsOf, first, open, second, shown, upper, with_ } from '../upperCase';

const BEFORE = { plan: { 'upper.order': 'before' } };
const heldUpper = with_(upper, { 'Ngày tổ chức': '11-12/4/2023' });
const unread = with_(second, { 'Ngày tổ chức': 'đầu tháng' });

test.each<[title: string, rows: RowInput[], expected: unknown[]]>([
  [
    'the day after its last',
    [heldUpper, with_(first, { 'Ngày tổ chức': '13/4/2023' }), open],
    [
      'met',
      [],
      'Xong ngày 12/04/2023; không có CĐCS nào khai mạc trước hoặc trong ngày đó (1 đã tổ chức).',
    ],
  ],
  [
    'on its last day',
    [heldUpper, first, second],
    ['not-met', ['Trường A'], 'Xong ngày 12/04/2023; 1 CĐCS khai mạc trước hoặc trong ngày đó.'],
  ],
  [
    'a date that is not read',
    [heldUpper, unread],
    ['unknown', ['Trường B'], 'Xong ngày 12/04/2023; ngày tổ chức của 1 CĐCS không đọc được.'],
  ],
  [
    'a unit while the upper congress is open',
    [upper, first, open],
    ['not-met', ['Trường A'], 'Đại hội Công đoàn huyện chưa tổ chức; đã tổ chức trước: 1 CĐCS.'],
  ],
  [
    'planned for its own planned day',
    [upper, with_(open, { 'Ngày dự kiến': '12/7/2023' })],
    ['not-met', ['Trường B'], 'Dự kiến 12/07/2023; 1 CĐCS dự kiến cùng ngày hoặc trước ngày đó.'],
  ],
  [
    'planned for the day after',
    [upper, with_(open, { 'Ngày dự kiến': '13/7/2023' })],
    [
      'met',
      [],
      'Dự kiến 12/07/2023; không có CĐCS nào tổ chức hoặc dự kiến cùng ngày hoặc trước ngày đó.',
    ],
  ],
  [
    'a planned day that has passed',
    [with_(upper, { 'Ngày dự kiến': '19/6/2023' }), open],
    ['unknown', [], 'Dự kiến 19/06/2023, đến 20/06/2023 đã qua nhưng chưa tổ chức. Ghi lịch mới.'],
  ],
  [
    'no day of the upper congress',
    [with_(upper, { 'Ngày dự kiến': '' }), open],
    ['unknown', [], 'Đại hội Công đoàn huyện chưa có ngày dự kiến.'],
  ],
  [
    'a day of the upper congress that is not read',
    [with_(upper, { 'Ngày tổ chức': '31/4/2023' }), first],
    [
      'unknown',
      [],
      'Ở dòng Đại hội Công đoàn huyện, không đọc được ô “Ngày tổ chức”: “31/4/2023”.',
    ],
  ],
])('%s', (_, rows, expected) => {
  expect(shown(conditionsOf(rows, BEFORE)['before-grassroots'])).toEqual(expected);
});
