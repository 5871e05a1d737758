/** The report's first part: how many have held their congress, and where pilot and upper congress stand. */
import { type CalendarDate, daysBetween } from '../../calendar';
import { LOCALES } from '../../text/locales';
import { heldRate } from '../../unit/totals';
import type { Unit } from '../../unit/unit';
import { countText, percentText, runningDate, runningSpan } from '../parts/administrativeDate';
import type { UpperOutlook } from '../upper/upperConditions';
import type { GroupedProgress } from '../progress/progress';
import { SHOWN_STATUSES } from '../../unit/status';
import type { ReportPage } from './reportPage';
import { REPORT_WORDS, reportName } from './reportWords';
import type { SummaryInput } from '../summaryInput';

/** How far the congresses have come, in sentences; the pilot and the upper congress one each. */
export function addProgress(
  page: ReportPage,
  units: readonly Unit[],
  { total }: GroupedProgress,
  outlook: UpperOutlook,
  input: SummaryInput,
): void {
  const { language, asOf } = input;
  const words = REPORT_WORDS[language];
  const { statuses } = LOCALES[language];
  const count = (some: number) => countText(some, language);
  page.text(words.sections.progress, 'heading');
  if (asOf === undefined) page.text(words.progressUnknown, 'paragraph');
  else {
    const day = runningDate(asOf, language);
    const rate = percentText(heldRate(total), language);
    page.text(
      total.required === 0
        ? words.noneRequired(day)
        : words.progress(day, count(total.held), count(total.required), rate),
      'paragraph',
    );
  }
  if (total.required > 0) {
    const counts = SHOWN_STATUSES.map(
      (status) => `${statuses[status].toLowerCase()} ${count(total.byStatus[status])}`,
    );
    page.text(words.byStatus(count(total.required), counts.join('; ')), 'paragraph');
  }
  const required = units.filter(({ exempt }) => !exempt);
  const unclear = required.filter(({ held, status }) => held && status === 'missing-data').length;
  if (asOf !== undefined && unclear > 0) {
    page.text(words.heldUnclear(count(unclear)), 'paragraph');
  }
  const { exempt } = total.byStatus;
  if (exempt > 0) page.text(words.exempt(count(exempt)), 'paragraph');
  const pilot = required.find(({ milestone }) => milestone === 'pilot');
  page.text(
    pilot
      ? congressSentence(words.pilot(reportName(pilot, language)), pilot, input)
      : words.noPilot,
    'paragraph',
  );
  const { upper } = outlook;
  page.text(upper ? congressSentence(words.upper, upper.unit, input) : words.noUpper, 'paragraph');
  page.space();
}

/** One congress in a sentence: held or not, its dates, its deadline. */
function congressSentence(subject: string, unit: Unit, { language, asOf }: SummaryInput): string {
  const words = REPORT_WORDS[language].congress;
  const { held, lastOnTimeDay } = unit;
  const heldCell = unit.cells.date('held');
  const planned = unit.cells.date('planned');
  const parts: string[] = [];
  if (held) {
    parts.push(words.held(runningSpan(held, language)));
    if (asOf !== undefined) parts.push(LOCALES[language].statuses[unit.status].toLowerCase());
  } else if (heldCell.kind === 'unreadable' || heldCell.kind === 'incomplete') {
    parts.push(words.unreadable(heldCell.text));
  } else {
    parts.push(words.open);
    if (planned.kind === 'interval') {
      parts.push(words.planned(runningSpan(planned.interval, language)));
    }
  }
  if (lastOnTimeDay !== undefined) {
    parts.push(words.deadline(runningDate(lastOnTimeDay, language)));
    if (!held && asOf !== undefined) parts.push(distance(asOf, lastOnTimeDay, words));
  }
  return `${subject}: ${parts.join('; ')}.`;
}

function distance(
  asOf: CalendarDate,
  deadline: CalendarDate,
  words: { left: (days: number) => string; overdue: (days: number) => string },
): string {
  const days = daysBetween(asOf, deadline);
  return days < 0 ? words.overdue(-days) : words.left(days);
}
