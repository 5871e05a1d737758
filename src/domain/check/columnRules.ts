/** Which rules look at a column, and by which clauses. */
import { wholeClause } from '../plan/planData';
import { DEFAULT_PLAN } from '../plan/plans';
import type { ColumnKey } from '../tracker/columns';
import type { Rule } from './rule';
import { type RuleCode, RULES } from './rules';

/** The rules that need or use the column, but for those on how any cell is written. */
export function rulesAbout(column: ColumnKey): RuleCode[] {
  return RULES.filter(({ needs = [], needsAny = [], uses = [] }: Rule) =>
    [...needs, ...needsAny, ...uses].includes(column),
  ).map(({ code }) => code);
}

/** The default plan's clauses that those rules rest on, each once. */
export function clausesAbout(column: ColumnKey): string[] {
  const clauses = rulesAbout(column).flatMap((code) => DEFAULT_PLAN.ruleClauses[code] ?? []);
  return [...new Set(clauses.map(wholeClause))];
}
