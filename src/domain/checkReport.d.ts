/** The result of a check as the JSON document that every face of the product shows (SPEC 9). */
import type { CalendarDate } from './calendar';
import type { CheckResult, Totals } from './engine';
import type { Severity } from './finding';
import type { Language } from './language';
import type { Milestone } from './plan/plan';
import type { Status } from './status';
import type { SkippedRow } from './tracker/tracker';
export interface UnitReport {
    readonly row: number;
    readonly unit: string;
    readonly milestone: Milestone;
    readonly status: Status;
    /** Null where the plan does not say. */
    readonly lastOnTimeDay: CalendarDate | null;
    /** First and last day as read; null when not held. */
    readonly held: readonly [CalendarDate, CalendarDate] | null;
    readonly daysOverdue: number;
}
export interface FindingReport {
    readonly code: string;
    readonly severity: Severity;
    readonly row: number | null;
    /** Letters of the cell's column. */
    readonly column: string | null;
    readonly unit: string | null;
    readonly clause: string;
    readonly message: string;
}
export interface CheckReport {
    readonly sheet: string;
    readonly asOf: CalendarDate | null;
    readonly plan: string;
    readonly beforeReading: 'exclusive' | 'inclusive' | null;
    readonly units: readonly UnitReport[];
    readonly findings: readonly FindingReport[];
    readonly skipped: readonly SkippedRow[];
    readonly rulesNotRun: readonly {
        readonly code: string;
        readonly reason: string;
    }[];
    readonly totals: Totals;
}
/** Renders a check's result in a language. */
export declare function checkReport(result: CheckResult, language: Language): CheckReport;
