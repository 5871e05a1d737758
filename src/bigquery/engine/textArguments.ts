/** The plan and the day of a check, which BigQuery passes as texts. */
import { type CalendarDate, parseIsoDay } from '../../domain/calendar';
import { isPlainObject } from '../../domain/plainObject';
import { readPlanFile } from '../../domain/plan/reading/planFile';
import { type PlanReading, readPlan } from '../../domain/plan/reading/readPlan';
import { RowsProblem } from './rowsProblem';

/**
 * The plan of a JSON object as the file check takes it with `--plan`; without one, the default plan.
 * @throws RowsProblem where the text is no JSON object
 */
export function planOf(json: string | null | undefined): PlanReading {
  // A call by hand may leave arguments out
  if (!json || json.trim() === '') return readPlan([]);
  const plan = objectIn(json);
  if (!plan) throw new RowsProblem(NO_PLAN);
  return readPlan([readPlanFile(plan)]);
}

/** The object that a JSON text says; null where it says something else. */
export function objectIn(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return isPlainObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** A value of such an object as a cell shows it. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** @throws RowsProblem where the text is no day `YYYY-MM-DD` */
export function dayOf(text: string | null): CalendarDate {
  const day = parseIsoDay(text ?? '');
  if (day === null) throw new RowsProblem(NO_DAY);
  return day;
}

const NO_PLAN = {
  vi: 'Kế hoạch không phải là một đối tượng JSON. Xem docs/plan.md, rồi tạo lại các tệp SQL.',
  en: 'The plan is no JSON object. See docs/plan.md, then make the SQL files again.',
};
const NO_DAY = {
  vi: 'Ngày kiểm tra phải là một ngày, ví dụ DATE "2023-05-20".',
  en: 'The day of the check must be a date such as DATE "2023-05-20".',
};
