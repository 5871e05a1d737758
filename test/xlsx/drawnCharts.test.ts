import { describe, expect } from '@jest/globals';
import { Sheet, Workbook } from '../../src/document';
import { readXlsx } from '../../src/xlsx';
import { addChart } from './modelCharts';
import { setCell } from './modelCells';
import { convert, office } from './office';
import { printing, renderPages } from './renderPages';
import { richWorkbook, unzipParts, utf8, zipParts } from './xlsxFixture';
import { writeXlsx } from './judge/writeJudged';

const NAME = "Báo cáo 'quý' & Ü";

/** A sheet with groups in rows 0 to 2, and with weeks in rows 4 to 6. */
function report(): Sheet {
  const sheet = new Sheet(NAME);
  sheet.columnWidths.set(0, 200);
  const rows = [
    ['Trường học', 12, 3],
    ['Xã, thị trấn', 5, 0],
    ['Doanh nghiệp', 0, 4],
    [],
    ['Tuần một', 2, null],
    ['Tuần hai', 7, 9],
    ['Tuần ba', 9, null],
  ];
  rows.forEach((values, row) => {
    values.forEach((value, column) => setCell(sheet, row, column, { value }));
  });
  addChart(sheet, {
    title: 'Tiến độ theo khối',
    rows: [0, 2],
    labels: 0,
    series: [
      { column: 1, name: 'Đã tổ chức', color: '#2E7D32' },
      { column: 2, name: 'Quá hạn', color: '#C62828' },
    ],
    at: [8, 0],
    options: { width: 400, height: 250, 'hAxis.title': 'Số CĐCS' },
  });
  addChart(sheet, {
    kind: 'combo',
    title: 'Lũy kế theo tuần',
    rows: [4, 6],
    labels: 0,
    series: [
      { column: 1, name: 'Thực hiện', color: '#2B6CB0' },
      { column: 2, name: 'Hạn cuối', color: '#D9534F', isMark: true },
    ],
    at: [24, 0],
    options: { width: 400, height: 250 },
  });
  return sheet;
}

function newFile(): Uint8Array {
  const workbook = new Workbook();
  workbook.sheets.push(report());
  return writeXlsx(workbook);
}

/** A file of another program, with a chart, to which ours are added on a sheet of their own. */
function otherFile(): Uint8Array {
  const { workbook } = readXlsx(zipParts(richWorkbook()));
  workbook.sheets.push(report());
  const [tracker] = workbook.sheets;
  addChart(tracker!, {
    title: 'Cạnh biểu đồ khác',
    rows: [2, 4],
    labels: 1,
    series: [{ column: 3, name: 'Đoàn viên' }],
    at: [20, 0],
  });
  return writeXlsx(workbook);
}

const titlesOf = (bytes: Uint8Array): string[][] =>
  readXlsx(bytes).workbook.sheets.map(({ charts }) => charts.map(({ title }) => title));

describe('LibreOffice', () => {
  printing('draws the charts with their titles, labels, numbers and legends', () => {
    const text = renderPages(newFile())
      .map((page) => page.text)
      .join('\n');
    const words = text.split(/\s{2,}|\n/);
    for (const drawn of ['Tiến độ theo khối', 'Số CĐCS', 'Đã tổ chức', 'Quá hạn']) {
      expect(words).toContain(drawn);
    }
    for (const drawn of ['Lũy kế theo tuần', 'Thực hiện', 'Hạn cuối']) {
      expect(words).toContain(drawn);
    }
    // In the cells, and once more beside the bars and below the lines.
    for (const label of ['Trường học', 'Xã, thị trấn', 'Doanh nghiệp', 'Tuần hai']) {
      expect([label, words.filter((word) => word === label)]).toEqual([label, [label, label]]);
    }
    const drawnOrder = ['Trường học', 'Xã, thị trấn', 'Doanh nghiệp'].map((label) =>
      words.lastIndexOf(label),
    );
    expect(drawnOrder).toEqual([...drawnOrder].sort((a, b) => a - b));
  });

  office('reads what the series are, and keeps by what we know our charts', () => {
    const [again] = convert('charts', newFile(), 'xlsx').values();
    const { workbook } = readXlsx(again!);
    const [sheet] = workbook.sheets;
    const source = (column: number, top: number, bottom: number) => ({
      sheet,
      area: { top, left: column, bottom, right: column },
    });
    expect(sheet?.charts).toMatchObject([
      {
        kind: 'bar',
        title: 'Tiến độ theo khối',
        ...{ row: 8, column: 0, stacked: true, colors: ['#2e7d32', '#c62828'] },
        sources: [source(0, 0, 2), source(1, 0, 2), source(2, 0, 2)],
        options: { width: 400, height: 250, 'hAxis.title': 'Số CĐCS' },
      },
      {
        kind: 'combo',
        title: 'Lũy kế theo tuần',
        ...{ row: 24, column: 0, colors: ['#d9534f', '#2b6cb0'] },
        // It counts bars before lines.
        sources: [source(0, 4, 6), source(2, 4, 6), source(1, 4, 6)],
        options: {
          ...{ 'series.0.labelInLegend': 'Hạn cuối', 'series.0.type': 'bars' },
          ...{ 'series.1.labelInLegend': 'Thực hiện', 'series.1.type': 'line' },
        },
      },
    ]);
    const values = [...utf8(unzipParts(again!)['xl/charts/chart1.xml']).matchAll(/<c:v>([^<]*)/g)];
    const labels = ['Trường học', 'Xã, thị trấn', 'Doanh nghiệp'];
    expect(values.map(([, value]) => value)).toEqual([
      ...['Đã tổ chức', ...labels, '12', '5', '0'],
      ...['Quá hạn', ...labels, '3', '0', '4'],
    ]);
    expect(writeXlsx(workbook)).toEqual(again);
  });

  office('opens a file of another program with its charts and ours', () => {
    const [again] = convert('both', otherFile(), 'xlsx').values();
    const parts = Object.keys(unzipParts(again!));
    expect(parts.filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path))).toHaveLength(5);
    // The chart sheet has become a sheet.
    expect(titlesOf(again!)).toEqual([
      ['Cạnh biểu đồ khác'],
      [],
      [],
      ['Tiến độ theo khối', 'Lũy kế theo tuần'],
    ]);
  });
});
