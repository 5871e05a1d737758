/** The task sheet as set-up makes it: the plan's tasks, each with a living status (SPEC 5). */
import type { CalendarDate } from '../calendar';
import type { Language, Localized } from '../text/language';
import { readPlan } from '../plan/readPlan';
import { columnLetter } from '../sheet/grid';
import { columnArea, rowArea } from '../sheet/area';
import { equalRows } from '../sheet/equalRows';
import { type PlanTask, planTasks } from '../tasks/planTasks';
import { planSlot } from './planSlot';
import { type SetUpSheet, TASK_SHEET } from './setUpNames';
import type { DescribedCell } from '../sheet/sheetDescription';
import { taskStatusFormula } from '../formulas/taskStatusFormula';

interface TaskColumn {
  /** The same in both languages: columns are found by it. */
  readonly header: string;
  readonly width: number;
  readonly isDate?: boolean;
  /** What is given for the plan's own tasks; elsewhere, and else, people write. */
  readonly isGiven?: boolean;
  readonly note: Localized;
}

const COLUMNS = {
  no: {
    header: 'TT',
    width: 44,
    isGiven: true,
    note: { vi: 'Số thứ tự.', en: 'Running number.' },
  },
  clause: {
    header: 'Điều khoản',
    width: 92,
    isGiven: true,
    note: {
      vi: 'Điều khoản của kế hoạch giao nhiệm vụ.',
      en: 'Clause of the plan that sets the task.',
    },
  },
  task: {
    header: 'Nội dung',
    width: 320,
    isGiven: true,
    note: {
      vi: 'Việc phải làm. Dòng không ghi nội dung thì không có trạng thái.',
      en: 'What is to be done. A row without it has no status.',
    },
  },
  lead: {
    header: 'Chủ trì',
    width: 200,
    isGiven: true,
    note: { vi: 'Cơ quan chịu trách nhiệm chính.', en: 'Body in charge.' },
  },
  partners: {
    header: 'Phối hợp',
    width: 200,
    isGiven: true,
    note: { vi: 'Cơ quan cùng thực hiện.', en: 'Bodies that take part.' },
  },
  start: {
    header: 'Bắt đầu',
    width: 100,
    isDate: true,
    note: { vi: 'Ngày bắt đầu, ghi ngày/tháng/năm.', en: 'First day, written day/month/year.' },
  },
  due: {
    header: 'Hạn',
    width: 100,
    isDate: true,
    note: {
      vi: 'Ngày cuối còn đúng hạn, ghi ngày/tháng/năm. Hạn “trước ngày” của kế hoạch được ghi là ngày liền trước; nếu sửa hạn hoặc before_reading trên trang Kế hoạch thì sửa cả ở đây. Để trống khi chưa có hạn.',
      en: "Last day on time, written day/month/year. For a deadline 'before' a day it is the day before that; where a deadline or before_reading is changed on the sheet 'Kế hoạch', change it here too. Blank while there is none.",
    },
  },
  product: {
    header: 'Sản phẩm',
    width: 200,
    isGiven: true,
    note: { vi: 'Văn bản hoặc kết quả phải nộp.', en: 'What is handed in.' },
  },
  completed: {
    header: 'Ngày hoàn thành',
    width: 112,
    isDate: true,
    note: {
      vi: 'Ngày đã hoàn thành, ghi ngày/tháng/năm. Để trống khi chưa xong.',
      en: 'Day of completion, written day/month/year. Blank while it is open.',
    },
  },
  evidence: {
    header: 'Minh chứng',
    width: 180,
    note: {
      vi: 'Số, ngày của văn bản hoặc đường dẫn đến tài liệu.',
      en: 'Number and day of the document, or a link to it.',
    },
  },
  status: {
    header: 'Trạng thái',
    width: 150,
    note: {
      vi: 'Tự tính theo Hạn, Ngày hoàn thành và ngày chốt số liệu trên trang Kế hoạch; không nhập vào cột này.',
      en: "Worked out from due date, completion and the as-of date on the sheet 'Kế hoạch'; nothing is to be entered here.",
    },
  },
  note: {
    header: 'Ghi chú',
    width: 240,
    note: { vi: 'Ghi chú tùy ý.', en: 'Any remark.' },
  },
} as const satisfies Record<string, TaskColumn>;

type TaskColumnKey = keyof typeof COLUMNS;
const COLUMN_KEYS = Object.keys(COLUMNS) as TaskColumnKey[];

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

/** The sheet `Nhiệm vụ` with the tasks of the default plan. */
export function taskTemplate(language: Language): SetUpSheet {
  const width = COLUMN_KEYS.length;
  const tasks = planTasks(readPlan([]).plan);
  const height = tasks.length + EMPTY_ROWS;
  const rows: readonly (readonly DescribedCell[])[] = [
    [TITLE[language]],
    [HINT[language]],
    COLUMN_KEYS.map((key) => COLUMNS[key].header),
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
      ...COLUMN_KEYS.flatMap((key, column) => {
        const whole = columnArea(column, FIRST_TASK_ROW, height);
        if (key === 'status') return [{ ...whole, role: 'fixed' as const }];
        if (!isGiven(key)) return [{ ...whole, role: 'input' as const }];
        const given = columnArea(column, FIRST_TASK_ROW, tasks.length);
        const free = columnArea(column, FIRST_TASK_ROW + tasks.length, EMPTY_ROWS);
        return [
          { ...given, role: 'fixed' as const },
          { ...free, role: 'input' as const },
        ];
      }),
    ],
    formats: COLUMN_KEYS.flatMap((key, column) =>
      isDate(key) ? [{ ...columnArea(column, FIRST_TASK_ROW, height), format: 'date' }] : [],
    ),
    notes: COLUMN_KEYS.map((key, column) => ({
      row: HEADER_ROW,
      column,
      text: COLUMNS[key].note[language],
    })),
    widths: COLUMN_KEYS.map((key) => COLUMNS[key].width),
    frozenRows: FIRST_TASK_ROW,
  };
}

function isGiven(key: TaskColumnKey): boolean {
  const { isGiven: given = false }: TaskColumn = COLUMNS[key];
  return given;
}

function isDate(key: TaskColumnKey): boolean {
  const { isDate: date = false }: TaskColumn = COLUMNS[key];
  return date;
}

function taskRow(task: PlanTask | undefined, index: number, language: Language): DescribedCell[] {
  const content = task ? contentOf(task, index, language) : {};
  const cells: Partial<Record<TaskColumnKey, DescribedCell>> = {
    ...content,
    status: { formula: statusFormula(FIRST_TASK_ROW + index, language) },
  };
  return COLUMN_KEYS.map((key) => cells[key] ?? '');
}

function contentOf(
  { clause, task, lead, partners, start, due, product, note }: PlanTask,
  index: number,
  language: Language,
): Partial<Record<TaskColumnKey, DescribedCell>> {
  return {
    no: index + 1,
    clause,
    task: task[language],
    lead: lead[language],
    partners: partners?.[language] ?? '',
    start: dateCell(start),
    due: dateCell(due),
    product: product[language],
    note: note?.[language] ?? '',
  };
}

function dateCell(day: CalendarDate | undefined): DescribedCell {
  return day ? { date: day } : '';
}

/** @param row zero-based */
function statusFormula(row: number, language: Language): string {
  const cell = (key: TaskColumnKey) => `${columnLetter(COLUMN_KEYS.indexOf(key))}${row + 1}`;
  return taskStatusFormula(
    {
      content: cell('task'),
      due: cell('due'),
      completed: cell('completed'),
      asOf: planSlot('as_of'),
      dueSoonDays: planSlot('due_soon_days'),
    },
    language,
  );
}
