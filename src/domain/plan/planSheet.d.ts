import { type SheetGrid } from '../sheetGrid';
import type { PlanSource } from './readPlan';
/** The name of the plan sheet, compared like any text. */
export declare const PLAN_SHEET = "K\u1EBF ho\u1EA1ch";
/** The parameter table's headers, in the order in which set-up writes them. */
export declare const PLAN_HEADERS: string[];
/** Reads the plan sheet, or a range that holds its table. */
export declare function readPlanSheet(grid: SheetGrid): PlanSource;
