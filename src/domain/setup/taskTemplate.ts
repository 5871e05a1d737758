/** The task sheet as set-up makes it: the plan's tasks, each with a living status (SPEC 5). */
import type { Language, Localized } from '../text/language';
import { constantText, ownClause, planClause, planText, ruleClause } from '../formulas/planText';
import { lastOnTimeDay, planDay } from '../formulas/planDay';
import { choose } from '../formulas/formulaParts';
import type { ParameterKey } from '../plan/parameters';
import type { PlanTask, PlanText } from '../plan/planTask';
import { DEFAULT_TASKS } from '../plan/plans/tasks';
import { columnLetter } from '../sheet/grid';
import { columnArea, rowArea } from '../sheet/area';
import { equalRows } from '../sheet/equalRows';
import { isTaskDate, TASK_COLUMNS, TASK_HEADERS, type TaskColumn } from '../tasks/taskColumns';
import { TASK_COLUMN_HELP } from '../tasks/taskColumnHelp';
import { PLAN_SLOTS } from './planSlot';
import { type SetUpSheet, TASK_SHEET } from './setUpNames';
import type { DescribedCell } from '../sheet/sheetDescription';
import { taskStatusFormula } from '../formulas/taskStatusFormula';

const WIDTHS: Readonly<Record<TaskColumn, number>> = {
  no: 44,
  clause: 92,
  content: 320,
  lead: 200,
  partners: 200,
  start: 100,
  due: 100,
  product: 200,
  completed: 112,
  evidence: 180,
  status: 150,
  note: 240,
};
/** What is given for the plan's own tasks; elsewhere, and else, people write. */
const GIVEN: readonly TaskColumn[] = [
  'no',
  'clause',
  'content',
  'lead',
  'partners',
  'start',
  'due',
  'product',
];

const [TITLE_ROW, HINT_ROW, HEADER_ROW] = [0, 1, 2];
const FIRST_TASK_ROW = HEADER_ROW + 1;
/** Rows below the plan's tasks that show a status once there is a task. */
const EMPTY_ROWS = 20;

const TITLE: Localized = {
  vi: 'NHIỆM VỤ THỰC HIỆN KẾ HOẠCH ĐẠI HỘI CÔNG ĐOÀN',
  en: 'TASKS UNDER THE PLAN FOR THE UNION CONGRESSES',
};
const HINT: Localized = {
  vi: 'Ghi Ngày hoàn thành và Minh chứng khi xong việc; việc mới ghi vào các dòng trống phía dưới',
  en: "Fill in 'Ngày hoàn thành' and 'Minh chứng' when a task is done; new tasks go into the empty rows",
};

/** The sheet `Nhiệm vụ` with the tasks of the default plan, which follow the plan sheet. */
export function taskTemplate(language: Language): SetUpSheet {
  const width = TASK_COLUMNS.length;
  const tasks = DEFAULT_TASKS;
  const height = tasks.length + EMPTY_ROWS;
  const rows: readonly (readonly DescribedCell[])[] = [
    [TITLE[language]],
    [HINT[language]],
    TASK_COLUMNS.map((column) => TASK_HEADERS[column]),
    ...Array.from({ length: height }, (_, i) => taskRow(tasks[i], i, language)),
  ];
  return {
    kind: 'tasks',
    name: TASK_SHEET,
    rows: equalRows(rows, width),
    styles: [
      { ...rowArea(TITLE_ROW, width), role: 'title' },
      { ...rowArea(HINT_ROW, width), role: 'hint' },
      { ...rowArea(HEADER_ROW, width), role: 'header' },
      ...TASK_COLUMNS.flatMap((key, column) => {
        const whole = columnArea(column, FIRST_TASK_ROW, height);
        if (key === 'status') return [{ ...whole, role: 'fixed' as const }];
        if (!GIVEN.includes(key)) return [{ ...whole, role: 'input' as const }];
        const given = columnArea(column, FIRST_TASK_ROW, tasks.length);
        const free = columnArea(column, FIRST_TASK_ROW + tasks.length, EMPTY_ROWS);
        return [
          { ...given, role: 'fixed' as const },
          { ...free, role: 'input' as const },
        ];
      }),
    ],
    formats: TASK_COLUMNS.flatMap((key, column) =>
      isTaskDate(key) ? [{ ...columnArea(column, FIRST_TASK_ROW, height), format: 'date' }] : [],
    ),
    notes: TASK_COLUMNS.map((key, column) => ({
      row: HEADER_ROW,
      column,
      text: TASK_COLUMN_HELP[key][language],
    })),
    widths: TASK_COLUMNS.map((column) => WIDTHS[column]),
    frozenRows: FIRST_TASK_ROW,
  };
}

function taskRow(task: PlanTask | undefined, index: number, language: Language): DescribedCell[] {
  const content = task ? contentOf(task, index, language) : {};
  const cells: Partial<Record<TaskColumn, DescribedCell>> = {
    ...content,
    status: { formula: statusFormula(FIRST_TASK_ROW + index, language) },
  };
  return TASK_COLUMNS.map((key) => cells[key] ?? '');
}

function contentOf(
  { clause, needs, task, lead, partners, start, due, product, note }: PlanTask,
  index: number,
  language: Language,
): Partial<Record<TaskColumn, DescribedCell>> {
  const cellOf = (expression: string): DescribedCell => ({
    formula: `=${needs ? choose(isBlank(needs), '""', expression) : expression}`,
  });
  const textOf = (text: PlanText | undefined): DescribedCell => {
    if (!text) return '';
    const constant = constantText(text, language);
    if (constant !== null && !needs) return constant;
    return cellOf(planText(text, language, PLAN_SLOTS));
  };
  return {
    no: { formula: numberFormula(FIRST_TASK_ROW + index) },
    clause: cellOf(clauseOf(clause)),
    content: textOf(task),
    lead: textOf(lead),
    partners: textOf(partners),
    start: start ? cellOf(planDay(start, PLAN_SLOTS)) : '',
    due: due ? cellOf(dueDay(due)) : '',
    product: textOf(product),
    note: textOf(note),
  };
}

function clauseOf(clause: PlanTask['clause']): string {
  if (typeof clause === 'string') return ownClause(clause, PLAN_SLOTS);
  return 'of' in clause ? planClause(clause.of, PLAN_SLOTS) : ruleClause(clause.rule, PLAN_SLOTS);
}

function isBlank(key: ParameterKey): string {
  return `TRIM(${PLAN_SLOTS.value(key)})=""`;
}

function dueDay(due: NonNullable<PlanTask['due']>): string {
  return typeof due === 'object'
    ? lastOnTimeDay(due.lastDayOf, PLAN_SLOTS)
    : planDay(due, PLAN_SLOTS);
}

/** Counts the tasks above: one that the plan does not need has no number. @param row zero-based */
function numberFormula(row: number): string {
  const numbers = columnLetter(TASK_COLUMNS.indexOf('no'));
  const content = `${columnLetter(TASK_COLUMNS.indexOf('content'))}${row + 1}`;
  const above = `${numbers}$${HEADER_ROW + 1}:${numbers}${row}`;
  return `=${choose(`TRIM(${content})=""`, '""', `COUNT(${above})+1`)}`;
}

/** @param row zero-based */
function statusFormula(row: number, language: Language): string {
  const cell = (key: TaskColumn) => `${columnLetter(TASK_COLUMNS.indexOf(key))}${row + 1}`;
  return taskStatusFormula(
    {
      content: cell('content'),
      due: cell('due'),
      completed: cell('completed'),
      asOf: PLAN_SLOTS.value('as_of'),
      dueSoonDays: PLAN_SLOTS.value('due_soon_days'),
    },
    language,
  );
}
