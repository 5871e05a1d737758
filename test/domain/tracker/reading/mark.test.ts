import { describe, expect, test } from '@jest/globals';
import { readMark } from '../../../../src/domain/tracker/reading/mark';
import { type CellInput, toCell } from '../../trackerTable';

function kindOf(cell: CellInput): string {
  return readMark(toCell(cell)).kind;
}

describe('a mark', () => {
  test.each([
    '',
    ' ',
    0,
    '0',
    '-',
    '–',
    false,
    'FALSE',
    'false',
    '☐',
    '□',
    'chưa',
    'Chưa duyệt',
    'chưa có',
    'chưa, 12/4/2023',
    'không',
    'Không có',
    'không đạt',
    'Chưa duyệt'.normalize('NFD'),
    '(chưa)',
    "'0",
    '="không"',
    '=""',
    '\u200B-\u200E',
  ])('%p is no', (cell) => {
    expect(readMark(toCell(cell))).toEqual({ kind: 'no' });
  });

  test.each([
    'x',
    'X',
    ' x ',
    '✓',
    '✔',
    '✔\uFE0F',
    'v',
    'V',
    'đủ',
    'Đủ.',
    "'x",
    '="x"',
    'ｘ',
    '\u00D0ã duyệt',
    'rồi',
    'Rồi',
    'xong',
    'đạt',
    'ĐẠT',
    'TRUE',
    'true',
    true,
    '1',
    1,
    'hoàn thành',
    'Hoàn thành',
    'hoàn thành'.normalize('NFD'),
    'đã',
    'đã duyệt',
    'Đã gửi 10/4/2023',
    'đã gửi 31/4',
    'có',
    'Có, đủ',
  ])('%p is yes', (cell) => {
    expect(readMark(toCell(cell))).toEqual({ kind: 'yes' });
  });

  const dates: readonly (readonly [CellInput, string, string])[] = [
    ['12/4/2023', '2023-04-12', '2023-04-12'],
    ['Sáng 12/4/2023', '2023-04-12', '2023-04-12'],
    ['xong 12/4/2023', '2023-04-12', '2023-04-12'],
    ['12/4/2023 (đã xong)', '2023-04-12', '2023-04-12'],
    ['12-13/4/2023', '2023-04-12', '2023-04-13'],
    ['Tháng 4/2023', '2023-04-01', '2023-04-30'],
    [45028, '2023-04-12', '2023-04-12'],
    [{ date: '2023-04-12' }, '2023-04-12', '2023-04-12'],
  ];
  test.each(dates)('%p is yes, on a day', (cell, first, last) => {
    expect(readMark(toCell(cell))).toMatchObject({ kind: 'date', interval: { first, last } });
  });

  test('a date cell is known to be one', () => {
    expect(readMark(toCell({ date: '2023-04-12' }))).toMatchObject({ dateCell: true });
    expect(readMark('12/4/2023')).toMatchObject({ dateCell: false });
  });

  test.each([
    '?',
    'y',
    'xx',
    'duyệt',
    'sắp xong',
    'vv',
    'đủ một phần',
    'đạt yêu cầu',
    'DK 12/4/2023',
    '12, 15/4/2023',
    'hoàn thành một phần',
    'cóc',
    'khôngg',
    '12/4',
    '31/4/2023',
    'tháng 4',
    2,
    -1,
    0.5,
    36525,
  ])('%p is unknown', (cell) => {
    expect(kindOf(cell)).toBe('unknown');
  });

  test('an unknown value keeps its text', () => {
    expect(readMark(' sắp  xong ')).toEqual({ kind: 'unknown', text: 'sắp xong' });
  });
});
