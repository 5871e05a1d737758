import { describe, expect, test } from '@jest/globals';
import {
  countText,
  longDate,
  percentText,
  runningDate,
  runningPeriod,
  runningSpan,
} from '../../../../src/domain/summary/parts/administrativeDate';
import { isoDay } from '../../trackerTable';

describe('a day in an administrative document', () => {
  test.each([
    ['2023-02-05', 'ngày 05 tháng 02 năm 2023', '05/02/2023', '5 February 2023'],
    ['2023-01-31', 'ngày 31 tháng 01 năm 2023', '31/01/2023', '31 January 2023'],
    ['2023-02-10', 'ngày 10 tháng 02 năm 2023', '10/02/2023', '10 February 2023'],
    ['2023-03-09', 'ngày 09 tháng 3 năm 2023', '09/3/2023', '9 March 2023'],
    ['2023-05-20', 'ngày 20 tháng 5 năm 2023', '20/5/2023', '20 May 2023'],
    ['2023-10-01', 'ngày 01 tháng 10 năm 2023', '01/10/2023', '1 October 2023'],
    ['2023-12-10', 'ngày 10 tháng 12 năm 2023', '10/12/2023', '10 December 2023'],
  ])('%s', (iso, long, running, english) => {
    expect(longDate(isoDay(iso), 'vi')).toBe(long);
    expect(runningDate(isoDay(iso), 'vi')).toBe(running);
    expect(longDate(isoDay(iso), 'en')).toBe(english);
    expect(runningDate(isoDay(iso), 'en')).toBe(english);
  });

  test('several days', () => {
    const interval = { first: isoDay('2023-04-30'), last: isoDay('2023-05-01'), exact: true };
    expect(runningSpan(interval, 'vi')).toBe('từ ngày 30/4/2023 đến ngày 01/5/2023');
    expect(runningSpan(interval, 'en')).toBe('30 April 2023 to 1 May 2023');
    const day = { ...interval, last: interval.first };
    expect(runningSpan(day, 'vi')).toBe('ngày 30/4/2023');
    expect(runningSpan(day, 'en')).toBe('30 April 2023');
  });
});

test('a month of which no day is known is named as such', () => {
  const month = { first: isoDay('2023-02-01'), last: isoDay('2023-02-28'), exact: false };
  expect(runningPeriod(month, 'vi')).toBe('tháng 02/2023');
  expect(runningPeriod(month, 'en')).toBe('February 2023');
  const exact = { ...month, exact: true };
  expect(runningPeriod(exact, 'vi')).toBe('từ ngày 01/02/2023 đến ngày 28/02/2023');
  const half = { ...month, last: isoDay('2023-02-15') };
  expect(runningPeriod(half, 'vi')).toBe('từ ngày 01/02/2023 đến ngày 15/02/2023');
  const late = { ...month, first: isoDay('2023-02-02') };
  expect(runningPeriod(late, 'vi')).toBe('từ ngày 02/02/2023 đến ngày 28/02/2023');
  const several = { ...month, last: isoDay('2023-03-31') };
  expect(runningPeriod(several, 'vi')).toBe('từ ngày 01/02/2023 đến ngày 31/3/2023');
});

describe('figures', () => {
  test.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [20000, '20.000', '20,000'],
    [1234567, '1.234.567', '1,234,567'],
  ])('the count %d', (count, vi, en) => {
    expect(countText(count, 'vi')).toBe(vi);
    expect(countText(count, 'en')).toBe(en);
  });

  test.each([
    [0, '0,0%', '0.0%'],
    [52.6, '52,6%', '52.6%'],
    [100, '100,0%', '100.0%'],
    ['', '', ''],
  ] as const)('the percentage %p', (percentage, vi, en) => {
    expect(percentText(percentage, 'vi')).toBe(vi);
    expect(percentText(percentage, 'en')).toBe(en);
  });
});
