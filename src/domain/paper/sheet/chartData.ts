/** The numbers of a paper's charts, to the right of what is printed: charts of a sheet take cells. */
import type { SheetContent } from '../../sheet/sheetComposer';
import type { DescribedCell, SheetChart, StyledArea } from '../../sheet/sheetDescription';
import type { Language } from '../../text/language';
import { chartHeight, type PlacedChart } from './paperBlocks';
import { STEP, STEPS } from './pageWidth';
import type { PlacedCell } from './paperPage';

const HEADING: Readonly<Record<Language, string>> = {
  vi: 'Số liệu của biểu đồ',
  en: 'Chart data',
};

/** Of the free column beside the page, of the names and of each series, in pixels. */
const GAP = 24;
const LABEL_WIDTH = 150;
const SERIES_WIDTH = 80;
/** How a described chart is called that a paper calls so. */
const KINDS = { 'stacked-bars': 'stacked-bar', lines: 'lines' } as const;

export interface ChartData {
  readonly rows: readonly (readonly DescribedCell[])[];
  readonly widths: readonly number[];
  readonly styles: readonly StyledArea[];
  readonly charts: readonly SheetChart[];
  readonly cells: readonly PlacedCell[];
}

/** @param column zero-based, the first one to the right of the page */
export function chartData(
  placed: readonly PlacedChart[],
  column: number,
  language: Language,
): ChartData | null {
  if (placed.length === 0) return null;
  const left = column + 1;
  const width = 1 + Math.max(...placed.map(({ chart }) => chart.series.length));
  const rows: DescribedCell[][] = [[HEADING[language]]];
  const styles: StyledArea[] = [{ row: 0, column: left, rows: 1, columns: 1, role: 'bold' }];
  const charts = placed.map((one): SheetChart => {
    const { chart, row } = one;
    const { title, labels, series } = chart;
    const header = rows.length;
    rows.push([title, ...series.map(({ name }) => name)]);
    styles.push({ row: header, column: left, rows: 1, columns: width, role: 'hint' });
    labels.forEach((label, at) =>
      rows.push([label, ...series.map(({ values }) => values[at] ?? '')]),
    );
    rows.push([]);
    const area = (at: number) => {
      return { row: header + 1, column: left + at, rows: labels.length, columns: 1 };
    };
    return {
      kind: KINDS[chart.drawn],
      title,
      labels: area(0),
      series: series.map(({ name, color, isMark }, at) => {
        return { values: area(at + 1), name, color, ...(isMark ? { isMark } : {}) };
      }),
      row,
      column: 0,
      size: { width: STEPS * STEP, height: chartHeight(one) },
    };
  });
  const cells = rows.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap((content, at): PlacedCell[] =>
      content === '' || typeof content === 'object'
        ? []
        : [{ key: null, content, row, column: left + at }],
    ),
  );
  const widths = [GAP, LABEL_WIDTH, ...Array<number>(width - 1).fill(SERIES_WIDTH)];
  return { rows: rows.map((row) => ['', ...row]), widths, styles, charts, cells };
}

/** A sheet with the numbers beside it. */
export function withChartData(content: SheetContent, data: ChartData | null): SheetContent {
  if (!data) return content;
  const width = content.widths.length;
  const height = Math.max(content.rows.length, data.rows.length);
  const blank = Array<DescribedCell>(width).fill('');
  const rows = Array.from({ length: height }, (_, at) => {
    const beside = data.rows[at] ?? [];
    const rest = Array<DescribedCell>(data.widths.length - beside.length).fill('');
    return [...(content.rows[at] ?? blank), ...beside, ...rest];
  });
  return {
    ...content,
    rows,
    widths: [...content.widths, ...data.widths],
    styles: [...content.styles, ...data.styles],
    charts: data.charts,
  };
}
