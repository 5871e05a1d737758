/** The sheet of tasks as set-up makes it beside a plan that set-up wrote, calculated. */
import { type ParameterKey } from '../../src/domain/plan/parameters';
import { PLAN_HEADERS, PLAN_SHEET } from '../../src/domain/plan/planSheet';
import { fillPlanSlots } from '../../src/domain/setup/planSlot';
import { planTemplate } from '../../src/domain/setup/planTemplate';
import { taskTemplate } from '../../src/domain/setup/taskTemplate';
import { columnLetter } from '../../src/domain/sheet/grid';
import { isFormula } from '../../src/domain/sheet/sheetDescription';
import type { Workbook } from '../../src/document';
import { addDescribedSheet } from './describedSheet';

/** Adds the tasks to a workbook; calculating it gives them their texts. */
export function addTaskSheet(workbook: Workbook): void {
  const { rows: planRows } = planTemplate('vi');
  const reference = (key: ParameterKey, header: (typeof PLAN_HEADERS)[number]) => {
    const row = planRows.findIndex(([first]) => first === key);
    return `'${PLAN_SHEET}'!$${columnLetter(PLAN_HEADERS.indexOf(header))}$${row + 1}`;
  };
  const cells = {
    value: (key: ParameterKey) => reference(key, 'Giá trị'),
    clause: (key: ParameterKey) => reference(key, 'Điều khoản'),
  };
  const described = taskTemplate('vi');
  const rows = described.rows.map((row) =>
    row.map((cell) => (isFormula(cell) ? { formula: fillPlanSlots(cell.formula, cells) } : cell)),
  );
  addDescribedSheet(workbook, { ...described, rows });
}
