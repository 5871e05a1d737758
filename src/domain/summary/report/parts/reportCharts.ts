/** The report's charts: progress by bloc, and the congresses held against those planned by week. */
import type { CalendarDate } from '../../../calendar';
import type { PaperBlock, PaperChart } from '../../../paper/paper';
import { LOCALES } from '../../../text/locales';
import { SHOWN_STATUSES } from '../../../unit/status';
import { deadlineMarks } from '../../calendar/deadlineMarks';
import { heldCurve } from '../../calendar/heldCurve';
import {
  DEADLINE_COLORS,
  HELD_COLOR,
  PLANNED_COLOR,
  STATUS_COLORS,
} from '../../parts/seriesColors';
import type { ReportFacts } from '../reportFacts';
import type { GroupLine } from './reportGroups';
import { note } from '../reportTexts';

/** A bar a bloc, its statuses stacked; those that no unit has are left out. */
export function progressChart(
  blocs: readonly GroupLine[],
  { input: { language }, words }: ReportFacts,
): PaperChart[] {
  if (blocs.length === 0) return [];
  const isThere = (status: (typeof SHOWN_STATUSES)[number]) =>
    blocs.some(({ counts }) => counts.byStatus[status] > 0);
  return [
    {
      kind: 'chart',
      key: 'by-bloc/chart',
      title: words.chart,
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
export function curveBlocks({ input, words }: ReportFacts): PaperBlock[] {
  const curve = heldCurve(input.tables);
  if (!curve) return [];
  const { weeks, planned, held, deadlines, required } = curve;
  if (weeks.length < 2) return [];
  const chart: PaperChart = {
    kind: 'chart',
    key: 'curve/chart',
    title: words.curve.title,
    drawn: 'lines',
    labels: labelsOf(weeks),
    series: [
      {
        name: words.curve.held,
        color: HELD_COLOR,
        values: weeks.map((_week, i) => held[i] ?? null),
      },
      ...(planned.length === 0
        ? []
        : [{ name: words.curve.planned, color: PLANNED_COLOR, values: planned }]),
      ...deadlineMarks(weeks, deadlines, input.plan.plan, input.language).map((mark, i) => ({
        name: mark.name,
        color: DEADLINE_COLORS[i]!,
        values: weeks.map((week) => (mark.weeks.includes(week) ? required : null)),
        isMark: true,
      })),
    ],
  };
  return [chart, note('curve/note', words.curve.note)];
}

/** Day and month of each Monday, with the year where they are of several. */
function labelsOf(weeks: readonly CalendarDate[]): string[] {
  const years = new Set(weeks.map((week) => week.slice(0, 4)));
  return weeks.map((week) => {
    const day = `${+week.slice(8)}/${+week.slice(5, 7)}`;
    return years.size === 1 ? day : `${day}/${week.slice(2, 4)}`;
  });
}
