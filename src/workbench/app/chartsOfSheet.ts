/** The charts that the add-on has put on a sheet, with the figures that they show. */
import { displayText, localeRules, type Sheet, type Workbook } from '../../document';
import type { ChartFigures } from '../page/charts/chartFigures';

type Chart = Sheet['charts'][number];
type Source = Chart['sources'][number];

/** Where the chart says no other. */
const COLOR = '#0b5cad';

export function chartsOfSheet(workbook: Workbook, sheet: Sheet): ChartFigures[] {
  return sheet.charts.map((chart) => figuresOf(workbook, chart));
}

function figuresOf({ styles, locale }: Workbook, chart: Chart): ChartFigures {
  const rules = localeRules(locale);
  const [names, ...values] = chart.sources;
  const textAt = ({ sheet }: Source, row: number, column: number) => {
    const cells = sheet.rows[row];
    const { numberFormat } = styles[cells?.styles[column] ?? 0] ?? {};
    return displayText(cells?.values[column] ?? null, numberFormat, rules);
  };
  return {
    kind: chart.kind === 'bar' ? 'bar' : 'line',
    isStacked: chart.stacked,
    title: chart.title,
    counted: textOption(chart, `${chart.kind === 'bar' ? 'hAxis' : 'vAxis'}.title`),
    labels: names ? cellsOf(names, (row, column) => textAt(names, row, column)) : [],
    series: values.map((source, at) => {
      return {
        name: textOption(chart, `series.${at}.labelInLegend`),
        color: chart.colors[at] ?? COLOR,
        isMark: chart.kind === 'combo' && textOption(chart, `series.${at}.type`) === 'bars',
        values: cellsOf(source, (row, column) => {
          const value = source.sheet.rows[row]?.values[column];
          return typeof value === 'number' ? value : null;
        }),
      };
    }),
    written: (value) => new Intl.NumberFormat(rules.tag).format(value),
  };
}

function textOption({ options }: Chart, name: string): string {
  const value = options[name];
  return typeof value === 'string' ? value : '';
}

/** The cells of a source, row by row. */
function cellsOf<T>({ area }: Source, cellAt: (row: number, column: number) => T): T[] {
  const cells: T[] = [];
  if (!area) return cells;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) cells.push(cellAt(row, column));
  }
  return cells;
}
