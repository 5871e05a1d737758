import { expect, test } from '@jest/globals';
import type { RowInput } from '../../../trackerTable';
import { conditionsOf, upper, first, open, pilot, second, shown, with_ } from '../upperCase';

test.each<[title: string, rows: RowInput[], expected: unknown[]]>([
  [
    'a unit that has not held its congress blocks',
    [pilot, first, open, upper],
    ['not-met', ['Trường B'], 'Đã tổ chức 2/3 CĐCS, còn 1 CĐCS.'],
  ],
  [
    'an exempt unit does not',
    [pilot, first, with_(open, { 'Diện tổ chức': 'Không tổ chức' }), upper],
    ['met', [], 'Đã tổ chức 2/2 CĐCS; đại hội cuối cùng hoàn thành ngày 12/04/2023.'],
  ],
  [
    'a date that cannot be read is not known',
    [pilot, first, with_(second, { 'Ngày tổ chức': '20/5' }), upper],
    ['unknown', ['Trường B'], 'Đã tổ chức 2/3 CĐCS; ngày tổ chức của 1 CĐCS không đọc được.'],
  ],
  [
    'a date in the future is none',
    [pilot, first, with_(second, { 'Ngày tổ chức': '21/6/2023' }), upper],
    ['not-met', ['Trường B'], 'Đã tổ chức 2/3 CĐCS, còn 1 CĐCS.'],
  ],
])('%s', (_title, rows, expected) => {
  expect(shown(conditionsOf(rows)['grassroots-held'])).toEqual(expected);
});
