/** The calendar of the congresses: how many by week, against the plan, and each in order of day. */
import { planNames } from '../../plan/planNames';
import { SheetComposer, type SheetContent } from '../../sheet/sheetComposer';
import type { Language } from '../../text/language';
import { type ColumnKey, columnLabel } from '../../tracker/columns';
import { countedUnits } from '../../unit/countedUnits';
import { defineSummary } from '../defineSummary';
import { aboutLine } from '../parts/aboutLine';
import { columnsNotInEveryTracker, listedUnits } from '../parts/listedUnits';
import { nameWidth } from '../parts/nameWidth';
import type { SummaryInput } from '../summaryInput';
import { addCalendarList } from './calendarList';
import { type CongressDates, congressDates } from './congressDates';
import { type Course, courseOf, type Deadline } from './course';
import { COURSE_CHART_SIZE, COURSE_CHART_TITLES, courseChart } from './courseChart';
import { deadlineMarks, deadlineName } from './deadlineMarks';
import { weekOf } from './week';
import { weekColumns, weekRows, weekSums } from './weekTable';

const vi = {
  name: 'Lịch đại hội',
  title: 'LỊCH ĐẠI HỘI CÔNG ĐOÀN',
  weekCount:
    'Đơn vị phải tổ chức đại hội. Dự kiến tính theo ngày dự kiến của mọi đơn vị, kể cả đơn vị đã tổ chức; khoảng thời gian tính theo ngày đầu.',
  unclearCount:
    'Chưa rõ ngày: chỉ ghi tháng, quý hoặc phần của tháng nên không xếp được vào tuần và không có trong lũy kế.',
  upper: (label: string) =>
    `${label} có dòng riêng, không tính vào số theo tuần, lũy kế và tổng cộng.`,
  undated: (units: number) =>
    `${units} đơn vị chưa tổ chức và không có ngày dự kiến đọc được nên không có trong lịch.`,
  gaps: 'Lịch trải quá dài nên chỉ liệt kê các tuần có đại hội hoặc có hạn.',
  marks:
    'Tuần có hạn là tuần của ngày cuối cùng còn đúng hạn. Số ở cột có tên hạn là số đơn vị phải tổ chức, để biểu đồ kẻ vạch ở tuần đó.',
  farAway: (deadline: string) =>
    `Hạn cách quá xa các tuần có đại hội nên không có trong bảng và biểu đồ: ${deadline}.`,
  missing: (column: string) => `Bảng theo dõi không có cột ${column}.`,
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    name: 'Calendar',
    title: 'CALENDAR OF THE CONGRESSES',
    weekCount:
      'Required units. Planned counts the planned date of every unit, held or not; a range of days counts by its first.',
    unclearCount:
      'Day not known: a month, a quarter or a part of a month alone is given, which no week and no running count has.',
    upper: (label) =>
      `${label}: a line of its own, in no week's count, no running count and not in the total.`,
    undated: (units) =>
      `Units that are neither held nor planned on a readable date, and so not in the calendar: ${units}.`,
    gaps: 'The calendar is too long: only weeks with a congress or a deadline are listed.',
    marks:
      'The week of a deadline is that of the last on-time day. The number in the column of a deadline is that of the required units: with it the chart draws a line in that week.',
    farAway: (deadline) =>
      `A deadline too far from the weeks with a congress to be in table and chart: ${deadline}.`,
    missing: (column) => `The tracker has no column ${column}.`,
  },
};

/** Of the list, and of the week table but for its deadlines. */
const widthsWith = (names: number, marks: number) => [
  ...[180, names, 140, 84, 150, 112],
  ...Array<number>(marks).fill(MARK_WIDTH),
];
const MARK_WIDTH = 84;
const MOST_NAME_WIDTH = 440;

/** The sheet `Lịch đại hội`: the congresses of required units (SPEC 8). */
export const calendarSheet = defineSummary({
  kind: 'calendar',
  name: { vi: WORDS.vi.name, en: WORDS.en.name },
  orientation: 'landscape',
  chartTitles: COURSE_CHART_TITLES,
  build,
});

function build(input: SummaryInput): SheetContent {
  const { language, plan } = input;
  const words = WORDS[language];
  const counted = countedUnits(
    listedUnits(input).filter(({ unit }) => !unit.exempt),
    ({ unit }) => unit,
  );
  const grassroots = counted.grassroots.map(congressDates);
  const upper = counted.upper.map(congressDates);
  // Those of one day stand in the order of the trackers, the upper congress after the others.
  const all = [...grassroots, ...upper];
  const course = courseOf(grassroots, input.asOf);
  const weeks = course.rows.map(({ week }) => week);
  const marks = deadlineMarks(weeks, course.deadlines, plan.plan, language);

  const composer = new SheetComposer(
    widthsWith(
      nameWidth(
        all.map(({ listed }) => listed),
        MOST_NAME_WIDTH,
      ),
      marks.length,
    ),
  );
  composer.head(words.title, aboutLine(input));
  composer.space();
  const table = composer.table(
    weekColumns(marks, language),
    weekRows(course, marks, grassroots.length, input),
    weekSums(course.counts, marks, upper, input),
  );
  const row = weeks.length === 0 ? null : composer.room(COURSE_CHART_SIZE.height);
  composer.space();
  for (const note of notesOf(input, all, course)) composer.note(note);
  composer.space();
  addCalendarList(composer, all, plan.plan, language);
  // Two tables share the columns: neither header is to stay over the rows of the other.
  return composer.content(
    null,
    row === null ? [] : [courseChart(table, course, marks, row, language)],
  );
}

function notesOf(
  input: SummaryInput,
  all: readonly CongressDates[],
  { rows, hasGaps, deadlines }: Course,
): string[] {
  const { language, plan } = input;
  const isShown = ({ day }: Deadline) => rows.some(({ week }) => week === weekOf(day));
  const words = WORDS[language];
  const undated = all.filter(({ shown }) => shown === null).length;
  const label = (column: ColumnKey) => columnLabel(column)[language];
  return [
    words.weekCount,
    words.unclearCount,
    ...(all.some(({ listed }) => listed.unit.level === 'upper')
      ? [words.upper(planNames(input.plan.plan, language).milestones.upper)]
      : []),
    ...(undated > 0 ? [words.undated(undated)] : []),
    ...(hasGaps ? [words.gaps] : []),
    ...(deadlines.some(isShown) ? [words.marks] : []),
    ...(rows.length === 0 ? [] : deadlines)
      .filter((deadline) => !isShown(deadline))
      .map((deadline) => words.farAway(deadlineName(deadline, plan.plan, language))),
    ...columnsNotInEveryTracker(input, ['planned']).map((column) => words.missing(label(column))),
  ];
}
