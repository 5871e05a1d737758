/** The columns of the task sheet `Nhiệm vụ`: found by header, which is the same in every language. */
import { cellText } from '../sheet/cell';
import type { SheetGrid } from '../sheet/grid';
import { headerKey } from '../text/spelling';
import { HEADER_SEARCH_ROWS } from '../tracker/header';

export const TASK_HEADERS = {
  no: 'TT',
  clause: 'Điều khoản',
  content: 'Nội dung',
  lead: 'Chủ trì',
  partners: 'Phối hợp',
  start: 'Bắt đầu',
  due: 'Hạn',
  product: 'Sản phẩm',
  completed: 'Ngày hoàn thành',
  evidence: 'Minh chứng',
  status: 'Trạng thái',
  note: 'Ghi chú',
} as const;

export type TaskColumn = keyof typeof TASK_HEADERS;
/** In the order in which set-up writes them. */
export const TASK_COLUMNS = Object.keys(TASK_HEADERS) as TaskColumn[];

const DATE_COLUMNS = ['start', 'due', 'completed'] as const;
export type TaskDateColumn = (typeof DATE_COLUMNS)[number];
export type TaskTextColumn = Exclude<TaskColumn, TaskDateColumn>;

export function isTaskDate(column: TaskColumn): column is TaskDateColumn {
  return DATE_COLUMNS.some((date) => date === column);
}

/** The columns whose cells are read as texts. */
export const TASK_TEXT_COLUMNS = TASK_COLUMNS.filter((column) => !isTaskDate(column));

/** Where the header of a task sheet stands, and which column is where; zero-based. */
export interface TaskHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<TaskColumn, number>;
}

const COLUMN_BY_HEADER: ReadonlyMap<string, TaskColumn> = new Map(
  TASK_COLUMNS.map((column) => [headerKey(TASK_HEADERS[column]), column]),
);

/**
 * The row that knows most columns, `Nội dung` and `Hạn` among them; the earliest of those that know
 * as many. Null where none of the first rows does.
 */
export function findTaskHeader(grid: SheetGrid): TaskHeader | null {
  let best: TaskHeader | null = null;
  grid.rows.slice(0, HEADER_SEARCH_ROWS).forEach((cells, row) => {
    const columns = new Map<TaskColumn, number>();
    cells.forEach((cell, at) => {
      const column = COLUMN_BY_HEADER.get(headerKey(cellText(cell)));
      if (column && !columns.has(column)) columns.set(column, at);
    });
    if (!columns.has('content') || !columns.has('due')) return;
    if (!best || columns.size > best.columns.size) best = { row, columns };
  });
  return best;
}
