import { describe, expect, test } from '@jest/globals';
import { delegatesSheet } from '../../../../src/domain/summary/delegates/delegatesSheet';
import { tableInput } from '../sampleInput';
import { notesOf, rowsOf } from '../summaryText';

const plan = { quota: [{ from: 10, to: 40, sent_up: 2 }, { from: 41 }] };

function numbersOf(row: Readonly<Record<string, string | number>>) {
  return rowsOf(delegatesSheet.describe(tableInput({ rows: [row], plan })), 'body')[0]?.slice(3, 6);
}

describe('delegates to the upper congress', () => {
  test.each([
    ['its own allotment', { 'ĐB cấp trên phân bổ': 3, 'ĐB cấp trên đã bầu': 3 }, [3, 3, 0]],
    ['fewer', { 'ĐB cấp trên phân bổ': 3, 'ĐB cấp trên đã bầu': 1 }, [3, 1, -2]],
    ['more', { 'ĐB cấp trên phân bổ': 1, 'ĐB cấp trên đã bầu': 2 }, [1, 2, 1]],
    [
      'its own before that of the band',
      { 'Số đoàn viên': 20, 'ĐB cấp trên phân bổ': 3 },
      [3, '', ''],
    ],
    ['that of the band', { 'Số đoàn viên': 20, 'ĐB cấp trên đã bầu': 1 }, [2, 1, -1]],
    ['a band without a number', { 'Số đoàn viên': 50, 'ĐB cấp trên đã bầu': 1 }, ['', 1, '']],
    ['no band', { 'Số đoàn viên': 9, 'ĐB cấp trên đã bầu': 1 }, ['', 1, '']],
    ['unreadable', { 'ĐB cấp trên phân bổ': '?', 'ĐB cấp trên đã bầu': 'hai' }, ['', '', '']],
    ['nothing', { 'Ngày tổ chức': '' }, ['', '', '']],
    ['nobody', { 'ĐB cấp trên phân bổ': 0, 'ĐB cấp trên đã bầu': 0 }, [0, 0, 0]],
  ])('%s', (_, row, expected) => {
    expect(numbersOf(row)).toEqual(expected);
  });

  test('required grassroots units and the pilot, each with a link to its row', () => {
    const rows = [
      { 'Tên CĐCS': 'Một', Khối: 'A', 'Đại hội điểm': 'x' },
      { 'Tên CĐCS': 'Hai', 'Diện tổ chức': 'Không tổ chức' },
      { 'Tên CĐCS': 'Ba', Cấp: 'Huyện' },
      { 'Tên CĐCS': '', Khối: 'B' },
    ];
    const sheet = delegatesSheet.describe(tableInput({ rows, asOf: '2023-01-01' }));
    expect(rowsOf(sheet, 'body').map((row) => [row[0], row[1], row[2], row[6]])).toEqual([
      [1, { text: 'Một', sheet: 'Theo dõi', cell: 'A2' }, 'A', 'Chưa đến hạn'],
      [2, { text: '(chưa ghi tên)', sheet: 'Theo dõi', cell: 'A5' }, 'B', 'Chưa đến hạn'],
    ]);
  });

  test('totals are of units that were held; the notes tell the rest', () => {
    const held = { 'Ngày tổ chức': '12/4/2023' };
    const rows = [
      { 'ĐB cấp trên phân bổ': 7, 'ĐB cấp trên đã bầu': 7 },
      { ...held, 'Số đoàn viên': 20, 'ĐB cấp trên phân bổ': 3, 'ĐB cấp trên đã bầu': 2 },
      { ...held, 'Số đoàn viên': 20, 'ĐB cấp trên đã bầu': 4 },
      { ...held, 'Số đoàn viên': 50, 'ĐB cấp trên đã bầu': 4 },
      { ...held, 'Số đoàn viên': 50, 'ĐB cấp trên phân bổ': 5 },
    ];
    const sheet = delegatesSheet.describe(tableInput({ rows, plan }));
    expect(rowsOf(sheet, 'total').map((row) => row.slice(1, 6))).toEqual([
      ['Tổng cộng', '', 10, 10, 1],
      ['Trong đó có cả hai số', '', 5, 6, 1],
    ]);
    expect(notesOf(sheet)).toContain('Chưa rõ số phân bổ: 1 đơn vị.');
    expect(notesOf(sheet)).toContain('không đọc được số đã bầu: 1 đơn vị.');
    expect(notesOf(sheet)).toContain(
      'của 1 đơn vị lấy theo định mức trên trang Kế hoạch (mục II.3).',
    );
  });

  test('without the columns it says so', () => {
    const sheet = delegatesSheet.describe(tableInput({ rows: [{ Khối: 'A' }] }));
    expect(notesOf(sheet)).toContain(
      'không có cột: ĐB dự ĐH cấp trên phân bổ, ĐB dự ĐH cấp trên đã bầu.',
    );
    expect(rowsOf(sheet, 'total')[0]?.slice(3, 6)).toEqual(['', '', '']);
  });

  test('portrait', () => {
    expect(delegatesSheet.describe(tableInput({ rows: [] })).page.orientation).toBe('portrait');
  });
});
