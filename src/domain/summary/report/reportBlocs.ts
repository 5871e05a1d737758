/** The report's second part: the table by bloc and its chart. */
import type { Area } from '../../sheet/area';
import { LOCALES } from '../../text/locales';
import type { Unit } from '../../unit/unit';
import { percentText } from '../parts/administrativeDate';
import { bar } from '../../sheet/bar';
import type { TableCell } from '../progress/progress';
import { countOf, PROGRESS_COLUMNS, progressRows } from '../progress/progressRows';
import type { ReportPage } from './reportPage';
import { SHOWN_STATUSES } from './reportStatuses';
import { REPORT_WORDS } from './reportWords';
import type { ResultCell, ResultChart } from '../../sheet/resultSheet';
import { STATUS_COLOURS } from '../parts/seriesColors';
import type { SummaryInput } from '../summaryInput';

/** Where the blocs' names, their rates and the first status stand. */
const BLOC_COLUMN = 1;
const RATE_COLUMN = 4;
const FIRST_STATUS_COLUMN = 5;
/**
 * The table by bloc; its bars are what a file shows.
 * @returns where the blocs stand, null where there is none
 */
export function addBlocs(
  page: ReportPage,
  units: readonly Unit[],
  input: SummaryInput,
): Area | null {
  const { language } = input;
  const words = REPORT_WORDS[language];
  const { groups, total } = progressRows(units, 'bloc', language);
  const row = (cells: readonly TableCell[]): ResultCell[] => {
    const rate = cells[PROGRESS_COLUMNS.rate];
    return [
      cells[0]!,
      cells[PROGRESS_COLUMNS.group]!,
      countOf(cells, 'required'),
      countOf(cells, 'held'),
      percentText(typeof rate === 'number' ? rate : '', language),
      ...SHOWN_STATUSES.map((status) => countOf(cells, status)),
      bar(countOf(cells, 'held'), countOf(cells, 'required')),
    ];
  };
  page.text(words.sections.byBloc, 'heading');
  page.table('header', [Object.values(words.table)]);
  const body = page.table('body', groups.map(row));
  const totals = page.table('total', [row(total)])!;
  const first = (body ?? totals).row;
  const counted = { row: first, rows: totals.row + 1 - first, format: 'count' as const };
  page.formats.push(
    { ...counted, column: 2, columns: 2 },
    { ...counted, column: FIRST_STATUS_COLUMN, columns: SHOWN_STATUSES.length },
  );
  // Percentages are texts, which would stand at the left, against the figure before them.
  page.looks.push({
    row: first,
    rows: counted.rows,
    column: RATE_COLUMN,
    columns: 1,
    role: 'centred',
  });
  page.text(words.tableNote, 'paragraph', 'note');
  page.space();
  return body;
}

/** The chart of the blocs, which only Sheets shows. @param body where they stand */
export function blocChart(body: Area, row: number, { language }: SummaryInput): ResultChart {
  const column = (at: number): Area => ({ ...body, column: at, columns: 1 });
  return {
    kind: 'stacked-bar',
    title: REPORT_WORDS[language].chart,
    labels: column(BLOC_COLUMN),
    series: SHOWN_STATUSES.map((status, i) => ({
      values: column(FIRST_STATUS_COLUMN + i),
      name: LOCALES[language].statuses[status],
      colour: STATUS_COLOURS[status],
    })),
    row,
    column: 0,
  };
}
