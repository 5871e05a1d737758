import { expect, test } from '@jest/globals';
import type { RowInput } from '../../../trackerTable';
import { conditionsOf, upper, first, open, pilot, second, shown, with_ } from '../upperCase';

test.each<[title: string, rows: RowInput[], expected: unknown[]]>([
  [
    'a unit that has not held its congress blocks',
    [pilot, first, open, upper],
    ['not-met', ['Trường B'], 'Đã tổ chức 2/3 đơn vị, còn 1 đơn vị.'],
  ],
  [
    'an exempt unit does not',
    [pilot, first, with_(open, { 'Diện tổ chức': 'Không tổ chức' }), upper],
    ['met', [], 'Đã tổ chức 2/2 đơn vị; đại hội cuối cùng xong 12/04/2023.'],
  ],
  [
    'a date that cannot be read is not known',
    [pilot, first, with_(second, { 'Ngày tổ chức': '20/5' }), upper],
    ['unknown', ['Trường B'], 'Đã tổ chức 2/3 đơn vị; 1 đơn vị ghi ngày tổ chức không đọc được.'],
  ],
  [
    'a date in the future is none',
    [pilot, first, with_(second, { 'Ngày tổ chức': '21/6/2023' }), upper],
    ['not-met', ['Trường B'], 'Đã tổ chức 2/3 đơn vị, còn 1 đơn vị.'],
  ],
])('%s', (_title, rows, expected) => {
  expect(shown(conditionsOf(rows)['grassroots-held'])).toEqual(expected);
});
