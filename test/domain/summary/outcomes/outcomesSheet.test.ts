import { describe, expect, test } from '@jest/globals';
import { outcomesSheet } from '../../../../src/domain/summary/outcomes/outcomesSheet';
import { GOLDEN_DAYS, sampleInput, tableInput } from '../sampleInput';
import { columnOf, notesOf, rowsOf, shown } from '../summaryText';

const HELD = { 'Ngày tổ chức': '12/4/2023' };

describe('outcomes', () => {
  test('sums over the required units that were held, each part with its percentage', () => {
    const rows = [
      {
        ...HELD,
        Khối: 'A',
        'Số đoàn viên': 30,
        Nữ: 20,
        'ĐB triệu tập': 30,
        'ĐB có mặt': 27,
        'BCH đã bầu': 7,
        'BCH nữ': 4,
        'BCH trẻ': 2,
      },
      { ...HELD, Khối: 'A', 'Số đoàn viên': '1.200', 'BCH đã bầu': 9, 'BCH nữ': 3, 'BCH trẻ': 0 },
      { Khối: 'A', 'Số đoàn viên': 99, 'BCH đã bầu': 5 },
      { ...HELD, Khối: 'A', 'Diện tổ chức': 'Không tổ chức', 'Số đoàn viên': 99 },
      { ...HELD, Khối: 'B', 'Số đoàn viên': 10, 'BCH đã bầu': 3, 'BCH nữ': 1, 'BCH trẻ': 3 },
    ];
    const sheet = outcomesSheet.describe(tableInput({ rows }));
    expect(rowsOf(sheet, 'body').map((row) => row.slice(0, 13))).toEqual([
      [1, 'A', 2, 1230, 20, 30, 27, 90, 16, 7, 43.8, 2, 12.5],
      [2, 'B', 1, 10, '', '', '', '', 3, 1, 33.3, 3, 100],
    ]);
    expect(rowsOf(sheet, 'total').map((row) => row.slice(0, 13))).toEqual([
      ['', 'Tổng cộng', 3, 1240, 20, 30, 27, 90, 19, 8, 42.1, 5, 26.3],
    ]);
  });

  test('a part above its whole is marked where it is printed, and a remark says why', () => {
    const rows = [
      { ...HELD, Khối: 'A', 'BCH đã bầu': 5, 'BCH đại học': 6 },
      { ...HELD, Khối: 'B', 'BCH đã bầu': 5, 'BCH đại học': 5 },
    ];
    const sheet = outcomesSheet.describe(tableInput({ rows }));
    const column = sheet.rows.find((row) => row.includes('% đại học'))!.indexOf('% đại học');
    const marked = sheet.formats.filter(({ format }) => format === 'markedPercent');
    expect(marked.map(({ row, column: at }) => [sheet.rows[row]![1], at])).toEqual([
      ['A', column],
      ['Tổng cộng', column],
    ]);
    expect(notesOf(sheet)).toContain('* Số thành phần lớn hơn tổng số');
    const fine = outcomesSheet.describe(tableInput({ rows: rows.slice(1) }));
    expect(notesOf(fine)).not.toContain('* Số thành phần');
  });

  test('the upper congress has its own line, in no sum', () => {
    const rows = [
      { ...HELD, Khối: 'A', 'Số đoàn viên': 30 },
      { Cấp: 'Huyện', 'Ngày tổ chức': '10/5/2023', 'Số đoàn viên': 120, 'BCH đã bầu': 15 },
    ];
    const sheet = outcomesSheet.describe(tableInput({ rows }));
    expect(rowsOf(sheet, 'body').map((row) => row.slice(1, 4))).toEqual([
      ['A', 1, 30],
      ['Đại hội Công đoàn huyện', 1, 120],
    ]);
    expect(columnOf(sheet, 'total', 'Đoàn viên')).toEqual([30]);
    expect(columnOf(sheet, 'total', 'BCH đã bầu')).toEqual(['']);
  });

  test('columns that are missing are named, and give nothing', () => {
    const sheet = outcomesSheet.describe(
      tableInput({ rows: [{ ...HELD, Khối: 'A', 'Số đoàn viên': 30 }] }),
    );
    expect(notesOf(sheet)).toContain('không có cột: Trong đó nữ, Đại biểu triệu tập');
    expect(columnOf(sheet, 'body', 'BCH đã bầu')).toEqual(['']);
    expect(columnOf(sheet, 'body', '% nữ')).toEqual(['']);
  });

  test('numbers that are blank or cannot be read are told, but for the committee of a small unit', () => {
    const rows = [
      { ...HELD, 'Số đoàn viên': '?', 'BCH đã bầu': '' },
      { ...HELD, 'Số đoàn viên': 9, 'BCH đã bầu': '' },
      { ...HELD, 'Số đoàn viên': 10, 'BCH đã bầu': 3 },
      { 'Số đoàn viên': 'x', 'BCH đã bầu': '' },
    ];
    const sheet = outcomesSheet.describe(tableInput({ rows }));
    expect(notesOf(sheet)).toContain('có thể lệch: Số đoàn viên 1, BCH đã bầu 1.');
    expect(columnOf(sheet, 'total', 'Đoàn viên')).toEqual([19]);
    expect(notesOf(sheet)).toContain('dưới 10 đoàn viên');
  });

  test('a part of nothing elected has no percentage', () => {
    const sheet = outcomesSheet.describe(
      tableInput({ rows: [{ ...HELD, 'BCH đã bầu': 0, 'BCH nữ': 0 }] }),
    );
    expect(columnOf(sheet, 'total', 'BCH nữ')).toEqual([0]);
    expect(columnOf(sheet, 'total', '% nữ')).toEqual(['']);
  });

  test.each(GOLDEN_DAYS)('of the sample: blocs add up to the total as of %s', (asOf) => {
    const sheet = outcomesSheet.describe(sampleInput(asOf));
    const [headers] = rowsOf(sheet, 'header');
    const [total] = rowsOf(sheet, 'total');
    const groups = rowsOf(sheet, 'body').slice(0, -1);
    headers!.forEach((header, column) => {
      if (column < 2 || shown(header).startsWith('%')) return;
      const sum = groups.reduce((all, row) => all + Number(row[column]), 0);
      expect([header, sum]).toEqual([header, Number(total![column])]);
    });
  });
});
