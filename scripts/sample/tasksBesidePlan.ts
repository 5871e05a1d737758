/** The sheet of tasks as set-up makes it beside a plan that set-up wrote, calculated. */
import type { PlanCells } from '../../src/domain/formulas/planCells';
import { clauseOfRule } from '../../src/domain/formulas/planText';
import { PLAN_HEADERS, PLAN_SHEET } from '../../src/domain/plan/reading/planSheet';
import { fillPlanSlots } from '../../src/domain/setup/planSlot';
import { planTemplate } from '../../src/domain/setup/planTemplate';
import { taskTemplate } from '../../src/domain/setup/taskTemplate';
import { columnLetter } from '../../src/domain/sheet/grid';
import { isFormula } from '../../src/domain/sheet/sheetDescription';
import type { Workbook } from '../../src/document';
import { addDescribedSheet } from './describedSheet';

/** Where the table of rules writes their clauses, behind code, name and severity. */
const RULE_CLAUSE_COLUMN = 3;

/** Adds the tasks to a workbook; calculating it gives them their texts. */
export function addTaskSheet(workbook: Workbook): void {
  const { rows: planRows } = planTemplate('vi');
  const reference = (name: string, column: number) => {
    const row = planRows.findIndex(([first]) => first === name);
    return `'${PLAN_SHEET}'!$${columnLetter(column)}$${row + 1}`;
  };
  const cells: PlanCells = {
    value: (key) => reference(key, PLAN_HEADERS.indexOf('Giá trị')),
    clause: (key) => reference(key, PLAN_HEADERS.indexOf('Điều khoản')),
    ruleClause: (code) =>
      clauseOfRule(code, reference(code, 0), reference(code, RULE_CLAUSE_COLUMN)),
  };
  const described = taskTemplate('vi');
  const rows = described.rows.map((row) =>
    row.map((cell) => (isFormula(cell) ? { formula: fillPlanSlots(cell.formula, cells) } : cell)),
  );
  addDescribedSheet(workbook, { ...described, rows });
}
