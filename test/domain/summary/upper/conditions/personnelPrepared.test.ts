import { expect, test } from '@jest/globals';
import type { RowInput } from '../../../trackerTable';
import { conditionsOf, upper, pilot, shown, with_ } from '../upperCase';

test.each<[title: string, rows: RowInput[], expected: unknown[]]>([
  [
    'not approved',
    [pilot, with_(upper, { 'Nhân sự đã duyệt': 'chưa' })],
    [
      'not-met',
      ['Công đoàn huyện'],
      'Ở dòng Đại hội Công đoàn huyện, cột “Nhân sự đã duyệt” chưa ghi đã duyệt.',
    ],
  ],
  [
    'approved on the first day',
    [pilot, with_(upper, { 'Nhân sự đã duyệt': '15/6/2023', 'Ngày tổ chức': '15/6/2023' })],
    ['met', [], 'Nhân sự đã duyệt: 15/06/2023; khai mạc 15/06/2023.'],
  ],
  [
    'approved after the first day',
    [pilot, with_(upper, { 'Nhân sự đã duyệt': '16/6/2023', 'Ngày tổ chức': '15/6/2023' })],
    ['not-met', ['Công đoàn huyện'], 'Nhân sự đã duyệt: 16/06/2023, sau ngày khai mạc 15/06/2023.'],
  ],
  [
    'to be approved after the as-of date',
    [pilot, with_(upper, { 'Nhân sự đã duyệt': '21/6/2023' })],
    [
      'not-met',
      ['Công đoàn huyện'],
      'Nhân sự đã duyệt: 21/06/2023, muộn hơn ngày chốt số liệu 20/06/2023.',
    ],
  ],
  [
    'approved on the as-of date',
    [pilot, with_(upper, { 'Nhân sự đã duyệt': '20/6/2023' })],
    ['met', [], 'Nhân sự đã duyệt: 20/06/2023; khai mạc 12/07/2023.'],
  ],
  [
    'a mark that cannot be read',
    [pilot, with_(upper, { 'Nhân sự đã duyệt': '???' })],
    ['unknown', [], 'Ở dòng Đại hội Công đoàn huyện, không đọc được ô “Nhân sự đã duyệt”: “???”.'],
  ],
])('%s', (_title, rows, expected) => {
  expect(shown(conditionsOf(rows).personnel)).toEqual(expected);
});
