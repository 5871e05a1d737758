import { expect, test } from '@jest/globals';
import { upperConditions } from '../../../../../src/domain/summary/upper/upperConditions';
import type { RowInput } from '../../../trackerTable';
import { tableInput } from '../../sampleInput';
import { conditionsOf, upper, first, open, pilot, second, shown, with_ } from '../upperCase';

test.each<[title: string, rows: RowInput[], expected: unknown[]]>([
  [
    'on the day of the last',
    [pilot, first, with_(open, { 'Ngày dự kiến': '12/7/2023' }), upper],
    [
      'not-met',
      ['Trường B'],
      'Dự kiến 12/07/2023, khi 1 CĐCS tổ chức cùng ngày hoặc sau ngày đó (muộn nhất 12/07/2023).',
    ],
  ],
  [
    'the day after the last',
    [pilot, first, with_(open, { 'Ngày dự kiến': '11/7/2023' }), upper],
    [
      'met',
      [],
      'Dự kiến 12/07/2023, 1 ngày sau khi CĐCS cuối cùng hoàn thành đại hội (11/07/2023).',
    ],
  ],
  [
    'a unit without a date',
    [pilot, first, open, upper],
    [
      'unknown',
      ['Trường B'],
      'Dự kiến 12/07/2023; 1 CĐCS chưa tổ chức và không có ngày dự kiến hoặc ngày đó đã qua.',
    ],
  ],
  [
    'a unit whose planned date was yesterday',
    [pilot, first, with_(open, { 'Ngày dự kiến': '19/6/2023' }), upper],
    [
      'unknown',
      ['Trường B'],
      'Dự kiến 12/07/2023; 1 CĐCS chưa tổ chức và không có ngày dự kiến hoặc ngày đó đã qua.',
    ],
  ],
  [
    'a unit planned for today',
    [pilot, first, with_(open, { 'Ngày dự kiến': '20/6/2023' }), upper],
    [
      'met',
      [],
      'Dự kiến 12/07/2023, 22 ngày sau khi CĐCS cuối cùng hoàn thành đại hội (20/06/2023).',
    ],
  ],
  [
    'no planned date',
    [pilot, first, second, with_(upper, { 'Ngày dự kiến': '' })],
    ['unknown', [], 'Đại hội Công đoàn huyện chưa có ngày dự kiến.'],
  ],
  [
    'a planned date that cannot be read',
    [pilot, first, second, with_(upper, { 'Ngày dự kiến': 'cuối tháng 7' })],
    [
      'unknown',
      [],
      'Ở dòng Đại hội Công đoàn huyện, không đọc được ô “Ngày dự kiến”: “cuối tháng 7”.',
    ],
  ],
  [
    'held the day after',
    [pilot, first, second, with_(upper, { 'Ngày tổ chức': '21-22/5/2023' })],
    [
      'met',
      [],
      'Khai mạc 21/05/2023, 1 ngày sau khi CĐCS cuối cùng hoàn thành đại hội (20/05/2023).',
    ],
  ],
  [
    'held, opened on the day of the last',
    [
      pilot,
      first,
      second,
      with_(upper, { 'Ngày tổ chức': '21/5/2023', 'Ngày bắt đầu': '20/5/2023' }),
    ],
    [
      'not-met',
      ['Trường B'],
      'Khai mạc 20/05/2023, khi 1 CĐCS tổ chức cùng ngày hoặc sau ngày đó (muộn nhất 20/05/2023).',
    ],
  ],
  [
    'held while a unit is open and another came later',
    [
      pilot,
      open,
      with_(first, { 'Ngày tổ chức': '12/6/2023' }),
      with_(upper, { 'Ngày tổ chức': '1/6/2023' }),
    ],
    [
      'not-met',
      ['Trường B', 'Trường A'],
      'Khai mạc ngày 01/06/2023 khi 1 CĐCS chưa tổ chức; 1 CĐCS tổ chức từ ngày đó trở đi.',
    ],
  ],
  [
    'held, with a unit whose date cannot be read',
    [
      pilot,
      first,
      with_(second, { 'Ngày tổ chức': 'abc' }),
      with_(upper, { 'Ngày tổ chức': '1/6/2023' }),
    ],
    ['unknown', ['Trường B'], 'Khai mạc 01/06/2023; ngày tổ chức của 1 CĐCS không đọc được.'],
  ],
  [
    'the date of the upper congress itself cannot be read',
    [pilot, first, second, with_(upper, { 'Ngày tổ chức': 'abc' })],
    ['unknown', [], 'Ở dòng Đại hội Công đoàn huyện, không đọc được ô “Ngày tổ chức”: “abc”.'],
  ],
])('%s', (_title, rows, expected) => {
  expect(shown(conditionsOf(rows)['after-grassroots'])).toEqual(expected);
});

test('what the rule found on the planned and on the held date is not met here, and the reverse', () => {
  const days = ['', '11/7/2023', '12/7/2023', '13/7/2023', '20/5/2023'];
  for (const held of ['', '20/5/2023', '1/6/2023']) {
    for (const planned of days) {
      for (const unitHeld of ['', '19/5/2023', '20/5/2023', '2/6/2023']) {
        const rows = [
          pilot,
          with_(open, { 'Ngày dự kiến': planned, 'Ngày tổ chức': unitHeld }),
          with_(upper, { 'Ngày tổ chức': held }),
        ];
        const input = tableInput({ rows, asOf: '2023-06-20' });
        const isFound = input.tables[0]!.findings.some(({ code }) => code === 'level-order');
        const { state } = upperConditions(input).conditions[1]!;
        expect([held, planned, unitHeld, state === 'not-met']).toEqual([
          held,
          planned,
          unitHeld,
          isFound,
        ]);
      }
    }
  }
});
