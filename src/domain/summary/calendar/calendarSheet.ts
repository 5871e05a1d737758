/** The calendar of the congresses: how many by week, against the plan, and each in order of day. */
import type { Area } from '../../sheet/area';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import { type ColumnKey, COLUMNS } from '../../tracker/columns';
import { aboutLine } from '../parts/aboutLine';
import { bar } from '../../sheet/bar';
import { addCalendarList } from './calendarList';
import type { TableColumn } from '../../sheet/columnFormats';
import {
  type CongressDates,
  congressDates,
  type CongressWeeks,
  countByWeek,
  type WeekCount,
} from './congressDates';
import { countedUnits } from '../../unit/countedUnits';
import { listedUnits, columnsNotInEveryTracker } from '../parts/listedUnits';
import { planNames } from '../../plan/planNames';
import type { DescribedCell, SheetChart } from '../../sheet/sheetDescription';
import { HELD_COLOR, PLANNED_COLOR } from '../parts/seriesColors';
import { SheetComposer, type SheetContent, type TablePosition } from '../../sheet/sheetComposer';
import { defineSummary } from '../defineSummary';
import type { SummaryInput } from '../summaryInput';
import { type RunningCount, runningCounts } from './runningCounts';
import { formatWeek } from './week';

const vi = {
  name: 'Lịch đại hội',
  title: 'LỊCH ĐẠI HỘI CÔNG ĐOÀN',
  week: 'Tuần',
  weekOf: (days: string) => `Tuần ${days}`,
  picture: 'Lũy kế đã tổ chức so với số phải tổ chức',
  planned: 'Dự kiến',
  held: 'Đã tổ chức',
  plannedSoFar: 'Lũy kế dự kiến',
  heldSoFar: 'Lũy kế đã tổ chức',
  unclear: 'Chưa rõ ngày',
  chart: 'Lũy kế đã tổ chức so với dự kiến',
  weekCount:
    'Đơn vị phải tổ chức đại hội. Dự kiến tính theo ngày dự kiến của mọi đơn vị, kể cả đơn vị đã tổ chức; khoảng thời gian tính theo ngày đầu.',
  unclearCount:
    'Chưa rõ ngày: chỉ ghi tháng, quý hoặc phần của tháng nên không xếp được vào tuần và không có trong lũy kế.',
  upper: (label: string) =>
    `${label} có dòng riêng, không tính vào số theo tuần, lũy kế và tổng cộng.`,
  undated: (units: number) =>
    `${units} đơn vị chưa tổ chức và không có ngày dự kiến đọc được nên không có trong lịch.`,
  gaps: 'Lịch trải quá dài nên chỉ liệt kê các tuần có đại hội.',
  missing: (column: string) => `Bảng theo dõi không có cột ${column}.`,
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    name: 'Calendar',
    title: 'CALENDAR OF THE CONGRESSES',
    week: 'Week',
    weekOf: (days) => `Week ${days}`,
    picture: 'Held so far, of those required',
    planned: 'Planned',
    held: 'Held',
    plannedSoFar: 'Planned so far',
    heldSoFar: 'Held so far',
    unclear: 'Day not known',
    chart: 'Held so far against planned',
    weekCount:
      'Required units. Planned counts the planned date of every unit, held or not; a range of days counts by its first.',
    unclearCount:
      'Day not known: a month, a quarter or a part of a month alone is given, which no week and no running count has.',
    upper: (label) =>
      `${label}: a line of its own, in no week's count, no running count and not in the total.`,
    undated: (units) =>
      `Units that are neither held nor planned on a readable date, and so not in the calendar: ${units}.`,
    gaps: 'The calendar is too long: only weeks with a congress are listed.',
    missing: (column) => `The tracker has no column ${column}.`,
  },
};

const WIDTHS = [180, 330, 110, 110, 150, 150];
const [WEEK_COLUMN, PLANNED_COLUMN, HELD_COLUMN] = [0, 4, 5];

/** The sheet `Lịch đại hội`: the congresses of required units (SPEC 8). */
export const calendarSheet = defineSummary({
  kind: 'calendar',
  name: { vi: WORDS.vi.name, en: WORDS.en.name },
  orientation: 'landscape',
  build,
});

function build(input: SummaryInput): SheetContent {
  const { language } = input;
  const words = WORDS[language];
  const counted = countedUnits(
    listedUnits(input).filter(({ unit }) => !unit.exempt),
    ({ unit }) => unit,
  );
  const grassroots = counted.grassroots.map(congressDates);
  const upper = counted.upper.map(congressDates);
  // Those of one day stand in the order of the trackers, the upper congress after the others.
  const all = [...grassroots, ...upper];
  const weeks = countByWeek(grassroots);
  const shown = runningCounts(weeks, input.asOf);

  const composer = new SheetComposer(WIDTHS);
  composer.head(words.title, aboutLine(input));
  composer.space();
  const table = composer.table(
    weekColumns(language),
    weekRows(shown.rows, language, grassroots.length),
    sumRows(weeks, grassroots.length, upper, input),
  );
  composer.space();
  for (const note of notesOf(input, all, shown.hasGaps)) composer.note(note);
  composer.space();
  addCalendarList(composer, all, input.plan.plan, language);
  // Below everything: a file has no chart, and would have a gap in its place.
  const charts = chartOf(table, composer.nextRow + 1, language);
  // Two tables share the columns: neither header is to stay over the rows of the other.
  return composer.content(null, charts);
}

function weekColumns(language: Language): TableColumn[] {
  const words = WORDS[language];
  return [
    { header: words.week },
    { header: words.picture },
    { header: words.planned, format: 'count' },
    { header: words.held, format: 'count' },
    { header: words.plannedSoFar, format: 'count' },
    { header: words.heldSoFar, format: 'count' },
  ];
}

function weekRows(
  rows: readonly RunningCount[],
  language: Language,
  required: number,
): DescribedCell[][] {
  return rows.map(({ week, planned, held, plannedSoFar, heldSoFar }): DescribedCell[] => {
    const label = WORDS[language].weekOf(formatWeek(week));
    if (heldSoFar === null) return [label, '', planned, '', plannedSoFar, ''];
    return [label, bar(heldSoFar, required), planned, held, plannedSoFar, heldSoFar];
  });
}

/** Below the weeks: what has no week, the total, and the line of the upper congress. */
function sumRows(
  { byWeek, unclear }: CongressWeeks,
  required: number,
  upper: readonly CongressDates[],
  { plan, language }: SummaryInput,
) {
  const locale = LOCALES[language];
  const upperLabel = planNames(plan.plan, language).milestones.upper;
  const total: WeekCount = { ...unclear };
  for (const { planned, held } of byWeek.values()) {
    total.planned += planned;
    total.held += held;
  }
  const own: WeekCount = {
    planned: upper.filter(({ planned }) => planned !== null).length,
    held: upper.filter(({ isHeld }) => isHeld).length,
  };
  const line = (label: string, { planned, held }: WeekCount, picture = ''): DescribedCell[] => [
    label,
    picture,
    planned,
    held,
    '',
    '',
  ];
  return [
    ...(unclear.planned + unclear.held > 0
      ? [{ role: 'body' as const, cells: line(WORDS[language].unclear, unclear) }]
      : []),
    {
      role: 'total' as const,
      cells: line(locale.progress.total, total, bar(total.held, required)),
    },
    ...(upper.length > 0 ? [{ role: 'body' as const, cells: line(upperLabel, own) }] : []),
  ];
}

function notesOf(input: SummaryInput, all: readonly CongressDates[], hasGaps: boolean): string[] {
  const { language } = input;
  const words = WORDS[language];
  const undated = all.filter(({ shown }) => shown === null).length;
  const label = (column: ColumnKey) => COLUMNS[column].label[language];
  return [
    words.weekCount,
    words.unclearCount,
    ...(all.some(({ listed }) => listed.unit.level === 'upper')
      ? [words.upper(planNames(input.plan.plan, language).milestones.upper)]
      : []),
    ...(undated > 0 ? [words.undated(undated)] : []),
    ...(hasGaps ? [words.gaps] : []),
    ...columnsNotInEveryTracker(input, ['planned']).map((column) => words.missing(label(column))),
  ];
}

function chartOf({ firstRow, rows }: TablePosition, row: number, language: Language): SheetChart[] {
  if (rows === 0) return [];
  const words = WORDS[language];
  const column = (at: number): Area => ({ row: firstRow, column: at, rows, columns: 1 });
  return [
    {
      kind: 'lines',
      title: words.chart,
      labels: column(WEEK_COLUMN),
      series: [
        { values: column(HELD_COLUMN), name: words.heldSoFar, color: HELD_COLOR },
        { values: column(PLANNED_COLUMN), name: words.plannedSoFar, color: PLANNED_COLOR },
      ],
      row,
      column: 0,
    },
  ];
}
