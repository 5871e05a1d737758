import { expect, test } from '@jest/globals';
import type { RowInput } from '../../../trackerTable';
import { conditionsOf, upper, first, pilot, shown, with_ } from '../upperCase';

test.each<[title: string, rows: RowInput[], expected: unknown[]]>([
  [
    'not held, while another has been',
    [with_(pilot, { 'Ngày tổ chức': '' }), first, upper],
    ['not-met', ['Điểm'], 'Đại hội điểm chưa tổ chức; 1 CĐCS khác đã tổ chức.'],
  ],
  [
    'not readable',
    [with_(pilot, { 'Ngày tổ chức': '10/2' }), first, upper],
    ['unknown', ['Điểm'], 'Ngày tổ chức đại hội điểm không đọc được.'],
  ],
  [
    'another on the same day',
    [pilot, with_(first, { 'Ngày tổ chức': '10/2/2023' }), upper],
    [
      'not-met',
      ['Trường A'],
      'Đại hội điểm hoàn thành ngày 10/02/2023; 1 CĐCS khai mạc trước hoặc trong ngày đó.',
    ],
  ],
  [
    'another the day after',
    [pilot, with_(first, { 'Ngày tổ chức': '11/2/2023' }), upper],
    ['met', [], 'Đại hội điểm hoàn thành ngày 10/02/2023, trước 1 đại hội khác đã tổ chức.'],
  ],
  [
    'another that opened before',
    [pilot, with_(first, { 'Ngày bắt đầu': '9/2/2023' }), upper],
    [
      'not-met',
      ['Trường A'],
      'Đại hội điểm hoàn thành ngày 10/02/2023; 1 CĐCS khai mạc trước hoặc trong ngày đó.',
    ],
  ],
  [
    'a date that cannot be read',
    [pilot, with_(first, { 'Ngày tổ chức': 'abc' }), upper],
    [
      'unknown',
      ['Trường A'],
      'Đại hội điểm hoàn thành ngày 10/02/2023; ngày tổ chức của 1 CĐCS không đọc được.',
    ],
  ],
  [
    'none marked',
    [with_(pilot, { 'Đại hội điểm': '' }), upper],
    ['unknown', [], 'Bảng theo dõi chưa có đơn vị tổ chức đại hội điểm.'],
  ],
])('%s', (_title, rows, expected) => {
  expect(shown(conditionsOf(rows)['pilot-first'])).toEqual(expected);
});
