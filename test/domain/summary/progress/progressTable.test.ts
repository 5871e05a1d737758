import { describe, expect, test } from '@jest/globals';
import { progressTable } from '../../../../src/domain/summary/progress/progressTable';
import { checkTable, type RowInput } from '../../trackerTable';

const HEADER = [
  'TT',
  'Nhóm',
  'Tổng CĐCS',
  'Phải tổ chức',
  'Đã tổ chức',
  'Tỷ lệ %',
  'Đúng hạn',
  'Trễ hạn',
  'Sắp đến hạn',
  'Quá hạn',
  'Chưa đến hạn',
  'Thiếu dữ liệu',
];

function tableOf(
  rows: readonly RowInput[],
  groupBy: 'bloc' | 'commune' = 'bloc',
  asOf = '2023-06-10',
) {
  const { units, plan } = checkTable({ rows, asOf });
  return progressTable(units, groupBy, plan, 'vi');
}

describe('the progress table', () => {
  test('counts each status in its column, one row a group and a total', () => {
    const rows = [
      { Khối: 'Trường học', 'Ngày tổ chức': '12/4/2023' },
      { Khối: 'Trường học', 'Ngày tổ chức': '2/6/2023' },
      { Khối: 'Trường học' },
      { Khối: 'Doanh nghiệp', 'Ngày tổ chức': 'abc' },
      { Khối: 'Doanh nghiệp', 'Ngày tổ chức': 'Quý II/2023' },
      { Khối: 'Doanh nghiệp', 'Diện tổ chức': 'Không tổ chức', 'Ngày tổ chức': '12/4/2023' },
    ];
    expect(tableOf(rows)).toEqual([
      HEADER,
      [1, 'Trường học', 3, 3, 2, 66.7, 1, 1, 0, 1, 0, 0],
      [2, 'Doanh nghiệp', 3, 2, 1, 50, 0, 0, 0, 0, 0, 2],
      ['', 'Tổng cộng', 6, 5, 3, 60, 1, 1, 0, 1, 0, 2],
    ]);
  });

  test('due soon and not due yet', () => {
    const rows = [{ Khối: 'A' }, { Khối: 'A', 'Đại hội điểm': 'x', 'Ngày tổ chức': '1/2/2023' }];
    const soon = tableOf(rows, 'bloc', '2023-05-20')[1];
    expect(soon).toEqual([1, 'A', 2, 2, 1, 50, 1, 0, 1, 0, 0, 0]);
    const notDue = tableOf(rows, 'bloc', '2023-03-01')[1];
    expect(notDue).toEqual([1, 'A', 2, 2, 1, 50, 1, 0, 0, 0, 1, 0]);
  });

  test('the upper congress stands on a line of its own, in no group and no total', () => {
    const rows = [
      { Khối: 'A', 'Ngày tổ chức': '12/4/2023' },
      { Khối: 'A', Cấp: 'Huyện' },
    ];
    expect(tableOf(rows).slice(1)).toEqual([
      [1, 'A', 1, 1, 1, 100, 1, 0, 0, 0, 0, 0],
      ['', 'Tổng cộng', 1, 1, 1, 100, 1, 0, 0, 0, 0, 0],
      ['', 'Đại hội Công đoàn huyện', 1, 1, 0, 0, 0, 0, 0, 0, 1, 0],
    ]);
  });

  test('groups are those of a spelling, named as first written; those without one come together', () => {
    const rows = ['Hoà Bình', '', 'hòa  bình', '-', 'HÒA BÌNH'].map((commune) => ({ Xã: commune }));
    expect(tableOf(rows, 'commune').map((row) => row.slice(0, 3))).toEqual([
      HEADER.slice(0, 3),
      [1, 'Hoà Bình', 3],
      [2, '(chưa ghi)', 2],
      ['', 'Tổng cộng', 5],
    ]);
  });

  test('a group of exempt units alone has no rate', () => {
    const rows = [{ Khối: 'A', 'Diện tổ chức': 'Không tổ chức' }];
    expect(tableOf(rows).slice(1)).toEqual([
      [1, 'A', 1, 0, 0, '', 0, 0, 0, 0, 0, 0],
      ['', 'Tổng cộng', 1, 0, 0, '', 0, 0, 0, 0, 0, 0],
    ]);
  });

  test('no units: the header and a total of nothing', () => {
    expect(tableOf([])).toEqual([HEADER, ['', 'Tổng cộng', 0, 0, 0, '', 0, 0, 0, 0, 0, 0]]);
  });

  test('the bloc of a section heading groups the units below it', () => {
    const { units, plan } = checkTable({
      cells: [
        ['Tên CĐCS', 'Ngày tổ chức'],
        ['I. Khối trường học', ''],
        ['Trường A', '12/4/2023'],
        ['II. Khối doanh nghiệp', ''],
        ['Chè', ''],
      ],
    });
    const groups = progressTable(units, 'bloc', plan, 'vi').map((row) => row[1]);
    expect(groups).toEqual(['Nhóm', 'Khối trường học', 'Khối doanh nghiệp', 'Tổng cộng']);
  });

  test('in English', () => {
    const { units, plan } = checkTable({ rows: [{ Khối: '' }] });
    const table = progressTable(units, 'bloc', plan, 'en');
    expect(table[0]).toContain('Rate %');
    expect(table[1]?.[1]).toBe('(not given)');
    expect(table[2]?.[1]).toBe('Total');
  });
});
