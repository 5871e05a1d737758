/** Which rules look at a column, and by which clauses. */
import type { Plan } from '../plan/plan';
import type { ColumnKey } from '../tracker/columns';
import type { Rule } from './rule';
import { type RuleCode, RULES } from './rules';

/** The rules that need or use the column, but for those on how any cell is written. */
export function rulesAbout(column: ColumnKey): RuleCode[] {
  return RULES.filter(({ needs = [], needsAny = [], uses = [] }: Rule) =>
    [...needs, ...needsAny, ...uses].includes(column),
  ).map(({ code }) => code);
}

/** The clauses of a plan that those rules rest on, each once. */
export function clausesAbout(column: ColumnKey, plan: Pick<Plan, 'ruleClause'>): string[] {
  const clauses = rulesAbout(column).map((code) => plan.ruleClause(code));
  return [...new Set(clauses)].filter((clause) => clause !== '');
}
