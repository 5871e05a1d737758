/** The sheet that holds a plan's parameters, as set-up makes it but with a fixed as-of date. */
import type { CalendarDate } from '../../src/domain/calendar';
import { PLAN_HEADERS } from '../../src/domain/plan/reading/planSheet';
import { planTemplate } from '../../src/domain/setup/planTemplate';
import type { WrittenPlan } from '../../src/domain/setup/writtenPlan';
import type { Workbook } from '../../src/document';
import { addDescribedSheet } from './describedSheet';

const VALUE_COLUMN = PLAN_HEADERS.indexOf('Giá trị');

/** Adds the plan to a workbook; without one it is the default plan. */
export function addPlanSheet(workbook: Workbook, asOf: CalendarDate, plan?: WrittenPlan): void {
  const described = planTemplate('vi', plan);
  const rows = described.rows.map((cells) =>
    cells.map((cell, at) => (cells[0] === 'as_of' && at === VALUE_COLUMN ? { date: asOf } : cell)),
  );
  addDescribedSheet(workbook, { ...described, rows });
}
