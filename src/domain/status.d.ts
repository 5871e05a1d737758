/** The status of a unit: where it stands against its milestone's last on-time day (SPEC 4). */
import { type CalendarDate, type Interval } from './calendar';
export declare const STATUSES: readonly ["exempt", "missing-data", "done-on-time", "done-late", "overdue", "due-soon", "not-due"];
export type Status = (typeof STATUSES)[number];
export interface StatusInput {
    readonly exempt: boolean;
    /** When it was held; null where it was not. */
    readonly held: Interval | null;
    /** The cell of the held date is filled and gives no day. */
    readonly heldUnclear: boolean;
    /** Undefined where the plan does not say. */
    readonly lastOnTimeDay: CalendarDate | undefined;
    /** Undefined where the plan does not say. */
    readonly asOf: CalendarDate | undefined;
    readonly dueSoonDays: number | undefined;
}
/** A month, quarter or part of a month of which one day is on time and another is late. */
export declare function straddles(held: Interval, lastOnTimeDay: CalendarDate): boolean;
/** What counts against a deadline: of a day or an exact range the end alone (SPEC 4). */
export declare function countedInterval(held: Interval): Interval;
/** The first status that fits. */
export declare function statusOf(input: StatusInput): Status;
/** A − D where the unit is overdue, else 0. */
export declare function daysOverdue(status: Status, input: StatusInput): number;
