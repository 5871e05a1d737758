import { describe, expect, test } from '@jest/globals';
import { type DayRow, interval, type PeriodRow, read, variants } from './dateTexts';

describe('a day whose month has a name', () => {
  const days: readonly DayRow[] = [
    ['12 thg 4, 2023', '2023-04-12'],
    ['12 thg 4 2023', '2023-04-12'],
    ['12-thg 4-23', '2023-04-12'],
    ['12/thg 4/2023', '2023-04-12'],
    ['thg 4 12, 2023', '2023-04-12'],
    ['12 Th4 2023', '2023-04-12'],
    ['12/T4/2023', '2023-04-12'],
    ['12 tháng tư, 2023', '2023-04-12'],
    ['ngày 12 tháng Tư năm 2023', '2023-04-12'],
    ['12 Tháng Mười Một 2023', '2023-11-12'],
    ['12 tháng năm năm 2023', '2023-05-12'],
    ['12 tháng năm, 2023', '2023-05-12'],
    ['12-Apr-23', '2023-04-12'],
    ['12 April 2023', '2023-04-12'],
    ['Apr 12, 2023', '2023-04-12'],
  ];
  test.each(days)('%s is %s', (cell, day) => {
    for (const variant of variants(cell)) {
      expect(read(variant)).toEqual(interval(day, day, true));
    }
  });
});

describe('the names of months', () => {
  const names = [
    ...['Giêng', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'],
    ...['Mười Một', 'Mười Hai'],
  ];
  test.each(names.map((name, i): [string, number] => [name, i + 1]))(
    'Tháng %s is month %i',
    (name, month) => {
      const expected = read(`tháng ${month}/2023`);
      expect(expected.kind).toBe('interval');
      expect(read(`Tháng ${name} năm 2023`)).toEqual(expected);
      expect(read(`Tháng ${name} 2023`)).toEqual(expected);
      expect(read(`tháng ${name}`).kind).toBe('incomplete');
    },
  );

  const english = 'January February March April May June July August September October November';
  test.each(`${english} December`.split(' ').map((name, i): [string, number] => [name, i + 1]))(
    '%s is month %i, in full and by its three letters',
    (name, month) => {
      const expected = read(`12/${month}/2023`);
      expect(expected.kind).toBe('interval');
      expect(read(`12 ${name} 2023`)).toEqual(expected);
      expect(read(`12-${name.slice(0, 3)}-23`)).toEqual(expected);
    },
  );

  test('other spellings', () => {
    expect(read('Tháng Một 2023')).toEqual(read('tháng 1/2023'));
    expect(read('tháng bốn năm 2023')).toEqual(read('tháng 4/2023'));
    expect(read('tháng bẩy năm 2023')).toEqual(read('tháng 7/2023'));
  });

  test.each(['ngày 12 tháng năm 2023', 'Tháng Chạp 2023', 'Tháng Mười Ba 2023'])(
    '%s names none for sure',
    (cell) => {
      expect(read(cell).kind).toBe('unreadable');
    },
  );
});

describe('what an English Excel writes into a CSV', () => {
  test.each(['Apr-23', 'APR-23', 'Apr-2023', 'April 2023'])('%s is the month', (cell) => {
    expect(read(cell)).toEqual(interval('2023-04-01', '2023-04-30', false));
  });

  test.each(['23-Apr', '12-Apr', '29-Feb'])('%s lacks its year', (cell) => {
    expect(read(cell).kind).toBe('incomplete');
  });

  test.each(['Apr-12', 'Apr-31', '31-Apr', '31-Apr-23'])('%s names no day for sure', (cell) => {
    expect(read(cell).kind).toBe('unreadable');
  });
});

describe('months, quarters and parts', () => {
  const periods: readonly PeriodRow[] = [
    ['4/2023', '2023-04-01', '2023-04-30'],
    ['04-2023', '2023-04-01', '2023-04-30'],
    ['2023-04', '2023-04-01', '2023-04-30'],
    ['tháng 04-2023', '2023-04-01', '2023-04-30'],
    ['tháng 4, 2023', '2023-04-01', '2023-04-30'],
    ['tháng 4 2023', '2023-04-01', '2023-04-30'],
    ['trong tháng 4/2023', '2023-04-01', '2023-04-30'],
    ['T4-2023', '2023-04-01', '2023-04-30'],
    ['T4 năm 2023', '2023-04-01', '2023-04-30'],
    ['thg 5/23', '2023-05-01', '2023-05-31'],
    ['tháng 5 năm 23', '2023-05-01', '2023-05-31'],
    ['May-23', '2023-05-01', '2023-05-31'],
    ['đầu tháng tư năm 2023', '2023-04-01', '2023-04-10'],
    ['trung tuần tháng 4/2023', '2023-04-11', '2023-04-20'],
    ['Quý 1 năm 2023', '2023-01-01', '2023-03-31'],
    ['quý I - 2023', '2023-01-01', '2023-03-31'],
    ['Quý I 2023', '2023-01-01', '2023-03-31'],
    ['quý một năm 2023', '2023-01-01', '2023-03-31'],
    ['Q1/2023', '2023-01-01', '2023-03-31'],
    ['quý 01/2023', '2023-01-01', '2023-03-31'],
    ['Quý Ⅱ/2023', '2023-04-01', '2023-06-30'],
    ['T4-T5/2023', '2023-04-01', '2023-05-31'],
    ['T4-5/2023', '2023-04-01', '2023-05-31'],
    ['tháng 4-5 năm 2023', '2023-04-01', '2023-05-31'],
    ['tháng 4 - tháng 5/2023', '2023-04-01', '2023-05-31'],
    ['từ tháng 4 đến tháng 5/2023', '2023-04-01', '2023-05-31'],
    ['tháng 12/2022 - tháng 1/2023', '2022-12-01', '2023-01-31'],
    ['cuối tháng 4 - đầu tháng 5/2023', '2023-04-21', '2023-05-10'],
    ['Quý 1-2/2023', '2023-01-01', '2023-06-30'],
    ['Quý I-II/2023', '2023-01-01', '2023-06-30'],
    ['Quý I - Quý II/2023', '2023-01-01', '2023-06-30'],
    ['quý IV/2022 - quý I/2023', '2022-10-01', '2023-03-31'],
  ];
  test.each(periods)('%s is %s to %s', (cell, first, last) => {
    for (const variant of variants(cell)) {
      expect(read(variant)).toEqual(interval(first, last, false));
    }
  });

  test.each(['thg 4', '12-thg 4', 'đầu tháng tư', 'quý một', 'tháng 4 - tháng 5'])(
    '%s lacks its year',
    (cell) => {
      for (const variant of variants(cell)) expect(read(variant).kind).toBe('incomplete');
    },
  );

  test.each([
    ...['13/2023', 'thg 13/2023', 'thg 4/12', 'T4-12', 'Quý 5-6/2023', 'Quý 2-1/2023'],
    ...['tháng 5 - tháng 4/2023', 'tháng 4, 5/2023', 'tháng 4 và tháng 5/2023'],
    ...[
      'cuối tháng 4 - 5/2023',
      'Quý 1/2023 - 2/2023',
      'tháng 4 - 12/4/2023',
      'T4/2023 - 5/5/2023',
    ],
    ...['năm 2023', 'đầu năm 2023', 'đầu quý I/2023', 'tuần 1 tháng 4/2023'],
  ])('%s is unreadable', (cell) => {
    for (const variant of variants(cell)) expect(read(variant).kind).toBe('unreadable');
  });
});
