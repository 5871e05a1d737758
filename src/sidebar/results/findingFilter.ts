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
  /** The findings of this severity alone, and the units that have some; null for all. */
  readonly severity: Severity | null;
  readonly query: string;
}

/** Whether it keeps anything back. */
export function isFiltering({ status, severity, query }: FindingFilter): boolean {
  return status !== null || severity !== null || query.trim() !== '';
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
 * without findings is there where it is asked for, by its status, its name or its code.
 * @param about what else a finding is found by, such as the rule's name
 */
export function filteredUnits(
  units: readonly CheckedUnit[],
  { status, severity, query }: FindingFilter,
  about: (finding: SidebarFinding) => string,
): CheckedUnit[] {
  const { matches, isPlace } = queryTests(query, units);
  const isAsked = status !== null || query.trim() !== '';
  const unitText = ({ name, unit }: CheckedUnit) => searchable(name ?? '', unit?.code ?? '');
  return units.flatMap((unit) => {
    if (status !== null && countedStatus(unit) !== status) return [];
    const own = textOf(unit, () => unitText(unit));
    const findings = unit.findings.filter(
      (finding) => severity === null || finding.severity === severity,
    );
    if (matches(own)) {
      const isListed = findings.length > 0 || (isAsked && severity === null);
      return isListed ? [{ ...unit, findings }] : [];
    }
    const found = findings.filter((finding) => {
      const text = () => searchable(finding.message, finding.code, about(finding));
      return isPlace(finding) || matches(`${own} ${textOf(finding, text)}`);
    });
    return found.length === 0 ? [] : [{ ...unit, findings: found }];
  });
}

/** The cell that a finding leads to, such as `P38`; '' where it leads to none. */
function cellOf({ row, column, address }: SidebarFinding): string {
  if (address !== null) return address.slice(address.lastIndexOf('!') + 1);
  return column === null || row === null ? '' : `${column}${row}`;
}

/**
 * How a query is looked for in texts, and what else it may be: a cell such as `p38`, or in capitals
 * a column in which something was found, such as `P`. The letters of such a column are looked for
 * as a word of its own, since they stand inside of nearly every name.
 */
function queryTests(query: string, units: readonly CheckedUnit[]) {
  const wanted = query.trim();
  const isInColumn = (finding: SidebarFinding) => cellOf(finding).replace(/\d+$/, '') === wanted;
  const isColumn =
    /^[A-Z]{1,3}$/.test(wanted) && units.some(({ findings }) => findings.some(isInColumn));
  if (!isColumn) {
    const cell = wanted.toUpperCase();
    const isCell = (finding: SidebarFinding) => cell !== '' && cellOf(finding) === cell;
    return { matches: textSearch(query), isPlace: isCell };
  }
  const word = ` ${searchable(wanted)} `;
  return { matches: (text: string) => ` ${text} `.includes(word), isPlace: isInColumn };
}

/** The filter without what would leave nothing of the units. */
export function fittingFilter(filter: FindingFilter, units: readonly CheckedUnit[]): FindingFilter {
  const { status, severity } = filter;
  const hasStatus = units.some((unit) => countedStatus(unit) === status);
  const hasSeverity = units.some(({ findings }) =>
    findings.some((finding) => finding.severity === severity),
  );
  return { ...filter, status: hasStatus ? status : null, severity: hasSeverity ? severity : null };
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
