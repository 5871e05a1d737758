import { describe, expect, test } from '@jest/globals';
import {
  calendarDate,
  daysBetween,
  formatDay,
  formatInterval,
  fromSerial,
  months,
  parseIsoDay,
  plusDays,
  singleDay,
  swapDayAndMonth,
} from '../../src/domain/calendar';
import { isoDay } from './trackerTable';

describe('days of the calendar', () => {
  test.each([
    [2023, 5, 31, '2023-05-31'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1900, 1, 1, '1900-01-01'],
    [2199, 12, 31, '2199-12-31'],
    [2023, 2, 29, null],
    [1900, 2, 29, null],
    [2023, 4, 31, null],
    [2023, 0, 1, null],
    [2023, 13, 1, null],
    [2023, 1, 0, null],
    [2023, 1, 32, null],
    [1899, 12, 31, null],
    [2200, 1, 1, null],
  ])('%d-%d-%d: %p', (year, month, day, expected) => {
    expect(calendarDate(year, month, day)).toBe(expected);
  });

  test.each([
    ['2023-05-31', '2023-05-31'],
    ['2023-5-31', null],
    ['2023-02-30', null],
    ['2023-05-31T00:00', null],
    ['31/05/2023', null],
    ['', null],
  ])('ISO %p: %p', (text, expected) => {
    expect(parseIsoDay(text)).toBe(expected);
  });

  test.each([
    [36526, '2000-01-01'],
    [45028, '2023-04-12'],
    [45028.999, '2023-04-12'],
    [44986, '2023-03-01'],
    [73050, '2099-12-31'],
    [73050.5, '2099-12-31'],
    [36525, null],
    [36525.9, null],
    [73051, null],
    [0, null],
    [-1, null],
    [NaN, null],
    [Infinity, null],
  ])('serial %p: %p', (serial, expected) => {
    expect(fromSerial(serial)).toBe(expected);
  });
});

describe('arithmetic', () => {
  test.each([
    ['2023-05-31', -1, '2023-05-30'],
    ['2023-05-31', 1, '2023-06-01'],
    ['2023-03-01', -1, '2023-02-28'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2023-01-01', 0, '2023-01-01'],
    // Days on which clocks change somewhere, and a day that one time zone skipped.
    ['2023-03-12', 1, '2023-03-13'],
    ['2023-11-05', 1, '2023-11-06'],
    ['2018-11-03', 1, '2018-11-04'],
    ['2011-12-29', 1, '2011-12-30'],
    ['2011-12-30', 1, '2011-12-31'],
  ])('%s and %d days: %s', (from, count, to) => {
    expect(plusDays(isoDay(from), count)).toBe(to);
    expect(daysBetween(isoDay(from), isoDay(to))).toBe(count);
  });

  test('a year of days', () => {
    expect(daysBetween(isoDay('2023-01-01'), isoDay('2024-01-01'))).toBe(365);
    expect(daysBetween(isoDay('2024-01-01'), isoDay('2025-01-01'))).toBe(366);
    expect(daysBetween(isoDay('2023-06-02'), isoDay('2023-05-30'))).toBe(-3);
  });

  test.each([
    ['2023-10-05', '2023-05-10'],
    ['2023-05-05', '2023-05-05'],
    ['2023-05-13', null],
    ['2024-12-02', '2024-02-12'],
  ])('%s with day and month exchanged: %p', (day, expected) => {
    expect(swapDayAndMonth(isoDay(day))).toBe(expected);
  });
});

describe('intervals', () => {
  test.each([
    [2023, 4, 4, '2023-04-01', '2023-04-30'],
    [2024, 2, 2, '2024-02-01', '2024-02-29'],
    [2023, 1, 3, '2023-01-01', '2023-03-31'],
    [2023, 12, 12, '2023-12-01', '2023-12-31'],
  ])('months of %d, %d to %d', (year, from, to, first, last) => {
    expect(months(year, from, to)).toEqual({ first, last, exact: false });
  });

  test.each([
    [2023, 0, 1],
    [2023, 12, 13],
    [2023, 5, 4],
    [1899, 1, 1],
  ])('no months of %d, %d to %d', (year, from, to) => {
    expect(months(year, from, to)).toBeNull();
  });

  test('as people read them', () => {
    expect(formatDay(isoDay('2023-05-01'))).toBe('01/05/2023');
    expect(formatInterval(singleDay(isoDay('2023-05-01')))).toBe('01/05/2023');
    expect(
      formatInterval({ first: isoDay('2022-12-28'), last: isoDay('2023-01-02'), exact: true }),
    ).toBe('28/12/2022 – 02/01/2023');
  });
});
