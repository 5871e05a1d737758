import type { Sheet } from '../../src/document';

export type Chart = Sheet['charts'][number];
type Kind = Chart['kind'];

/** A chart of cells of a sheet, as the add-on draws it: names in one column, series in others. */
export interface Drawn {
  readonly kind?: Kind;
  readonly title?: string;
  readonly on?: Sheet;
  /** The first row of its cells, and the last one. */
  readonly rows: readonly [number, number];
  readonly labels: number;
  readonly series: readonly {
    readonly column: number;
    readonly name?: string;
    readonly color?: string;
    readonly isMark?: boolean;
  }[];
  readonly at?: readonly [row: number, column: number];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Puts a chart on a sheet, as the Apps Script services do. */
export function addChart(sheet: Sheet, drawn: Drawn): Chart {
  const { kind = 'bar', rows, labels, series, on = sheet, at = [0, 0] } = drawn;
  const source = (column: number) => ({
    sheet: on,
    area: { top: rows[0], left: column, bottom: rows[1], right: column },
  });
  const named = series.flatMap(({ name, isMark }, i) => [
    ...(name === undefined ? [] : [[`series.${i}.labelInLegend`, name]]),
    ...(kind === 'combo' ? [[`series.${i}.type`, isMark ? 'bars' : 'line']] : []),
  ]);
  const chart: Chart = {
    kind,
    sources: [source(labels), ...series.map(({ column }) => source(column))],
    ...{ row: at[0], column: at[1], offsetX: 0, offsetY: 0, headers: 0 },
    mergeStrategy: 'MERGE_COLUMNS',
    stacked: kind === 'bar',
    title: drawn.title ?? '',
    colors: series.map(({ color = '#336699' }) => color),
    options: { ...Object.fromEntries<unknown>(named as [string, unknown][]), ...drawn.options },
  };
  sheet.charts.push(chart);
  for (const one of chart.sources) one.sheet.chartSources.add(one);
  return chart;
}

/** Takes a chart off a sheet. */
export function removeChart(sheet: Sheet, chart: Chart): void {
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  for (const source of chart.sources) source.sheet.chartSources.delete(source);
}
