/** Which units and findings are shown, and under which heading. */
import type { SidebarFinding } from '../../addon/addonApi';
import type { RuleCode } from '../../domain/check/rules';
import { type Severity, SEVERITIES } from '../../domain/plan/severity';
import type { Status } from '../../domain/unit/status';
import { type CheckedUnit, countedStatus, severityRank } from './checkedUnits';
import { searchable, textSearch } from './textSearch';

export interface FindingFilter {
  /** The units that the figures count under this status alone; null for all. */
  readonly status: Status | null;
  readonly query: string;
}

/** A finding with the unit that it is about. */
export interface LocatedFinding {
  readonly finding: SidebarFinding;
  readonly unit: CheckedUnit;
}

/** The findings of one rule. */
export interface RuleGroup {
  readonly code: RuleCode;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly findings: readonly LocatedFinding[];
}

/** What is searched, kept because a query has many letters and a table many units. */
const texts = new WeakMap<CheckedUnit | SidebarFinding, string>();

function textOf(subject: CheckedUnit | SidebarFinding, make: () => string): string {
  let text = texts.get(subject);
  if (text === undefined) texts.set(subject, (text = make()));
  return text;
}

/**
 * The units that the filter lets through, each with the findings that it lets through. A unit
 * without findings is there where it is asked for, by its status or its name.
 * @param about what else a finding is found by, such as the rule's name
 */
export function filteredUnits(
  units: readonly CheckedUnit[],
  { status, query }: FindingFilter,
  about: (finding: SidebarFinding) => string,
): CheckedUnit[] {
  const matches = textSearch(query);
  const isAsked = status !== null || query.trim() !== '';
  const unitText = (unit: CheckedUnit) => textOf(unit, () => searchable(unit.name ?? ''));
  return units.flatMap((unit) => {
    if (status !== null && countedStatus(unit) !== status) return [];
    const name = unitText(unit);
    if (matches(name)) return isAsked || unit.findings.length > 0 ? [unit] : [];
    const findings = unit.findings.filter((finding) =>
      matches(`${name} ${textOf(finding, () => searchable(finding.message, about(finding)))}`),
    );
    return findings.length === 0 ? [] : [{ ...unit, findings }];
  });
}

/** The findings of units by rule: the worst rules first, then those with most findings. */
export function byRule(units: readonly CheckedUnit[]): RuleGroup[] {
  const groups = new Map<RuleCode, LocatedFinding[]>();
  for (const unit of units) {
    for (const finding of unit.findings) {
      const group = groups.get(finding.code);
      if (group) group.push({ finding, unit });
      else groups.set(finding.code, [{ finding, unit }]);
    }
  }
  return [...groups]
    .map(([code, findings]) => {
      findings.sort((a, b) => severityRank(a.finding.severity) - severityRank(b.finding.severity));
      return { code, severity: findings[0]!.finding.severity, findings };
    })
    .sort(
      (a, b) =>
        severityRank(a.severity) - severityRank(b.severity) ||
        b.findings.length - a.findings.length,
    );
}

/** How many findings there are of each severity. */
export function countBySeverity(units: readonly CheckedUnit[]): Readonly<Record<Severity, number>> {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<
    Severity,
    number
  >;
  for (const { findings } of units) for (const { severity } of findings) counts[severity]++;
  return counts;
}
