/** The chart of the calendar: held so far against planned, with the deadlines as upright lines. */
import type { Area } from '../../sheet/area';
import type { TablePosition } from '../../sheet/sheetComposer';
import type { SheetChart } from '../../sheet/sheetDescription';
import type { Language } from '../../text/language';
import { DEADLINE_COLORS, HELD_COLOR, PLANNED_COLOR } from '../parts/seriesColors';
import type { Course } from './course';
import type { DeadlineMark } from './deadlineMarks';
import { WEEK_COLUMNS, WEEK_WORDS } from './weekTable';

const vi = {
  title: 'Lũy kế đã tổ chức so với dự kiến',
  counted: 'Số đơn vị',
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    title: 'Held so far against planned',
    counted: 'Units',
  },
};

/** What the chart is called in every language. */
export const COURSE_CHART_TITLES = Object.values(WORDS).map(({ title }) => title);

/** In pixels: as wide as a page that lies. */
export const COURSE_CHART_SIZE = { width: 900, height: 420 };

/** @param row zero-based, at the chart's upper left corner */
export function courseChart(
  { firstRow, rows }: TablePosition,
  { isPlanned }: Course,
  marks: readonly DeadlineMark[],
  row: number,
  language: Language,
): SheetChart {
  const words = { ...WEEK_WORDS[language], ...WORDS[language] };
  const column = (at: number): Area => ({ row: firstRow, column: at, rows, columns: 1 });
  const line = (at: number, name: string, color: string) => ({ values: column(at), name, color });
  return {
    kind: 'lines',
    title: words.title,
    labels: column(WEEK_COLUMNS.week),
    series: [
      // What is held lies over what is planned, and is seen where both are as many.
      ...(isPlanned ? [line(WEEK_COLUMNS.plannedSoFar, words.plannedSoFar, PLANNED_COLOR)] : []),
      line(WEEK_COLUMNS.heldSoFar, words.heldSoFar, HELD_COLOR),
      ...marks.map(({ name }, i) => ({
        ...line(WEEK_COLUMNS.firstMark + i, name, DEADLINE_COLORS[i]!),
        isMark: true,
      })),
    ],
    row,
    column: 0,
    size: COURSE_CHART_SIZE,
    counted: words.counted,
  };
}
