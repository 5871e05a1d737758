/** The table of the weeks with its sums: planned, held, both so far, and the deadlines. */
import { planNames } from '../../plan/planNames';
import type { TableColumn } from '../../sheet/columnFormats';
import type { DescribedCell } from '../../sheet/sheetDescription';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import type { SummaryInput } from '../summaryInput';
import type { CongressDates, CongressWeeks, WeekCount } from './congressDates';
import type { Course } from './course';
import { type DeadlineMark, deadlineName, deadlineWord } from './deadlineMarks';
import { formatWeek, weekOf } from './week';

const vi = {
  week: 'Tuần',
  planned: 'Dự kiến',
  held: 'Đã tổ chức',
  plannedSoFar: 'Lũy kế dự kiến',
  heldSoFar: 'Lũy kế đã tổ chức',
  unclear: 'Chưa rõ ngày',
};

/** What the columns of the weeks are called, and the lines of the chart that show them. */
export const WEEK_WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    week: 'Week',
    planned: 'Planned',
    held: 'Held',
    plannedSoFar: 'Planned so far',
    heldSoFar: 'Held so far',
    unclear: 'Day not known',
  },
};

/** Where the chart finds what it shows; the columns of the marks come last. */
export const WEEK_COLUMNS = { week: 0, plannedSoFar: 4, heldSoFar: 5, firstMark: 6 } as const;

export function weekColumns(marks: readonly DeadlineMark[], language: Language): TableColumn[] {
  const words = WEEK_WORDS[language];
  return [
    { header: words.week },
    { header: deadlineWord(language) },
    { header: words.planned, format: 'count' },
    { header: words.held, format: 'count' },
    { header: words.plannedSoFar, format: 'count' },
    { header: words.heldSoFar, format: 'count' },
    ...marks.map(({ name }): TableColumn => ({ header: name, format: 'count' })),
  ];
}

/** @param required how many units have to hold a congress: as high a mark is */
export function weekRows(
  { rows, deadlines }: Course,
  marks: readonly DeadlineMark[],
  required: number,
  { language, plan }: SummaryInput,
): DescribedCell[][] {
  return rows.map(({ week, planned, held, plannedSoFar, heldSoFar }): DescribedCell[] => [
    formatWeek(week),
    deadlines
      .filter(({ day }) => weekOf(day) === week)
      .map((deadline) => deadlineName(deadline, plan.plan, language))
      .join('; '),
    planned,
    heldSoFar === null ? '' : held,
    plannedSoFar,
    heldSoFar ?? '',
    ...marks.map(({ weeks }) => (weeks.includes(week) ? required : '')),
  ]);
}

/** What no week has, the total, and the upper congress, which none of them counts. */
export function weekSums(
  { byWeek, unclear }: CongressWeeks,
  marks: readonly DeadlineMark[],
  upper: readonly CongressDates[],
  { plan, language }: SummaryInput,
) {
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
  const line = (role: 'body' | 'total', label: string, { planned, held }: WeekCount) => ({
    role,
    cells: [label, '', planned, held, '', '', ...marks.map(() => '')],
  });
  return [
    ...(unclear.planned + unclear.held > 0
      ? [line('body', WEEK_WORDS[language].unclear, unclear)]
      : []),
    line('total', LOCALES[language].progress.total, total),
    ...(upper.length > 0 ? [line('body', upperLabel, own)] : []),
  ];
}
