/** A check's result, put in order for the page: findings by unit, worst first. */
import type { CheckedSheet, SidebarFinding, SidebarUnit } from '../../addon/addonApi';
import { type Severity, SEVERITIES } from '../../domain/plan/severity';
import type { Status } from '../../domain/unit/status';

/** A unit, or the whole table of a sheet, with what was found there. */
export interface CheckedUnit {
  readonly sheet: string;
  /** Null for the whole table, and where the row is no unit. */
  readonly unit: SidebarUnit | null;
  /** Null for the whole table. */
  readonly row: number | null;
  /** The unit's name; null for the whole table. */
  readonly name: string | null;
  /** A sentence to send; null where there is nothing to remind of. */
  readonly reminder: string | null;
  /** Worst first. */
  readonly findings: readonly SidebarFinding[];
}

const RANK = new Map(SEVERITIES.map((severity, rank) => [severity, rank]));

/** How bad: 0 is worst. */
export function severityRank(severity: Severity): number {
  return RANK.get(severity)!;
}

/**
 * The status under which the figures count a unit. Null where they do not: a unit that stands twice
 * counts once, and the upper congress has a line of its own.
 */
export function countedStatus({ unit, findings }: CheckedUnit): Status | null {
  if (unit === null || unit.milestone === 'upper') return null;
  return findings.some(({ code }) => code === 'duplicate-unit') ? null : unit.status;
}

function rankOf({ findings }: CheckedUnit): number {
  return findings[0] ? severityRank(findings[0].severity) : SEVERITIES.length;
}

function unitsOf(checked: CheckedSheet): CheckedUnit[] {
  const { units, findings } = checked;
  const { sheet } = checked.report;
  const reminders = new Map(checked.reminders.map(({ row, text }) => [row, text]));
  const byRow = new Map<number | null, SidebarFinding[]>();
  for (const finding of findings) {
    const sameRow = byRow.get(finding.row);
    if (sameRow) sameRow.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  const worstFirst = (row: number | null) =>
    (byRow.get(row) ?? []).sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  const known = new Set<number | null>(units.map(({ row }) => row));
  const others = [...byRow.keys()].filter((row) => !known.has(row));
  return [
    ...others.map((row) => ({
      sheet,
      unit: null,
      row,
      name: row === null ? null : (byRow.get(row)?.[0]?.unit ?? ''),
      reminder: null,
      findings: worstFirst(row),
    })),
    ...units.map((unit) => ({
      sheet,
      unit,
      row: unit.row,
      name: unit.unit,
      reminder: reminders.get(unit.row) ?? null,
      findings: worstFirst(unit.row),
    })),
  ];
}

/** Every unit of the sheets, those with the worst findings first and else as on the sheet. */
export function checkedUnits(sheets: readonly CheckedSheet[]): CheckedUnit[] {
  return sheets.flatMap(unitsOf).sort((a, b) => rankOf(a) - rankOf(b));
}
