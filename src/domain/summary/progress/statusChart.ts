/** The chart of progress: a bar a group, its statuses stacked. */
import type { Area } from '../../sheet/area';
import type { SheetChart } from '../../sheet/sheetDescription';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { STATUS_COLORS } from '../parts/seriesColors';
import type { ShownStatus } from '../../unit/status';

const COUNTED: Readonly<Record<Language, string>> = { vi: 'Số đơn vị', en: 'Units' };

/** Where the chart finds its groups and their counts, and where it stands. */
export interface StatusChartPosition {
  /** The rows of the groups. */
  readonly groups: Pick<Area, 'row' | 'rows'>;
  readonly labelColumn: number;
  /** The columns of the statuses stand side by side from here on. */
  readonly firstStatusColumn: number;
  /** In the order of those columns. */
  readonly statuses: readonly ShownStatus[];
  /** Zero-based row at the chart's upper left corner. */
  readonly row: number;
}

/** More groups than this would take pages of bars. */
export const MOST_BARS = 150;
/** In pixels: title, axis and legend; a bar with what sets it apart; and the least that looks well. */
const [AROUND_BARS, BAR, LEAST_HEIGHT] = [120, 22, 320];

/** As high as the bars of so many groups need. */
export function statusChartSize(groups: number): { width: number; height: number } {
  return { width: 900, height: Math.max(LEAST_HEIGHT, AROUND_BARS + groups * BAR) };
}

export function statusChart(
  title: string,
  {
    groups: { row: top, rows },
    labelColumn,
    firstStatusColumn,
    statuses,
    row,
  }: StatusChartPosition,
  language: Language,
): SheetChart {
  const column = (at: number): Area => ({ row: top, column: at, rows, columns: 1 });
  return {
    kind: 'stacked-bar',
    title,
    labels: column(labelColumn),
    series: statuses.map((status, i) => ({
      values: column(firstStatusColumn + i),
      name: LOCALES[language].statuses[status],
      color: STATUS_COLORS[status],
    })),
    row,
    column: 0,
    counted: COUNTED[language],
  };
}
