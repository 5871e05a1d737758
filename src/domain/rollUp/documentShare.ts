/** What one checked tracker gives to a roll-up of many: counts, and its units as far as others need them. */
import type { CalendarDate } from '../calendar';
import type { CheckResult } from '../check/checkResult';
import type { RuleCode } from '../check/rules';
import { ruleNames } from '../check/ruleNames';
import type { Severity } from '../plan/severity';
import { groupedProgress, type Progress } from '../summary/progress/progress';
import type { Language } from '../text/language';
import { LOCALES } from '../text/locales';
import { countedUnits } from '../unit/countedUnits';
import { type Counts, standingOf } from '../unit/totals';
import type { Unit } from '../unit/unit';

/** A unit, by what it is known again in another document. */
export interface SharedUnit {
  readonly row: number;
  /** As written; `''` where there is none. */
  readonly code: string;
  readonly name: string;
}

export interface OverdueUnit {
  readonly row: number;
  readonly name: string;
  readonly bloc: string;
  readonly lastOnTimeDay: CalendarDate | null;
  readonly days: number;
}

/** How often a rule has found something of a severity. */
export interface FindingShare {
  readonly code: RuleCode;
  readonly name: string;
  readonly severity: Severity;
  readonly count: number;
}

export interface DocumentShare {
  readonly grassroots: Counts;
  /** Null where the tracker has no upper congress. */
  readonly upper: Counts | null;
  /** Of the grassroots units; `''` is called the bloc of those that name none. */
  readonly blocs: readonly Progress[];
  /** Of every level. */
  readonly overdue: readonly OverdueUnit[];
  /** Each unit once, of every level. */
  readonly units: readonly SharedUnit[];
  readonly findings: readonly FindingShare[];
}

/** The share of one tracker. A unit that stands in it twice is there once, as everywhere. */
export function documentShare(result: CheckResult, language: Language): DocumentShare {
  const { units, plan } = result;
  const { grassroots, upper } = standingOf(units);
  const counted = countedUnits(units, (unit) => unit);
  const all = [...counted.grassroots, ...counted.upper].sort((a, b) => a.row - b.row);
  const { ungrouped } = LOCALES[language].progress;
  return {
    grassroots,
    upper,
    blocs: groupedProgress(units, 'bloc', plan, language).groups.map((group) =>
      group.label === ungrouped ? { ...group, label: '' } : group,
    ),
    overdue: all.filter(({ status }) => status === 'overdue').map(overdueUnit),
    units: all.map(({ row, name, cells }) => ({ row, code: cells.text('unit_code'), name })),
    findings: findingShares(result, language),
  };
}

function overdueUnit({ row, name, cells, lastOnTimeDay, daysOverdue }: Unit): OverdueUnit {
  return { row, name, bloc: cells.bloc, lastOnTimeDay: lastOnTimeDay ?? null, days: daysOverdue };
}

function findingShares({ findings }: CheckResult, language: Language): FindingShare[] {
  const names = ruleNames(language);
  const shares = new Map<string, FindingShare>();
  for (const { code, severity } of findings) {
    const key = `${severity} ${code}`;
    const count = (shares.get(key)?.count ?? 0) + 1;
    shares.set(key, { code, name: names[code], severity, count });
  }
  return [...shares.values()];
}
