/** The charts that the summaries draw into a document, and what becomes of them at later runs. */
import { describe, expect, it } from '@jest/globals';
import type { Sheet, Workbook } from '../../../src/document';
import { addSheet, documentOf, openHost, sheetOf } from '../openHost';

const HEADER = ['TT', 'Tên CĐCS', 'Khối', 'Ngày dự kiến', 'Ngày tổ chức'];
const ROWS = [
  [1, 'Trường A', 'Trường học', '1/5/2023', '2/5/2023'],
  [2, 'Trường B', 'Trường học', '9/5/2023', ''],
];
const HELD_AND_PLANNED = 'Lũy kế đã tổ chức so với dự kiến';

function trackerOf(rows: readonly (string | number)[][]): Workbook {
  return documentOf('Theo dõi', [HEADER, ...rows]);
}

function summarise(workbook: Workbook): void {
  openHost(workbook).run('summariesFromMenu');
}

/** Title, zero-based row, and the rows of the first source, both ends included. */
function standing({ charts }: Sheet): unknown[] {
  return charts.map(({ title, row, sources }) => {
    const { top, bottom } = sources[0]!.area!;
    return [title, row, top, bottom];
  });
}

describe('the chart of the calendar', () => {
  it('is one of lines and upright bars: what is planned, what is held, and the deadline', () => {
    const workbook = trackerOf(ROWS);
    summarise(workbook);
    const { charts } = sheetOf(workbook, 'Lịch đại hội');
    const at = (left: number, right = left) => ({ top: 4, left, bottom: 8, right });
    expect(charts).toMatchObject([
      {
        kind: 'combo',
        title: HELD_AND_PLANNED,
        colors: ['#8794a8', '#2b6cb0', '#c0392b'],
        options: {
          width: 900,
          height: 420,
          'legend.position': 'bottom',
          'vAxis.minValue': 0,
          'vAxis.format': '0',
          'vAxis.title': 'Số đơn vị',
          'series.0.labelInLegend': 'Lũy kế dự kiến',
          'series.0.type': 'line',
          'series.1.labelInLegend': 'Lũy kế đã tổ chức',
          'series.1.type': 'line',
          'series.2.labelInLegend': 'Hạn đại hội CĐCS: trước ngày 31/5/2023',
          'series.2.type': 'bars',
          'bar.groupWidth': '20%',
        },
      },
    ]);
    expect(charts[0]!.sources.map(({ area }) => area)).toEqual([at(0), at(4), at(5), at(6)]);
  });

  it('moves below a table that has grown, while a chart of the users stays', () => {
    const workbook = trackerOf(ROWS);
    summarise(workbook);
    const calendar = sheetOf(workbook, 'Lịch đại hội');
    expect(standing(calendar)).toEqual([[HELD_AND_PLANNED, 11, 4, 8]]);
    calendar.charts.push({ ...calendar.charts[0]!, title: 'Của phòng', row: 40 });
    const tracker = sheetOf(workbook, 'Theo dõi');
    tracker.rows.push({ values: [3, 'Trường C', 'Trường học', '20/6/2023', ''], styles: [] });
    summarise(workbook);
    expect(standing(calendar)).toEqual([
      ['Của phòng', 40, 4, 8],
      [HELD_AND_PLANNED, 14, 4, 11],
    ]);
  });

  it('goes when there is no week to show any more', () => {
    const workbook = trackerOf(ROWS);
    summarise(workbook);
    for (const row of sheetOf(workbook, 'Theo dõi').rows.slice(1)) {
      row!.values[3] = 'Quý II/2023';
      row!.values[4] = null;
    }
    summarise(workbook);
    expect(sheetOf(workbook, 'Lịch đại hội').charts).toEqual([]);
  });
});

it('charts are drawn anew in another language, none of them twice', () => {
  const workbook = trackerOf(ROWS);
  const plan = addSheet(workbook, 'Kế hoạch', [
    ['Khóa', 'Giá trị'],
    ['language', 'vi'],
  ]);
  // The history has charts from its second line on
  summarise(workbook);
  summarise(workbook);
  plan.rows[1]!.values[1] = 'en';
  summarise(workbook);
  summarise(workbook);
  const titles = ['TH theo khối', 'TH theo xã', 'Lịch đại hội', 'Lịch sử'].map((name) =>
    sheetOf(workbook, name).charts.map(({ title }) => title),
  );
  expect(titles).toEqual([
    ['Progress of the grassroots congresses'],
    ['Progress of the grassroots congresses'],
    ['Held so far against planned'],
    ['Units held and overdue, run by run', 'Errors, warnings and notes, run by run'],
  ]);
});

it('bars of progress lie from zero, as high as there are groups, in whole numbers', () => {
  const groups = Array.from({ length: 30 }, (_, i) => [i, `CĐCS ${i}`, `Khối ${i}`, '', '']);
  const workbook = trackerOf(groups);
  summarise(workbook);
  expect(sheetOf(workbook, 'TH theo khối').charts).toMatchObject([
    {
      kind: 'bar',
      stacked: true,
      row: 44,
      options: {
        width: 900,
        height: 780,
        'hAxis.minValue': 0,
        'hAxis.format': '0',
        'hAxis.title': 'Số đơn vị',
      },
    },
  ]);
});
