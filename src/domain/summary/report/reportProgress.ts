/** The report's first part: how many have held their congress, and where pilot and upper congress stand. */
import { type CalendarDate, daysBetween } from '../../calendar';
import type { PaperBlock } from '../../paper/paper';
import { counted } from '../../text/counted';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import type { CountedUnits } from '../../unit/countedUnits';
import { SHOWN_STATUSES } from '../../unit/status';
import { heldRate } from '../../unit/totals';
import type { Unit } from '../../unit/unit';
import {
  countText,
  percentText,
  runningCount,
  runningDate,
  runningSpan,
} from '../parts/administrativeDate';
import { hasPilots } from '../parts/pilots';
import { deadlineText, quotedDeadline } from '../parts/quotedDeadline';
import { planNames } from '../../plan/planNames';
import { atStart } from '../../text/atStart';
import type { GroupedProgress, Progress } from '../progress/progress';
import type { SummaryInput } from '../summaryInput';
import { heading, paragraph } from './reportTexts';
import { REPORT_WORDS, reportName } from './reportWords';
import { shortened } from '../../text/shortened';

/** How far the congresses have come, in sentences; each pilot and upper congress has its own. */
export function progressBlocks(
  { grassroots, upper }: CountedUnits<Unit>,
  { total }: GroupedProgress,
  input: SummaryInput,
): PaperBlock[] {
  const { language } = input;
  const words = REPORT_WORDS[language];
  const names = planNames(input.plan.plan, language);
  const required = (units: readonly Unit[]) => units.filter(({ exempt }) => !exempt);
  const pilots = required(grassroots).filter(({ milestone }) => milestone === 'pilot');
  const uppers = required(upper);
  const subject = atStart(names.upperCongress);
  return [
    heading('progress', words.sections.progress),
    paragraph('progress/sentence', progressSentence(total, input)),
    ...statusSentences(grassroots, total, input).map((text, i) =>
      paragraph(`progress/status-${i}`, text),
    ),
    ...(pilots.length === 0 && hasPilots(input.plan.plan, grassroots)
      ? [paragraph('progress/no-pilot', words.noPilot)]
      : []),
    ...pilots.map((pilot, i) => {
      const name = words.pilot(reportName(pilot, language));
      return paragraph(`progress/pilot-${i}`, congressSentence(name, pilot, input));
    }),
    ...(uppers.length === 0 ? [paragraph('progress/no-upper', words.noUpper(subject))] : []),
    ...uppers.map((unit, i) => {
      const own = uppers.length === 1 ? subject : `${subject} (${reportName(unit, language)})`;
      return paragraph(`progress/upper-${i}`, congressSentence(own, unit, input));
    }),
  ];
}

/** 'By the end of … a/b have held their congress' (SPEC 8). */
function progressSentence(total: Progress, { plan, language, asOf }: SummaryInput): string {
  const words = REPORT_WORDS[language];
  const names = planNames(plan.plan, language);
  if (asOf === undefined) return words.progressUnknown(names);
  const day = runningDate(asOf, language);
  if (total.required === 0) return words.noneRequired(day, names);
  const [held, required] = [total.held, total.required].map((count) => countText(count, language));
  return words.progress(day, held!, required!, names, percentText(heldRate(total), language));
}

/** How many have which status, how many of them are not clear, and how many are exempt. */
function statusSentences(
  units: readonly Unit[],
  { required, byStatus }: Progress,
  { plan, language, asOf }: SummaryInput,
): string[] {
  const words = REPORT_WORDS[language];
  const { statuses } = LOCALES[language];
  const { unitLabel, unitLabels } = planNames(plan.plan, language);
  const number = (count: number) => runningCount(count, language);
  const unitsOf = (count: number) =>
    counted(count, { one: unitLabel, many: unitLabels }, number(count));
  const counts = SHOWN_STATUSES.filter((status) => byStatus[status] > 0).map((status) => {
    const count = byStatus[status];
    return words.ofStatus(unitsOf(count), number(count), statuses[status].toLowerCase());
  });
  const unclear = units.filter(
    ({ exempt, held, status }) => !exempt && held && status === 'missing-data',
  ).length;
  return [
    ...(required > 0 ? [words.byStatus(unitsOf(required), counts.join(', '))] : []),
    ...(asOf !== undefined && unclear > 0
      ? [words.heldUnclear(unitsOf(unclear), statuses['missing-data'])]
      : []),
    ...(byStatus.exempt > 0 ? [words.exempt(unitsOf(byStatus.exempt))] : []),
  ];
}

/** One congress in a sentence: held or not, its dates, its deadline. */
function congressSentence(subject: string, unit: Unit, input: SummaryInput): string {
  const { language, asOf } = input;
  const words = REPORT_WORDS[language].congress;
  const { held, lastOnTimeDay } = unit;
  const heldCell = unit.cells.date('held');
  const planned = unit.cells.date('planned');
  const parts: string[] = [];
  if (held) {
    parts.push(words.held(runningSpan(held, language)));
    if (asOf !== undefined) parts.push(LOCALES[language].statuses[unit.status].toLowerCase());
  } else if (heldCell.kind === 'unreadable' || heldCell.kind === 'incomplete') {
    parts.push(words.unreadable(shortened(heldCell.text)));
  } else {
    parts.push(words.open);
    if (planned.kind === 'interval') {
      parts.push(words.planned(runningSpan(planned.interval, language)));
    }
  }
  const deadline = quotedDeadline(unit.terms);
  if (deadline) parts.push(words.deadline(deadlineText(deadline, language)));
  if (lastOnTimeDay !== undefined && !held && asOf !== undefined) {
    parts.push(distance(asOf, lastOnTimeDay, language));
  }
  return `${subject}: ${parts.join('; ')}.`;
}

function distance(asOf: CalendarDate, deadline: CalendarDate, language: Language): string {
  const words = REPORT_WORDS[language];
  const days = daysBetween(asOf, deadline);
  if (days === 0) return words.congress.lastDay;
  const text = counted(Math.abs(days), words.days, runningCount(Math.abs(days), language));
  return days < 0 ? words.congress.overdue(text) : words.congress.left(text);
}
