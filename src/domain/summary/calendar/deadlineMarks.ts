/** The deadlines of the congresses as marks in a chart by week, named as the plan says them. */
import type { CalendarDate } from '../../calendar';
import { planNames } from '../../plan/planNames';
import type { Plan } from '../../plan/plan';
import type { Language } from '../../text/language';
import { runningDate } from '../parts/administrativeDate';
import type { Deadline } from './course';
import { weekOf } from './week';

const vi = {
  deadline: 'Hạn',
  before: (milestone: string, day: string) => `${milestone}: trước ngày ${day}`,
  included: ' (tính cả ngày đó)',
};

const WORDS: Readonly<Record<Language, typeof vi>> = {
  vi,
  en: {
    deadline: 'Deadline',
    before: (milestone, day) => `${milestone}: before ${day}`,
    included: ' (that day included)',
  },
};

/** More deadlines than this have one mark for all: each would be a column and a colour of its own. */
const MOST_MARKS = 3;

export interface DeadlineMark {
  readonly name: string;
  /** The Mondays of the weeks that it marks. */
  readonly weeks: readonly CalendarDate[];
}

/** The word over the deadlines. */
export function deadlineWord(language: Language): string {
  return WORDS[language].deadline;
}

/**
 * A deadline as the plan says it.
 * @example 'Đại hội CĐCS: trước ngày 31/5/2023'
 */
export function deadlineName(
  { milestone, day, before }: Deadline,
  plan: Plan,
  language: Language,
): string {
  const words = WORDS[language];
  const text = words.before(
    planNames(plan, language).milestones[milestone],
    runningDate(before, language),
  );
  return before === day ? text + words.included : text;
}

/**
 * A mark each; one for all where they are many; none for deadlines outside the weeks.
 * @param weeks the Mondays of the weeks that the chart shows
 */
export function deadlineMarks(
  weeks: readonly CalendarDate[],
  deadlines: readonly Deadline[],
  plan: Plan,
  language: Language,
): DeadlineMark[] {
  const marks = deadlines.flatMap((deadline) => {
    const week = weekOf(deadline.day);
    const said = deadlineName(deadline, plan, language);
    const name = `${deadlineWord(language)} ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
    return weeks.includes(week) ? [{ name, weeks: [week] }] : [];
  });
  if (marks.length <= MOST_MARKS) return marks;
  return [{ name: deadlineWord(language), weeks: marks.flatMap((mark) => mark.weeks) }];
}
