/** A unit of the tracker with its milestone, its congress and its status worked out (SPEC 4). */
import type { CalendarDate, Interval } from '../calendar';
import type { Milestone, Plan } from '../plan/plan';
import { daysOverdue, heldState, type Status, statusOf } from './status';
import type { TrackerRow } from '../tracker/tracker';

export interface Unit {
  readonly cells: TrackerRow;
  readonly row: number;
  /** As written; `''` where the cell is blank. */
  readonly name: string;
  readonly level: 'grassroots' | 'upper';
  readonly exempt: boolean;
  /** Marked as the pilot, and not the upper congress. */
  readonly pilot: boolean;
  readonly milestone: Milestone;
  /** Last on-time day D, undefined where the plan does not say. */
  readonly lastOnTimeDay: CalendarDate | undefined;
  /** When it was held, as read; null where not held or in the future. */
  readonly held: Interval | null;
  /** A held date that lies wholly after the as-of date. */
  readonly heldInFuture: Interval | null;
  /** The cell of the held date is filled and gives no day. */
  readonly heldUnclear: boolean;
  /** First day F of the congress: of `start`, else of `held`, whatever day that is. */
  readonly firstDay: CalendarDate | null;
  readonly status: Status;
  readonly daysOverdue: number;
}

/** @param asOf undefined where the plan's as-of date is invalid */
export function assessUnit(cells: TrackerRow, plan: Plan, asOf: CalendarDate | undefined): Unit {
  const level = cells.choice('level');
  const required = cells.choice('required');
  const startCell = cells.date('start');

  const isUpper = level.kind === 'choice' && level.code === 'upper';
  const pilot = !isUpper && isMarked(cells);
  const milestone = isUpper ? 'upper' : pilot ? 'pilot' : 'grassroots';
  const { held, heldInFuture, heldUnclear } = heldState(cells.date('held'), asOf);
  const input = {
    exempt: required.kind === 'choice' && required.code === 'exempt',
    held,
    heldUnclear,
    lastOnTimeDay: plan.lastOnTimeDay(milestone),
    asOf,
    dueSoonDays: plan.get('due_soon_days'),
  };
  const status = statusOf(input);
  return {
    cells,
    row: cells.row,
    name: cells.text('unit_name'),
    level: isUpper ? 'upper' : 'grassroots',
    exempt: input.exempt,
    pilot,
    milestone,
    lastOnTimeDay: input.lastOnTimeDay,
    held,
    heldInFuture,
    heldUnclear,
    firstDay:
      startCell.kind === 'interval'
        ? startCell.interval.first
        : ((held ?? heldInFuture)?.first ?? null),
    status,
    daysOverdue: daysOverdue(status, input),
  };
}

function isMarked(cells: TrackerRow): boolean {
  const { kind } = cells.mark('pilot');
  return kind === 'yes' || kind === 'date';
}
