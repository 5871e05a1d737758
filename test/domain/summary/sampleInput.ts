/** What the summaries are made of, for tests: the sample tracker, or any small one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarDate, formatDay, fromSerial } from '../../../src/domain/calendar';
import type { Cell } from '../../../src/domain/sheet/cell';
import { check, checkTogether, type CheckResult } from '../../../src/domain/check/engine';
import { readPlanFile } from '../../../src/domain/plan/reading/planFile';
import { readPlanSheet } from '../../../src/domain/plan/reading/planSheet';
import { type PlanReading, readPlan } from '../../../src/domain/plan/reading/readPlan';
import type { SheetGrid } from '../../../src/domain/sheet/grid';
import type { SummaryInput } from '../../../src/domain/summary/summaryInput';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { CellError, type Scalar, type Sheet, type Workbook } from '../../../src/document';
import {
  AS_OF,
  checkTable,
  gridOfTable,
  isoDay,
  planOf,
  trackerOf,
  type CheckInput,
} from '../trackerTable';

/** The as-of dates of the golden files: the pilot's congress, the sample's own, after the deadline. */
export const GOLDEN_DAYS = ['2023-02-10', '2023-05-20', '2023-06-15'] as const;

/** What differs from a first run in Vietnamese without a task sheet. */
export type InputChanges = Partial<
  Pick<
    SummaryInput,
    | 'tasks'
    | 'history'
    | 'earlierFindings'
    | 'earlierReport'
    | 'comparesRuns'
    | 'builtAt'
    | 'language'
  >
>;

/**
 * A check of samples/tam-duong.xlsx as of a day, with the plan that stands in it.
 * @param values of the plan that go before those of its sheet
 */
export function sampleInput(
  asOf: string,
  changes: InputChanges = {},
  values: Readonly<Record<string, unknown>> = {},
): SummaryInput {
  const { tracker, planSheet } = sampleGrids();
  const plan = readPlan([readPlanFile({ ...values, as_of: asOf }), readPlanSheet(planSheet)]);
  return inputOf(
    [check(trackerOf(tracker, plan), plan, isoDay(asOf))],
    plan,
    isoDay(asOf),
    changes,
  );
}

/** A check of a small tracker. */
export function tableInput(table: CheckInput, changes: InputChanges = {}): SummaryInput {
  const today = isoDay(table.asOf ?? AS_OF);
  return inputOf([checkTable(table)], planOf(table), today, changes);
}

/** A check of several small trackers together; plan and as-of date are those of the first. */
export function tablesInput(
  tables: readonly [
    CheckInput & { readonly sheet: string },
    ...(CheckInput & { readonly sheet: string })[],
  ],
  changes: InputChanges = {},
): SummaryInput {
  const plan = planOf(tables[0]);
  const today = isoDay(tables[0].asOf ?? AS_OF);
  const trackers = tables.map((table) =>
    trackerOf({ ...gridOfTable(table), name: table.sheet }, plan),
  );
  return inputOf(checkTogether(trackers, plan, today), plan, today, changes);
}

/** What the summaries of a check are made of. */
export function inputOf(
  results: readonly CheckResult[],
  plan: PlanReading,
  today: CalendarDate,
  changes: InputChanges,
): SummaryInput {
  return {
    tables: results,
    plan,
    asOf: results[0]?.asOf,
    tasks: null,
    history: null,
    earlierFindings: null,
    earlierReport: null,
    comparesRuns: true,
    builtAt: `${formatDay(today)} 08:00`,
    today,
    language: 'vi',
    ...changes,
  };
}

export interface SampleGrids {
  readonly tracker: SheetGrid;
  readonly planSheet: SheetGrid;
}

let sample: SampleGrids | undefined;

/** The sheets of the sample. */
export function sampleGrids(): SampleGrids {
  if (!sample) {
    const [tracker, planSheet] = gridsOfFile('tam-duong.xlsx');
    sample = { tracker: tracker!, planSheet: planSheet! };
  }
  return sample;
}

/** The sheets of a file in samples/. */
export function gridsOfFile(name: string): SheetGrid[] {
  const { workbook } = readXlsx(readFileSync(join(__dirname, '../../../samples', name)));
  return workbook.sheets.map((sheet) => gridOfSheet(workbook, sheet));
}

/** A sheet of a file as the domain sees it. */
export function gridOfSheet(workbook: Workbook, sheet: Sheet): SheetGrid {
  const rows = Array.from(sheet.rows, (row) =>
    (row?.values ?? []).map((value, column) => {
      const style = workbook.styles[row?.styles[column] ?? 0];
      return cellOf(value, /[dy]/i.test(style?.numberFormat ?? ''));
    }),
  );
  return { name: sheet.name, rows, merges: sheet.merges };
}

function cellOf(value: Scalar | undefined, isDated: boolean): Cell {
  if (value === null || value === undefined) return '';
  if (value instanceof CellError) return value.code;
  const day = isDated && typeof value === 'number' ? fromSerial(value) : null;
  return day ? { date: day } : value;
}
