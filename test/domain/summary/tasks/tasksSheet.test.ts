import { describe, expect, test } from '@jest/globals';
import { MENU } from '../../../../src/addon/entry/calls/actionNames';
import type { SheetGrid } from '../../../../src/domain/sheet/grid';
import { tasksSheet } from '../../../../src/domain/summary/tasks/tasksSheet';
import { type CellInput, gridOf } from '../../trackerTable';
import { expectGolden } from '../golden';
import { sampleInput, tableInput } from '../sampleInput';
import { sampleTasks } from '../sampleTasks';
import { expectWellFormed } from '../wellFormed';

const HEADER = ['Nội dung', 'Chủ trì', 'Hạn', 'Ngày hoàn thành'];
const taskGrid = (...rows: readonly CellInput[][]): SheetGrid => ({
  ...gridOf([HEADER, ...rows]),
  name: 'Nhiệm vụ',
});
const sheetOf = (tasks: SheetGrid | null, plan = {}) =>
  tasksSheet.describe(tableInput({ rows: [], asOf: '2023-05-20', plan }, { tasks }));

describe('the progress of the tasks', () => {
  test('in English', () => {
    const input = sampleInput('2023-05-20', { language: 'en', tasks: sampleTasks('en') });
    const sheet = tasksSheet.describe(input);
    expectWellFormed(sheet);
    expectGolden(sheet, '2023-05-20.en');
  });

  test('lead bodies are those of a spelling; every task is in one column and in the total', () => {
    const sheet = sheetOf(
      taskGrid(
        ['A', 'Uỷ ban', '30/5/2023', ''],
        ['B', 'ủy  ban', '19/5/2023', ''],
        ['C', '', '19/5/2023', '19/5/2023'],
        ['D', '', '19/5/2023', '20/5/2023'],
        ['E', '', '', ''],
        ['F', '', '5/6/2023', ''],
        ['G', '', 'abc', ''],
      ),
    );
    expect(sheet.rows.slice(3, 7)).toEqual([
      [
        'TT',
        'Chủ trì',
        'Tổng số',
        'Đúng hạn',
        'Trễ hạn',
        'Sắp đến hạn',
        'Quá hạn',
        'Chưa đến hạn',
        'Thiếu dữ liệu',
        'Chưa có hạn',
      ],
      [1, 'Uỷ ban', 2, 0, 0, 1, 1, 0, 0, 0],
      [2, '(chưa ghi cơ quan chủ trì)', 5, 1, 1, 0, 0, 1, 1, 1],
      ['', 'Tổng cộng', 7, 1, 1, 1, 1, 1, 1, 1],
    ]);
  });

  test.each<[title: string, tasks: SheetGrid, text: string]>([
    [
      'no header',
      { ...gridOf([['x']]), name: 'Nhiệm vụ' },
      'Trang Nhiệm vụ không có dòng tiêu đề với các cột Nội dung và Hạn.',
    ],
    ['no task', taskGrid(), 'Trang Nhiệm vụ chưa ghi nhiệm vụ nào.'],
  ])('%s: a line that says so', (_title, tasks, text) => {
    const sheet = sheetOf(tasks);
    expectWellFormed(sheet);
    expect(sheet.rows).toHaveLength(3);
    expect(sheet.rows[2]![0]).toBe(text);
  });

  test('no sheet: a line that says so, and how it is made', () => {
    const sheet = sheetOf(null);
    expectWellFormed(sheet);
    const [said, ...how] = sheet.rows
      .slice(2)
      .map(([text]) => (typeof text === 'string' ? text : ''));
    expect(said).toBe('Chưa có trang Nhiệm vụ trong bảng tính.');
    expect(how.join(' ')).toContain(`Bấm “${MENU.vi.setUpFromMenu}” ở trình đơn của tiện ích`);
    expect(how.join(' ')).toContain(`rồi bấm “${MENU.vi.summariesFromMenu}”.`);
  });

  test('an invalid as-of date', () => {
    const sheet = sheetOf(taskGrid(['A', 'B', '30/5/2023', '']), { as_of: 'x' });
    expectWellFormed(sheet);
    expect(sheet.rows.flat()).toContain('Thiếu dữ liệu');
  });
});
