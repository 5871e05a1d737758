/** The result of a check as the JSON document that every face of the product shows (SPEC 9). */
import type { CalendarDate } from '../calendar';
import type { CheckResult } from './engine';
import type { Severity } from './finding';
import type { Language } from '../text/language';
import { renderMessage } from '../text/message';
import { DEFAULT_PLAN_ID, type ParameterValue } from '../plan/parameters';
import type { Milestone } from '../plan/plan';
import { columnLetter } from '../sheet/grid';
import type { Status } from '../unit/status';
import type { Totals } from '../unit/totals';
import type { SkippedRow } from '../tracker/tracker';

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
  readonly beforeReading: ParameterValue<'before_reading'> | null;
  readonly units: readonly UnitReport[];
  readonly findings: readonly FindingReport[];
  readonly skipped: readonly SkippedRow[];
  readonly rulesNotRun: readonly { readonly code: string; readonly reason: string }[];
  readonly totals: Totals;
}

/** Renders a check's result in a language. */
export function checkReport(result: CheckResult, language: Language): CheckReport {
  const columns = result.tracker.header?.columns;
  return {
    sheet: result.tracker.sheet,
    asOf: result.asOf ?? null,
    plan: DEFAULT_PLAN_ID,
    beforeReading: result.plan.get('before_reading') ?? null,
    units: result.units.map((unit) => ({
      row: unit.row,
      unit: unit.name,
      milestone: unit.milestone,
      status: unit.status,
      lastOnTimeDay: unit.lastOnTimeDay ?? null,
      held: unit.held && [unit.held.first, unit.held.last],
      daysOverdue: unit.daysOverdue,
    })),
    findings: result.findings.map(({ message, column, ...finding }) => ({
      ...finding,
      column: column === null ? null : columnLetter(columns!.get(column)!),
      message: renderMessage(message, language),
    })),
    skipped: result.tracker.skipped,
    rulesNotRun: result.rulesNotRun.map(({ code, reason }) => ({
      code,
      reason: renderMessage(reason, language),
    })),
    totals: result.totals,
  };
}
