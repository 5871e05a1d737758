/** The report's second part: the table by bloc and its chart. */
import type { Area } from '../../sheet/area';
import { LOCALES } from '../../text/locales';
import { heldRate } from '../../unit/totals';
import type { Unit } from '../../unit/unit';
import { percentText } from '../parts/administrativeDate';
import { hasPilots } from '../parts/pilots';
import { planNames } from '../../plan/planNames';
import { bar } from '../../sheet/bar';
import type { GroupedProgress, Progress } from '../progress/progress';
import { SHOWN_STATUSES } from '../../unit/status';
import { STATUS_HEADERS } from '../progress/progressColumns';
import { statusChart } from '../progress/statusChart';
import type { ReportPage } from './reportPage';
import { REPORT_WORDS } from './reportWords';
import type { DescribedCell, SheetChart } from '../../sheet/sheetDescription';
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
  { groups, total }: GroupedProgress,
  grassroots: readonly Unit[],
  input: SummaryInput,
): Area | null {
  const { language } = input;
  const words = REPORT_WORDS[language];
  const { progress } = LOCALES[language];
  const row = (no: number | '', of: Progress): DescribedCell[] => {
    const { label, required, held, byStatus } = of;
    return [
      no,
      label,
      required,
      held,
      percentText(heldRate(of), language),
      ...SHOWN_STATUSES.map((status) => byStatus[status]),
      bar(held, required),
    ];
  };
  page.text(words.sections.byBloc, 'heading');
  const { table } = words;
  page.table('header', [
    [
      table.no,
      table.bloc,
      table.required,
      table.held,
      table.rate,
      ...SHOWN_STATUSES.map((status) => progress[STATUS_HEADERS[status]]),
      table.bar,
    ],
  ]);
  const body = page.table(
    'body',
    groups.map((group, i) => row(i + 1, group)),
  );
  const totals = page.table('total', [row('', total)])!;
  const first = (body ?? totals).row;
  const counted = { row: first, rows: totals.row + 1 - first, format: 'count' as const };
  page.formats.push(
    { ...counted, column: 2, columns: 2 },
    { ...counted, column: FIRST_STATUS_COLUMN, columns: SHOWN_STATUSES.length },
  );
  // Percentages are texts, which would stand at the left, against the figure before them.
  page.styles.push({
    row: first,
    rows: counted.rows,
    column: RATE_COLUMN,
    columns: 1,
    role: 'centred',
  });
  const { plan } = input.plan;
  const note = words.tableNote(planNames(plan, language), hasPilots(plan, grassroots));
  page.text(note, 'paragraph', 'note');
  page.space();
  return body;
}

/** The chart of the blocs, which only Sheets shows. @param body where they stand */
export function blocChart(body: Area, row: number, { plan, language }: SummaryInput): SheetChart {
  return statusChart(
    REPORT_WORDS[language].chart(planNames(plan.plan, language)),
    {
      groups: body,
      labelColumn: BLOC_COLUMN,
      firstStatusColumn: FIRST_STATUS_COLUMN,
      statuses: SHOWN_STATUSES,
      row,
    },
    language,
  );
}
