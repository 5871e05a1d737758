/** The chart of progress: a bar a group, its statuses stacked. */
import type { Area } from '../../sheet/area';
import type { SheetChart } from '../../sheet/sheetDescription';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { STATUS_COLORS } from '../parts/seriesColors';
import type { ShownStatus } from '../../unit/status';

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
  };
}
