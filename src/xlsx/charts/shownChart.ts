/** What a chart of the document shows and where, as a file can say it. */
import type { Area, Chart, ChartSource, Sheet } from '../../document/workbook';
import { drawableText } from './drawableText';

/** The cells of one row or column. */
export interface ShownCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface ShownSeries {
  readonly cells: ShownCells;
  readonly name: string;
  /** `RRGGBB`. */
  readonly color: string;
  /** An upright bar in a chart of lines. */
  readonly isColumn: boolean;
}

/** A chart in the terms of a file; two of the same are drawn alike. */
export interface ShownChart {
  readonly isHorizontal: boolean;
  readonly isStacked: boolean;
  readonly title: string;
  /** What the axis of the values counts; '' where it does not say. */
  readonly counted: string;
  readonly labels: ShownCells | null;
  readonly series: readonly ShownSeries[];
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

/** Charts that say nothing else have the size that Sheets gives them. */
const WIDTH = 600;
const HEIGHT = 371;
/** Excel takes no more in one chart. */
const MOST_SERIES = 255;
/** Excel takes no longer ones that stand in no cell. */
const LONGEST_NAME = 255;
const PALETTE = ['4285F4', 'DB4437', 'F4B400', '0F9D58', 'AB47BC', '00ACC1', 'FF7043', '9E9D24'];

/**
 * What a chart shows. Series whose cells are gone are left out.
 * @param isThere whether a sheet is still one of the document
 * @returns null where nothing is left to be shown
 */
export function shownChart(chart: Chart, isThere: (sheet: Sheet) => boolean): ShownChart | null {
  const { kind, title, stacked, colors, row, column, offsetX, offsetY } = chart;
  const option = (name: string): unknown => chart.options[name];
  const [labels, ...values] = columnsOf(chart, isThere);
  const series = values.flatMap((cells, at): ShownSeries[] => {
    if (!cells) return [];
    const name = textOf(option(`series.${at}.labelInLegend`));
    return [
      {
        cells,
        name: (name === '' ? headerOf(cells, chart) : name).slice(0, LONGEST_NAME),
        color: colorOf(colors[at], at),
        isColumn: kind === 'combo' && option(`series.${at}.type`) === 'bars',
      },
    ];
  });
  if (series.length === 0) return null;
  const isHorizontal = kind === 'bar';
  return {
    isHorizontal,
    isStacked: isHorizontal && stacked,
    title: textOf(title),
    counted: textOf(option(`${valueAxis(isHorizontal)}.title`)),
    labels: labels ?? null,
    series: series.slice(0, MOST_SERIES),
    ...{ row, column, offsetX, offsetY },
    ...chartSize(chart),
  };
}

/** In pixels. */
export function chartSize({ options }: Chart): { readonly width: number; readonly height: number } {
  return { width: sizeOf(options.width, WIDTH), height: sizeOf(options.height, HEIGHT) };
}

/** What options call the axis of the values. */
export function valueAxis(isHorizontal: boolean): 'hAxis' | 'vAxis' {
  return isHorizontal ? 'hAxis' : 'vAxis';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? drawableText(value) : '';
}

/** The columns of what a chart shows, without their headers, null where they are gone. */
function columnsOf(
  { sources, headers }: Chart,
  isThere: (sheet: Sheet) => boolean,
): (ShownCells | null)[] {
  return sources.flatMap(({ sheet, area }) => {
    if (!area || !isThere(sheet)) return [null];
    const top = area.top + (headers ?? 0);
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
    return columns.map((column) => {
      const cells = { ...area, top, left: column, right: column };
      return top <= area.bottom ? { sheet, area: cells } : null;
    });
  });
}

/** What stands above the cells of a series, where the chart has headers. */
function headerOf({ sheet, area: { top, left } }: ShownCells, { headers }: Chart): string {
  return headers ? textOf(sheet.rows[top - 1]?.values[left]) : '';
}

function colorOf(color: string | undefined, at: number): string {
  const hex = /^#([0-9a-f]{6})$/i.exec(color ?? '')?.[1];
  return hex?.toUpperCase() ?? PALETTE[at % PALETTE.length]!;
}

function sizeOf(pixels: unknown, usual: number): number {
  return typeof pixels === 'number' && pixels >= 1 ? Math.round(pixels) : usual;
}

/** Whether two charts are drawn alike, of the same cells and in the same place. */
export function sameShown(one: ShownChart | null, other: ShownChart | null): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** Sheets by their names, for which others of the same name may stand. */
function plain(chart: ShownChart | null): unknown {
  if (!chart) return null;
  const named = ({ sheet, area }: ShownCells) => ({
    sheet: sheet.name,
    area: [area.top, area.left, area.bottom, area.right],
  });
  return {
    ...chart,
    labels: chart.labels && named(chart.labels),
    series: chart.series.map((series) => ({ ...series, cells: named(series.cells) })),
  };
}

/** Whether cells that a chart shows may hold something else than in the file. */
export function hasNewCells({ sources }: Chart): boolean {
  return sources.some(({ sheet, area }) => area !== null && isChanged(sheet, area));
}

function isChanged(sheet: Sheet, area: NonNullable<ChartSource['area']>): boolean {
  if (sheet.filePart === null || sheet.structureChanged) return true;
  for (const [row, columns] of sheet.changes) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of columns) if (column >= area.left && column <= area.right) return true;
  }
  return false;
}
