/** What a plan asks of one unit, column by column: what is missing, and what will be once it has met. */
import { plusDays, singleDay } from '../calendar';
import type { CheckResult } from '../check/checkResult';
import type { Finding } from '../check/finding';
import { FindingCollector } from '../check/findingCollector';
import { type RuleCode, RULES } from '../check/rules';
import type { Rule } from '../check/rule';
import type { Localized } from '../text/language';
import { COLUMN_KEYS, type ColumnKey, columnLabel } from '../tracker/columns';
import type { Unit } from '../unit/unit';

/** The rules by which a congress that was held must have something to show. */
const ASKED_ONCE_HELD: readonly RuleCode[] = [
  ...(['duration-missing', 'contents-complete', 'committee-elected', 'delegates-elected'] as const),
  ...(['personnel-approved', 'documents-approved', 'propaganda', 'emulation-launched'] as const),
  'result-reported',
];

/** The columns that a finding names: its own, and those that its message lists by their names. */
export function columnsOf({ column, message: { slots } }: Finding): ColumnKey[] {
  const named = Object.values(slots).flatMap((value) =>
    Array.isArray(value) ? (value as readonly Partial<Localized>[]) : [],
  );
  const isNamed = (key: ColumnKey) => named.some(({ vi }) => vi === columnLabel(key).vi);
  return COLUMN_KEYS.filter((key) => key === column || isNamed(key));
}

/**
 * What would be missing of a unit that has not met if it had met in time and yesterday at the latest;
 * by the rules themselves, so that severity, clause and what is switched off are the plan's.
 */
export function askedOnceHeld(
  unit: Unit,
  { tracker, plan, asOf }: CheckResult,
): readonly Finding[] {
  if (unit.held || unit.exempt || !tracker.header || !asOf) return [];
  const { lastOnTimeDay } = unit;
  const yesterday = plusDays(asOf, -1);
  const day = lastOnTimeDay !== undefined && lastOnTimeDay < asOf ? lastOnTimeDay : yesterday;
  const asHeld: Unit = { ...unit, held: singleDay(day), firstDay: unit.firstDay ?? day };
  const collector = new FindingCollector(tracker.header.columns, plan, asOf);
  for (const rule of RULES as readonly Rule<RuleCode>[]) {
    if (!('checkUnit' in rule) || !ASKED_ONCE_HELD.includes(rule.code)) continue;
    const context = collector.contextFor(rule);
    if (context) rule.checkUnit(asHeld, context);
  }
  return collector.findings;
}
