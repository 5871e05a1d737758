/** The report's later parts: units overdue, conditions of the upper congress, what is to be done. */
import type { PaperBlock } from '../../paper/paper';
import { counted } from '../../text/counted';
import { LOCALES } from '../../text/locales';
import { renderMessage } from '../../text/message';
import { tidy } from '../../text/spelling';
import { shortened } from '../../text/shortened';
import type { CountedUnits } from '../../unit/countedUnits';
import type { Unit } from '../../unit/unit';
import { runningCount, runningDate } from '../parts/administrativeDate';
import { congressesText } from '../parts/congressesText';
import { severityCounts } from '../parts/findingCounts';
import { planNames } from '../../plan/planNames';
import { atStart } from '../../text/atStart';
import type { UpperOutlook } from '../upper/upperConditions';
import { CONDITION_STATES, upperConditionsSheet } from '../upper/upperConditionsSheet';
import { type ReminderKind, reminderKind } from '../reminders/reminderText';
import { remindersSheet } from '../reminders/remindersSheet';
import { heading, item, paragraph } from './reportTexts';
import { REPORT_WORDS, reportName } from './reportWords';
import type { SummaryInput } from '../summaryInput';

/** How many overdue units are named; the others are counted. */
const LISTED_UNITS = 30;

/** The congresses that are overdue, by name; the upper one too. */
export function overdueBlocks(
  { grassroots, upper }: CountedUnits<Unit>,
  input: SummaryInput,
): PaperBlock[] {
  const { language, asOf, plan } = input;
  const words = REPORT_WORDS[language];
  const names = planNames(plan.plan, language);
  const number = (count: number) => runningCount(count, language);
  const all = [...grassroots, ...upper];
  const overdue = all
    .filter(({ status }) => status === 'overdue')
    .sort((a, b) => b.daysOverdue - a.daysOverdue);
  const isUnknown =
    asOf === undefined || all.some((unit) => !unit.exempt && unit.lastOnTimeDay === undefined);
  const others = overdue.slice(LISTED_UNITS);
  return [
    heading('overdue', words.sections.overdue),
    paragraph(
      'overdue/sentence',
      overdue.length > 0
        ? words.overdue(congressesText(overdue, names, language))
        : isUnknown
          ? words.overdueUnknown
          : words.noneOverdue(names),
    ),
    ...overdue.slice(0, LISTED_UNITS).map((unit, i) => {
      const deadline = runningDate(unit.lastOnTimeDay!, language);
      const party = shortened(tidy(unit.cells.text('party_cell')));
      const days = counted(unit.daysOverdue, words.days, number(unit.daysOverdue));
      const name = reportName(unit, language);
      return item(`overdue/unit-${i}`, words.overdueUnit(i + 1, name, party, deadline, days));
    }),
    ...(others.length > 0
      ? [paragraph('overdue/others', words.others(congressesText(others, names, language)))]
      : []),
  ];
}

/** Each condition of the upper congress in a line. */
export function conditionBlocks(
  { conditions }: UpperOutlook,
  { plan, language }: SummaryInput,
): PaperBlock[] {
  const words = REPORT_WORDS[language];
  const { upperCongress } = planNames(plan.plan, language);
  const met = conditions.filter(({ state }) => state === 'met').length;
  return [
    heading('conditions', words.sections.conditions(upperCongress)),
    paragraph('conditions/counts', words.conditionCounts(met, conditions.length)),
    ...conditions.map(({ key, label, clause, state }, i) => {
      const stateText = CONDITION_STATES[state][language].toLowerCase();
      const text = words.condition(i + 1, renderMessage(label, language), clause, stateText);
      return item(`conditions/${key}`, text);
    }),
  ];
}

/** How many findings there are of each severity. */
export function findingBlocks({ tables, language }: SummaryInput): PaperBlock[] {
  const words = REPORT_WORDS[language];
  const counts = severityCounts(
    tables.flatMap(({ findings }) => findings),
    language,
    (count) => runningCount(count, language),
  );
  const text =
    counts === '' ? words.noFindings : words.findings(counts, LOCALES[language].findingsSheet.name);
  return [heading('findings', words.sections.findings), paragraph('findings/counts', text)];
}

/** What the figures above leave to do; nothing that they do not say. */
export function toDoBlocks(
  { grassroots, upper }: CountedUnits<Unit>,
  { conditions }: UpperOutlook,
  { tables, plan, language, asOf }: SummaryInput,
): PaperBlock[] {
  const words = REPORT_WORDS[language];
  const { toDo } = words;
  const names = planNames(plan.plan, language);
  const number = (count: number) => runningCount(count, language);
  const units = (some: readonly Unit[], text: (units: string) => string): string[] =>
    some.length > 0 ? [text(congressesText(some, names, language))] : [];
  const reminders = (kind: ReminderKind, text: (units: string) => string): string[] =>
    units(
      [...grassroots, ...upper].filter((unit) => reminderKind(unit, asOf) === kind),
      text,
    );
  const reminded = [
    ...reminders('due-soon', toDo.dueSoon),
    ...reminders('overdue', toDo.overdue),
    ...reminders('planned-passed', toDo.plannedPassed),
  ];
  const open = (['not-met', 'unknown'] as const).flatMap((state) => {
    const count = conditions.filter((condition) => condition.state === state).length;
    const text = state === 'unknown' ? toDo.unknown : toDo.notMet;
    return count > 0 ? [text(count, number(count))] : [];
  });
  const errors = severityCounts(
    tables.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error')),
    language,
    number,
  );
  const lines = [
    ...(reminded.length > 0
      ? [toDo.remind(reminded.join(', '), remindersSheet.name[language])]
      : []),
    ...units(
      grassroots.filter(({ status }) => status === 'missing-data'),
      toDo.data,
    ),
    ...(open.length > 0
      ? [
          toDo.upper(
            atStart(names.upperCongress),
            open.join(', '),
            upperConditionsSheet.name[language],
          ),
        ]
      : []),
    ...(errors === '' ? [] : [toDo.errors(errors, LOCALES[language].findingsSheet.name)]),
  ];
  return [
    heading('to-do', words.sections.toDo),
    ...(lines.length > 0 ? lines : [toDo.none]).map((line, i) => item(`to-do/${i}`, line)),
  ];
}
