import { describe, expect, test } from '@jest/globals';
import { spellingKey } from '../../../../src/domain/text/spelling';
import {
  blocOf,
  hasWord,
  isFigure,
  isHeading,
  isNoneOf,
  isPartOfTotal,
  isRunningNumber,
  isSectionNumber,
  isTotal,
} from '../../../../src/domain/tracker/rows/rowWords';

const key = spellingKey;

describe('words of rows', () => {
  test.each<[string, (text: string) => boolean, string[], string[]]>([
    [
      'none of what is counted',
      isNoneOf,
      ['0 đoàn viên', ' 0 ngày ', '00 người', '0đv', '0,0 ngày', '0.00 ngày', '0 đ/v'],
      ['0', '10 ngày', '0 đoàn viên nữ khác', '0 ngày 1', '0;0 ngày', 'x0 ngày', '0,05 ngày'],
    ],
    [
      'a running number',
      isRunningNumber,
      ['7', '12.', '3)', 'II', 'xl', 'a)', 'Đ/', '(1)', '(b'],
      ['7.1', 'iix', 'ab', '7.)', ''],
    ],
    [
      'the number of a section',
      (text) => isSectionNumber(key(text)),
      [
        'II',
        'III/',
        'A',
        'a)',
        'I-1'.replace('1', 'a'),
        '(IV)',
        'I.a:',
        'B-',
        'Ⅱ',
        'Phần I',
        'Khối',
      ],
      ['7', 'II.1', 'ab', 'A1', 'Khốii'],
    ],
    [
      'a word',
      (text) => hasWord(key(text)),
      ['ab', 'Trường'],
      ['a', 'II', '12', 'xv.', '…', '1 a'],
    ],
    [
      'a total',
      (text) => isTotal(key(text)),
      ['Cộng', 'Tiểu cộng', 'Tổng số: 24', 'TOTAL', 'Σ', 'Tổng'],
      ['Tổng công ty', 'Tổng Cty Chè', 'Cộng đồng', 'Tổng Cọt', 'Tổngg', 'Số cộng', 'Cộng hoà'],
    ],
    [
      'a part of a total',
      (text) => isPartOfTotal(key(text)),
      [
        'Tỷ lệ %',
        'Tỉ lệ',
        '- Trong đó: nữ',
        'Chia ra',
        'Lũy kế',
        'Còn lại',
        'Toàn huyện',
        'Nữ:',
        'Nữ',
      ],
      ['Toàn Phát', 'Nữ công', 'Tỷ lệch', 'Trung bình dân'],
    ],
    [
      'a heading that stands alone',
      (text) => isHeading(key(text), true),
      [
        'I. Khối',
        '1. Trường',
        'a) Các trường',
        '1.1. Trường',
        'II/ Khác',
        'a/ Khác',
        'A-Khối',
        'Cụm 1',
      ],
      [
        '12.4.2023',
        '1/2 ngày'.replace(' ngày', ''),
        'C/ty Chè',
        'Trường 1. A',
        'Cụm công nghiệp',
        'A-B',
      ],
    ],
    [
      'a heading beside figures',
      (text) => isHeading(key(text), false),
      ['I. Khác', 'b/ Khác', '1. Khối xã', '- Khối xã', 'A-Khối xã', '2. Cụm 1', 'Nhóm các trường'],
      ['1. Trường A', 'P. Giáo dục', 'Q. Tân Bình', 'Nhóm trẻ Hoa Mai', 'I.1'],
    ],
  ])('tell %s', (_, is, yes, no) => {
    expect(yes.filter((text) => !is(text))).toEqual([]);
    expect(no.filter((text) => is(text))).toEqual([]);
  });

  test('figures are numbers, or texts of digits as a CSV has them', () => {
    expect([24, '24', '1.200', '1 200,5'].filter((cell) => !isFigure(cell))).toEqual([]);
    expect(['24 người', 'x', '', true].filter(isFigure)).toEqual([]);
  });

  test.each([
    ['I. Khối trường học:', 'Khối trường học'],
    ['I. Khối trường học : ', 'Khối trường học'],
    ['- Khối xã', 'Khối xã'],
    ['1.2) Mầm non', 'Mầm non'],
    ['A – Khối xã', 'Khối xã'],
    ['Phần thứ nhất: Khối xã', 'Khối xã'],
    ['Mục 2 - Khối xã', 'Khối xã'],
    ['Cụm 1', 'Cụm 1'],
    ['Khối I. xã', 'Khối I. xã'],
  ])('the heading %j names the bloc %j', (heading, bloc) => {
    expect(blocOf(heading)).toBe(bloc);
  });
});
