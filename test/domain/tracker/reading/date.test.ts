import { describe, expect, test } from '@jest/globals';
import { cellText } from '../../../../src/domain/sheet/cell';
import { readDate } from '../../../../src/domain/tracker/reading/date';
import { isoDay } from '../../trackerTable';
import { type DayRow, interval, type PeriodRow, read, variants } from './dateTexts';

describe('a day', () => {
  const days: readonly DayRow[] = [
    ['31/5/2023', '2023-05-31'],
    ['31/05/2023', '2023-05-31'],
    ['31-05-2023', '2023-05-31'],
    ['31.05.23', '2023-05-31'],
    ['31/5/23', '2023-05-31'],
    ['1/2/2023', '2023-02-01'],
    ['2023-05-31', '2023-05-31'],
    ['2023/5/31', '2023-05-31'],
    ['2023-05-31T08:00', '2023-05-31'],
    ['2023-05-31 08:00:00', '2023-05-31'],
    ['31 / 5 / 2023', '2023-05-31'],
    ['31/5/2023.', '2023-05-31'],
    ['ngày 31 tháng 5 năm 2023', '2023-05-31'],
    ['31 tháng 5 năm 2023', '2023-05-31'],
    ['ngày 31/5/2023', '2023-05-31'],
    ['ngày 31 tháng 5, 2023', '2023-05-31'],
    ['29/2/2024', '2024-02-29'],
    ['Sáng 12/4/2023', '2023-04-12'],
    ['Chiều ngày 12/4/2023', '2023-04-12'],
    ['buổi sáng 12/4/2023', '2023-04-12'],
    ['12/4/2023 (sáng)', '2023-04-12'],
    ['Tối 12/4/2023', '2023-04-12'],
    ['8h00 ngày 12/4/2023', '2023-04-12'],
    ['8h ngày 12/4/2023', '2023-04-12'],
    ['8h 12/4/2023', '2023-04-12'],
    ['8 giờ 30 phút, ngày 12/4/2023', '2023-04-12'],
    ['8 giờ ngày 12/4/2023', '2023-04-12'],
    ['14:30 12/4/2023', '2023-04-12'],
    ['12/4/2023 14:30', '2023-04-12'],
    ['7h30-11h00 ngày 12/4/2023', '2023-04-12'],
    ['từ 7h30 đến 11h00 ngày 12/4/2023', '2023-04-12'],
    ['Thứ Tư, 12/4/2023', '2023-04-12'],
    ['thứ 4 ngày 12/4/2023', '2023-04-12'],
    ['Chủ nhật 16/4/2023', '2023-04-16'],
    ['Sáng thứ bảy, ngày 15/4/2023', '2023-04-15'],
    ['từ ngày 12/4/2023', '2023-04-12'],
    ['dự kiến 20/4/2023', '2023-04-20'],
    ['20/4/2023 (dự kiến)', '2023-04-20'],
    [36526, '2000-01-01'],
    [45028, '2023-04-12'],
    [45028.75, '2023-04-12'],
    [73050, '2099-12-31'],
    ['45028', '2023-04-12'],
    ['36526', '2000-01-01'],
    ['73050', '2099-12-31'],
  ];

  test.each(days)('%s is %s', (cell, day) => {
    for (const variant of variants(cell)) {
      expect(read(variant)).toEqual(interval(day, day, true));
    }
  });

  test('a five-digit text may have a time of day behind it', () => {
    expect(read('45028.75')).toEqual(interval('2023-04-12', '2023-04-12', true));
    expect(read('45028,5')).toEqual(interval('2023-04-12', '2023-04-12', true));
  });

  test('a date cell is its day, and is known to be one', () => {
    expect(read({ date: '2023-05-31' })).toEqual({
      ...interval('2023-05-31', '2023-05-31', true),
      dateCell: true,
    });
  });

  test('day comes before month, also where both could be months', () => {
    expect(read('5/4/2023')).toEqual(interval('2023-04-05', '2023-04-05', true));
    expect(read('4/5/2023')).toEqual(interval('2023-05-04', '2023-05-04', true));
  });
});

describe('an exact range', () => {
  const ranges: readonly PeriodRow[] = [
    ['12-13/4/2023', '2023-04-12', '2023-04-13'],
    ['12 - 13/4/2023', '2023-04-12', '2023-04-13'],
    ['12/4/2023 - 12/4/2023', '2023-04-12', '2023-04-12'],
    ['30/4-01/5/2023', '2023-04-30', '2023-05-01'],
    ['28/12/2022 - 02/01/2023', '2022-12-28', '2023-01-02'],
    ['12/4/2023-13/4/2023', '2023-04-12', '2023-04-13'],
    ['12.4.2023 - 13.4.2023', '2023-04-12', '2023-04-13'],
    ['12-04-2023 - 13-04-2023', '2023-04-12', '2023-04-13'],
    ['2023-04-12 - 2023-04-13', '2023-04-12', '2023-04-13'],
    ['từ 12/4/2023 đến 13/4/2023', '2023-04-12', '2023-04-13'],
    ['từ ngày 12 đến ngày 13/4/2023', '2023-04-12', '2023-04-13'],
    ['từ ngày 30/4 đến 1/5/2023', '2023-04-30', '2023-05-01'],
    ['ngày 12-13 tháng 4 năm 2023', '2023-04-12', '2023-04-13'],
    ['ngày 12 và 13/4/2023', '2023-04-12', '2023-04-13'],
    ['chiều 12 - sáng 13/4/2023', '2023-04-12', '2023-04-13'],
    ['dự kiến 12-13/4/2023', '2023-04-12', '2023-04-13'],
  ];

  test.each(ranges)('%s is %s to %s', (cell, first, last) => {
    for (const variant of variants(cell)) {
      expect(read(variant)).toEqual(interval(first, last, true));
    }
  });
});

describe('a month, a quarter, a part of a month', () => {
  const periods: readonly PeriodRow[] = [
    ['Tháng 4/2023', '2023-04-01', '2023-04-30'],
    ['tháng 04/2023', '2023-04-01', '2023-04-30'],
    ['T4/2023', '2023-04-01', '2023-04-30'],
    ['tháng 4 năm 2023', '2023-04-01', '2023-04-30'],
    ['Tháng 2/2023', '2023-02-01', '2023-02-28'],
    ['Tháng 2/2024', '2024-02-01', '2024-02-29'],
    ['Tháng 12/2023', '2023-12-01', '2023-12-31'],
    ['dự kiến tháng 4/2023', '2023-04-01', '2023-04-30'],
    ['Quý I/2023', '2023-01-01', '2023-03-31'],
    ['Quý 1/2023', '2023-01-01', '2023-03-31'],
    ['quý II/2023', '2023-04-01', '2023-06-30'],
    ['Quý III/2023', '2023-07-01', '2023-09-30'],
    ['Quý IV/2023', '2023-10-01', '2023-12-31'],
    ['Quý 4/2023', '2023-10-01', '2023-12-31'],
    ['Quý II năm 2023', '2023-04-01', '2023-06-30'],
    ['đầu tháng 4/2023', '2023-04-01', '2023-04-10'],
    ['giữa tháng 4/2023', '2023-04-11', '2023-04-20'],
    ['cuối tháng 4/2023', '2023-04-21', '2023-04-30'],
    ['Cuối tháng 2/2023', '2023-02-21', '2023-02-28'],
    ['cuối tháng 2/2024', '2024-02-21', '2024-02-29'],
    ['cuối tháng 5 năm 2023', '2023-05-21', '2023-05-31'],
    ['đầu T4/2023', '2023-04-01', '2023-04-10'],
  ];

  test.each(periods)('%s is %s to %s', (cell, first, last) => {
    for (const variant of variants(cell)) {
      expect(read(variant)).toEqual(interval(first, last, false));
    }
  });
});

describe('no year: asked for, never guessed', () => {
  test.each([
    '12/4',
    '12-4',
    'ngày 12/4',
    'ngày 12 tháng 4',
    'Sáng 12/4',
    'cuối tháng 4',
    'Tháng 4',
    'Tháng 1',
    'Tháng 12',
    'T4',
    'Quý I',
    '29/2',
    '12-13/4',
    '30/4-1/5',
    'từ 12/4 đến 13/4',
  ])('%s', (cell) => {
    for (const variant of variants(cell)) expect(read(variant).kind).toBe('incomplete');
    expect(read(cell)).toEqual({ kind: 'incomplete', text: cell });
  });
});

describe('a date cell', () => {
  test.each(['1999-12-31', '1900-01-24', '2100-01-01'])(
    'on %s is a number that is no date',
    (date) => {
      const text = date.split('-').reverse().join('/');
      expect(read({ date })).toEqual({ kind: 'unreadable', text });
    },
  );

  test('from 2000 to 2099 is its day', () => {
    for (const date of ['2000-01-01', '2099-12-31']) {
      expect(read({ date })).toEqual({ ...interval(date, date, true), dateCell: true });
    }
  });

  test('whose format shows no day is its month', () => {
    const cell = { date: isoDay('2023-02-15'), showsMonth: true };
    expect(readDate(cell, true)).toEqual(interval('2023-02-01', '2023-02-28', false));
    expect(cellText(cell)).toBe('02/2023');
  });
});

describe('unreadable', () => {
  test.each([
    '31/4/2023',
    '29/2/2023',
    '0/4/2023',
    '12/13/2023',
    '12/0/2023',
    '2023-13-01',
    '31/4',
    '31/4-1/5/2023',
    'Tháng 13/2023',
    'Tháng 0/2023',
    'Tháng 13',
    'Tháng 0',
    'Quý V/2023',
    'Quý 5/2023',
    'abc',
    'Đã tổ chức',
    'xong',
    'x',
    '12',
    '2023',
    '13-12/4/2023',
    '1/5-30/4/2023',
    'từ 13/4/2023 đến 12/4/2023',
    '02/01/2023 - 28/12/2022',
    '12/4/202',
    '12/4/20233',
    '12//4/2023',
    '36525',
    '73051',
    '12/4/2023 hoặc 13/4/2023',
    '45028/1',
    'ngày 45028',
    36525,
    73051,
    0,
    -45028,
    2023,
    true,
    false,
  ])('%p', (cell) => {
    for (const variant of variants(cell)) expect(read(variant).kind).toBe('unreadable');
  });

  test('the text is kept as written, in single spaces', () => {
    expect(read(' Đã   tổ chức ')).toEqual({ kind: 'unreadable', text: 'Đã tổ chức' });
    expect(read(73051)).toEqual({ kind: 'unreadable', text: '73051' });
  });
});

describe('blank', () => {
  const blanks = [
    '',
    ' ',
    '\u00A0',
    '-',
    '–',
    '—',
    ' - ',
    'chưa',
    'Chưa',
    'chưa tổ chức',
    'chưa có lịch',
    'không',
    'không tổ chức',
    'Chưa họp 12/4/2023',
  ];
  test.each(blanks)('%p', (cell) => {
    for (const held of [true, false]) {
      for (const variant of variants(cell)) expect(read(variant, held)).toEqual({ kind: 'blank' });
    }
  });

  test.each(['(chưa)', '(Chưa tổ chức)', '- chưa tổ chức', '="chưa"', '=""', "'"])('%p', (cell) => {
    expect(read(cell, true)).toEqual({ kind: 'blank' });
  });

  test('a word that only begins like a denial is none', () => {
    expect(read('khônggian').kind).toBe('unreadable');
  });

  test.each(['dự kiến', '(dự kiến)', 'DK', '(DK):'])('%s alone is no plan', (cell) => {
    expect(read(cell)).toEqual({ kind: 'blank' });
  });
});

describe('tentative: under the date held alone', () => {
  test.each([
    'dự kiến 20/4/2023',
    'DỰ KIẾN 20/4/2023',
    '20/4/2023 dự kiến',
    'dự kiến',
    'chưa, dự kiến tháng 6/2023',
    'không, dự kiến 12/4',
    'dự  kiến gì đó',
    'DK 25/5/2023',
    '(DK) 25/5/2023',
    '25/5/2023 (DK)',
    'dk: 25/5/2023',
    'D/K 25/5/2023',
    '25/5/2023dk',
    'chưa (DK tháng 6)',
  ])('%s', (cell) => {
    for (const variant of variants(cell)) expect(read(variant, true).kind).toBe('tentative');
    expect(read(cell).kind).not.toBe('tentative');
  });
});

describe('tentative words are dropped in the other columns', () => {
  test.each([
    ['DK 25/5/2023', '2023-05-25'],
    ['(DK) 25/5/2023', '2023-05-25'],
    ['25/5/2023 (dự kiến)', '2023-05-25'],
    ['Dự kiến: 25/5/2023', '2023-05-25'],
    ['dự kiến tổ chức ngày 25/5/2023', '2023-05-25'],
    ['dự kiến sẽ tổ chức ngày 25/5/2023', '2023-05-25'],
  ])('%s', (cell, day) => {
    for (const variant of variants(cell)) {
      expect(read(variant)).toEqual(interval(day, day, true));
    }
  });

  test.each(['ĐK 25/5/2023', 'adk 25/5/2023', 'dkx 25/5/2023'])(
    'the letters DK alone are such a word: %s',
    (cell) => {
      expect(read(cell).kind).toBe('unreadable');
      expect(read(cell, true).kind).toBe('unreadable');
    },
  );
});
