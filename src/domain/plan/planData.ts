/** What a plan is as data: every value, the clauses that set them, and what its rules rest on. */
import type { ParameterKey, PlanValues } from './parameters';
import type { Milestone } from './milestones';

/** A rule's clause: one, or one for each level. */
export type RuleClause = string | { readonly grassroots: string; readonly upper: string };

export interface PlanData {
  readonly values: PlanValues;
  /** Clauses of the values; one that no clause sets is absent. */
  readonly clauses: Readonly<Partial<Record<ParameterKey, string>>>;
  /** Clauses of the rules that are not about data, by code. */
  readonly ruleClauses: Readonly<Record<string, RuleClause>>;
}

/** The clause for a milestone. */
export function clauseFor(clause: RuleClause, milestone: Milestone): string {
  if (typeof clause === 'string') return clause;
  return milestone === 'upper' ? clause.upper : clause.grassroots;
}

/** All of a rule's clauses in one text. */
export function wholeClause(clause: RuleClause): string {
  return typeof clause === 'string' ? clause : `${clause.grassroots} / ${clause.upper}`;
}
