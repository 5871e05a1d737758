/** Who is to be reminded, and the sentence that reminds them (SPEC 8; plan II.4). */
import { type CalendarDate, daysBetween, type Interval } from '../../calendar';
import type { Language } from '../../text/language';
import { spellingKey, tidy } from '../../text/spelling';
import type { Unit } from '../../unit/unit';
import { runningDate, runningSpan } from '../parts/administrativeDate';

/** From the most to the least pressing. */
export const REMINDER_KINDS = ['overdue', 'due-soon', 'planned-passed'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

interface Facts {
  /** The unit, or how to find it where it has no name. */
  readonly name: string;
  readonly isNamed: boolean;
  /** Whether the name already says that it is a union. */
  readonly saysUnion: boolean;
  readonly milestone: Unit['milestone'];
  readonly party: string;
  readonly clause: string;
  readonly asOf: string;
  /** `''` where the plan does not say. */
  readonly deadline: string;
  /** From the as-of date to the deadline; negative once it has passed. */
  readonly daysLeft: number;
  /** When it is planned, and where that lies. */
  readonly planned: string;
  readonly plannedState: 'none' | 'ahead' | 'late' | 'passed' | 'future';
  readonly daysSincePlanned: number;
}

const vi = {
  who: ({ name, isNamed, saysUnion, milestone, party }: Facts): string => {
    if (milestone === 'upper') return 'Ban Thường vụ Liên đoàn Lao động huyện';
    const unit = !isNamed ? `đơn vị ở ${name}` : `Ban Chấp hành ${saysUnion ? '' : 'CĐCS '}${name}`;
    return party === '' ? unit : `${unit} báo cáo cấp ủy (${party}),`;
  },
  row: (row: number) => `dòng ${row} (chưa ghi tên)`,
  congress: { grassroots: 'đại hội', pilot: 'đại hội điểm', upper: 'Đại hội Công đoàn huyện' },
  overdue: (who: string, congress: string, facts: Facts): string =>
    `Đề nghị ${who} khẩn trương tổ chức ${congress}. Theo Kế hoạch (mục ${facts.clause}), hạn cuối là ngày ${facts.deadline}; tính đến ngày ${facts.asOf} đã quá hạn ${-facts.daysLeft} ngày.`,
  dueSoon: (who: string, congress: string, facts: Facts): string =>
    `Đề nghị ${who} hoàn tất việc chuẩn bị và tổ chức ${congress} đúng Kế hoạch (mục ${facts.clause}): hạn cuối là ngày ${facts.deadline}, ` +
    (facts.daysLeft === 0
      ? 'cũng là ngày chốt số liệu.'
      : `tính từ ngày ${facts.asOf} còn ${facts.daysLeft} ngày.`),
  passed: (who: string, congress: string, facts: Facts): string =>
    `Đề nghị ${who} cho biết ngày đã tổ chức ${congress} hoặc lịch mới: lịch dự kiến (${facts.planned}) đã qua ${facts.daysSincePlanned} ngày, tính đến ngày ${facts.asOf}, mà chưa ghi nhận ngày tổ chức.`,
  deadline: ({ clause, deadline, daysLeft }: Facts): string =>
    `Hạn cuối theo Kế hoạch (mục ${clause}) là ngày ${deadline}, ${daysLeft < 0 ? 'đã qua' : 'còn'} ${Math.abs(daysLeft)} ngày.`,
  planned: {
    none: () => 'Đề nghị báo ngày dự kiến tổ chức.',
    ahead: ({ planned }: Facts) => `Lịch dự kiến: ${planned}.`,
    late: ({ planned }: Facts) => `Lịch dự kiến (${planned}) sau hạn cuối, đề nghị xếp lại.`,
    passed: ({ planned }: Facts) =>
      `Lịch dự kiến (${planned}) đã qua, đề nghị báo ngày đã tổ chức hoặc lịch mới.`,
    future: ({ planned }: Facts) =>
      `Bảng theo dõi đang ghi ngày tổ chức ở tương lai (${planned}), đề nghị kiểm tra lại.`,
  },
  ifHeld: 'Nếu đã tổ chức, đề nghị báo ngày tổ chức để cập nhật.',
};

const days = (count: number) => `${count} day${count === 1 ? '' : 's'}`;

const en: typeof vi = {
  who: ({ name, isNamed, milestone, party }) => {
    if (milestone === 'upper') {
      return "The Standing Committee of the district's Federation of Labour is";
    }
    const unit = isNamed ? `The committee of ${name}` : `The unit in ${name}`;
    return party === '' ? `${unit} is` : `${unit}, reporting to its Party committee (${party}), is`;
  },
  row: (row) => `row ${row} (no name given)`,
  congress: {
    grassroots: 'its congress',
    pilot: 'the pilot congress',
    upper: 'the upper congress',
  },
  overdue: (who, congress, { clause, deadline, asOf, daysLeft }) =>
    `${who} asked to hold ${congress} without delay. By the plan (${clause}) the last on-time day was ${deadline}; as of ${asOf} it is ${days(-daysLeft)} overdue.`,
  dueSoon: (who, congress, { clause, deadline, asOf, daysLeft }) =>
    `${who} asked to complete the preparations and hold ${congress} in time (plan, ${clause}): the last on-time day is ${deadline}, ` +
    (daysLeft === 0 ? 'which is the as-of date.' : `${days(daysLeft)} from ${asOf}.`),
  passed: (who, congress, { planned, daysSincePlanned, asOf }) =>
    `${who} asked to say when ${congress} was held, or for when it is planned now: the planned date (${planned}) passed ${days(daysSincePlanned)} before ${asOf}, and no date held is recorded.`,
  deadline: ({ clause, deadline, daysLeft }) =>
    `By the plan (${clause}) the last on-time day is ${deadline}, ${daysLeft < 0 ? `${days(-daysLeft)} ago` : `${days(daysLeft)} away`}.`,
  planned: {
    none: () => 'Please say for which day it is planned.',
    ahead: ({ planned }) => `Planned: ${planned}.`,
    late: ({ planned }) =>
      `The planned date (${planned}) is after the last on-time day: please plan it anew.`,
    passed: ({ planned }) =>
      `The planned date (${planned}) has passed: please give the date held or a new one.`,
    future: ({ planned }) =>
      `The tracker has a date held that lies in the future (${planned}): please check it.`,
  },
  ifHeld: 'If it has been held, please give the date.',
};

const WORDS = { vi, en };

/** Clause of a milestone's deadline. */
function deadlineClause({ milestone }: Pick<Unit, 'milestone'>): 'II.4.1' | 'II.4.2' {
  return milestone === 'upper' ? 'II.4.2' : 'II.4.1';
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
  asOf: CalendarDate | undefined,
  language: Language,
): string | null {
  const kind = reminderKind(unit, asOf);
  if (kind === null || asOf === undefined) return null;
  const words = WORDS[language];
  const facts = factsOf(unit, kind, asOf, language);
  const who = words.who(facts);
  const congress = words.congress[facts.milestone];
  if (kind === 'planned-passed') {
    const passed = words.passed(who, congress, facts);
    return facts.deadline === '' ? passed : `${passed} ${words.deadline(facts)}`;
  }
  if (kind === 'due-soon') {
    return `${words.dueSoon(who, congress, facts)} ${words.planned[facts.plannedState](facts)}`;
  }
  return `${words.overdue(who, congress, facts)} ${afterOverdue(facts, language)}`;
}

function afterOverdue(facts: Facts, language: Language): string {
  const { planned, ifHeld } = WORDS[language];
  if (facts.plannedState === 'future') return planned.future(facts);
  const isAhead = facts.plannedState === 'ahead' || facts.plannedState === 'late';
  return isAhead ? planned.ahead(facts) : ifHeld;
}

const UNION = new RegExp(
  `^(?:${['CĐCS', 'Công đoàn'].map(spellingKey).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
  'u',
);

function factsOf(unit: Unit, kind: ReminderKind, asOf: CalendarDate, language: Language): Facts {
  const name = tidy(unit.name);
  const deadline = unit.lastOnTimeDay;
  const future = kind === 'planned-passed' ? null : unit.heldInFuture;
  const planned = future ?? plannedInterval(unit);
  return {
    name: name === '' ? WORDS[language].row(unit.row) : name,
    isNamed: name !== '',
    saysUnion: UNION.test(spellingKey(name)),
    milestone: unit.milestone,
    party: tidy(unit.cells.text('party_cell')),
    clause: deadlineClause(unit),
    asOf: runningDate(asOf, language),
    deadline: deadline === undefined ? '' : runningDate(deadline, language),
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
): Facts['plannedState'] {
  if (!planned) return 'none';
  if (planned.last < asOf) return 'passed';
  return deadline !== undefined && planned.first > deadline ? 'late' : 'ahead';
}
