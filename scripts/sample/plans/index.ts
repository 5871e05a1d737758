/** The sample plans, each with a tracker of its own and the day on which its figures were closed. */
import { parseIsoDay } from '../../../src/domain/calendar';
import type { WrittenPlan } from '../../../src/domain/setup/writtenPlan';
import { calculate, Workbook } from '../../../src/document';
import { addPlanSheet } from '../samplePlan';
import { addTaskSheet } from '../tasksBesidePlan';
import { BINH_AN_2028 } from './binhAn2028';
import { BINH_AN_TRACKER } from './binhAnTracker';
import { HOP_TIEN_2025 } from './hopTien2025';
import { HOP_TIEN_TRACKER } from './hopTienTracker';
import { addPlainTracker } from './plainTracker';

export interface PlanSample {
  readonly name: string;
  readonly plan: WrittenPlan;
  readonly workbook: () => Workbook;
}

function sample(
  name: string,
  asOf: string,
  plan: WrittenPlan,
  addTracker: (workbook: Workbook) => void,
): PlanSample {
  return {
    name,
    plan,
    workbook: () => {
      const workbook = new Workbook();
      addTracker(workbook);
      addPlanSheet(workbook, parseIsoDay(asOf)!, plan);
      addTaskSheet(workbook);
      calculate(workbook, () => Date.parse(`${asOf}T05:00:00Z`));
      return workbook;
    },
  };
}

export const PLAN_SAMPLES: readonly PlanSample[] = [
  sample('binh-an-2028', '2028-06-20', BINH_AN_2028, (workbook) => {
    addPlainTracker(workbook, BINH_AN_TRACKER);
  }),
  sample('hop-tien-2025', '2026-01-05', HOP_TIEN_2025, (workbook) => {
    addPlainTracker(workbook, HOP_TIEN_TRACKER);
  }),
];
