/** Cells of the plan in formulas of set-up: only the document knows where they stand. */
import type { PlanCells } from '../formulas/planCells';
import { isParameterKey } from '../plan/parameters';

/** A parameter's key in braces, and the clause beside its value. */
const PLAN_SLOT = /\{(clause:)?([a-z_.]+)\}/g;

/** What stands in formulas for the plan's cells. */
export const PLAN_SLOTS: PlanCells = {
  value: (key) => `{${key}}`,
  clause: (key) => `{clause:${key}}`,
};

/** A formula with the plan's cells in its slots. */
export function fillPlanSlots(formula: string, cells: PlanCells): string {
  return formula.replace(PLAN_SLOT, (_, clause: string | undefined, key: string) => {
    if (!isParameterKey(key)) throw new RangeError(`No parameter: ${key}`);
    return clause === undefined ? cells.value(key) : cells.clause(key);
  });
}
