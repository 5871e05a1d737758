/** The report's second part: the table by bloc and its chart. */
import type { PaperBlock, PaperColumn, PaperTable } from '../../paper/paper';
import { planNames } from '../../plan/planNames';
import { LOCALES } from '../../text/locales';
import { SHOWN_STATUSES } from '../../unit/status';
import { heldRate } from '../../unit/totals';
import type { Unit } from '../../unit/unit';
import { percentText } from '../parts/administrativeDate';
import { hasPilots } from '../parts/pilots';
import { STATUS_COLORS } from '../parts/seriesColors';
import type { GroupedProgress, Progress } from '../progress/progress';
import { STATUS_HEADERS } from '../progress/progressColumns';
import type { SummaryInput } from '../summaryInput';
import { heading, note } from './reportTexts';
import { REPORT_WORDS } from './reportWords';

/** The table by bloc and the chart of its statuses. */
export function blocBlocks(
  progress: GroupedProgress,
  grassroots: readonly Unit[],
  { language, plan: { plan } }: SummaryInput,
): PaperBlock[] {
  const words = REPORT_WORDS[language];
  const names = planNames(plan, language);
  const { groups } = progress;
  const chart: PaperBlock = {
    kind: 'chart',
    key: 'by-bloc/chart',
    title: words.chart(names),
    drawn: 'stacked-bars',
    labels: groups.map(({ label }) => label),
    series: SHOWN_STATUSES.map((status) => ({
      name: LOCALES[language].statuses[status],
      color: STATUS_COLORS[status],
      values: groups.map(({ byStatus }) => byStatus[status]),
    })),
  };
  return [
    heading('by-bloc', words.sections.byBloc),
    table(progress, language),
    note('by-bloc/note', words.tableNote(names, hasPilots(plan, grassroots))),
    ...(groups.length > 0 ? [chart] : []),
  ];
}

function table({ groups, total }: GroupedProgress, language: SummaryInput['language']): PaperTable {
  const words = REPORT_WORDS[language].table;
  const { progress } = LOCALES[language];
  const column = (key: string, header: string, share: number): PaperColumn => ({
    key,
    header,
    share,
    align: 'right',
  });
  const row = (no: number | '', of: Progress) => [
    no,
    of.label,
    of.required,
    of.held,
    percentText(heldRate(of), language),
    ...SHOWN_STATUSES.map((status) => of.byStatus[status]),
  ];
  return {
    kind: 'table',
    key: 'by-bloc/table',
    columns: [
      { key: 'no', header: words.no, share: 1, align: 'center' },
      { key: 'group', header: words.bloc, share: 5, align: 'left' },
      column('required', words.required, 2),
      column('held', words.held, 2),
      column('rate', words.rate, 2),
      ...SHOWN_STATUSES.map((status) => column(status, progress[STATUS_HEADERS[status]], 2)),
    ],
    rows: [
      ...groups.map((group, i) => ({ key: group.label, cells: row(i + 1, group) })),
      { key: 'total', isTotal: true, cells: row('', total) },
    ],
  };
}
