/** What is asked of columns: only where their headers do not say it, with a guess where one is likely. */
import { describe, expect, it } from '@jest/globals';
import { columnQuestion, unknownColumns } from '../../../src/addon/check/columnQuestion';
import type { Cell } from '../../../src/domain/sheet/cell';
import { checkTable, gridOf } from '../../domain/trackerTable';

describe('before a check', () => {
  const asked = (...rows: Cell[][]) => {
    const grid = gridOf(rows);
    return columnQuestion({ grid, columnMapping: new Map() } as never, 'vi');
  };
  const NAME = { key: 'unit_name', label: 'Tên CĐCS' };
  const HELD = { key: 'held', label: 'Ngày tổ chức' };

  it('nothing is asked where names and dates are found', () => {
    expect(asked(['Tên CĐCS', 'Ngày tổ chức', 'Riêng'], ['A', '', ''])).toBeNull();
  });

  it('what is missing is asked of the columns that are unknown', () => {
    expect(asked(['TT', 'Tên CĐCS', '', 'Hôm nào'], [1, 'A', '', ''])).toEqual({
      missing: [{ ...HELD, guess: null }],
      columns: [{ letters: 'D', heading: 'Hôm nào' }],
    });
  });

  it('where no header is known the fullest row counts as one, the first of its kind', () => {
    const rows = [
      ['', 'Danh sách'],
      ['Đơn vị trực thuộc', '', 'Hôm nào', 3],
      ['a', 'b', 'c'],
    ];
    expect(asked(...rows)).toEqual({
      missing: [
        { ...NAME, guess: 'A' },
        { ...HELD, guess: null },
      ],
      columns: [
        { letters: 'A', heading: 'Đơn vị trực thuộc' },
        { letters: 'C', heading: 'Hôm nào' },
        { letters: 'D', heading: '3' },
      ],
    });
  });

  it('of a blank sheet both are asked, and there is nothing to choose from', () => {
    const missing = [NAME, HELD].map((one) => ({ ...one, guess: null }));
    expect(asked(['', ''])).toEqual({ missing, columns: [] });
    expect(asked()).toEqual({ missing, columns: [] });
  });
});

describe('after a check', () => {
  const unknown = (...header: string[]) =>
    unknownColumns(checkTable({ cells: [header, ['A', '', '', '']] }), 'vi');

  it('nothing is asked where all headers are known, or there is none', () => {
    expect(unknown('Tên CĐCS', 'Ngày tổ chức')).toBeNull();
    expect(unknownColumns(checkTable({ cells: [] }), 'vi')).toBeNull();
  });

  it('each unknown column may be any but the statuses’, and the rules that wait for columns are named', () => {
    const { columns, keys, rules } = unknown('Tên CĐCS', 'Ngày tổ chức', 'Đoàn viên hết', 'Riêng')!;
    expect(columns).toEqual([
      { letters: 'C', heading: 'Đoàn viên hết', guess: null },
      { letters: 'D', heading: 'Riêng', guess: null },
    ]);
    expect(keys.map(({ key }) => key)).not.toContain('status');
    expect(keys.find(({ key }) => key === 'held')).toEqual({
      ...{ key: 'held', label: 'Ngày tổ chức', isMissing: false },
    });
    expect(keys.find(({ key }) => key === 'pilot')).toEqual({
      ...{ key: 'pilot', label: 'Đại hội điểm', isMissing: true },
    });
    expect(rules).toEqual(expect.arrayContaining(['pilot-designated', 'quorum']));
    expect(rules).not.toContain('deadline-overdue');
  });

  it('a column that is very likely another, and missing, is guessed', () => {
    const { columns } = unknown('Tên CĐCS', 'Ngày tổ chức', 'Riêng', 'Phải tổ chức ĐH')!;
    expect(columns.map(({ letters, guess }) => [letters, guess])).toEqual([
      ['C', null],
      ['D', 'required'],
    ]);
    const taken = unknown('Tên CĐCS', 'Ngày tổ chức', 'Diện tổ chức', 'Phải tổ chức ĐH')!;
    expect(taken.columns.map(({ letters, guess }) => [letters, guess])).toEqual([['D', null]]);
  });
});
