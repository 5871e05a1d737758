/** The result of a check as the JSON document that every face of the product shows (SPEC 9). */
import type { CalendarDate } from '../calendar';
import type { ParameterValue } from '../plan/parameters';
import type { Milestone } from '../plan/plan';
import { columnLetter } from '../sheet/grid';
import type { Language } from '../text/language';
import { renderMessage } from '../text/message';
import type { SkippedRow, Tracker } from '../tracker/tracker';
import type { Status } from '../unit/status';
import type { Unit } from '../unit/unit';
import type { CheckResult } from './checkResult';
import type { Finding } from './finding';
import type { RuleCode } from './rules';
import type { Severity } from '../plan/severity';
import type { Totals } from '../unit/totals';

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
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly row: number | null;
  /** Letters of the cell's column. */
  readonly column: string | null;
  readonly unit: string | null;
  readonly clause: string;
  readonly message: string;
}

/** What is said of a tracker as a whole. */
export interface TableReport {
  readonly sheet: string;
  readonly asOf: CalendarDate | null;
  /** Null where its name is invalid. */
  readonly plan: string | null;
  readonly beforeReading: ParameterValue<'before_reading'> | null;
  readonly skipped: readonly SkippedRow[];
  readonly rulesNotRun: readonly { readonly code: RuleCode; readonly reason: string }[];
  readonly totals: Totals;
}

export interface CheckReport extends TableReport {
  readonly units: readonly UnitReport[];
  readonly findings: readonly FindingReport[];
}

/** Renders a check's result in a language. */
export function checkReport(result: CheckResult, language: Language): CheckReport {
  const { skipped, rulesNotRun, totals, ...head } = tableReport(result, language);
  return {
    ...head,
    units: result.units.map(unitReport),
    findings: result.findings.map((finding) => findingReport(finding, result.tracker, language)),
    skipped,
    rulesNotRun,
    totals,
  };
}

/** Renders what is said of the tracker as a whole. */
export function tableReport(
  { tracker, plan, asOf, rulesNotRun, totals }: CheckResult,
  language: Language,
): TableReport {
  return {
    sheet: tracker.sheet,
    asOf: asOf ?? null,
    plan: plan.get('plan.id') ?? null,
    beforeReading: plan.get('before_reading') ?? null,
    skipped: tracker.skipped,
    rulesNotRun: rulesNotRun.map(({ code, reason }) => ({
      code,
      reason: renderMessage(reason, language),
    })),
    totals,
  };
}

/** What is said of one unit. */
export function unitReport(unit: Unit): UnitReport {
  return {
    row: unit.row,
    unit: unit.name,
    milestone: unit.milestone,
    status: unit.status,
    lastOnTimeDay: unit.lastOnTimeDay ?? null,
    held: unit.held && [unit.held.first, unit.held.last],
    daysOverdue: unit.daysOverdue,
  };
}

/** Renders one finding in a language, with its column as it stands in the tracker. */
export function findingReport(
  { code, severity, row, column, unit, clause, message }: Finding,
  { header }: Tracker,
  language: Language,
): FindingReport {
  return {
    code,
    severity,
    row,
    column: column === null ? null : columnLetter(header!.columns.get(column)!),
    unit,
    clause,
    message: renderMessage(message, language),
  };
}
