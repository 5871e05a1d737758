/** The three plans of samples/, each with its tracker and tasks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, type CheckResult } from '../../src/domain/check/engine';
import { readPlanFile } from '../../src/domain/plan/reading/planFile';
import { readPlanSheet } from '../../src/domain/plan/reading/planSheet';
import { type PlanReading, readPlan } from '../../src/domain/plan/reading/readPlan';
import { remembering } from '../../src/domain/remembering';
import type { SheetGrid } from '../../src/domain/sheet/grid';
import type { SummaryInput } from '../../src/domain/summary/summaryInput';
import { gridsOfFile, type InputChanges, inputOf } from '../domain/summary/sampleInput';
import { sampleTasks } from '../domain/summary/sampleTasks';
import { isoDay, trackerOf } from '../domain/trackerTable';

export type PlanName = 'tam-duong' | 'plans/binh-an-2028' | 'plans/hop-tien-2025';

/** Each plan's days: before its first congress, in season, its figures' own day, and after all deadlines. */
export const PLAN_DAYS: Readonly<Record<PlanName, readonly string[]>> = {
  'tam-duong': ['2023-02-10', '2023-05-20', '2023-06-15', '2023-08-15'],
  'plans/binh-an-2028': ['2028-02-20', '2028-04-25', '2028-06-20', '2028-09-15'],
  'plans/hop-tien-2025': ['2025-10-01', '2025-12-20', '2026-01-05', '2026-02-15'],
};
export const PLAN_NAMES = Object.keys(PLAN_DAYS) as PlanName[];

interface PlanGrids {
  readonly tracker: SheetGrid;
  readonly planSheet: SheetGrid;
  readonly tasks: SheetGrid;
}

const known = new Map<PlanName, PlanGrids>();

function gridsOf(name: PlanName): PlanGrids {
  let grids = known.get(name);
  if (!grids) {
    const [tracker, planSheet, tasks = sampleTasks('vi')] = gridsOfFile(`${name}.xlsx`);
    grids = { tracker: tracker!, planSheet: planSheet!, tasks };
    known.set(name, grids);
  }
  return grids;
}

/** The plan as it stands on its sheet. @param asOf in place of the sheet's own day */
export function planOn(name: PlanName, asOf?: string): PlanReading {
  const sheet = readPlanSheet(gridsOf(name).planSheet);
  return readPlan(asOf === undefined ? [sheet] : [readPlanFile({ as_of: asOf }), sheet]);
}

/** The plan as its file for `--plan` says it. */
export function planInFile(name: Exclude<PlanName, 'tam-duong'>): PlanReading {
  const text = readFileSync(join(__dirname, '../../samples', `${name}.json`), 'utf8');
  return readPlan([readPlanFile(JSON.parse(text) as Record<string, unknown>)]);
}

/** The check of a plan's tracker. */
export function checkOf(name: PlanName, reading = planOn(name)): CheckResult {
  const today = isoDay(PLAN_DAYS[name][2]!);
  return check(trackerOf(gridsOf(name).tracker, reading), reading, today);
}

/** A plan as it stands on its sheet on a day, and the check of its tracker by it: made once. */
const checkedOn = remembering((name: PlanName) =>
  remembering((asOf: string) => {
    const reading = planOn(name, asOf);
    return { reading, result: checkOf(name, reading) };
  }),
);

/** What the summaries are made of as of a day. */
export function planInput(name: PlanName, asOf: string, changes: InputChanges = {}): SummaryInput {
  const { reading, result } = checkedOn(name)(asOf);
  return inputOf([result], reading, isoDay(asOf), { tasks: gridsOf(name).tasks, ...changes });
}
