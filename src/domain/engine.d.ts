/** Running the rules: tracker, plan and today in; units, findings and totals out. */
import type { CalendarDate } from './calendar';
import type { Finding } from './finding';
import { type Message } from './message';
import type { Plan } from './plan/plan';
import type { PlanReading } from './plan/readPlan';
import { type Status } from './status';
import type { Tracker } from './tracker/tracker';
import { type Unit } from './unit';
/** A rule that was not run, or not for every unit, and why. */
export interface RuleNotRun {
    readonly code: string;
    readonly reason: Message;
}
export interface Totals {
    /** All units, the district and exempt ones too. */
    readonly units: number;
    /** Those that are not exempt. */
    readonly required: number;
    /** Required and held. */
    readonly held: number;
    readonly byStatus: Readonly<Record<Status, number>>;
}
export interface CheckResult {
    readonly tracker: Tracker;
    readonly plan: Plan;
    /** Undefined where the plan's as-of date is invalid. */
    readonly asOf: CalendarDate | undefined;
    readonly units: readonly Unit[];
    /** About the table first, then row by row. */
    readonly findings: readonly Finding[];
    readonly rulesNotRun: readonly RuleNotRun[];
    readonly totals: Totals;
}
/**
 * Checks a tracker against a plan.
 * @param today the as-of date where the plan leaves it blank
 */
export declare function check(tracker: Tracker, reading: PlanReading, today: CalendarDate): CheckResult;
