/** Who is to be reminded, and the sentence that reminds them (SPEC 8; plan II.4). */
import { type CalendarDate, daysBetween, type Interval } from '../../calendar';
import type { Plan } from '../../plan/plan';
import { clauseNameVi } from '../../text/clauseName';
import { counted } from '../../text/counted';
import type { Language } from '../../text/language';
import { spellingKey, tidy } from '../../text/spelling';
import { shortened } from '../../text/shortened';
import type { Unit } from '../../unit/unit';
import { runningCount, runningDate, runningSpan } from '../parts/administrativeDate';
import { deadlineText, quotedDeadline } from '../parts/quotedDeadline';
import { planNames, type PlanNames } from '../../plan/planNames';
import { atStart } from '../../text/atStart';

/** From the most to the least pressing. */
export const REMINDER_KINDS = ['overdue', 'due-soon', 'planned-passed'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** What a reminder is made of, as texts of its language. */
export interface ReminderFacts {
  readonly names: PlanNames;
  /** The unit, or how to find it where it has no name. */
  readonly name: string;
  readonly isNamed: boolean;
  /** Whether the name already says that it is a union. */
  readonly saysUnion: boolean;
  readonly milestone: Unit['milestone'];
  readonly party: string;
  readonly clause: string;
  readonly asOf: string;
  /** As the plan says it; `''` where the plan does not say. */
  readonly deadline: string;
  /** From the as-of date to the deadline; negative once it has passed. */
  readonly daysLeft: number;
  /** When it is planned, and where that lies. */
  readonly planned: string;
  readonly plannedState: 'none' | 'ahead' | 'late' | 'passed' | 'future';
  readonly daysSincePlanned: number;
}

/** @example daysVi(3) // '03 ngày' */
export const daysVi = (count: number) => `${runningCount(count, 'vi')} ngày`;

const vi = {
  /** Who leads the unit. */
  body: ({ names, name, isNamed, saysUnion, milestone }: ReminderFacts): string => {
    if (milestone === 'upper') return names.upperBody;
    const { unitCommittee, unitLabel } = names;
    const committee =
      saysUnion && unitCommittee.endsWith(` ${unitLabel}`)
        ? unitCommittee.slice(0, -unitLabel.length - 1)
        : unitCommittee;
    return isNamed ? `${committee} ${name}` : `đơn vị ở ${name}`;
  },
  /** @param body see {@link vi.body} */
  who: (body: string, { milestone, party }: ReminderFacts): string =>
    milestone === 'upper' || party === '' ? body : `${body} báo cáo cấp ủy (${party}),`,
  row: (row: number) => `dòng ${row} (chưa ghi tên)`,
  congress: ({ milestone, names }: ReminderFacts) =>
    ({ grassroots: 'đại hội', pilot: 'đại hội điểm', upper: names.upperCongress })[milestone],
  overdue: (who: string, congress: string, facts: ReminderFacts): string =>
    `Đề nghị ${who} khẩn trương tổ chức ${congress}. Theo Kế hoạch (${clauseNameVi(facts.clause)}), đại hội phải hoàn thành ${facts.deadline}; tính đến ngày ${facts.asOf} đã quá hạn ${daysVi(-facts.daysLeft)}.`,
  dueSoon: (who: string, congress: string, facts: ReminderFacts): string =>
    `Đề nghị ${who} hoàn tất việc chuẩn bị và tổ chức ${congress} đúng Kế hoạch (${clauseNameVi(facts.clause)}): hoàn thành ${facts.deadline}; ` +
    (facts.daysLeft === 0
      ? 'ngày chốt số liệu cũng là hạn cuối.'
      : `tính từ ngày ${facts.asOf} còn ${daysVi(facts.daysLeft)}.`),
  passed: (who: string, congress: string, facts: ReminderFacts): string =>
    `Đề nghị ${who} thông báo ngày đã tổ chức ${congress} hoặc lịch mới: lịch dự kiến (${facts.planned}) đã qua ${daysVi(facts.daysSincePlanned)}, tính đến ngày ${facts.asOf}, nhưng chưa ghi nhận ngày tổ chức.`,
  deadline: ({ clause, deadline, daysLeft }: ReminderFacts): string =>
    `Theo Kế hoạch (${clauseNameVi(clause)}), đại hội phải hoàn thành ${deadline}; ${daysLeft < 0 ? 'đã quá hạn' : 'còn'} ${daysVi(Math.abs(daysLeft))}.`,
  planned: {
    none: () => 'Đề nghị báo ngày dự kiến tổ chức.',
    ahead: ({ planned }: ReminderFacts) => `Lịch dự kiến: ${planned}.`,
    late: ({ planned }: ReminderFacts) =>
      `Lịch dự kiến (${planned}) muộn hơn hạn cuối, đề nghị xếp lại.`,
    passed: ({ planned }: ReminderFacts) =>
      `Lịch dự kiến (${planned}) đã qua, đề nghị báo ngày đã tổ chức hoặc lịch mới.`,
    future: ({ planned }: ReminderFacts) =>
      `Bảng theo dõi đang ghi ngày tổ chức muộn hơn ngày chốt số liệu (${planned}), đề nghị kiểm tra lại.`,
  },
  ifHeld: 'Nếu đã tổ chức, đề nghị báo ngày tổ chức để cập nhật.',
};

/** @example daysEn(3) // '3 days' */
export const daysEn = (count: number) => counted(count, { one: 'day', many: 'days' });

const en: typeof vi = {
  body: ({ names, name, isNamed, milestone }) => {
    if (milestone === 'upper') return names.upperBody;
    return isNamed ? `${names.unitCommittee} ${name}` : `the unit in ${name}`;
  },
  who: (body, { milestone, party }) =>
    milestone === 'upper' || party === ''
      ? `${atStart(body)} is`
      : `${atStart(body)}, reporting to its Party committee (${party}), is`,
  row: (row) => `row ${row} (no name given)`,
  congress: ({ milestone, names }) =>
    ({ grassroots: 'its congress', pilot: 'the pilot congress', upper: names.upperCongress })[
      milestone
    ],
  overdue: (who, congress, { clause, deadline, asOf, daysLeft }) =>
    `${who} asked to hold ${congress} without delay. By the plan (${clause}) it must be completed ${deadline}; as of ${asOf} it is ${daysEn(-daysLeft)} overdue.`,
  dueSoon: (who, congress, { clause, deadline, asOf, daysLeft }) =>
    `${who} asked to complete the preparations and hold ${congress} in time (plan, ${clause}): ${deadline}; ` +
    (daysLeft === 0
      ? 'the as-of date is the last on-time day.'
      : `${daysEn(daysLeft)} from ${asOf}.`),
  passed: (who, congress, { planned, daysSincePlanned, asOf }) =>
    `${who} asked to report when ${congress} was held, or its new date: the planned date (${planned}) passed ${daysEn(daysSincePlanned)} before ${asOf}, and no date held is recorded.`,
  deadline: ({ clause, deadline, daysLeft }) =>
    `By the plan (${clause}) it must be completed ${deadline}, ${daysLeft < 0 ? `${daysEn(-daysLeft)} ago` : `${daysEn(daysLeft)} away`}.`,
  planned: {
    none: () => 'Please say for which day it is planned.',
    ahead: ({ planned }) => `Planned: ${planned}.`,
    late: ({ planned }) =>
      `The planned date (${planned}) is after the last on-time day: please set another one.`,
    passed: ({ planned }) =>
      `The planned date (${planned}) has passed: please give the date held or a new one.`,
    future: ({ planned }) =>
      `The tracker has a date held that is after the as-of date (${planned}): please check it.`,
  },
  ifHeld: 'If it has been held, please give the date.',
};

export const REMINDER_WORDS = { vi, en };

/** The clause of a unit's deadline, the same as that of a finding about it. */
function deadlineClause({ milestone, terms }: Unit, plan: Plan): string {
  return terms.clauses.completeBefore ?? plan.ruleClause('held-by-deadline', milestone);
}

/** The planned days as read, or null. */
export function plannedInterval(unit: Unit): Interval | null {
  const planned = unit.cells.date('planned');
  return planned.kind === 'interval' ? planned.interval : null;
}

/** Whether the planned day has passed without a congress, whatever the status (II.4). */
export function isPlannedPassed(unit: Unit, asOf: CalendarDate | undefined): boolean {
  const planned = plannedInterval(unit);
  return asOf !== undefined && planned !== null && !unit.held && planned.last < asOf;
}

/** Why a unit is to be reminded; null where there is no need, as for exempt units. */
export function reminderKind(unit: Unit, asOf: CalendarDate | undefined): ReminderKind | null {
  if (unit.exempt || asOf === undefined) return null;
  if (unit.status === 'overdue' || unit.status === 'due-soon') return unit.status;
  return isPlannedPassed(unit, asOf) ? 'planned-passed' : null;
}

/**
 * A polite sentence or two to send to the unit, with deadline, days and clause; null where there
 * is nothing to remind it of (SPEC 8).
 * @param asOf undefined where the plan's as-of date is invalid: then nothing is known to be due
 */
export function reminderText(
  unit: Unit,
  plan: Plan,
  asOf: CalendarDate | undefined,
  language: Language,
): string | null {
  const kind = reminderKind(unit, asOf);
  if (kind === null || asOf === undefined) return null;
  const words = REMINDER_WORDS[language];
  const facts = reminderFacts(unit, kind, plan, asOf, language);
  const who = words.who(words.body(facts), facts);
  const congress = words.congress(facts);
  if (kind === 'planned-passed') {
    const passed = words.passed(who, congress, facts);
    return facts.deadline === '' ? passed : `${passed} ${words.deadline(facts)}`;
  }
  if (kind === 'due-soon') {
    return `${words.dueSoon(who, congress, facts)} ${words.planned[facts.plannedState](facts)}`;
  }
  return `${words.overdue(who, congress, facts)} ${afterOverdue(facts, language)}`;
}

/** What follows the request to an overdue unit. */
export function afterOverdue(facts: ReminderFacts, language: Language): string {
  const { planned, ifHeld } = REMINDER_WORDS[language];
  if (facts.plannedState === 'future') return planned.future(facts);
  const isAhead = facts.plannedState === 'ahead' || facts.plannedState === 'late';
  return isAhead ? planned.ahead(facts) : ifHeld;
}

/** By what a name says that it is a union, besides the plan's own word. */
const UNION = 'Công đoàn';

function saysUnion(name: string, { unitLabel }: PlanNames): boolean {
  const key = `${spellingKey(name)} `;
  return [unitLabel, UNION].some((word) => key.startsWith(`${spellingKey(word)} `));
}

/** Of a unit that is to be reminded. */
export function reminderFacts(
  unit: Unit,
  kind: ReminderKind,
  plan: Plan,
  asOf: CalendarDate,
  language: Language,
): ReminderFacts {
  const name = shortened(tidy(unit.name));
  const names = planNames(plan, language);
  const deadline = unit.lastOnTimeDay;
  const asSaid = quotedDeadline(unit.terms);
  const future = kind === 'planned-passed' ? null : unit.heldInFuture;
  const planned = future ?? plannedInterval(unit);
  return {
    names,
    name: name === '' ? REMINDER_WORDS[language].row(unit.row) : name,
    isNamed: name !== '',
    saysUnion: saysUnion(name, names),
    milestone: unit.milestone,
    party: shortened(tidy(unit.cells.text('party_cell'))),
    clause: deadlineClause(unit, plan),
    asOf: runningDate(asOf, language),
    deadline: asSaid ? deadlineText(asSaid, language) : '',
    daysLeft: deadline === undefined ? 0 : daysBetween(asOf, deadline),
    planned: planned ? runningSpan(planned, language) : '',
    plannedState: future ? 'future' : plannedState(planned, asOf, deadline),
    daysSincePlanned: planned ? daysBetween(planned.last, asOf) : 0,
  };
}

function plannedState(
  planned: Interval | null,
  asOf: CalendarDate,
  deadline: CalendarDate | undefined,
): ReminderFacts['plannedState'] {
  if (!planned) return 'none';
  if (planned.last < asOf) return 'passed';
  return deadline !== undefined && planned.first > deadline ? 'late' : 'ahead';
}
