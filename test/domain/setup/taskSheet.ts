/** The task sheet of set-up beside a plan, calculated as a spreadsheet does. */
import { calculate, type Scalar, setContent, Sheet, Workbook } from '../../../src/document';
import { daysBetween, fromSerial, parseIsoDay } from '../../../src/domain/calendar';
import { PARAMETER_KEYS, type ParameterKey } from '../../../src/domain/plan/parameters';
import { quoted } from '../../../src/domain/formulas/formulaParts';
import { DEFAULT_PLAN, type PlanRuleCode } from '../../../src/domain/plan/plans';
import { fillPlanSlots } from '../../../src/domain/setup/planSlot';
import { taskTemplate } from '../../../src/domain/setup/taskTemplate';
import { isFormula, isLink } from '../../../src/domain/sheet/sheetDescription';
import type { Cell } from '../../../src/domain/sheet/cell';
import type { SheetGrid } from '../../../src/domain/sheet/grid';
import { isTaskDate, TASK_COLUMNS, type TaskColumn } from '../../../src/domain/tasks/taskColumns';
import type { Language } from '../../../src/domain/text/language';
import { isoDay } from '../trackerTable';

export const FIRST_TASK_ROW = 3;

/** A day as spreadsheets count them. */
export function serialOf(day: string): number {
  return daysBetween(isoDay('1970-01-01'), isoDay(day)) + 25_569;
}

export interface TaskSheetOptions {
  /** Values of the plan's cells; the others hold the default plan's. */
  readonly plan?: Partial<Record<ParameterKey, Scalar>>;
  readonly clauses?: Partial<Record<ParameterKey, Scalar>>;
  /** Clauses of the plan's rules. */
  readonly ruleClauses?: Partial<Record<PlanRuleCode, string>>;
  readonly today?: string;
}

const known = new Map<string, readonly (readonly Scalar[])[]>();

/** What stands in the sheet's cells, from its first row on. */
export function calculatedRows(
  language: Language,
  options: TaskSheetOptions = {},
): readonly (readonly Scalar[])[] {
  const key = JSON.stringify([language, options]);
  const rows = known.get(key) ?? calculateRows(language, options);
  known.set(key, rows);
  return rows;
}

function calculateRows(
  language: Language,
  { plan = {}, clauses = {}, ruleClauses = {}, today = '2023-05-20' }: TaskSheetOptions,
): Scalar[][] {
  const workbook = new Workbook();
  const planSheet = new Sheet('Kế hoạch');
  const tasks = new Sheet('Nhiệm vụ');
  workbook.sheets.push(planSheet, tasks);
  PARAMETER_KEYS.forEach((key, row) => {
    setContent(planSheet, row, 0, key in plan ? plan[key]! : defaultCell(key));
    setContent(planSheet, row, 1, clauses[key] ?? DEFAULT_PLAN.clauses[key] ?? '–');
  });
  const cells = {
    value: (key: ParameterKey) => `'Kế hoạch'!$A$${PARAMETER_KEYS.indexOf(key) + 1}`,
    clause: (key: ParameterKey) => `'Kế hoạch'!$B$${PARAMETER_KEYS.indexOf(key) + 1}`,
    ruleClause: (code: PlanRuleCode) => quoted(ruleClauses[code] ?? ''),
  };
  const { rows } = taskTemplate(language);
  rows.forEach((row, i) => {
    row.forEach((cell, column) => {
      if (isFormula(cell)) {
        setContent(tasks, i, column, null, fillPlanSlots(cell.formula, cells).slice(1));
      } else if (typeof cell !== 'object') {
        setContent(tasks, i, column, cell === '' ? null : cell);
      } else if (!isLink(cell)) {
        setContent(tasks, i, column, serialOf(cell.date));
      }
    });
  });
  calculate(workbook, () => Date.parse(`${today}T05:00:00Z`));
  return rows.map((row, i) => row.map((_, column) => tasks.rows[i]?.values[column] ?? ''));
}

/** The tasks that are there, each by its columns. */
export function calculatedTasks(
  language: Language,
  options?: TaskSheetOptions,
): Record<TaskColumn, Scalar>[] {
  return calculatedRows(language, options)
    .slice(FIRST_TASK_ROW)
    .map((row) => Object.fromEntries(TASK_COLUMNS.map((column, i) => [column, row[i]!])))
    .filter(({ content }) => content !== '') as Record<TaskColumn, Scalar>[];
}

/** The sheet as the domain reads it, its tasks being those of the default plan. */
export function taskGridOf(language: Language): SheetGrid {
  const rows = calculatedRows(language).map((row) =>
    row.map((value, i): Cell => {
      if (typeof value === 'object') return '';
      const day = isTaskDate(TASK_COLUMNS[i]!) && typeof value === 'number' && fromSerial(value);
      return day ? { date: day } : value;
    }),
  );
  return { name: 'Nhiệm vụ', rows, merges: [] };
}

function defaultCell(key: ParameterKey): Scalar {
  const value = DEFAULT_PLAN.values[key];
  const day = typeof value === 'string' ? parseIsoDay(value) : null;
  return day ? serialOf(day) : value;
}
