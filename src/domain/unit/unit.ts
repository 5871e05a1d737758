/** A unit of the tracker with its milestone, its congress and its status worked out (SPEC 4). */
import type { CalendarDate, Interval } from '../calendar';
import type { Plan } from '../plan/plan';
import type { Terms } from '../plan/terms';
import { isExempt, type Role } from './roles';
import { daysOverdue, heldState, type Status, statusOf } from './status';
import type { TrackerRow } from '../tracker/tracker';

export interface Unit extends Role {
  readonly cells: TrackerRow;
  readonly row: number;
  /** As written; `''` where the cell is blank. */
  readonly name: string;
  readonly level: 'grassroots' | 'upper';
  readonly exempt: boolean;
  /** What the plan sets for its congress. */
  readonly terms: Terms;
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
export function assessUnit(
  cells: TrackerRow,
  { sheet, office, milestone, isMarkedPilot, repeats }: Role,
  plan: Plan,
  asOf: CalendarDate | undefined,
): Unit {
  const startCell = cells.date('start');
  const terms = plan.termsFor(milestone, cells.bloc);
  const { held, heldInFuture, heldUnclear } = heldState(cells.date('held'), asOf);
  const input = {
    exempt: isExempt(cells),
    held,
    heldUnclear,
    lastOnTimeDay: terms.lastOnTimeDay,
    asOf,
    dueSoonDays: plan.get('due_soon_days'),
  };
  const status = statusOf(input);
  return {
    cells,
    sheet,
    office,
    row: cells.row,
    name: cells.text('unit_name'),
    level: milestone === 'upper' ? 'upper' : 'grassroots',
    exempt: input.exempt,
    milestone,
    terms,
    isMarkedPilot,
    repeats,
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
