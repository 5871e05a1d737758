/** Facts about charts. */
import type { Fact } from '../fact';
import type { Scratch } from '../scratch';

const CHARTS = 'src/addon/sheets/charts.ts';

export const chartFacts: readonly Fact[] = [
  {
    id: 'charts.title',
    says: 'A chart that was inserted tells its title among its options.',
    evidence: 'open',
    leans: [CHARTS],
    observe: ({ sheet }) => {
      insert(sheet, 'Tiến độ');
      return sheet.getCharts().map((chart) => String(chart.getOptions().get('title')));
    },
    expected: ['Tiến độ'],
  },
  {
    id: 'charts.removed',
    says: 'A chart that getCharts gives may be removed; others stay.',
    evidence: 'assumed',
    leans: [CHARTS],
    observe: ({ sheet }) => {
      insert(sheet, 'một');
      insert(sheet, 'hai');
      const count = sheet.getCharts().length;
      sheet.removeChart(sheet.getCharts()[0]!);
      return [count, sheet.getCharts().length];
    },
    expected: [2, 1],
  },
  {
    id: 'charts.combined',
    says: 'A chart may be one of lines and bars, with a kind for each of its series.',
    evidence: 'assumed',
    leans: [CHARTS],
    observe: ({ sheet }) => {
      sheet.getRange('A1:C2').setValues([
        ['02/01 – 08/01/2023', 1, ''],
        ['09/01 – 15/01/2023', 2, 2],
      ]);
      const chart = sheet
        .newChart()
        .asComboChart()
        .setTitle('Lũy kế')
        .setPosition(4, 1, 0, 0)
        .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
        .addRange(sheet.getRange('A1:A2'))
        .addRange(sheet.getRange('B1:B2'))
        .setOption('series.0.type', 'line')
        .addRange(sheet.getRange('C1:C2'))
        .setOption('series.1.type', 'bars')
        .setNumHeaders(0)
        .build();
      sheet.insertChart(chart);
      return sheet.getCharts().map((inserted) => String(inserted.getOptions().get('title')));
    },
    expected: ['Lũy kế'],
  },
];

function insert(sheet: Scratch['sheet'], title: string): void {
  sheet.getRange('A1:B2').setValues([
    ['Xã A', 1],
    ['Xã B', 2],
  ]);
  const chart = sheet
    .newChart()
    .asBarChart()
    .setStacked()
    .setTitle(title)
    .setColors(['#7a0000'])
    .setPosition(4, 1, 0, 0)
    .setOption('width', 640)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .addRange(sheet.getRange('A1:A2'))
    .addRange(sheet.getRange('B1:B2'))
    .setOption('series.0.labelInLegend', 'Đã tổ chức')
    .setNumHeaders(0)
    .build();
  sheet.insertChart(chart);
}
