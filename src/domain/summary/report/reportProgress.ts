/** The report's first part: how many have held their congress, and where pilot and district stand. */
import { type CalendarDate, daysBetween } from '../../calendar';
import { LOCALES } from '../../text/locales';
import type { Unit } from '../../unit/unit';
import { countText, percentText, runningDate, runningSpan } from '../parts/administrativeDate';
import type { DistrictOutlook } from '../district/districtConditions';
import { percentage } from '../progress/progress';
import type { ReportPage } from './reportPage';
import { SHOWN_STATUSES } from './reportStatuses';
import { REPORT_WORDS, reportName } from './reportWords';
import type { SummaryInput } from '../summaryInput';

/** How far the congresses have come, in sentences; the pilot and the district one each. */
export function addProgress(
  page: ReportPage,
  units: readonly Unit[],
  outlook: DistrictOutlook,
  input: SummaryInput,
): void {
  const { language, asOf } = input;
  const words = REPORT_WORDS[language];
  const { statuses } = LOCALES[language];
  const required = units.filter(({ exempt }) => !exempt);
  const held = required.filter((unit) => unit.held);
  const count = (some: readonly unknown[]) => countText(some.length, language);
  page.text(words.sections.progress, 'heading');
  if (asOf === undefined) page.text(words.progressUnknown, 'paragraph');
  else {
    const day = runningDate(asOf, language);
    const rate = percentText(percentage(held.length, required.length), language);
    page.text(
      required.length === 0
        ? words.noneRequired(day)
        : words.progress(day, count(held), count(required), rate),
      'paragraph',
    );
  }
  if (required.length > 0) {
    const counts = SHOWN_STATUSES.map((status) => {
      const some = required.filter((unit) => unit.status === status);
      return `${statuses[status].toLowerCase()} ${count(some)}`;
    });
    page.text(words.byStatus(count(required), counts.join('; ')), 'paragraph');
  }
  const unclear = held.filter(({ status }) => status === 'missing-data');
  if (asOf !== undefined && unclear.length > 0) {
    page.text(words.heldUnclear(count(unclear)), 'paragraph');
  }
  const exempt = units.filter((unit) => unit.exempt);
  if (exempt.length > 0) page.text(words.exempt(count(exempt)), 'paragraph');
  const pilot = required.find((unit) => unit.pilot);
  page.text(
    pilot
      ? congressSentence(words.pilot(reportName(pilot, language)), pilot, input)
      : words.noPilot,
    'paragraph',
  );
  const { district } = outlook;
  page.text(
    district ? congressSentence(words.district, district.unit, input) : words.noDistrict,
    'paragraph',
  );
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
