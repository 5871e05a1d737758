import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/domain/sheet/cell';
import type { SheetGrid } from '../../../../src/domain/sheet/grid';
import { historySheet } from '../../../../src/domain/summary/history/historySheet';
import { type CellInput, isoDay, toCell } from '../../trackerTable';
import { gridOfResult } from '../gridOfResult';
import { GOLDEN_DAYS, sampleInput, tableInput, type InputChanges } from '../sampleInput';
import { columnOf, rowsOf } from '../summaryText';
import { expectWellFormed } from '../wellFormed';

const rows = [
  { Khối: 'A', 'Ngày tổ chức': '12/4/2023' },
  { Khối: 'A', 'Ngày tổ chức': '' },
  { Khối: 'A', 'Diện tổ chức': 'Không tổ chức' },
  { Cấp: 'Huyện' },
];

function sheetOf(asOf: string, changes: InputChanges = {}) {
  const plan = { prepared_by: 'Nguyễn Thị A' };
  return historySheet.describe(tableInput({ rows, asOf, plan }, changes));
}

function grid(cells: readonly (readonly CellInput[])[]): SheetGrid {
  return { name: 'Lịch sử', rows: cells.map((row) => row.map(toCell)), merges: [] };
}

describe('the history', () => {
  const first = sheetOf('2023-05-20', { builtAt: '21/05/2023 08:00' });

  test('begins with one line that tells the run', () => {
    expectWellFormed(first);
    expect(rowsOf(first, 'header')[0]).toEqual([
      'Thời điểm lập',
      'Ngày chốt số liệu',
      'Người lập',
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
      'Không phải tổ chức',
      'Lỗi',
      'Cảnh báo',
      'Lưu ý',
    ]);
    const [line] = rowsOf(first, 'body');
    expect(line?.slice(0, 14)).toEqual([
      '21/05/2023 08:00',
      { date: '2023-05-20' },
      'Nguyễn Thị A',
      3,
      2,
      1,
      50,
      1,
      0,
      1,
      0,
      0,
      0,
      1,
    ]);
    expect(first.charts).toEqual([]);
  });

  test('findings are those of the check, by severity', () => {
    const input = tableInput({ rows });
    const { findings } = input.tables[0]!;
    const [line] = rowsOf(historySheet.describe(input), 'body');
    const counts = ['error', 'warning', 'info'].map(
      (severity) => findings.filter((finding) => finding.severity === severity).length,
    );
    expect(line?.slice(14, 17)).toEqual(counts);
  });

  test('each run adds a line and keeps the others as they are', () => {
    const history = gridOfResult(first);
    const second = sheetOf('2023-06-15', { builtAt: '15/06/2023 08:00', history });
    expectWellFormed(second);
    const third = sheetOf('2023-06-15', { history: gridOfResult(second) });
    expect(rowsOf(second, 'body')[0]).toEqual(rowsOf(first, 'body')[0]);
    expect(rowsOf(third, 'body').slice(0, 2)).toEqual(rowsOf(second, 'body'));
    expect(rowsOf(third, 'body')).toHaveLength(3);
    expect(columnOf(third, 'body', 'Quá hạn')).toEqual([0, 1, 1]);
  });

  test('the line above the table is this run’s, the rows stay where they are', () => {
    const history = gridOfResult(first);
    const second = sheetOf('2023-06-15', { history });
    expect(second.rows[1]?.[0]).toContain('Ngày chốt số liệu: 15/06/2023');
    expect(second.rows.slice(2, first.rows.length)).toEqual(first.rows.slice(2));
    expect(second.frozenRows).toBe(4);
  });

  test('what people wrote stays cell by cell: rows above, notes below, columns beside', () => {
    const history = grid([
      ['Của phòng'],
      [],
      ['Thời điểm lập', 'Ngày chốt số liệu'],
      ['01/02/2023 08:00', { date: '2023-02-01' }, 'x', 1.5, true],
      [],
      ['Ghi chú tay', ...Array<string>(18).fill(''), 'ngoài bảng', { date: '2023-02-03' }],
      ['', '-'],
      ['  '],
    ]);
    const sheet = sheetOf('2023-05-20', { history });
    expect(sheet.rows).toHaveLength(7);
    expect(sheet.rows.every((row) => row.length === 21)).toBe(true);
    expect(sheet.widths).toHaveLength(21);
    expect(sheet.rows[0]?.[0]).toBe('Của phòng');
    expect(sheet.rows[3]?.slice(0, 5)).toEqual([
      '01/02/2023 08:00',
      { date: '2023-02-01' },
      'x',
      1.5,
      'TRUE',
    ]);
    expect(sheet.rows[5]?.[19]).toBe('ngoài bảng');
    expect(sheet.formats).toContainEqual({
      row: 5,
      column: 20,
      rows: 1,
      columns: 1,
      format: 'date',
    });
    expect(sheet.rows[6]?.slice(1, 3)).toEqual([{ date: '2023-05-20' }, 'Nguyễn Thị A']);
  });

  test('a table that was moved to the right goes on where it stands', () => {
    const moved = gridOfResult(first).rows.map((row): Cell[] => ['', '', ...row]);
    const sheet = sheetOf('2023-06-15', { history: { name: 'x', rows: moved, merges: [] } });
    expect(sheet.rows[5]?.slice(0, 4)).toEqual([
      '',
      '',
      '15/06/2023 08:00',
      { date: '2023-06-15' },
    ]);
    expect(sheet.charts[0]?.labels.column).toBe(2);
    expect(sheet.styles.find(({ role }) => role === 'header')?.column).toBe(2);
  });

  test('is found again in the other language', () => {
    const english = sheetOf('2023-06-15', { history: gridOfResult(first), language: 'en' });
    expect(english.rows[3]?.[0]).toBe('Thời điểm lập');
    expect(english.rows[1]?.[0]).toContain('As-of date: 15/06/2023');
    const back = sheetOf('2023-06-16', { history: gridOfResult(english) });
    expect(rowsOf(back, 'body')).toHaveLength(3);
    const started = sheetOf('2023-06-15', { language: 'en' });
    const after = sheetOf('2023-06-16', { history: gridOfResult(started) });
    expect(after.rows[3]?.[0]).toBe('Built at');
    expect(rowsOf(after, 'body')).toHaveLength(2);
  });

  test('without its header nothing is lost: a new table begins below', () => {
    const history = grid([['x'], ['01/02/2023 08:00', { date: '2023-02-01' }]]);
    const sheet = sheetOf('2023-05-20', { history });
    expectWellFormed(sheet);
    expect(sheet.rows.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([
      ['x', ''],
      ['01/02/2023 08:00', { date: '2023-02-01' }],
    ]);
    expect(sheet.rows[3]?.[0]).toBe('Thời điểm lập');
    expect(sheet.rows).toHaveLength(5);
  });

  test('an empty sheet is begun', () => {
    expect(sheetOf('2023-05-20', { history: grid([[''], []]) }).rows).toEqual(
      sheetOf('2023-05-20').rows,
    );
  });

  test('an invalid as-of date is said to be so', () => {
    const sheet = historySheet.describe(tableInput({ rows, plan: { as_of: 'x' } }));
    expect(rowsOf(sheet, 'body')[0]?.slice(1, 3)).toEqual(['không hợp lệ', '']);
    expect(columnOf(sheet, 'body', 'Thiếu dữ liệu')).toEqual([2]);
  });

  test('charts draw held, overdue and findings over all lines', () => {
    const second = sheetOf('2023-06-15', { history: gridOfResult(first) });
    expect(second.charts.map(({ kind, series }) => [kind, series.map(({ name }) => name)])).toEqual(
      [
        ['lines', ['Đã tổ chức', 'Quá hạn']],
        ['lines', ['Lỗi', 'Cảnh báo', 'Lưu ý']],
      ],
    );
    const drawn = second.charts.flatMap(({ series }) =>
      series.map(({ values: { row, rows: height, column } }) => [
        second.rows[3]?.[column],
        row,
        height,
      ]),
    );
    expect(drawn).toEqual([
      ['Đã tổ chức', 4, 2],
      ['Quá hạn', 4, 2],
      ['Lỗi', 4, 2],
      ['Cảnh báo', 4, 2],
      ['Lưu ý', 4, 2],
    ]);
  });

  test.each(GOLDEN_DAYS)('of the sample: counts are those of the check as of %s', (asOf) => {
    const input = sampleInput(asOf);
    const { totals, units } = input.tables[0]!;
    const [upper] = units.filter(({ level }) => level === 'upper');
    const sheet = historySheet.describe(input);
    const value = (header: string) => Number(columnOf(sheet, 'body', header)[0]);
    const statuses = [
      ['Đúng hạn', 'done-on-time'],
      ['Trễ hạn', 'done-late'],
      ['Sắp đến hạn', 'due-soon'],
      ['Quá hạn', 'overdue'],
      ['Chưa đến hạn', 'not-due'],
      ['Thiếu dữ liệu', 'missing-data'],
      ['Không phải tổ chức', 'exempt'],
    ] as const;
    for (const [header, status] of statuses) {
      const own = upper?.status === status ? 1 : 0;
      expect([header, value(header)]).toEqual([header, totals.byStatus[status] - own]);
    }
    expect(value('Tổng CĐCS')).toBe(totals.units - 1);
    expect(value('Phải tổ chức')).toBe(totals.required - 1);
    expect(isoDay(asOf)).toBe(input.asOf);
  });
});
