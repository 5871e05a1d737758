/** The plan that holds where nothing else is said. */
import type { PlanData } from '../planData';
import { TAM_DUONG_XI } from './tamDuongXi';

export const DEFAULT_PLAN: PlanData = TAM_DUONG_XI;

/** Codes of the rules that a plan may set: all that are not about data. */
export type PlanRuleCode = keyof (typeof TAM_DUONG_XI)['ruleClauses'];
