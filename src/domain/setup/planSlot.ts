/** A value of the plan in a formula of set-up, whose cell only the document knows. */
import type { ParameterKey } from '../plan/parameters';

/** A parameter's key in a formula, in braces. */
export const PLAN_SLOT = /\{([a-z_.]+)\}/g;

/** What stands in a formula for a parameter's cell. */
export function planSlot(key: ParameterKey): string {
  return `{${key}}`;
}
