/** A unit of the tracker with its milestone, its congress and its status worked out (SPEC 4). */
import type { CalendarDate, Interval } from './calendar';
import type { Milestone, Plan } from './plan/plan';
import { type Status } from './status';
import type { TrackerRow } from './tracker/tracker';
export interface Unit {
    readonly cells: TrackerRow;
    readonly row: number;
    /** As written; `''` where the cell is blank. */
    readonly name: string;
    readonly level: 'grassroots' | 'district';
    readonly exempt: boolean;
    /** Marked as the pilot, and not the district's congress. */
    readonly pilot: boolean;
    readonly milestone: Milestone;
    /** Last on-time day D, undefined where the plan does not say. */
    readonly lastOnTimeDay: CalendarDate | undefined;
    /** When it was held, as read; null where not held or in the future. */
    readonly held: Interval | null;
    /** A held date that lies wholly after the as-of date. */
    readonly heldInFuture: Interval | null;
    /** First day F of the congress: of `start`, else of `held`, whatever day that is. */
    readonly firstDay: CalendarDate | null;
    readonly status: Status;
    readonly daysOverdue: number;
}
/** @param asOf undefined where the plan's as-of date is invalid */
export declare function assessUnit(cells: TrackerRow, plan: Plan, asOf: CalendarDate | undefined): Unit;
