import type { PlanSource } from './readPlan';
/** Reads a plan object; the values are validated later, with those of the other sources. */
export declare function readPlanFile(file: Readonly<Record<string, unknown>>): PlanSource;
