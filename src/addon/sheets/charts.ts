/** The charts of described sheets, in place of those of the last run. */
import type { Area } from '../../domain/sheet/area';
import type { SheetChart, SheetDescription } from '../../domain/sheet/sheetDescription';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const SIZE = { width: 640, height: 320 } as const;
/** Of a mark, in what its category has. */
const MARK_WIDTH = '20%';

/**
 * Draws the charts in place of those that an earlier run drew, which are known by their titles.
 * @param isNew where the sheet has no chart yet
 */
export function drawCharts(
  sheet: Sheet,
  { charts = [], chartTitles = charts.map(({ title }) => title) }: SheetDescription,
  isNew = false,
): void {
  const titles = new Set(chartTitles);
  for (const chart of isNew || titles.size === 0 ? [] : sheet.getCharts()) {
    if (titles.has(titleOf(chart))) sheet.removeChart(chart);
  }
  for (const chart of charts) sheet.insertChart(build(sheet, chart));
}

function titleOf(chart: Chart): string {
  const title: unknown = chart.getOptions().get('title');
  return typeof title === 'string' ? title : '';
}

function build(sheet: Sheet, described: SheetChart): Chart {
  const { kind, title, labels, series, row, column, size = SIZE, counted = '' } = described;
  const at = ({ row: top, column: left, rows, columns }: Area) =>
    sheet.getRange(top + 1, left + 1, rows, columns);
  const empty = sheet.newChart();
  const isLines = kind === 'lines';
  const isCombo = series.some(({ isMark }) => isMark);
  const typed = isCombo
    ? empty.asComboChart()
    : isLines
      ? empty.asLineChart()
      : empty.asBarChart().setStacked();
  // The axis of the numbers, which lies where the bars do.
  const axis = isLines ? 'vAxis' : 'hAxis';
  let builder = typed
    .setTitle(title)
    .setColors(series.map(({ color }) => color))
    .setPosition(row + 1, column + 1, 0, 0)
    .setOption('width', size.width)
    .setOption('height', size.height)
    .setOption('legend.position', 'bottom')
    .setOption(`${axis}.minValue`, 0)
    .setOption(`${axis}.format`, '0')
    .setOption(`${axis}.title`, counted)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .addRange(at(labels));
  series.forEach(({ values, name, isMark }, i) => {
    builder = builder.addRange(at(values)).setOption(`series.${i}.labelInLegend`, name);
    if (isCombo) builder = builder.setOption(`series.${i}.type`, isMark ? 'bars' : 'line');
  });
  if (isCombo) builder = builder.setOption('bar.groupWidth', MARK_WIDTH);
  return builder.setNumHeaders(0).build();
}
