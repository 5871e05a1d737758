/** Where formulas find the plan: the cells of its values and of the clauses beside them. */
import type { ParameterKey } from '../plan/parameters';
import type { PlanRuleCode } from '../plan/plans';

/** Each gives what a formula writes for a cell: a reference, or a slot of a template. */
export interface PlanCells {
  readonly value: (key: ParameterKey) => string;
  readonly clause: (key: ParameterKey) => string;
  readonly ruleClause: (code: PlanRuleCode) => string;
}
