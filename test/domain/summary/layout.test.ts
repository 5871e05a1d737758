import { describe, expect, test } from '@jest/globals';
import { columnFormats } from '../../../src/domain/sheet/columnFormats';
import { equalRows } from '../../../src/domain/sheet/equalRows';
import { textLines } from '../../../src/domain/sheet/textLines';
import { formatWeek, weekOf, weeksBetween } from '../../../src/domain/summary/calendar/week';
import { isoDay } from '../trackerTable';

test('rows are filled up to one length', () => {
  expect(equalRows([['a'], [], ['a', 1, 'b']], 3)).toEqual([
    ['a', '', ''],
    ['', '', ''],
    ['a', 1, 'b'],
  ]);
});

describe('lines of a text', () => {
  test('hold whole words and no more than fits', () => {
    expect(textLines('một hai ba bốn', 63)).toEqual(['một hai ba', 'bốn']);
    expect(textLines('một hai ba bốn', 1000)).toEqual(['một hai ba bốn']);
  });

  test('a word longer than the line stands alone', () => {
    expect(textLines('a bbbbbbbbbbbbbbbbbbb c', 63)).toEqual(['a', 'bbbbbbbbbbbbbbbbbbb', 'c']);
  });
});

test('columns side by side that are shown alike are one box', () => {
  const columns = [
    { header: 'a' },
    { header: 'b', format: 'count' },
    { header: 'c', format: 'count' },
    { header: 'd', format: 'percent' },
  ] as const;
  expect(columnFormats(columns, { row: 4, column: 2, rows: 3 })).toEqual([
    { row: 4, column: 3, rows: 3, columns: 2, format: 'count' },
    { row: 4, column: 5, rows: 3, columns: 1, format: 'percent' },
  ]);
  expect(columnFormats(columns, { row: 4, column: 2, rows: 0 })).toEqual([]);
});

describe('a week', () => {
  test.each([
    ['2023-05-15', '2023-05-15'],
    ['2023-05-21', '2023-05-15'],
    ['2023-05-22', '2023-05-22'],
    ['2023-01-01', '2022-12-26'],
    ['1999-12-31', '1999-12-27'],
    ['2000-02-29', '2000-02-28'],
  ])('%s is in that of Monday %s', (day, monday) => {
    expect(weekOf(isoDay(day))).toBe(monday);
  });

  test('is written with its first and last day', () => {
    expect(formatWeek(isoDay('2022-12-26'))).toBe('26/12 – 01/01/2023');
  });

  test('all from the first to the last, unless they are too many', () => {
    const [first, last] = [isoDay('2023-05-01'), isoDay('2023-05-22')];
    expect(weeksBetween(first, last, 4)).toEqual([
      '2023-05-01',
      '2023-05-08',
      '2023-05-15',
      '2023-05-22',
    ]);
    expect(weeksBetween(first, last, 3)).toBeNull();
  });
});
