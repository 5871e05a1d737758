/** The report's last part: what the figures leave to do, and what is asked of the superior. */
import { daysBetween } from '../../../calendar';
import type { PaperBlock, PaperText } from '../../../paper/paper';
import type { Unit } from '../../../unit/unit';
import { runningDate, runningPeriod } from '../../parts/administrativeDate';
import { plannedInterval, type ReminderKind, reminderKind } from '../../reminders/reminderText';
import { openConditions } from './reportConditions';
import { daysText } from './reportCongress';
import { unitsWithDataFaults } from './reportDataFaults';
import type { ReportFacts, ReportPart } from '../reportFacts';
import { item, paragraph } from '../reportTexts';

/** Nothing that the figures do not say. @param overduePart number of the part on overdue units */
export function toDoPart(facts: ReportFacts, overduePart: string): ReportPart {
  const { words, mark, input } = facts;
  const { toDo } = words;
  const tasks = facts.isAnyRequired
    ? [...unitTasks(facts), ...upperTasks(facts)]
    : [item('to-do/no-units', toDo.noUnits(facts.names))];
  const proposals = proposalsOf(facts, overduePart);
  const title = (key: string, no: number, text: string): PaperBlock => ({
    ...paragraph(key, `${no}${mark} ${text}`),
    style: 'bold',
  });
  const day = input.asOf === undefined ? '' : runningDate(input.asOf, input.language);
  return {
    key: 'to-do',
    title: words.parts.toDo,
    blocks: [
      title('to-do/tasks', 1, toDo.tasks),
      ...(tasks.length > 0 ? tasks : [item('to-do/none', toDo.none)]),
      title('to-do/proposals', 2, toDo.proposals),
      ...(proposals.length > 0 ? proposals : [item('proposals/none', toDo.noProposals)]),
      paragraph('closing', toDo.closing(day)),
    ],
  };
}

/** Whom to urge on, the worst first, and whose data to complete. */
function unitTasks(facts: ReportFacts): PaperText[] {
  const { input, words, required } = facts;
  const { toDo } = words;
  const reminded = (kind: ReminderKind) => (unit: Unit) => reminderKind(unit, input.asOf) === kind;
  const some = (
    key: string,
    units: readonly Unit[],
    text: (units: string) => string,
  ): PaperText[] => (units.length > 0 ? [item(`to-do/${key}`, text(facts.congresses(units)))] : []);
  const { grassroots } = required;
  const passed = reminded('planned-passed');
  return [
    ...some('overdue', grassroots.filter(reminded('overdue')), toDo.overdue),
    ...some('due-soon', grassroots.filter(reminded('due-soon')), toDo.dueSoon),
    ...some('planned-passed', grassroots.filter(passed), toDo.plannedPassed),
    ...some(
      'not-due',
      grassroots.filter((unit) => unit.status === 'not-due' && !passed(unit)),
      toDo.notDue,
    ),
    ...some('data', unitsWithDataFaults(input), toDo.data),
  ];
}

/** What the upper congress still needs; nothing once it has been held. */
function upperTasks(facts: ReportFacts): PaperText[] {
  const { input, words, names, required, isUpperHeld } = facts;
  const { upper: texts, conditions } = words.toDo;
  if (isUpperHeld) return [];
  const upper = names.upperCongress;
  // Where they are several, the part on progress says how each stands.
  const [only] = required.upper.length === 1 ? required.upper : [];
  const kind = only ? reminderKind(only, input.asOf) : null;
  const days = only ? daysTo(only, facts) : '';
  const text =
    kind === 'overdue'
      ? texts.overdue(upper, days)
      : kind === 'due-soon'
        ? texts.dueSoon(upper, days)
        : kind === 'planned-passed'
          ? texts.plannedPassed(upper)
          : null;
  const open = openConditions(facts);
  return [
    ...(text === null ? [] : [item('to-do/upper', text)]),
    ...(open.length > 0 ? [item('to-do/conditions', conditions(upper, open))] : []),
  ];
}

/** How far a congress is from its last on-time day. */
function daysTo({ daysOverdue, lastOnTimeDay }: Unit, { input, words }: ReportFacts): string {
  const { asOf, language } = input;
  if (daysOverdue > 0 || asOf === undefined || lastOnTimeDay === undefined) {
    return daysText(daysOverdue, language);
  }
  const days = daysBetween(asOf, lastOnTimeDay);
  return days === 0 ? words.congress.lastDay : words.congress.left(daysText(days, language));
}

/** What only a superior can decide. */
function proposalsOf(facts: ReportFacts, overduePart: string): PaperText[] {
  const { input, words, names, required, unitsOf, outlook } = facts;
  const { toDo } = words;
  const superior =
    (input.language === 'vi' ? input.plan.plan.get('superior_body') : null) ?? toDo.superior;
  const overdue = required.grassroots.filter(({ status }) => status === 'overdue').length;
  const upper = facts.isUpperHeld ? undefined : required.upper[0];
  const planned = upper && plannedInterval(upper);
  const isAhead = planned && input.asOf !== undefined && planned.last >= input.asOf;
  const proposals: PaperText[] = [];
  if (overdue > 0) {
    const text = toDo.directOverdue(superior, unitsOf(overdue), overduePart);
    proposals.push(item('proposals/overdue', text));
  }
  if (upper?.status === 'overdue') {
    proposals.push(item('proposals/upper', toDo.upperOverdue(superior, names.upperCongress)));
  } else if (isAhead && required.upper.length === 1) {
    const days = runningPeriod(planned, input.language);
    proposals.push(item('proposals/upper', toDo.upperDay(superior, names.upperCongress, days)));
  }
  const what = (['personnel', 'documents'] as const).filter((key) =>
    outlook.conditions.some((condition) => condition.key === key && condition.state === 'not-met'),
  );
  if (upper && what.length > 0) {
    const text = toDo.approve(
      names.upperCongress,
      what.map((key) => toDo[key]),
    );
    proposals.push(item('proposals/approve', text));
  }
  return proposals;
}
