import { expect, test } from '@jest/globals';
import type { RowInput } from '../../../trackerTable';
import { conditionsOf, upper, pilot, shown, with_ } from '../upperCase';

test.each<[title: string, rows: RowInput[], expected: unknown[]]>([
  [
    'longer than a day and a half',
    [pilot, with_(upper, { 'Thời lượng': '2 ngày' })],
    [
      'not-met',
      ['Công đoàn huyện'],
      'Thời gian 4 buổi, tối đa 3 buổi, vượt 1 buổi (1 ngày = 2 buổi).',
    ],
  ],
  [
    'held over three days, whatever duration is stated',
    [pilot, with_(upper, { 'Ngày tổ chức': '13-15/6/2023' })],
    [
      'not-met',
      ['Công đoàn huyện'],
      'Khai mạc 13/06/2023, xong 15/06/2023: 3 ngày, tối đa 1,5 ngày.',
    ],
  ],
  [
    'not given',
    [pilot, with_(upper, { 'Thời lượng': '' })],
    [
      'unknown',
      [],
      'Đại hội Công đoàn huyện chưa ghi thời gian đại hội; tối đa 3 buổi (1 ngày = 2 buổi).',
    ],
  ],
  [
    'not readable',
    [pilot, with_(upper, { 'Thời lượng': 'lâu' })],
    ['unknown', [], 'Ở dòng Đại hội Công đoàn huyện, không đọc được ô “Thời lượng”: “lâu”.'],
  ],
])('%s', (_title, rows, expected) => {
  expect(shown(conditionsOf(rows).duration)).toEqual(expected);
});
