/** The progress of the plan's tasks by lead body and status (SPEC 8; plan II.4, II.5, III). */
import { rowArea } from '../../sheet/area';
import type { Language } from '../../text/language';
import { LOCALES } from '../../text/locales';
import type { SheetGrid } from '../../sheet/grid';
import { spellingKey } from '../../text/spelling';
import { aboutLine } from '../parts/aboutLine';
import { readingCell } from '../parts/readingCell';
import { STATUS_HEADERS } from '../progress/progressColumns';
import type { DescribedCell, StyledArea } from '../../sheet/sheetDescription';
import { SheetComposer, type SheetContent } from '../../sheet/sheetComposer';
import { defineSummary } from '../defineSummary';
import type { SummaryInput } from '../summaryInput';
import { readTasks, type Task, TASK_STATUSES, type TaskStatus } from '../../tasks/readTasks';

const vi = {
  title: 'TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ THEO KẾ HOẠCH',
  byLead: 'I. Tổng hợp theo cơ quan chủ trì',
  list: 'II. Chi tiết từng nhiệm vụ',
  no: 'TT',
  lead: 'Chủ trì',
  total: 'Tổng số',
  all: 'Tổng cộng',
  noLead: '(chưa ghi cơ quan chủ trì)',
  columns: {
    no: 'TT',
    content: 'Nội dung',
    clause: 'Điều khoản',
    start: 'Bắt đầu',
    due: 'Hạn',
    completed: 'Hoàn thành',
    status: 'Trạng thái',
    days: 'Quá hạn (ngày)',
    evidence: 'Minh chứng',
    note: 'Ghi chú',
  },
  noSheet: 'Chưa có trang Nhiệm vụ trong bảng tính.',
  makeSheet:
    'Bấm “Tạo bảng theo dõi” ở trình đơn của tiện ích: trang Nhiệm vụ được lập với các việc của kế hoạch. Ghi Ngày hoàn thành ở đó rồi bấm “Tổng hợp”.',
  noHeader: (sheet: string) => `Trang ${sheet} không có dòng tiêu đề với các cột Nội dung và Hạn.`,
  noTasks: (sheet: string) => `Trang ${sheet} chưa ghi nhiệm vụ nào.`,
};

const en: typeof vi = {
  title: "PROGRESS OF THE PLAN'S TASKS",
  byLead: 'I. By lead body',
  list: 'II. Task by task',
  no: 'No.',
  lead: 'Lead body',
  total: 'Tasks',
  all: 'Total',
  noLead: '(no lead body given)',
  columns: {
    no: 'No.',
    content: 'Task',
    clause: 'Clause',
    start: 'Start',
    due: 'Due',
    completed: 'Completed',
    status: 'Status',
    days: 'Days overdue',
    evidence: 'Evidence',
    note: 'Note',
  },
  noSheet: 'The spreadsheet has no task sheet.',
  makeSheet:
    "Press “Make the tracker” in the add-on's menu: the sheet Nhiệm vụ is made with the plan's tasks. Enter there when each was completed, then press “Build the summaries”.",
  noHeader: (sheet) => `The sheet ${sheet} has no header with the columns Nội dung and Hạn.`,
  noTasks: (sheet) => `The sheet ${sheet} has no task.`,
};

const WORDS = { vi, en };
const WIDTHS = [36, 340, 76, 82, 82, 84, 96, 66, 110, 96];

interface Lead {
  readonly name: string;
  readonly tasks: Task[];
}

/** The sheet `Nhiệm vụ – tiến độ`: lead bodies by status, then each task under its lead body. */
export const tasksSheet = defineSummary({
  kind: 'tasks',
  name: { vi: 'Nhiệm vụ – tiến độ', en: 'Task progress' },
  orientation: 'landscape',
  build,
});

function build(input: SummaryInput): SheetContent {
  const { language, asOf, plan, tasks: grid } = input;
  const words = WORDS[language];
  const tasks = grid && readTasks(grid, { asOf, dueSoonDays: plan.plan.get('due_soon_days') });
  const leads = leadsOf(tasks ?? [], words.noLead);

  const composer = new SheetComposer(WIDTHS);
  composer.head(words.title, aboutLine(input));
  const missing = missingTasks(grid, tasks, language);
  let groupRows: number[] = [];
  if (grid && missing === null) {
    composer.wide('heading', words.byLead);
    addTotals(composer, leads, language);
    composer.space();
    composer.wide('heading', words.list);
    groupRows = addList(composer, leads, grid.name, language);
  } else {
    composer.note(missing ?? '');
    if (!grid) composer.note(words.makeSheet);
  }
  // Of two tables neither's header is that of the whole sheet.
  const content = composer.content(null);
  return { ...content, styles: [...content.styles, ...groupRows.map(groupStyle)] };
}

/** Why there is nothing to show; null where there is. */
function missingTasks(
  grid: SheetGrid | null,
  tasks: readonly Task[] | null,
  language: Language,
): string | null {
  const words = WORDS[language];
  if (!grid) return words.noSheet;
  if (!tasks) return words.noHeader(grid.name);
  return tasks.length === 0 ? words.noTasks(grid.name) : null;
}

function groupStyle(row: number): StyledArea {
  return { ...rowArea(row, WIDTHS.length), role: 'total' };
}

/** The lead bodies in order of appearance, spellings of one name together. */
function leadsOf(tasks: readonly Task[], noLead: string): Lead[] {
  const leads = new Map<string, Lead>();
  for (const task of tasks) {
    const key = spellingKey(task.text.lead);
    let lead = leads.get(key);
    if (!lead) leads.set(key, (lead = { name: task.text.lead || noLead, tasks: [] }));
    lead.tasks.push(task);
  }
  return [...leads.values()];
}

function addTotals(composer: SheetComposer, leads: readonly Lead[], language: Language): void {
  const words = WORDS[language];
  const all = leads.flatMap(({ tasks }) => tasks);
  const counts = [words.total, ...TASK_STATUSES.map((status) => statusHeader(status, language))];
  composer.table(
    [
      { header: words.no, isOrdinal: true },
      { header: words.lead },
      ...counts.map((header) => ({ header, format: 'count' as const })),
    ],
    leads.map(({ name, tasks }, i) => [i + 1, name, tasks.length, ...countsOf(tasks)]),
    [{ role: 'total', cells: ['', words.all, all.length, ...countsOf(all)] }],
  );
}

function statusHeader(status: TaskStatus, language: Language): string {
  const { noDeadline, progress } = LOCALES[language];
  return status === 'no-deadline' ? noDeadline : progress[STATUS_HEADERS[status]];
}

/** @returns the rows that name a lead body */
function addList(
  composer: SheetComposer,
  leads: readonly Lead[],
  sheet: string,
  language: Language,
): number[] {
  const { columns } = WORDS[language];
  const rows: DescribedCell[][] = [];
  const groups: number[] = [];
  let no = 0;
  for (const { name, tasks } of leads) {
    groups.push(rows.length);
    rows.push(['', name]);
    for (const task of tasks) rows.push(taskCells(++no, task, sheet, language));
  }
  const { firstRow } = composer.table(
    [
      { header: columns.no, isOrdinal: true },
      { header: columns.content },
      { header: columns.clause },
      { header: columns.start, format: 'date', isCentred: true },
      { header: columns.due, format: 'date', isCentred: true },
      { header: columns.completed, format: 'date', isCentred: true },
      { header: columns.status },
      { header: columns.days, format: 'count', isCentred: true },
      { header: columns.evidence },
      { header: columns.note },
    ],
    rows,
  );
  return groups.map((row) => firstRow + row);
}

function countsOf(tasks: readonly Task[]): number[] {
  const counts = new Map<TaskStatus, number>();
  for (const { status } of tasks) counts.set(status, (counts.get(status) ?? 0) + 1);
  return TASK_STATUSES.map((status) => counts.get(status) ?? 0);
}

/** Its number leads to the task: a link does not break into lines in every program that prints. */
function taskCells(no: number, task: Task, sheet: string, language: Language): DescribedCell[] {
  const { text, status } = task;
  return [
    { text: String(no), sheet, cell: task.cell },
    text.content,
    text.clause,
    readingCell(task.start),
    readingCell(task.due),
    readingCell(task.completed),
    status === 'no-deadline' ? LOCALES[language].noDeadline : LOCALES[language].statuses[status],
    status === 'overdue' ? task.daysOverdue : '',
    text.evidence,
    text.note,
  ];
}
