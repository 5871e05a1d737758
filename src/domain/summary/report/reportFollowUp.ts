/** The report's later parts: units overdue, conditions of the upper congress, what is to be done. */
import { SEVERITIES } from '../../plan/severity';
import { LOCALES } from '../../text/locales';
import { tidy } from '../../text/spelling';
import type { Unit } from '../../unit/unit';
import { countText, runningDate } from '../parts/administrativeDate';
import type { UpperOutlook } from '../upper/upperConditions';
import { CONDITION_STATES, upperConditionsSheet } from '../upper/upperConditionsSheet';
import { type ReminderKind, reminderKind } from '../reminders/reminderText';
import { remindersSheet } from '../reminders/remindersSheet';
import type { ReportPage } from './reportPage';
import { REPORT_WORDS, reportName } from './reportWords';
import type { SummaryInput } from '../summaryInput';

/** How many overdue units are named; the others are counted. */
const LISTED_UNITS = 30;

/** The units that are overdue, by name. */
export function addOverdue(page: ReportPage, units: readonly Unit[], input: SummaryInput): void {
  const { language, asOf } = input;
  const words = REPORT_WORDS[language];
  const overdue = units
    .filter(({ status }) => status === 'overdue')
    .sort((a, b) => b.daysOverdue - a.daysOverdue);
  const isUnknown =
    asOf === undefined || units.some((unit) => !unit.exempt && unit.lastOnTimeDay === undefined);
  page.text(words.sections.overdue, 'heading');
  if (overdue.length === 0) {
    page.text(isUnknown ? words.overdueUnknown : words.noneOverdue, 'paragraph');
  } else {
    page.text(words.overdue(countText(overdue.length, language)), 'paragraph');
  }
  overdue.slice(0, LISTED_UNITS).forEach((unit, i) => {
    const deadline = runningDate(unit.lastOnTimeDay!, language);
    const party = tidy(unit.cells.text('party_cell'));
    const name = reportName(unit, language);
    page.text(words.overdueUnit(i + 1, name, party, deadline, unit.daysOverdue), 'paragraph');
  });
  const others = overdue.length - LISTED_UNITS;
  if (others > 0) page.text(words.others(countText(others, language)), 'paragraph');
  page.space();
}

/** Each condition of the upper congress in a line. */
export function addConditions(
  page: ReportPage,
  { conditions }: UpperOutlook,
  { language }: SummaryInput,
): void {
  const words = REPORT_WORDS[language];
  const met = conditions.filter(({ state }) => state === 'met').length;
  page.text(words.sections.conditions, 'heading');
  page.text(words.conditionCounts(met, conditions.length), 'paragraph');
  conditions.forEach(({ label, clause, state }, i) => {
    const stateText = CONDITION_STATES[state][language].toLowerCase();
    page.text(words.condition(i + 1, label[language], clause, stateText), 'paragraph');
  });
  page.space();
}

/** How many findings there are of each severity. */
export function addFindings(page: ReportPage, { tables, language }: SummaryInput): void {
  const words = REPORT_WORDS[language];
  const counts = SEVERITIES.map((severity) => {
    const count = findingsOf(tables, severity);
    return `${countText(count, language)} ${words.severities[severity]}`;
  });
  page.text(words.sections.findings, 'heading');
  page.text(words.findings(counts.join(', '), LOCALES[language].findingsSheet.name), 'paragraph');
  page.space();
}

function findingsOf(tables: SummaryInput['tables'], severity: (typeof SEVERITIES)[number]): number {
  return tables.reduce(
    (sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length,
    0,
  );
}

/** What the figures above leave to do; nothing that they do not say. */
export function addToDo(
  page: ReportPage,
  all: readonly Unit[],
  { conditions }: UpperOutlook,
  { tables, language, asOf }: SummaryInput,
): void {
  const words = REPORT_WORDS[language];
  const { toDo } = words;
  const reminders = (kind: ReminderKind, text: (count: string) => string): string[] => {
    const count = all.filter((unit) => reminderKind(unit, asOf) === kind).length;
    return count > 0 ? [text(countText(count, language))] : [];
  };
  const reminded = [
    ...reminders('overdue', toDo.overdue),
    ...reminders('due-soon', toDo.dueSoon),
    ...reminders('planned-passed', toDo.plannedPassed),
  ];
  const missing = all.filter(
    ({ level, status }) => level === 'grassroots' && status === 'missing-data',
  ).length;
  const notMet = conditions.filter(({ state }) => state === 'not-met').length;
  const unknown = conditions.filter(({ state }) => state === 'unknown').length;
  const errors = findingsOf(tables, 'error');
  const lines = [
    ...(reminded.length > 0
      ? [toDo.remind(reminded.join(', '), remindersSheet.name[language])]
      : []),
    ...(missing > 0 ? [toDo.data(countText(missing, language))] : []),
    ...(notMet + unknown > 0
      ? [toDo.upper(notMet, unknown, upperConditionsSheet.name[language])]
      : []),
    ...(errors > 0
      ? [toDo.errors(countText(errors, language), LOCALES[language].findingsSheet.name)]
      : []),
  ];
  page.text(words.sections.toDo, 'heading');
  for (const line of lines.length > 0 ? lines : [toDo.none]) page.text(line, 'paragraph');
}
