/** One congress in a sentence of the report: held or not, its dates, its deadline. */
import { type CalendarDate, daysBetween } from '../../../calendar';
import { counted } from '../../../text/counted';
import type { Language } from '../../../text/language';
import { LOCALES } from '../../../text/locales';
import { shortened } from '../../../text/shortened';
import type { Unit } from '../../../unit/unit';
import { runningCount, runningPeriod, runningSpan } from '../../parts/administrativeDate';
import { deadlineText, quotedDeadline } from '../../parts/quotedDeadline';
import { isPlannedPassed } from '../../reminders/reminderText';
import type { SummaryInput } from '../../summaryInput';
import { REPORT_WORDS } from '../reportWords';

/** @param subject what the congress is called at the start of the sentence */
export function congressSentence(
  subject: string,
  unit: Unit,
  { language, asOf }: Pick<SummaryInput, 'language' | 'asOf'>,
): string {
  const words = REPORT_WORDS[language].congress;
  const { held, lastOnTimeDay } = unit;
  const heldCell = unit.cells.date('held');
  const planned = unit.cells.date('planned');
  const parts: string[] = [];
  if (held) {
    const isJudged = unit.status === 'done-on-time' || unit.status === 'done-late';
    const status = isJudged ? `, ${LOCALES[language].statuses[unit.status].toLowerCase()}` : '';
    parts.push(`${words.held(runningSpan(held, language))}${status}`);
  } else if (heldCell.kind === 'unreadable' || heldCell.kind === 'incomplete') {
    parts.push(words.unreadable(shortened(heldCell.text)));
  } else {
    const isPlanned = planned.kind === 'interval';
    const span = isPlanned ? runningPeriod(planned.interval, language) : '';
    const day = isPlannedPassed(unit, asOf) ? words.passed(span) : span;
    parts.push(isPlanned ? `${words.open}, ${words.planned(day)}` : words.open);
  }
  const deadline = quotedDeadline(unit.terms);
  if (deadline) parts.push(words.deadline(deadlineText(deadline, language)));
  if (lastOnTimeDay !== undefined && !held && asOf !== undefined) {
    parts.push(distance(asOf, lastOnTimeDay, language));
  }
  return `${subject}: ${parts.join('; ')}.`;
}

/** How many days are left until a deadline, or have passed since. */
export function distance(asOf: CalendarDate, deadline: CalendarDate, language: Language): string {
  const { congress } = REPORT_WORDS[language];
  const days = daysBetween(asOf, deadline);
  if (days === 0) return congress.lastDay;
  const text = daysText(Math.abs(days), language);
  return days < 0 ? congress.overdue(text) : congress.left(text);
}

/** So many days, within a sentence. */
export function daysText(days: number, language: Language): string {
  return counted(days, REPORT_WORDS[language].days, runningCount(days, language));
}

/** The one deadline of these units as the plan says it; `''` where they have several or none. */
export function sharedDeadline(units: readonly Unit[], language: Language): string {
  const deadlines = new Set(
    units.map(({ terms }) => {
      const deadline = quotedDeadline(terms);
      return deadline ? deadlineText(deadline, language) : '';
    }),
  );
  const [only] = deadlines;
  return deadlines.size === 1 ? only! : '';
}
