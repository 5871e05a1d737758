/** The charts of described sheets, in place of those of the last run. */
import type { Area } from '../../domain/sheet/area';
import type { SheetChart } from '../../domain/sheet/sheetDescription';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const SIZE = { width: 640, height: 320 } as const;

/**
 * Draws the charts; a chart of the same title is one that the last run drew.
 * @param isNew where the sheet has no chart yet
 */
export function drawCharts(sheet: Sheet, charts: readonly SheetChart[], isNew = false): void {
  if (charts.length === 0) return;
  const titles = new Set(charts.map(({ title }) => title));
  for (const chart of isNew ? [] : sheet.getCharts()) {
    if (titles.has(titleOf(chart))) sheet.removeChart(chart);
  }
  for (const chart of charts) sheet.insertChart(build(sheet, chart));
}

function titleOf(chart: Chart): string {
  const title: unknown = chart.getOptions().get('title');
  return typeof title === 'string' ? title : '';
}

function build(sheet: Sheet, { kind, title, labels, series, row, column }: SheetChart): Chart {
  const at = ({ row: top, column: left, rows, columns }: Area) =>
    sheet.getRange(top + 1, left + 1, rows, columns);
  const empty = sheet.newChart();
  const typed = kind === 'lines' ? empty.asLineChart() : empty.asBarChart().setStacked();
  let builder = typed
    .setTitle(title)
    .setColors(series.map(({ color }) => color))
    .setPosition(row + 1, column + 1, 0, 0)
    .setOption('width', SIZE.width)
    .setOption('height', SIZE.height)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .addRange(at(labels));
  series.forEach(({ values, name }, i) => {
    builder = builder.addRange(at(values)).setOption(`series.${i}.labelInLegend`, name);
  });
  return builder.setNumHeaders(0).build();
}
