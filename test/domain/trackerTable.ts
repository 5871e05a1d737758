/** Tiny trackers for tests: rows as {header → cell}, read and checked by the whole engine. */
import { calendarDate, type CalendarDate, parseIsoDay } from '../../src/domain/calendar';
import type { Cell } from '../../src/domain/sheet/cell';
import { check, type CheckResult } from '../../src/domain/check/engine';
import { readPlanFile } from '../../src/domain/plan/reading/planFile';
import { PLAN_SHEET, readPlanSheet } from '../../src/domain/plan/reading/planSheet';
import { type PlanReading, readPlan } from '../../src/domain/plan/reading/readPlan';
import type { Merge, SheetGrid } from '../../src/domain/sheet/grid';
import { upperLevel } from '../../src/domain/tracker/headerName';
import { readTracker, type Tracker } from '../../src/domain/tracker/tracker';

/** A cell of a test table; `{ date }` is a true date cell, written `YYYY-MM-DD`. */
export type CellInput = string | number | boolean | { readonly date: string };
export type RowInput = Readonly<Record<string, CellInput>>;

/**
 * Either rows that say only what matters, under a header in row 1 (the two starred columns are
 * added, and a row without a name is called 'Đơn vị <row>'); or every cell as it stands.
 */
export type TableInput =
  | { readonly rows: readonly RowInput[] }
  | { readonly cells: readonly (readonly CellInput[])[]; readonly merges?: readonly Merge[] };

export interface PlanInput {
  /** Values that differ from the default plan, as `--plan FILE.json` gives them. */
  readonly plan?: Readonly<Record<string, unknown>>;
  /** The sheet `Kế hoạch`, which the values above go before. */
  readonly planSheet?: readonly (readonly CellInput[])[];
}

export type CheckInput = TableInput &
  PlanInput & {
    /** Today, where the plan has no as-of date; 20/05/2023 unless told. */
    readonly asOf?: string;
  };

export const AS_OF = '2023-05-20';
export const SHEET_NAME = 'Theo dõi';
const NAME = 'Tên CĐCS';
const HELD = 'Ngày tổ chức';

/** The day, which must be one of the calendar. */
export function isoDay(text: string): CalendarDate {
  const date = parseIsoDay(text);
  if (!date) throw new Error(`${text} is no day`);
  return date;
}

export function dayOf(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day);
  if (!date) throw new Error(`${year}-${month}-${day} is no day`);
  return date;
}

export function toCell(cell: CellInput): Cell {
  return typeof cell === 'object' ? { date: isoDay(cell.date) } : cell;
}

/** Every cell as it stands in the sheet, from row 1. */
export function gridOf(
  cells: readonly (readonly CellInput[])[],
  merges: readonly Merge[] = [],
): SheetGrid {
  return { name: SHEET_NAME, rows: cells.map((row) => row.map(toCell)), merges };
}

function cellsOf(rows: readonly RowInput[]): CellInput[][] {
  const headers = [...new Set([NAME, HELD, ...rows.flatMap((row) => Object.keys(row))])];
  return [
    headers,
    ...rows.map((row, i) =>
      headers.map((header) => row[header] ?? (header === NAME ? `Đơn vị ${i + 2}` : '')),
    ),
  ];
}

export function gridOfTable(table: TableInput): SheetGrid {
  return 'cells' in table ? gridOf(table.cells, table.merges) : gridOf(cellsOf(table.rows));
}

/** The plan of a file before the plan of a sheet before the defaults. */
export function planOf({ plan = {}, planSheet }: PlanInput): PlanReading {
  const sheet = planSheet && readPlanSheet({ ...gridOf(planSheet), name: PLAN_SHEET });
  return readPlan([readPlanFile(plan), ...(sheet ? [sheet] : [])]);
}

/** Reads a sheet as a tracker under a plan. */
export function trackerOf(grid: SheetGrid, { plan }: PlanReading): Tracker {
  return readTracker(grid, undefined, upperLevel(plan.upperLevel));
}

/** Reads the table and the plan and runs every rule. */
export function checkTable(input: CheckInput): CheckResult {
  const reading = planOf(input);
  return check(trackerOf(gridOfTable(input), reading), reading, isoDay(input.asOf ?? AS_OF));
}
