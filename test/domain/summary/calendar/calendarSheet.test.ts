import { describe, expect, test } from '@jest/globals';
import { calendarSheet } from '../../../../src/domain/summary/calendar/calendarSheet';
import type { DescribedCell } from '../../../../src/domain/sheet/sheetDescription';
import type { DescribedSummary } from '../../../../src/domain/summary/defineSummary';
import type { CheckInput, RowInput } from '../../trackerTable';
import { GOLDEN_DAYS, sampleInput, tableInput } from '../sampleInput';
import { notesOf, rowsOf, shown } from '../summaryText';
import { expectWellFormed } from '../wellFormed';

/** A deadline in the first of the weeks that most tests are about: it adds no week. */
const EARLY = { 'grassroots.complete_before': '2023-05-08' };

function sheetOf(
  rows: readonly RowInput[],
  asOf = '2023-05-20',
  plan: CheckInput['plan'] = EARLY,
): DescribedSummary {
  const sheet = calendarSheet.describe(tableInput({ rows, asOf, plan }));
  expectWellFormed(sheet);
  return sheet;
}

/** The rows of the weeks and of what no week has, without the total. */
function weekRowsOf(sheet: DescribedSummary): (readonly DescribedCell[])[] {
  return sheet.rows.slice(
    4,
    sheet.rows.findIndex((row) => row[0] === 'Tổng cộng'),
  );
}

/** Week or line, planned, held, planned so far, held so far. */
function weeksOf(sheet: DescribedSummary): DescribedCell[][] {
  return weekRowsOf(sheet).map((row) => [row[0]!, ...row.slice(2, 6)]);
}

/** Week, what is said of deadlines, and the cells of their columns, where one of them is filled. */
function deadlinesOf(sheet: DescribedSummary): DescribedCell[][] {
  return weekRowsOf(sheet).flatMap((row) => {
    const marks = [row[1]!, ...row.slice(6)];
    return marks.some((cell) => cell !== '') ? [[row[0]!, ...marks]] : [];
  });
}

/** The first and the last week that the sheet lists. */
function endsOf(sheet: DescribedSummary): DescribedCell[] {
  const weeks = weekRowsOf(sheet).map(([week]) => week!);
  return [weeks[0]!, weeks[weeks.length - 1]!];
}

/** Day, unit, situation of the lists. */
function listOf(sheet: DescribedSummary): string[][] {
  const start = sheet.rows.findIndex((row) => row[0] === 'DANH SÁCH THEO NGÀY');
  return sheet.rows
    .slice(start + 1)
    .filter((row) => row[1] !== '')
    .map((row) => [row[0]!, row[1]!, row[3]!].map(shown));
}

describe('the calendar', () => {
  test('weeks from Monday to Sunday, gaps included, each with what was planned and held', () => {
    const sheet = sheetOf([
      { 'Ngày dự kiến': '1/5/2023', 'Ngày tổ chức': '7/5/2023' },
      { 'Ngày dự kiến': '9/5/2023', 'Ngày tổ chức': '2/5/2023' },
      { 'Ngày dự kiến': '17/5/2023', 'Ngày tổ chức': '' },
    ]);
    expect(weeksOf(sheet)).toEqual([
      ['01/05 – 07/05/2023', 1, 2, 1, 2],
      ['08/05 – 14/05/2023', 1, 0, 2, 2],
      ['15/05 – 21/05/2023', 1, 0, 3, 2],
    ]);
    expect(rowsOf(sheet, 'total')).toEqual([['Tổng cộng', '', 3, 2, '', '', '']]);
  });

  test('in a week still to come nothing can be held', () => {
    const sheet = sheetOf(
      [
        { 'Ngày dự kiến': '1/5/2023', 'Ngày tổ chức': '1/5/2023' },
        { 'Ngày dự kiến': '9/5/2023', 'Ngày tổ chức': '' },
      ],
      '2023-05-07',
    );
    expect(weeksOf(sheet)).toEqual([
      ['01/05 – 07/05/2023', 1, 1, 1, 1],
      ['08/05 – 14/05/2023', 1, '', 2, ''],
    ]);
  });

  test('a range counts by its first day; of a month or quarter no week is known', () => {
    const sheet = sheetOf([
      { 'Ngày dự kiến': '7-8/5/2023', 'Ngày tổ chức': '' },
      { 'Ngày dự kiến': 'Tháng 5/2023', 'Ngày tổ chức': '' },
      { 'Ngày dự kiến': '', 'Ngày tổ chức': 'Quý I/2023' },
      { 'Ngày dự kiến': 'cuối tháng 5/2023', 'Ngày tổ chức': '1/5/2023' },
    ]);
    expect(weeksOf(sheet)).toEqual([
      ['01/05 – 07/05/2023', 1, 1, 1, 1],
      ['Chưa rõ ngày', 2, 1, '', ''],
    ]);
    expect(listOf(sheet)).toEqual([
      ['Ngày', 'Đơn vị', 'Tình hình'],
      ['01/05/2023', 'Đơn vị 5', 'Đã tổ chức'],
      ['07/05/2023 – 08/05/2023', 'Đơn vị 2', 'Dự kiến'],
      ['Ngày', 'Đơn vị', 'Tình hình'],
      ['01/01/2023 – 31/03/2023', 'Đơn vị 4', 'Đã tổ chức'],
      ['01/05/2023 – 31/05/2023', 'Đơn vị 3', 'Dự kiến'],
    ]);
  });

  test('the list is in order of day, units of one day as in the tracker', () => {
    const sheet = sheetOf([
      { 'Ngày dự kiến': '9/5/2023' },
      { 'Ngày dự kiến': '1/5/2023', 'Ngày tổ chức': '3/5/2023' },
      { 'Ngày dự kiến': '3/5/2023' },
      { 'Ngày dự kiến': '2/5/2023' },
    ]);
    expect(listOf(sheet).slice(1)).toEqual([
      ['02/05/2023', 'Đơn vị 5', 'Dự kiến'],
      ['03/05/2023', 'Đơn vị 3', 'Đã tổ chức'],
      ['03/05/2023', 'Đơn vị 4', 'Dự kiến'],
      ['09/05/2023', 'Đơn vị 2', 'Dự kiến'],
    ]);
    expect(sheet.rows.flat()).toContainEqual({
      text: 'Đơn vị 3',
      sheet: 'Theo dõi',
      cell: 'A3',
    });
    expect(sheet.rows.flat()).toContainEqual({ date: '2023-05-03' });
  });

  test('exempt units are out; units without any date are counted in a note', () => {
    const sheet = sheetOf([
      { 'Ngày dự kiến': '1/5/2023', 'Diện tổ chức': 'Không tổ chức' },
      { 'Ngày dự kiến': 'chưa rõ' },
      { 'Ngày dự kiến': '', 'Ngày tổ chức': '31/4/2023' },
      { 'Ngày dự kiến': '', 'Ngày tổ chức': '1/12/2023' },
    ]);
    expect(weeksOf(sheet)).toEqual([]);
    expect(sheet.charts).toEqual([]);
    expect(notesOf(sheet)).toContain('3 đơn vị chưa tổ chức và không có ngày dự kiến');
    expect(notesOf(sheet)).toContain('Chưa có đơn vị nào có ngày');
  });

  test('the upper congress is in the list and on a line of its own, in no count', () => {
    const sheet = sheetOf([
      { 'Ngày dự kiến': '1/5/2023' },
      { 'Ngày dự kiến': '12/7/2023', Cấp: 'Huyện' },
    ]);
    expect(weeksOf(sheet)).toEqual([['01/05 – 07/05/2023', 1, 0, 1, 0]]);
    expect(rowsOf(sheet, 'body')).toContainEqual(['Đại hội Công đoàn huyện', '', 1, 0, '', '', '']);
    expect(listOf(sheet)).toContainEqual(['12/07/2023', 'Đơn vị 3', 'Dự kiến']);
  });

  test('more than 120 weeks: only those with a congress or a deadline', () => {
    const within = sheetOf([{ 'Ngày dự kiến': '1/5/2023' }, { 'Ngày dự kiến': '11/8/2025' }]);
    expect(weeksOf(within)).toHaveLength(120);
    const beyond = sheetOf([{ 'Ngày dự kiến': '1/5/2023' }, { 'Ngày dự kiến': '18/8/2025' }]);
    expect(weeksOf(beyond)).toEqual([
      ['01/05 – 07/05/2023', 1, 0, 1, 0],
      ['18/08 – 24/08/2025', 1, '', 2, ''],
    ]);
    expect(notesOf(beyond)).toContain('chỉ liệt kê các tuần có đại hội');
    expect(notesOf(within)).not.toContain('chỉ liệt kê các tuần có đại hội');
    const plan = { 'grassroots.complete_before': '2024-05-08' };
    const between = [{ 'Ngày dự kiến': '1/5/2023' }, { 'Ngày dự kiến': '18/8/2025' }];
    expect(weeksOf(sheetOf(between, '2023-05-20', plan))[1]).toEqual([
      '06/05 – 12/05/2024',
      0,
      '',
      1,
      '',
    ]);
  });

  test('the chart draws held so far against planned so far, over the weeks alone', () => {
    const sheet = sheetOf([{ 'Ngày dự kiến': '1/5/2023' }, { 'Ngày dự kiến': 'Tháng 5/2023' }]);
    const [chart] = sheet.charts;
    expect(chart?.kind).toBe('lines');
    expect(chart?.labels).toEqual({ row: 4, column: 0, rows: 1, columns: 1 });
    expect(chart?.series.map(({ name, values }) => [name, values.column])).toEqual([
      ['Lũy kế dự kiến', 4],
      ['Lũy kế đã tổ chức', 5],
      ['Hạn đại hội CĐCS: trước ngày 08/5/2023', 6],
    ]);
  });

  test('the chart stands between the table and its notes, on rows of its own that no page cuts', () => {
    const sheet = sheetOf([{ 'Ngày dự kiến': '1/5/2023' }]);
    const { row, size } = sheet.charts[0]!;
    const covered = sheet.rows.slice(row, row + size!.height / 17);
    expect(covered.flat().filter((cell) => cell !== '')).toEqual([]);
    expect(sheet.rows[row - 2]![0]).toBe('Tổng cộng');
    const note = sheet.styles.find(({ role }) => role === 'note')!.row;
    expect(sheet.page.keptTogether).toContainEqual({ first: row - 1, last: note - 2 });
  });

  test('where nobody has planned the chart has no line of it', () => {
    const [chart] = sheetOf([{ 'Ngày dự kiến': '', 'Ngày tổ chức': '1/5/2023' }]).charts;
    expect(chart!.series.map(({ name }) => name)).toEqual([
      'Lũy kế đã tổ chức',
      'Hạn đại hội CĐCS: trước ngày 08/5/2023',
    ]);
  });

  test('without the column of planned dates it says so', () => {
    expect(notesOf(sheetOf([{ 'Ngày tổ chức': '1/5/2023' }]))).toContain(
      'không có cột Ngày dự kiến',
    );
  });

  test.each(GOLDEN_DAYS)('of the sample: as many held as the check counts, as of %s', (asOf) => {
    const input = sampleInput(asOf);
    const { totals, units } = input.tables[0]!;
    const sheet = calendarSheet.describe(input);
    const [total] = rowsOf(sheet, 'total');
    expect(total?.[3]).toBe(totals.held);
    const weeks = weeksOf(sheet);
    for (const column of [1, 2]) {
      const sum = weeks.reduce((all, row) => all + Number(row[column]), 0);
      expect(sum).toBe(total?.[column + 1]);
    }
    const undated = Number(/(\d+) đơn vị chưa tổ chức/.exec(notesOf(sheet))?.[1] ?? 0);
    const listed = listOf(sheet).filter(([day]) => day !== 'Ngày');
    const counted = units.filter(({ exempt, repeats }) => !exempt && !repeats);
    expect(listed.length + undated).toBe(counted.length);
  });
});

describe('the deadlines in the calendar', () => {
  const PLANNED = [
    { 'Ngày dự kiến': '1/5/2023', Khối: 'Trường học' },
    { 'Ngày dự kiến': '9/5/2023', Khối: 'Doanh nghiệp' },
    { 'Ngày dự kiến': '9/5/2023', Khối: 'Doanh nghiệp', 'Diện tổ chức': 'Không tổ chức' },
  ];
  const own = (...days: string[]) => ({
    'grassroots.complete_before': '2023-05-08',
    deadlines: days.map((complete_before, i) => ({ bloc: `Khối ${i + 1}`, complete_before })),
  });

  test('each has a column with the number required in the week of its last on-time day', () => {
    const plan = {
      'grassroots.complete_before': '2023-05-16',
      deadlines: [
        { bloc: 'Trường học', complete_before: '2023-05-07', before_reading: 'inclusive' },
      ],
    };
    const sheet = sheetOf(PLANNED, '2023-05-20', plan);
    expect(rowsOf(sheet, 'header')[0]!.slice(6)).toEqual([
      'Hạn đại hội CĐCS: trước ngày 07/5/2023 (tính cả ngày đó)',
      'Hạn đại hội CĐCS: trước ngày 16/5/2023',
    ]);
    expect(deadlinesOf(sheet)).toEqual([
      ['01/05 – 07/05/2023', 'Đại hội CĐCS: trước ngày 07/5/2023 (tính cả ngày đó)', 2, ''],
      ['15/05 – 21/05/2023', 'Đại hội CĐCS: trước ngày 16/5/2023', '', 2],
    ]);
    expect(sheet.charts[0]!.series.slice(2)).toMatchObject([
      { values: { row: 4, column: 6, rows: 3, columns: 1 }, isMark: true },
      { values: { row: 4, column: 7, rows: 3, columns: 1 }, isMark: true },
    ]);
    expect(notesOf(sheet)).toContain('ngày cuối cùng còn đúng hạn');
  });

  test('two in one week stand in it both', () => {
    const rows = [{ 'Ngày dự kiến': '1/5/2023', 'ĐH điểm': 'x' }, { 'Ngày dự kiến': '2/5/2023' }];
    const plan = { ...EARLY, 'pilot.complete_before': '2023-05-05' };
    expect(deadlinesOf(sheetOf(rows, '2023-05-20', plan))).toEqual([
      [
        '01/05 – 07/05/2023',
        'Đại hội điểm: trước ngày 05/5/2023; Đại hội CĐCS: trước ngày 08/5/2023',
        2,
        2,
      ],
    ]);
  });

  test('a deadline before or after all congresses has its week all the same', () => {
    const rows = [{ 'Ngày dự kiến': '1/5/2023' }];
    const endsUnder = (day: string) =>
      endsOf(sheetOf(rows, '2023-05-20', { 'grassroots.complete_before': day }));
    expect(endsUnder('2023-05-31')).toEqual(['01/05 – 07/05/2023', '29/05 – 04/06/2023']);
    expect(endsUnder('2023-04-11')).toEqual(['10/04 – 16/04/2023', '01/05 – 07/05/2023']);
  });

  test('one that would take more than 120 weeks is left out, and a note says so', () => {
    const plan = { 'grassroots.complete_before': '2033-05-31' };
    const sheet = sheetOf([{ 'Ngày dự kiến': '1/5/2023' }], '2023-05-20', plan);
    expect(deadlinesOf(sheet)).toEqual([]);
    expect(weeksOf(sheet)).toEqual([['01/05 – 07/05/2023', 1, 0, 1, 0]]);
    expect(notesOf(sheet)).toContain('Hạn cách quá xa');
    expect(notesOf(sheet)).toContain('Đại hội CĐCS: trước ngày 31/5/2033');
    expect(notesOf(sheetOf([{ 'Ngày dự kiến': '1/5/2023' }]))).not.toContain('Hạn cách quá xa');
  });

  test('more than three share one column and one mark', () => {
    const days = ['2023-05-09', '2023-05-10', '2023-05-16', '2023-05-23'];
    const rows = days.map((_, i) => ({ 'Ngày dự kiến': '1/5/2023', Khối: `Khối ${i + 1}` }));
    const three = sheetOf(rows.slice(1), '2023-05-20', own(...days));
    expect(rowsOf(three, 'header')[0]!.slice(6)).toHaveLength(3);
    const four = sheetOf(rows, '2023-05-20', own(...days));
    expect(rowsOf(four, 'header')[0]!.slice(6)).toEqual(['Hạn']);
    expect(four.charts[0]!.series.slice(2).map(({ name }) => name)).toEqual(['Hạn']);
    expect(deadlinesOf(four).map(([, ...cells]) => cells)).toEqual([
      ['Đại hội CĐCS: trước ngày 09/5/2023; Đại hội CĐCS: trước ngày 10/5/2023', 4],
      ['Đại hội CĐCS: trước ngày 16/5/2023', 4],
      ['Đại hội CĐCS: trước ngày 23/5/2023', 4],
    ]);
  });

  test('an invalid one is nowhere', () => {
    const plan = { 'grassroots.complete_before': 'x', 'upper.complete_before': '2023-05-31' };
    const sheet = sheetOf([{ 'Ngày dự kiến': '1/5/2023' }], '2023-05-20', plan);
    expect(deadlinesOf(sheet)).toEqual([]);
    expect(sheet.charts[0]!.series.map(({ name }) => name)).toEqual([
      'Lũy kế dự kiến',
      'Lũy kế đã tổ chức',
    ]);
    expect(notesOf(sheet)).not.toContain('hạn');
  });
});
