/** A check in short, to be compared with what was worked out by hand. */
import type { CheckResult } from '../../src/domain/check/engine';
import { checkReport } from '../../src/domain/check/checkReport';

/** Row, milestone, status, last on-time day, days overdue. */
export type ShownUnit = readonly [number, string, string, string | null, number];
/** Code, severity, cell, clause. */
export type ShownFinding = readonly [string, string, string, string];

export function shownUnits(result: CheckResult): ShownUnit[] {
  return checkReport(result, 'vi').units.map(
    ({ row, milestone, status, lastOnTimeDay, daysOverdue }) =>
      [row, milestone, status, lastOnTimeDay, daysOverdue] as const,
  );
}

/** In the order of their cells. */
export function shownFindings(result: CheckResult): ShownFinding[] {
  return checkReport(result, 'vi')
    .findings.map(
      ({ code, severity, row, column, clause }) =>
        [code, severity, `${column ?? ''}${row ?? ''}`, clause] as const,
    )
    .sort(
      ([a, , atA], [b, , atB]) =>
        rowOf(atA) - rowOf(atB) || atA.localeCompare(atB) || a.localeCompare(b),
    );
}

function rowOf(cell: string): number {
  return Number(/\d+/.exec(cell)?.[0] ?? 0);
}
