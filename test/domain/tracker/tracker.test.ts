import { describe, expect, test } from '@jest/globals';
import type { Merge } from '../../../src/domain/sheet/grid';
import { readTracker, type TrackerRow } from '../../../src/domain/tracker/tracker';
import { type CellInput, gridOf } from '../trackerTable';

const HEADER = [
  ...['Tên CĐCS', 'Mã CĐCS', 'Cấp', 'Ngày dự kiến', 'Ngày tổ chức'],
  ...['Thời lượng', 'Số đoàn viên', 'Đại hội điểm', 'Ghi chú'],
];

/** The rows of a tracker of these columns. */
function rowsOf(...rows: CellInput[][]): readonly TrackerRow[] {
  return readTracker(gridOf([HEADER, ...rows])).rows;
}

describe('the cells of a row', () => {
  const tentative = 'dự kiến 12/4/2023';
  const [row, short] = rowsOf(
    ['  Trường  A ', 12, 'Cấp trên', tentative, tentative, '1,5', '1.5', 'x', ' Chưa  nộp '],
    ['Trường B'],
  ) as [TrackerRow, TrackerRow];

  test('are texts without the spaces around them, or numbers and days as they are shown', () => {
    expect([row.text('unit_name'), row.text('unit_code'), row.text('note')]).toEqual([
      'Trường  A',
      '12',
      'Chưa  nộp',
    ]);
    const [dated] = rowsOf(['Trường A', { date: '2023-04-12' }]);
    expect(dated!.text('unit_code')).toBe('12/04/2023');
    expect(row.key('unit_name')).toBe('trường a');
    expect(row.key('note')).toBe('chưa nộp');
    expect(row.key('unit_name')).toBe('trường a');
  });

  test('are read by what their columns hold', () => {
    expect(row.choice('level')).toEqual({ kind: 'choice', code: 'upper' });
    expect(row.number('duration')).toEqual({ kind: 'number', value: 3 });
    expect(row.number('members')).toEqual({ kind: 'unreadable', text: '1.5' });
    expect(row.mark('pilot')).toEqual({ kind: 'yes' });
  });

  test('hold a day that is only planned where it is planned, and none where it was held', () => {
    expect(row.date('planned')).toMatchObject({ interval: { first: '2023-04-12' } });
    expect(row.date('held')).toEqual({ kind: 'tentative', text: tentative });
    expect(row.heldContent).toBe(tentative);
  });

  test('are blank where the row is shorter than the header, or there is no such column', () => {
    for (const unit of [short, row]) expect(unit.text('commune')).toBe('');
    expect([short.text('note'), short.heldContent]).toEqual(['', '']);
    expect(short.date('held')).toEqual({ kind: 'blank' });
    expect(short.number('members')).toEqual({ kind: 'blank' });
    expect(short.mark('pilot')).toEqual({ kind: 'no' });
    expect(short.choice('level')).toEqual({ kind: 'blank' });
  });

  test('say nothing where a formula finds nothing', () => {
    const [found] = rowsOf(['Trường A', '#N/A', '', '', '12/4/2023']);
    expect(found!.text('unit_code')).toBe('');
  });
});

describe('the row above the header', () => {
  const blocsBelow = (...above: CellInput[][]) => {
    const rows = [
      ['TT', ...HEADER],
      [1, 'Trường A'],
      ['II', 'Khối xã'],
      [2, 'Xã B'],
    ];
    return readTracker(gridOf([...above, ...rows])).rows.map(({ bloc }) => bloc);
  };

  test.each<[CellInput[], string]>([
    [['I. KHỐI TRƯỜNG HỌC:'], 'KHỐI TRƯỜNG HỌC'],
    [['', 'Khối trường học', 0], 'Khối trường học'],
    [['Cụm thi đua số 1'], 'Cụm thi đua số 1'],
  ])('%j heads the table’s first rows, as a section does', (row, bloc) => {
    expect(blocsBelow(['DANH SÁCH'], row)).toEqual([bloc, 'Khối xã']);
  });

  test.each<[CellInput[]]>([
    [['DANH SÁCH KHỐI TRƯỜNG HỌC']],
    [['I. Danh sách']],
    [['Khối trường học', 'Mẫu 1']],
    [[]],
  ])('%j names no bloc', (row) => {
    expect(blocsBelow(['Khối mầm non'], row)).toEqual(['', 'Khối xã']);
  });
});

test('a row has a bloc of its own, else that of the heading above it, else none', () => {
  const header = ['TT', 'Tên CĐCS', 'Khối', 'Ngày tổ chức'];
  const cells = [header, [1, 'A'], ['I', 'Khối xã'], [2, 'B'], [3, 'C', ' Khối trường ']];
  expect(readTracker(gridOf(cells)).rows.map(({ bloc }) => bloc)).toEqual([
    '',
    'Khối xã',
    'Khối trường',
  ]);
});

describe('a merged cell', () => {
  const header = ['Tên CĐCS', 'Xã', 'Ngày tổ chức', 'Ghi chú'];
  const down = (column: number, top: number, bottom: number): Merge => ({
    ...{ left: column, right: column },
    ...{ top, bottom },
  });

  test('of a name gives its unit what stands further right in the rows below, and no more', () => {
    const cells = [header, ['Trường A'], ['', 'Bản Bo', '', 'x'], ['Trường B', '', '12/4/2023']];
    const [first, second] = readTracker(gridOf(cells, [down(0, 1, 2)])).rows;
    expect([first!.text('commune'), first!.text('note'), first!.heldContent]).toEqual([
      ...['Bản Bo', 'x', ''],
    ]);
    expect([second!.row, second!.text('commune'), second!.text('note')]).toEqual([4, '', '']);
  });

  test('of a commune that is merged with the name beside it is the name’s, and makes no unit', () => {
    const cells = [header, ['Trường A', '', '', 'x'], ['', '', '', 'y'], ['Trường B']];
    const merge = { top: 1, bottom: 2, left: 0, right: 1 };
    expect(readTracker(gridOf(cells, [merge])).rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    const ofNote = readTracker(gridOf(cells, [down(3, 1, 2)])).rows;
    expect(ofNote.map((row) => [row.row, row.text('note')])).toEqual([
      [2, 'x'],
      [3, 'y'],
      [4, ''],
    ]);
  });

  test('of a name that reaches below the last row ends with the table', () => {
    const cells = [header, ['Trường A', '', '', 'x'], ['', 'Bản Bo']];
    const tracker = readTracker(gridOf(cells, [down(0, 1, 9), down(1, 1, 9)]));
    expect(tracker.rows.map((row) => [row.row, row.text('note')])).toEqual([[2, 'x']]);
    expect(tracker.skipped).toEqual([{ row: 3, reason: 'blank' }]);
  });
});
