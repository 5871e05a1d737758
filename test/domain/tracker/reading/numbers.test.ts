import { describe, expect, test } from '@jest/globals';
import { readCount } from '../../../../src/domain/tracker/reading/count';
import { readDuration } from '../../../../src/domain/tracker/reading/duration';
import { type CellInput, toCell } from '../../trackerTable';

describe('a count', () => {
  const counts: readonly (readonly [CellInput, number])[] = [
    [0, 0],
    [24, 24],
    [1200, 1200],
    ['0', 0],
    ['05', 5],
    ['24', 24],
    [' 24 ', 24],
    ['1.200', 1200],
    ['1.234.567', 1_234_567],
    ['24 ĐV', 24],
    ['24ĐV', 24],
    ['24 đoàn viên', 24],
    ['1.200 ĐV', 1200],
    ['24 đ/c', 24],
    ['24 (người)', 24],
    // A decimal comma would leave a part of a person.
    ['1,024', 1024],
    ['1,024 người', 1024],
    ['1,024,000', 1_024_000],
    ['24 ĐV'.normalize('NFD'), 24],
    ['24 \u00D0V.', 24],
    ["'24", 24],
    ['="05"', 5],
    ['２４', 24],
    ['\u200E24\u202C', 24],
    ['24,0', 24],
    ['24.0000', 24],
    [24.000000000000004, 24],
    [23.999999999999996, 24],
    ['24.000000000000004', 24],
    ['23,999999999999996', 24],
    [-1e-12, 0],
  ];
  test.each(counts)('%p is %d', (cell, value) => {
    expect(readCount(toCell(cell))).toEqual({ kind: 'number', value });
  });

  test.each(['', ' ', '-', '–', '\u00A0', '—\u200B', '="-"', "'"])('%p is blank', (cell) => {
    expect(readCount(cell)).toEqual({ kind: 'blank' });
  });

  const unreadable: readonly CellInput[] = [
    -1,
    1.5,
    ...['3O', '3o.', '1l', '2 I', '1OO'],
    '-1',
    '−5',
    '1,5',
    '1.5',
    '1.20',
    '1.2000',
    '12.34.567',
    'abc',
    'ĐV 24',
    '24 và 5',
    '10-12',
    '12/4',
    '1e3',
    true,
    false,
    { date: '2023-04-12' },
    0.1,
    '0.200',
    ...['24,000', '0,200', '1,024.5', '24 (3 nữ)', '24%'],
    24.5,
    24.500000000000004,
    24.00000001,
    '24.00000001',
    -0.00001,
    'khoảng 24',
  ];
  test.each(unreadable.map((cell) => [cell]))('%p is not read', (cell) => {
    expect(readCount(toCell(cell)).kind).toBe('unreadable');
  });

  test('more digits than any number has are not read', () => {
    expect(readCount('9'.repeat(400)).kind).toBe('unreadable');
  });

  test('a long text is refused, and before the runner loses its patience', () => {
    expect(readCount(`24 ${'a'.repeat(30_000)}!`).kind).toBe('unreadable');
  });

  test('the text is kept for the message', () => {
    expect(readCount(' nhiều  lắm ')).toEqual({ kind: 'unreadable', text: 'nhiều lắm' });
    expect(readCount(toCell({ date: '2023-04-12' }))).toEqual({
      kind: 'unreadable',
      text: '12/04/2023',
    });
  });
});

describe('a duration, in half-days', () => {
  const durations: readonly (readonly [CellInput, number])[] = [
    ['một (01) ngày', 2],
    ['hai (2) buổi', 2],
    ['1 ngày/2 buổi', 2],
    ['01 ngày = 02 buổi', 2],
    ['01 ngày', 2],
    ['1 ngày', 2],
    ['2 ngày', 4],
    ['1,5', 3],
    ['1.5', 3],
    ['1,5 ngày', 3],
    ['1.5 ngày', 3],
    ['½ ngày', 1],
    ['1/2 ngày', 1],
    ['nửa ngày', 1],
    ['Nửa  ngày', 1],
    ['0,5 ngày', 1],
    ['01 buổi', 1],
    ['1 buổi sáng', 1],
    ['1 buổi chiều', 1],
    ['03 buổi', 3],
    ['2 buổi', 2],
    ['1 ngày rưỡi', 3],
    ['1 ngày 1 buổi', 3],
    ['một ngày', 2],
    ['01 ngày'.normalize('NFD'), 2],
    ['01\u00A0ngày', 2],
    ['01ngày', 2],
    ['1 ngày.', 2],
    ["'01 ngày", 2],
    ['０１ ngày', 2],
    ['cả ngày', 2],
    ['một ngày rưỡi', 3],
    ['hai ngày', 4],
    ['1½ ngày', 3],
    ['1 1/2 ngày', 3],
    ['1 ngày ½', 3],
    ['1⁄2 ngày', 1],
    ['một buổi', 1],
    ['hai buổi', 2],
    ['ba buổi', 3],
    ['buổi sáng', 1],
    ['cả buổi chiều', 1],
    ['sáng và chiều', 2],
    ['01 (một) ngày', 2],
    ['02 (buổi)', 2],
    ['1 ngày (2 buổi)', 2],
    ['02 buổi (01 ngày)', 2],
    ['nửa ngày (buổi sáng)', 1],
    ['1.0000000000000002 ngày', 2],
    ['1,4999999999999998 ngày', 3],
  ];
  test.each(durations)('%p is %d, whatever the header', (cell, halfDays) => {
    const expected = { kind: 'number', value: halfDays };
    expect(readDuration(toCell(cell), 'days')).toEqual(expected);
    if (typeof cell === 'string' && /\p{L}/u.test(cell)) {
      expect(readDuration(toCell(cell), 'half-days')).toEqual(expected);
    }
  });

  const bare: readonly (readonly [cell: CellInput, underDays: number, underHalfDays: number])[] = [
    [1, 2, 1],
    [1.5, 3, 1.5],
    [2, 4, 2],
    ['1', 2, 1],
    ['03', 6, 3],
    ['1,5', 3, 1.5],
    ['một', 2, 1],
    ['½', 1, 0.5],
    [1.0000000000000002, 2, 1],
    [1.4999999999999998, 3, 1.5],
    [0.5, 1, 0.5],
    [-1e-12, 0, 0],
    [1.25, 2.5, 1.25],
  ];
  test.each(bare)('%p alone is %d, under “Số buổi” %d', (cell, underDays, underHalfDays) => {
    expect(readDuration(toCell(cell), 'days')).toEqual({ kind: 'number', value: underDays });
    expect(readDuration(toCell(cell), 'half-days')).toEqual({
      kind: 'number',
      value: underHalfDays,
    });
  });

  test.each(['', '  ', '-', '—'])('%p is blank', (cell) => {
    expect(readDuration(cell, 'days')).toEqual({ kind: 'blank' });
  });

  const unreadable: readonly CellInput[] = [
    -1,
    '-1 ngày',
    ...['hai (01) ngày', '1 ngày/1 buổi', '2 buổi/ngày'],
    'lâu',
    'ngày',
    '1 tuần',
    '1 giờ',
    '1-2 ngày',
    '1/3 ngày',
    '11/2 ngày',
    '01 (hai) ngày',
    '1 ngày (3 buổi)',
    '1 ngày (không rõ)',
    '1 ngày 2 buổi',
    true,
    false,
    { date: '2023-01-02' },
  ];
  test.each(unreadable.map((cell) => [cell]))('%p is not read', (cell) => {
    expect(readDuration(toCell(cell), 'days').kind).toBe('unreadable');
  });
});
