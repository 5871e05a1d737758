/** Cells of the plan in formulas of set-up: only the document knows where they stand. */
import type { PlanCells } from '../formulas/planCells';
import { isParameterKey } from '../plan/parameters';
import type { PlanRuleCode } from '../plan/plans';

/** A parameter's key in braces, the clause beside its value, or the clause of a rule. */
const PLAN_SLOT = /\{(clause:|rule:)?([a-z_.-]+)\}/g;

/** What stands in formulas for the plan's cells. */
export const PLAN_SLOTS: PlanCells = {
  value: (key) => `{${key}}`,
  clause: (key) => `{clause:${key}}`,
  ruleClause: (code) => `{rule:${code}}`,
};

/** A formula with the plan's cells in its slots. */
export function fillPlanSlots(formula: string, cells: PlanCells): string {
  return formula.replace(PLAN_SLOT, (_, kind: string | undefined, key: string) => {
    if (kind === 'rule:') return cells.ruleClause(key as PlanRuleCode);
    if (!isParameterKey(key)) throw new RangeError(`No parameter: ${key}`);
    return kind === undefined ? cells.value(key) : cells.clause(key);
  });
}
