/** The report's charts: progress by bloc, and the congresses held against those planned by week. */
import { type CalendarDate, plusDays } from '../../../calendar';
import type { PaperBlock, PaperChart } from '../../../paper/paper';
import { LOCALES } from '../../../text/locales';
import { SHOWN_STATUSES } from '../../../unit/status';
import { type HeldCurve, heldCurve } from '../../calendar/heldCurve';
import { weekOf } from '../../calendar/week';
import { runningDate } from '../../parts/administrativeDate';
import { HELD_COLOR, PLANNED_COLOR, STATUS_COLORS } from '../../parts/seriesColors';
import type { ReportFacts } from '../reportFacts';
import type { GroupLine } from './reportGroups';
import { note } from '../reportTexts';

const DEADLINE_COLORS = { grassroots: '#d9534f', pilot: '#e8833a' } as const;
/** So many weeks without a congress are drawn to reach the last deadline. */
const MOST_EMPTY_WEEKS = 30;

/** A bar a bloc, its statuses stacked; those that no unit has are left out. */
export function progressChart(
  blocs: readonly GroupLine[],
  { input: { language }, words, names }: ReportFacts,
): PaperChart[] {
  if (blocs.length === 0) return [];
  const isThere = (status: (typeof SHOWN_STATUSES)[number]) =>
    blocs.some(({ counts }) => counts.byStatus[status] > 0);
  return [
    {
      kind: 'chart',
      key: 'by-bloc/chart',
      title: words.chart(names),
      drawn: 'stacked-bars',
      labels: blocs.map(({ label }) => label),
      series: SHOWN_STATUSES.filter(isThere).map((status) => ({
        name: LOCALES[language].statuses[status],
        color: STATUS_COLORS[status],
        values: blocs.map(({ counts }) => counts.byStatus[status]),
      })),
    },
  ];
}

/** The course of the congresses week by week, with the deadlines as marks. */
export function curveBlocks({ input, words, names }: ReportFacts): PaperBlock[] {
  const curve = heldCurve(input.tables);
  if (!curve) return [];
  const weeks = [...curve.weeks, ...emptyWeeks(curve)];
  if (weeks.length < 2) return [];
  const { planned, held } = curve;
  const upToEnd = (values: readonly number[], isOver: (week: CalendarDate) => boolean) =>
    weeks.map((week, i) => values[i] ?? (isOver(week) ? values[values.length - 1]! : null));
  const { asOf } = input;
  const marks = (['pilot', 'grassroots'] as const).flatMap((milestone) => {
    const days = curve.deadlines.filter((one) => one.milestone === milestone);
    const marked = new Set<CalendarDate>(days.map(({ day }) => weekOf(day)));
    if (!weeks.some((week) => marked.has(week))) return [];
    const name = words.curve.deadlines(names)[milestone];
    return [
      {
        name:
          days.length === 1
            ? words.curve.on(name, runningDate(days[0]!.day, input.language))
            : name,
        color: DEADLINE_COLORS[milestone],
        values: weeks.map((week) => (marked.has(week) ? curve.required : null)),
        isMark: true,
      },
    ];
  });
  const chart: PaperChart = {
    kind: 'chart',
    key: 'curve/chart',
    title: words.curve.title(names),
    drawn: 'lines',
    labels: labelsOf(weeks),
    series: [
      {
        name: words.curve.held,
        color: HELD_COLOR,
        values: upToEnd(held, (week) => asOf !== undefined && week <= asOf && held.length > 0),
      },
      ...(planned.length === 0
        ? []
        : [
            {
              name: words.curve.planned,
              color: PLANNED_COLOR,
              values: upToEnd(planned, () => true),
            },
          ]),
      ...marks,
    ],
  };
  return [chart, note('curve/note', words.curve.note)];
}

/** The weeks from the last with a congress to that of the last deadline, where they are few. */
function emptyWeeks({ weeks, deadlines }: HeldCurve): CalendarDate[] {
  const [last] = deadlines.map(({ day }) => weekOf(day)).sort((a, b) => (a < b ? 1 : -1));
  const empty: CalendarDate[] = [];
  let week = plusDays(weeks[weeks.length - 1]!, 7);
  while (last !== undefined && week <= last) {
    if (empty.length === MOST_EMPTY_WEEKS) return [];
    empty.push(week);
    week = plusDays(week, 7);
  }
  return empty;
}

/** Day and month of each Monday, with the year where they are of several. */
function labelsOf(weeks: readonly CalendarDate[]): string[] {
  const years = new Set(weeks.map((week) => week.slice(0, 4)));
  return weeks.map((week) => {
    const day = `${+week.slice(8)}/${+week.slice(5, 7)}`;
    return years.size === 1 ? day : `${day}/${week.slice(2, 4)}`;
  });
}
