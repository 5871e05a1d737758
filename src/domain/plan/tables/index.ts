/** The further tables of the plan, each found by its headers and blank at first but for the rules. */
import { DEADLINES } from './deadlines';
import type { TableShape } from './planTable';
import { QUOTA } from './quota';
import { RULE_SETTINGS } from './ruleSettings';

export { DEADLINES, QUOTA, RULE_SETTINGS };

/** In the order in which set-up writes them. */
export const PLAN_TABLES: readonly TableShape[] = [DEADLINES, RULE_SETTINGS, QUOTA];
export type TableKey = TableShape['key'];
