import { countedUnits } from '../../../../src/domain/unit/countedUnits';
import { describe, expect, test } from '@jest/globals';
import { highlightRules } from '../../../../src/domain/formulas/statusHighlight';
import { byBlocSheet } from '../../../../src/domain/summary/progress/byBlocSheet';
import { byCommuneSheet } from '../../../../src/domain/summary/progress/byCommuneSheet';
import { STATUS_COLORS } from '../../../../src/domain/summary/parts/seriesColors';
import { GOLDEN_DAYS, sampleInput, tableInput, tablesInput } from '../sampleInput';
import { columnOf, notesOf, rowsOf, textOf } from '../summaryText';
import { expectWellFormed } from '../wellFormed';

const rows = [
  { Khối: 'Trường học', Xã: 'Bản Bo', 'Ngày tổ chức': '12/4/2023' },
  { Khối: 'Trường học', Xã: 'Hồ Thầu', 'Ngày tổ chức': '2/6/2023' },
  { Khối: 'Doanh nghiệp', Xã: 'Bản Bo' },
  { Khối: 'Doanh nghiệp', 'Diện tổ chức': 'Không tổ chức' },
  { Cấp: 'Huyện' },
];
const asOf = '2023-06-10';

describe('progress by bloc', () => {
  test('of several trackers those that name no bloc are a group each, by their sheets', () => {
    const school = { sheet: 'Khối trường học', rows: [{ 'Tên CĐCS': 'A' }, { 'Tên CĐCS': 'B' }] };
    const office = { sheet: 'Khối cơ quan', rows: [{ 'Tên CĐCS': 'C' }] };
    const named = { sheet: 'Khác', rows: [{ 'Tên CĐCS': 'D', Khối: 'Xã' }, { 'Tên CĐCS': 'E' }] };
    const groupsOf = (sheet: typeof school, ...others: (typeof school)[]) =>
      rowsOf(byBlocSheet.describe(tablesInput([sheet, ...others])), 'body').map((row) =>
        row.slice(1, 3),
      );
    expect(groupsOf(school, office, named)).toEqual([
      ['Khối trường học', 2],
      ['Khối cơ quan', 1],
      ['Xã', 1],
      ['(chưa ghi)', 1],
    ]);
    expect(groupsOf(school)).toEqual([['(chưa ghi)', 2]]);
  });

  const sheet = byBlocSheet.describe(tableInput({ rows, asOf }));

  test('a row a bloc, the total, the upper congress on a line of its own', () => {
    expect(rowsOf(sheet, 'header')[0]?.slice(0, 7)).toEqual([
      'TT',
      'Khối',
      'Tổng CĐCS',
      'Phải tổ chức',
      'Đã tổ chức',
      'Tỷ lệ %',
      'Đúng hạn',
    ]);
    expect(rowsOf(sheet, 'body')).toEqual([
      [1, 'Trường học', 2, 2, 2, 100, 1, 1, 0, 0, 0, 0],
      [2, 'Doanh nghiệp', 2, 1, 0, 0, 0, 0, 0, 1, 0, 0],
      ['', 'Đại hội Công đoàn huyện', 1, 1, 0, 0, 0, 0, 0, 0, 1, 0],
    ]);
    expect(rowsOf(sheet, 'total')).toEqual([['', 'Tổng cộng', 4, 3, 2, 66.7, 1, 1, 0, 1, 0, 0]]);
  });

  test('the header stays in sight; on each page it is where the table needs more than one', () => {
    expect(sheet.frozenRows).toBe(4);
    expect(sheet.page.orientation).toBe('landscape');
    expect(sheet.page.repeatedRows).toBeNull();
    const ofGroups = (groups: number) =>
      byCommuneSheet.describe(
        tableInput({ rows: Array.from({ length: groups }, (_, i) => ({ Xã: `Xã ${i}` })), asOf }),
      );
    expect(ofGroups(20).page.repeatedRows).toBeNull();
    expect(ofGroups(21).page.repeatedRows).toEqual({ first: 3, last: 3 });
    expect(ofGroups(151).page.repeatedRows).toEqual({ first: 3, last: 3 });
  });

  test('the chart stacks the six statuses of each group, and of nothing else', () => {
    const [chart] = sheet.charts;
    expect(chart?.kind).toBe('stacked-bar');
    expect(chart?.labels).toEqual({ row: 4, column: 1, rows: 2, columns: 1 });
    const values = chart?.series.map(({ name, values: box }) => [
      name,
      ...sheet.rows.slice(box.row, box.row + box.rows).map((row) => row[box.column]),
    ]);
    expect(values).toEqual([
      ['Hoàn thành đúng hạn', 1, 0],
      ['Hoàn thành trễ hạn', 1, 0],
      ['Sắp đến hạn', 0, 0],
      ['Quá hạn', 0, 1],
      ['Chưa đến hạn', 0, 0],
      ['Thiếu dữ liệu', 0, 0],
    ]);
  });

  test('the chart stands below the table and its notes, on rows of its own that no page cuts', () => {
    const { row, size } = sheet.charts[0]!;
    const last = sheet.rows.length - 1;
    expect(last + 1 - row).toBeGreaterThanOrEqual(size!.height / 17);
    expect(
      sheet.rows
        .slice(row - 1)
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual([]);
    const notes = sheet.styles.filter(({ role }) => role === 'note').map((note) => note.row);
    expect(Math.max(...notes)).toBe(row - 2);
    expect(sheet.page.keptTogether).toEqual([{ first: row - 1, last }]);
  });

  test('the chart is high enough for a line of text a group, and is none for too many', () => {
    const chartOf = (groups: number) =>
      byCommuneSheet.describe(
        tableInput({ rows: Array.from({ length: groups }, (_, i) => ({ Xã: `Xã ${i}` })), asOf }),
      );
    expect(chartOf(2).charts[0]!.size).toEqual({ width: 900, height: 320 });
    expect(chartOf(100).charts[0]!.size).toEqual({ width: 900, height: 2320 });
    expect(chartOf(150).charts).toHaveLength(1);
    expect(chartOf(151).charts).toEqual([]);
    expect(notesOf(chartOf(151))).toContain('Không vẽ biểu đồ vì có trên 150 nhóm.');
    expect(notesOf(chartOf(150))).not.toContain('Không vẽ');
  });

  test('notes tell how a count is followed to its units', () => {
    const notes = notesOf(sheet);
    expect(notes).toContain('trang “Theo dõi”');
    expect(notes).toContain('cột “Khối” (C)');
    expect(notes).toContain('cột “Trạng thái”');
    expect(notes).toContain('Đúng hạn: “Hoàn thành đúng hạn”');
    expect(notes).toContain('Đại hội Công đoàn huyện có dòng riêng');
  });
});

describe('progress by commune', () => {
  test('groups by commune; those without one come together', () => {
    const sheet = byCommuneSheet.describe(tableInput({ rows, asOf }));
    expect(columnOf(sheet, 'body', 'Xã, thị trấn')).toEqual([
      'Bản Bo',
      'Hồ Thầu',
      '(chưa ghi)',
      'Đại hội Công đoàn huyện',
    ]);
    expect(textOf(sheet)).toContain('THEO XÃ, THỊ TRẤN');
  });

  test('without the column it says so', () => {
    const sheet = byCommuneSheet.describe(tableInput({ rows: [{ Khối: 'A' }] }));
    expect(notesOf(sheet)).toContain('không có cột Xã, thị trấn');
    expect(columnOf(sheet, 'body', 'Xã, thị trấn')).toEqual(['(chưa ghi)']);
  });
});

describe('of the sample', () => {
  test.each(GOLDEN_DAYS)('sums are those of the check as of %s', (asOfDay) => {
    const input = sampleInput(asOfDay);
    const units = countedUnits(input.tables[0]!.units, (unit) => unit).grassroots;
    const count = (status: string) => units.filter((unit) => unit.status === status).length;
    for (const sheet of [byBlocSheet.describe(input), byCommuneSheet.describe(input)]) {
      const [total] = rowsOf(sheet, 'total');
      expect(total?.slice(6)).toEqual([
        count('done-on-time'),
        count('done-late'),
        count('due-soon'),
        count('overdue'),
        count('not-due'),
        count('missing-data'),
      ]);
      const groups = rowsOf(sheet, 'body').slice(0, -1);
      for (const column of [2, 3, 4, 6, 7, 8, 9, 10, 11]) {
        const sum = groups.reduce((all, row) => all + Number(row[column]), 0);
        expect(sum).toBe(total?.[column]);
      }
      for (const row of [...groups, total!]) {
        const [units_, required, held, rate] = row.slice(2, 6).map(Number) as [
          number,
          number,
          number,
          number,
        ];
        const statuses = row.slice(6).reduce<number>((all, cell) => all + Number(cell), 0);
        expect(statuses).toBe(required);
        expect(required).toBeLessThanOrEqual(units_);
        expect(Math.abs(rate - (100 * held) / required)).toBeLessThanOrEqual(0.05 + 1e-9);
      }
    }
  });
});

test('colors of statuses are of the hues of the highlight', () => {
  for (const { status, background } of highlightRules('A', 1)) {
    const color = STATUS_COLORS[status as keyof typeof STATUS_COLORS];
    const turn = Math.abs(hue(color) - hue(background));
    expect(Math.min(turn, 360 - turn)).toBeLessThan(12);
  }
});

test('each group of units without a bloc, in a sheet without the column, is named', () => {
  const sheet = byBlocSheet.describe(tableInput({ rows: [{ 'Ngày tổ chức': '' }] }));
  expectWellFormed(sheet);
  expect(columnOf(sheet, 'body', 'Khối')).toEqual(['(chưa ghi)']);
});

/** In degrees. */
function hue(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (most === red) return (60 * (green - blue)) / range;
  if (most === green) return 120 + (60 * (blue - red)) / range;
  return 240 + (60 * (red - green)) / range;
}
