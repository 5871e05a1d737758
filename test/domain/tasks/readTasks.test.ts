import { describe, expect, test } from '@jest/globals';
import type { SheetGrid } from '../../../src/domain/sheet/grid';
import { readTasks, type Task, type TaskStatus } from '../../../src/domain/tasks/readTasks';
import { taskGridOf } from '../setup/taskSheet';
import { type CellInput, gridOf, isoDay } from '../trackerTable';

const DAY = { asOf: isoDay('2023-05-20'), dueSoonDays: 15 };
const HEADER = ['TT', 'Nội dung', 'Hạn', 'Ngày hoàn thành'];

function taskGrid(cells: readonly (readonly CellInput[])[]): SheetGrid {
  return { ...gridOf(cells), name: 'Nhiệm vụ' };
}

function taskOf(
  due: CellInput,
  completed: CellInput = '',
  asOf: string | null = '2023-05-20',
  dueSoonDays: number | undefined = 15,
): Task {
  const grid = taskGrid([HEADER, [1, 'Việc', due, completed]]);
  const day = { asOf: asOf === null ? undefined : isoDay(asOf), dueSoonDays };
  return readTasks(grid, day)![0]!;
}

describe('the status of a task', () => {
  test.each<[asOf: string, status: TaskStatus, daysOverdue: number]>([
    ['2023-05-14', 'not-due', 0],
    ['2023-05-15', 'due-soon', 0],
    ['2023-05-29', 'due-soon', 0],
    ['2023-05-30', 'due-soon', 0],
    ['2023-05-31', 'overdue', 1],
    ['2023-06-15', 'overdue', 16],
  ])('due 30/5, as of %s: %s', (asOf, status, daysOverdue) => {
    expect(taskOf('30/5/2023', '', asOf)).toMatchObject({ status, daysOverdue });
  });

  test.each<[completed: CellInput, status: TaskStatus]>([
    ['29/5/2023', 'done-on-time'],
    [{ date: '2023-05-30' }, 'done-on-time'],
    ['31/5/2023', 'done-late'],
    ['1/7/2023', 'overdue'],
    ['dự kiến 29/5/2023', 'overdue'],
    ['chưa xong', 'overdue'],
    ['-', 'overdue'],
    ['xong', 'missing-data'],
    ['29/5', 'missing-data'],
    ['Quý II/2023', 'missing-data'],
    ['Tháng 4/2023', 'done-on-time'],
    ['Tháng 6/2023', 'done-late'],
  ])('due 30/5, completed %p, as of 10/6: %s', (completed, status) => {
    expect(taskOf('30/5/2023', completed, '2023-06-10').status).toBe(status);
  });

  test.each<[due: CellInput, status: TaskStatus]>([
    ['Tháng 5/2023', 'due-soon'],
    ['20-21/5/2023', 'due-soon'],
    [45066, 'due-soon'],
    ['19/5/2023', 'overdue'],
    ['cuối tháng 5', 'missing-data'],
    ['31/4/2023', 'missing-data'],
    ['sau đại hội điểm', 'missing-data'],
  ])('due %p, as of 20/5: %s', (due, status) => {
    expect(taskOf(due).status).toBe(status);
  });

  test.each(['', ' ', '-', 'chưa có', 'không'])('due %p: no deadline, never overdue', (due) => {
    expect(taskOf(due, '', '2030-01-01')).toMatchObject({ status: 'no-deadline', daysOverdue: 0 });
    expect(taskOf(due, '1/5/2023').status).toBe('no-deadline');
    expect(taskOf(due, '', null).status).toBe('no-deadline');
  });

  test('an invalid as-of date leaves it unknown, invalid due_soon_days not due', () => {
    expect(taskOf('30/5/2023', '', null).status).toBe('missing-data');
    const grid = taskGrid([HEADER, [1, 'Việc', '30/5/2023', '']]);
    const day = { asOf: isoDay('2023-05-29'), dueSoonDays: undefined };
    expect(readTasks(grid, day)![0]!.status).toBe('not-due');
  });
});

describe('finding the tasks', () => {
  test('under a header anywhere in the first 20 rows, whatever its accents, case and spaces', () => {
    const rows = [
      ...Array.from({ length: 19 }, () => ['NHIỆM VỤ', '']),
      ['GHI CHÚ', 'noi  dung', ' HẠN ', 'chủ trì:', 'Dieu khoan'],
      ['x', 'Việc A', '30/5/2023', 'Ban A', 'II.5'],
    ];
    const [task] = readTasks(taskGrid(rows), DAY)!;
    expect(task).toMatchObject({
      cell: 'B21',
      text: { content: 'Việc A', lead: 'Ban A', clause: 'II.5', note: 'x', no: '' },
      status: 'due-soon',
    });
    expect(readTasks(taskGrid([['x'], ...rows]), DAY)).toBeNull();
  });

  test('no header, no tasks', () => {
    expect(readTasks(taskGrid([]), DAY)).toBeNull();
    expect(
      readTasks(
        taskGrid([
          ['TT', 'Nội dung'],
          [1, 'Việc'],
        ]),
        DAY,
      ),
    ).toBeNull();
    expect(readTasks(taskGrid([HEADER]), DAY)).toEqual([]);
  });

  test('a row without a task, column numbers and a repeated header are none', () => {
    const rows = [
      HEADER,
      ['(1)', '(2)', '(3)', '(4)'],
      ['I', '', '', ''],
      HEADER,
      [1, 'Việc', '', ''],
    ];
    expect(readTasks(taskGrid(rows), DAY)!.map(({ text }) => text.content)).toEqual(['Việc']);
  });

  test.each(['vi', 'en'] as const)('the sheet that set-up makes: %s', (language) => {
    const tasks = readTasks(taskGridOf(language), DAY)!;
    expect(tasks.length).toBeGreaterThan(15);
    expect(tasks[4]).toMatchObject({ cell: 'C8', status: 'overdue', daysOverdue: 95 });
    expect(tasks.filter(({ status }) => status === 'no-deadline').length).toBeGreaterThan(5);
  });
});
