/** Where the add-on leads people: to new sheets, to cells that are no unit's, and the panel's figures. */
import { describe, expect, it } from '@jest/globals';
import type { SidebarCheck, SidebarStart } from '../../src/addon/addonApi';
import type { Host } from '../../src/host';
import { addSheet, documentOf, openHost, sheetOf, TRACKER } from './openHost';

const start = (host: Host) => host.run('sidebarStart') as unknown as SidebarStart;
const check = (host: Host, ...sheets: string[]) =>
  host.run('sidebarCheck', [{ sheets, highlight: false }]) as unknown as SidebarCheck;

describe('after set-up', () => {
  it.each([
    ['from the menu', 'setUpFromMenu', [], 'Kế hoạch'],
    ['from the panel', 'setUp', [['plan', 'tracker', 'tasks']], 'Kế hoạch'],
    ['of the tasks alone', 'setUp', [['tasks']], 'Nhiệm vụ'],
  ] as const)('%s the first new sheet is shown', (_, name, args, shown) => {
    const host = openHost(documentOf('Trang tính1', []));
    host.run(name, args);
    expect(host.activeCell?.sheet).toBe(shown);
  });

  it('that made nothing people stay where they are', () => {
    const host = openHost(documentOf('Trang tính1', []));
    host.run('setUp', [['plan', 'tracker', 'tasks']]);
    host.edit('Trang tính1', 'C3', 'của tôi');
    host.run('setUp', [['plan', 'tracker', 'tasks']]);
    expect(host.activeCell).toEqual({ sheet: 'Trang tính1', a1: 'C3' });
  });

  it('the tracker is known as empty until a unit stands there', () => {
    const workbook = documentOf('Trang tính1', []);
    const host = openHost(workbook);
    expect(start(host)).toMatchObject({ emptyTrackers: [], planSheet: null });
    host.run('setUp', [['plan', 'tracker', 'tasks']]);
    expect(start(host)).toMatchObject({
      trackers: ['Đại hội cơ sở'],
      emptyTrackers: ['Đại hội cơ sở'],
      planSheet: 'Kế hoạch',
    });
    const header = sheetOf(workbook, 'Đại hội cơ sở').rows.findIndex((row) =>
      row?.values.includes('Tên CĐCS'),
    );
    const column = sheetOf(workbook, 'Đại hội cơ sở').rows[header]!.values.indexOf('Tên CĐCS');
    host.edit(
      'Đại hội cơ sở',
      `${String.fromCharCode(65 + column)}${header + 2}`,
      'Trường Mầm non A',
    );
    expect(start(host).emptyTrackers).toEqual([]);
  });
});

describe('going to a sheet', () => {
  it('shows it, or a cell of it', () => {
    const workbook = documentOf('Theo dõi', TRACKER);
    addSheet(workbook, 'Báo cáo', []);
    const host = openHost(workbook, { activeSheet: 'Theo dõi' });
    expect(host.run('showSheet', [{ sheet: 'Báo cáo', cell: null }])).toBeNull();
    expect(host.activeCell?.sheet).toBe('Báo cáo');
    host.run('showSheet', [{ sheet: 'Theo dõi', cell: 'B2' }]);
    expect(host.activeCell).toEqual({ sheet: 'Theo dõi', a1: 'B2' });
  });

  it('that is gone says which sheets there are', () => {
    const host = openHost(documentOf('Theo dõi', TRACKER));
    expect(() => host.run('showSheet', [{ sheet: 'Báo cáo', cell: null }])).toThrow(
      'Không có trang “Báo cáo”. Các trang: “Theo dõi”.',
    );
  });
});

describe('a check for the panel', () => {
  const rows = [
    ['Mã CĐCS', 'Tên CĐCS', 'Ngày dự kiến', 'Đại hội', ''],
    ['', '', '', 'Ngày tổ chức', 'Ngày tổ chức'],
    ['TĐ18', 'Trường A', '10/5/2023', '12/5/2023', ''],
    ['', 'Trường B', '18/5/2023', '', ''],
  ];
  const plan = [
    ['Khóa', 'Giá trị'],
    ['as_of', '20/05/2023'],
    ['due_soon_days', 20],
  ];

  it('tells codes, the course of the congresses, and when a unit is due soon', () => {
    const workbook = documentOf('Theo dõi', rows);
    addSheet(workbook, 'Kế hoạch', plan);
    const answer = check(openHost(workbook), 'Theo dõi');
    expect(answer.sheets[0]!.units.map(({ code }) => code)).toEqual(['TĐ18', '']);
    expect(answer.curve).toEqual({
      weeks: ['2023-05-08', '2023-05-15', '2023-05-22', '2023-05-29'],
      planned: [1, 2, 2, 2],
      held: [1, 1],
      required: 2,
      deadlines: [{ milestone: 'grassroots', day: '2023-05-30', before: '2023-05-31' }],
    });
    expect(answer.dueSoonDays).toBe(20);
  });

  it('does not tell days that the plan has wrong', () => {
    const workbook = documentOf('Theo dõi', rows);
    addSheet(workbook, 'Kế hoạch', [plan[0]!, ['due_soon_days', 'nhiều']]);
    expect(check(openHost(workbook), 'Theo dõi').dueSoonDays).toBeNull();
  });

  it('has the way to the header that repeats a column', () => {
    const host = openHost(documentOf('Theo dõi', rows));
    const { findings } = check(host, 'Theo dõi').sheets[0]!;
    expect(
      findings.filter(({ code }) => code === 'header-duplicate').map(({ address }) => address),
    ).toEqual(['Theo dõi!E2']);
  });
});
