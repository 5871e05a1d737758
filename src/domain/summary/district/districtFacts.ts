/** What the conditions of the district congress rest on, gathered once (SPEC 8). */
import type { CalendarDate, Interval } from '../../calendar';
import type { Message } from '../../text/message';
import type { CheckResult } from '../../check/checkResult';
import type { Plan } from '../../plan/plan';
import type { ColumnKey } from '../../tracker/columns';
import type { Unit } from '../../unit/unit';
import type { SummaryInput } from '../summaryInput';
import { readTasks, type Task } from '../../tasks/readTasks';

export type ConditionState = 'met' | 'not-met' | 'unknown';

/** How a condition stands, which units block it, and why, with the arithmetic. */
export interface Verdict {
  readonly state: ConditionState;
  /** Units that are in the way, or of which it is not known; in the order of the trackers. */
  readonly blocking: readonly Unit[];
  readonly explanation: Message;
}

/** A required unit with the tracker that it stands in. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly table: CheckResult;
}

export interface DistrictFacts {
  readonly plan: Plan;
  readonly asOf: CalendarDate | undefined;
  /** The first required row of the district's level; null where there is none. */
  readonly district: PlacedUnit | null;
  /** How many required rows of that level there are. */
  readonly districtRows: number;
  /** Required grassroots units, the pilot too. */
  readonly grassroots: readonly PlacedUnit[];
  /** Null where there is no task sheet that can be read. */
  readonly tasks: readonly Task[] | null;
}

/** Gathers the facts from every tracker that was checked. */
export function districtFacts({
  tables,
  plan: { plan },
  asOf,
  tasks,
}: SummaryInput): DistrictFacts {
  let district: PlacedUnit | null = null;
  let districtRows = 0;
  const grassroots: PlacedUnit[] = [];
  for (const table of tables) {
    for (const unit of table.units) {
      if (unit.exempt) continue;
      if (unit.level === 'grassroots') {
        grassroots.push({ unit, table });
        continue;
      }
      district ??= { unit, table };
      districtRows++;
    }
  }
  return {
    plan,
    asOf,
    district,
    districtRows,
    grassroots,
    tasks: tasks && readTasks(tasks, { asOf, dueSoonDays: plan.get('due_soon_days') }),
  };
}

/** Whether the unit's tracker has the column. */
export function hasColumn({ table }: PlacedUnit, column: ColumnKey): boolean {
  return table.tracker.header?.columns.has(column) ?? false;
}

/** The cell of the date held is filled and gives no day. */
export function isHeldUnclear({ cells }: Unit): boolean {
  const { kind } = cells.date('held');
  return kind === 'incomplete' || kind === 'unreadable';
}

/** Units without a congress: those of which that is certain, and those whose cell gives no day. */
export function notHeld(placed: readonly PlacedUnit[]): {
  readonly open: readonly Unit[];
  readonly unclear: readonly Unit[];
} {
  const open: Unit[] = [];
  const unclear: Unit[] = [];
  for (const { unit } of placed) {
    if (!unit.held) (isHeldUnclear(unit) ? unclear : open).push(unit);
  }
  return { open, unclear };
}

/** Whether planned days have passed, so that a congress that was not held has another day to come. */
export function isPast({ last }: Interval, asOf: CalendarDate): boolean {
  return last < asOf;
}

/**
 * The first day of the district congress: as held, else as planned where that has not passed; null
 * where neither is known.
 */
export function districtFirstDay({ unit }: PlacedUnit, asOf: CalendarDate): CalendarDate | null {
  if (unit.held) return unit.firstDay;
  const planned = unit.cells.date('planned');
  const isAhead = planned.kind === 'interval' && !isPast(planned.interval, asOf);
  return isAhead ? planned.interval.first : null;
}

/** The units of which something holds, in the order of the trackers. */
export function unitsWhere(
  placed: readonly PlacedUnit[],
  holds: (unit: Unit) => boolean,
): readonly Unit[] {
  return placed.flatMap(({ unit }) => (holds(unit) ? [unit] : []));
}

/** The latest of the units' days; null where none has one. */
export function lastDay(
  placed: readonly PlacedUnit[],
  dayOf: (unit: Unit) => CalendarDate | undefined,
): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (const { unit } of placed) {
    const day = dayOf(unit);
    if (day !== undefined && (last === null || day > last)) last = day;
  }
  return last;
}
