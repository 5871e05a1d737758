/** Reading the task sheet `Nhiệm vụ` and each task's status (SPEC 5, task rows). */
import type { CalendarDate, Interval } from '../calendar';
import { type Cell, cellText, isBlank } from '../sheet/cell';
import { cellAt, columnLetter, type SheetGrid } from '../sheet/grid';
import { headerKey } from '../text/spelling';
import { daysOverdue, heldState, SHOWN_STATUSES, type ShownStatus, statusOf } from '../unit/status';
import { type DateReading, readDate } from '../tracker/reading/date';
import {
  findTaskHeader,
  TASK_HEADERS,
  TASK_TEXT_COLUMNS,
  type TaskColumn,
  type TaskHeader,
  type TaskTextColumn,
} from './taskColumns';

/** The statuses of a task in the common order; one without a due date is never overdue. */
export const TASK_STATUSES = [...SHOWN_STATUSES, 'no-deadline'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

const CONTENT_KEY = headerKey(TASK_HEADERS.content);
/** '(3)' under a header counts columns and is no task. */
const COLUMN_NUMBER = /^\(?\d+\)?$/;

export interface Task {
  /** Address of its content, such as `C4`. */
  readonly cell: string;
  readonly text: Readonly<Record<TaskTextColumn, string>>;
  readonly start: DateReading;
  readonly due: DateReading;
  readonly completed: DateReading;
  /** When it was completed, as read; null where it is open as of the day. */
  readonly completedOn: Interval | null;
  readonly status: TaskStatus;
  /** A − D where it is overdue, else 0. */
  readonly daysOverdue: number;
}

/** What the statuses rest on; undefined where the plan's value is invalid. */
export interface TaskDay {
  readonly asOf: CalendarDate | undefined;
  readonly dueSoonDays: number | undefined;
}

/**
 * The tasks of a sheet, in its order; null where no header with `Nội dung` and `Hạn` stands in
 * its first rows.
 */
export function readTasks(grid: SheetGrid, day: TaskDay): readonly Task[] | null {
  const header = findTaskHeader(grid);
  if (!header) return null;
  const tasks: Task[] = [];
  for (let row = header.row + 1; row < grid.rows.length; row++) {
    const content = cellAt(grid, row, header.columns.get('content')!);
    if (isBlank(content)) continue;
    const text = cellText(content);
    // A header that is repeated, and the columns' numbers below one.
    if (headerKey(text) === CONTENT_KEY || COLUMN_NUMBER.test(text)) continue;
    tasks.push(taskOf(grid, row, header.columns, day));
  }
  return tasks;
}

function taskOf(grid: SheetGrid, row: number, columns: TaskHeader['columns'], day: TaskDay): Task {
  const cell = (column: TaskColumn): Cell => cellAt(grid, row, columns.get(column) ?? -1);
  const textOf = (column: TaskColumn): string => {
    const content = cell(column);
    return isBlank(content) ? '' : cellText(content);
  };
  const due = readDate(cell('due'), false);
  // As for a held congress: a day that is only planned is none.
  const completed = readDate(cell('completed'), true);
  const address = `${columnLetter(columns.get('content')!)}${(grid.firstRowNumber ?? 1) + row}`;
  return {
    cell: address,
    text: Object.fromEntries(
      TASK_TEXT_COLUMNS.map((column) => [column, textOf(column)]),
    ) as Task['text'],
    start: readDate(cell('start'), false),
    due,
    completed,
    ...stateOf(due, completed, day),
  };
}

/** The statuses of units, with the due date itself as the last on-time day. */
function stateOf(
  due: DateReading,
  completed: DateReading,
  { asOf, dueSoonDays }: TaskDay,
): Pick<Task, 'completedOn' | 'status' | 'daysOverdue'> {
  const { held, heldUnclear } = heldState(completed, asOf);
  const input = {
    exempt: false,
    held,
    heldUnclear,
    lastOnTimeDay: due.kind === 'interval' ? due.interval.last : undefined,
    asOf,
    dueSoonDays,
  };
  if (due.kind === 'blank') return { completedOn: held, status: 'no-deadline', daysOverdue: 0 };
  const status = statusOf(input) as ShownStatus;
  return { completedOn: held, status, daysOverdue: daysOverdue(status, input) };
}
