import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareRuns,
  type FindingState,
} from '../../../../src/domain/summary/findings/findingState';
import { findingsSheet } from '../../../../src/domain/summary/findings/findingsSheet';
import type { LinkCell } from '../../../../src/domain/sheet/sheetDescription';
import type { DescribedSummary } from '../../../../src/domain/summary/defineSummary';
import type { SummaryInput } from '../../../../src/domain/summary/summaryInput';
import type { RowInput } from '../../trackerTable';
import { gridOfResult } from '../gridOfResult';
import { sampleInput, tableInput, tablesInput, type InputChanges } from '../sampleInput';
import { rowsOf, shown, textOf } from '../summaryText';
import { expectWellFormed } from '../wellFormed';
import { runs } from '../../../sampling';

/** On the mark (info), overdue (error) and planned after the deadline (warning). */
const rows: readonly RowInput[] = [
  { 'Ngày tổ chức': '31/5/2023', 'Ngày dự kiến': '' },
  { 'Ngày tổ chức': '', 'Ngày dự kiến': '5/6/2023' },
];
const asOf = '2023-06-02';

function sheetOf(table: readonly RowInput[], changes: InputChanges = {}): DescribedSummary {
  const sheet = findingsSheet.describe(tableInput({ rows: table, asOf }, changes));
  expectWellFormed(sheet);
  return sheet;
}

/** The sheet of a later run. */
function after(earlier: DescribedSummary, table: readonly RowInput[], changes: InputChanges = {}) {
  return sheetOf(table, { earlierFindings: gridOfResult(earlier), ...changes });
}

/** Unit, rule and state of each line. */
function statesOf(sheet: DescribedSummary): string[][] {
  return rowsOf(sheet, 'body')
    .filter((row) => row[8] !== '')
    .map((row) => [row[3]!, row[7]!, row[8]!].map(shown));
}

const UNREADABLE = { 'Ngày tổ chức': 'abc' };
const FINE = { 'Ngày tổ chức': '12/4/2023' };

describe('the findings', () => {
  const first = sheetOf(rows);

  test('stand worst first, each with place, clause, column, rule and state', () => {
    const lines = rowsOf(first, 'body').filter((row) => row[8] !== '');
    expect(lines.map((row) => row.slice(0, 4))).toEqual([
      [1, 'Lỗi', link('B2'), 'Đơn vị 2'],
      [2, 'Lỗi', link('B3'), 'Đơn vị 3'],
      [3, 'Cảnh báo', link('C3'), 'Đơn vị 3'],
      [4, 'Lưu ý', link('B2'), 'Đơn vị 2'],
    ]);
    const late = lines.find((row) => row[3] === 'Đơn vị 2' && row[7] === 'held-by-deadline');
    expect(late?.slice(5)).toEqual(['II.4.1', 'Ngày tổ chức', 'held-by-deadline', 'mới']);
    expect(late?.[4]).toContain('trễ 1 ngày');
  });

  test('its header stays in sight, is repeated, and nothing below it is merged', () => {
    expect(first.frozenRows).toBe(4);
    expect(first.page).toEqual({ orientation: 'landscape', repeatedRows: { first: 3, last: 3 } });
    expect(first.merges.every(({ row }) => row < 3)).toBe(true);
  });

  test('rules that were not run are listed with their reasons', () => {
    expect(textOf(first)).toContain('Quy tắc không kiểm tra được');
    expect(textOf(first)).toContain('Bảng không có cột Thời lượng.');
  });

  test('none: it says so', () => {
    const sheet = sheetOf([{ 'Ngày tổ chức': '12/4/2023' }]);
    expect(textOf(sheet)).toContain('Không có lỗi, cảnh báo hay lưu ý nào.');
    expect(rowsOf(sheet, 'about')[1]?.[0]).toBe('Không có mục nào.');
  });

  test('a finding about the table leads nowhere', () => {
    const sheet = sheetOf([{ ...FINE, 'Đại hội điểm': '' }]);
    expect(rowsOf(sheet, 'body')[0]?.slice(1, 4)).toEqual(['Lỗi', 'cả bảng', '']);
  });

  test('a finding about a column that the tracker lacks leads to its row', () => {
    const input = tableInput({ rows: [UNREADABLE] });
    const tables = input.tables.map((table) => ({
      ...table,
      findings: table.findings.map((finding) => ({ ...finding, column: null })),
    }));
    const sheet = findingsSheet.describe({ ...input, tables });
    expect(rowsOf(sheet, 'body')[0]?.[2]).toEqual({ ...link('A2'), text: 'dòng 2' });
  });
});

describe('states', () => {
  test('before any run everything is new', () => {
    expect(new Set(statesOf(sheetOf(rows)).map(([, , state]) => state))).toEqual(new Set(['mới']));
  });

  test('two runs without a change between them are the same', () => {
    const first = sheetOf([UNREADABLE, FINE]);
    expect(after(first, [UNREADABLE, FINE]).rows).toEqual(first.rows);
    const second = after(first, [FINE, UNREADABLE]);
    expect(after(second, [FINE, UNREADABLE]).rows).toEqual(second.rows);
    const third = after(second, [FINE, FINE]);
    expect(after(third, [FINE, FINE]).rows).toEqual(third.rows);
  });

  test('new, persisting, resolved', () => {
    const first = sheetOf([UNREADABLE, UNREADABLE, FINE]);
    const second = after(first, [FINE, UNREADABLE, UNREADABLE]);
    expect(statesOf(second)).toEqual([
      ['Đơn vị 3', 'date-unreadable', 'còn tồn tại'],
      ['Đơn vị 4', 'date-unreadable', 'mới'],
      ['Đơn vị 2', 'date-unreadable', 'đã khắc phục'],
    ]);
    expect(rowsOf(second, 'about')[1]?.[0]).toBe(
      'Đang còn 2 mục, trong đó có 1 mục mới; 1 mục đã khắc phục so với lần tổng hợp trước.',
    );
    // A resolved finding keeps its words, and its cell is text: who knows what stands there now.
    const resolved = rowsOf(second, 'body').find((row) => row[8] === 'đã khắc phục');
    const before = rowsOf(first, 'body')[0];
    expect(resolved?.slice(1, 8)).toEqual(before?.slice(1, 8).map((cell) => shown(cell)));
    // What was resolved a run ago is gone once something else changes.
    expect(statesOf(after(second, [FINE, FINE, UNREADABLE]))).toEqual([
      ['Đơn vị 4', 'date-unreadable', 'còn tồn tại'],
      ['Đơn vị 3', 'date-unreadable', 'đã khắc phục'],
    ]);
  });

  test('another text of the same finding changes no state', () => {
    const first = sheetOf([UNREADABLE]);
    const second = after(first, [{ 'Ngày tổ chức': 'xyz' }]);
    expect(statesOf(second)).toEqual([['Đơn vị 2', 'date-unreadable', 'mới']]);
    expect(textOf(second)).toContain('xyz');
  });

  test('the order of rows does not matter, nor does another spelling of the name', () => {
    const one = { 'Tên CĐCS': 'Trường Hoà Bình', ...UNREADABLE };
    const two = { 'Tên CĐCS': 'Hai', ...UNREADABLE };
    const second = after(sheetOf([one, two]), [
      two,
      { ...one, 'Tên CĐCS': 'Trường  Hòa bình' },
      { 'Tên CĐCS': 'Ba', ...UNREADABLE },
    ]);
    expect(statesOf(second).map(([, , state]) => state)).toEqual([
      'còn tồn tại',
      'còn tồn tại',
      'mới',
    ]);
  });

  test('findings of one name, rule and column are counted, not confused', () => {
    const nameless = { 'Tên CĐCS': '', Khối: 'A', 'Ngày tổ chức': '12/4/2023' };
    const states = (earlier: number, now: number) =>
      statesOf(
        after(
          sheetOf(Array<RowInput>(earlier).fill(nameless)),
          Array<RowInput>(now).fill(nameless),
        ),
      ).map(([, , state]) => state);
    expect(states(2, 3)).toEqual(['còn tồn tại', 'còn tồn tại', 'mới']);
    expect(states(3, 1)).toEqual(['còn tồn tại', 'đã khắc phục', 'đã khắc phục']);
    expect(states(2, 2)).toEqual(['mới', 'mới']);
  });

  test('the language may change between runs', () => {
    const first = sheetOf([UNREADABLE, FINE]);
    const second = after(first, [UNREADABLE, FINE], { language: 'en' });
    expect(statesOf(second).map(([, , state]) => state)).toEqual(['new']);
    const third = after(second, [UNREADABLE, UNREADABLE]);
    expect(statesOf(third).map(([, , state]) => state)).toEqual(['còn tồn tại', 'mới']);
  });

  test('a sheet of the quick check has no states: everything is new', () => {
    const grid = gridOfResult(sheetOf([UNREADABLE]));
    const old = { ...grid, rows: grid.rows.map((row) => row.slice(0, 6)) };
    expect(statesOf(sheetOf([UNREADABLE], { earlierFindings: old }))).toEqual([
      ['Đơn vị 2', 'date-unreadable', 'mới'],
    ]);
  });

  test('columns that people added or moved in the earlier sheet do no harm', () => {
    const grid = gridOfResult(sheetOf([UNREADABLE, FINE]));
    const moved = { ...grid, rows: grid.rows.map((row) => ['x', ...row.slice().reverse()]) };
    const sheet = sheetOf([UNREADABLE, UNREADABLE], { earlierFindings: moved });
    expect(statesOf(sheet).map(([, , state]) => state)).toEqual(['còn tồn tại', 'mới']);
  });

  test('in the sample, a run as of a later day tells what has come and what has gone', () => {
    const first = findingsSheet.describe(sampleInput('2023-05-20'));
    const earlierFindings = gridOfResult(first);
    const second = findingsSheet.describe(sampleInput('2023-06-15', { earlierFindings }));
    const count = (sheet: DescribedSummary, state: string) =>
      statesOf(sheet).filter((line) => line[2] === state).length;
    const open = (sheet: DescribedSummary) => statesOf(sheet).length - count(sheet, 'đã khắc phục');
    expect(open(second)).toBe(sampleInput('2023-06-15').tables[0]!.findings.length);
    expect(count(second, 'còn tồn tại') + count(second, 'đã khắc phục')).toBe(open(first));
  });
});

describe('several trackers', () => {
  const input = (
    a: readonly RowInput[],
    b: readonly RowInput[],
    changes: InputChanges = {},
  ): SummaryInput =>
    tablesInput(
      [
        { sheet: 'A', rows: a, asOf },
        { sheet: 'B!', rows: b, asOf },
      ],
      changes,
    );

  /** Cell and state of the findings on the date held; the repeated names have their own. */
  const aboutDates = (sheet: DescribedSummary) =>
    rowsOf(sheet, 'body')
      .map((row) => [shown(row[2]!), row[8]])
      .filter(([cell]) => (cell as string).endsWith('B2'));

  test('each cell is named with its sheet', () => {
    const sheet = findingsSheet.describe(input([UNREADABLE], [UNREADABLE]));
    expectWellFormed(sheet);
    expect(
      rowsOf(sheet, 'body')
        .slice(0, 2)
        .map((row) => row[2]),
    ).toEqual([
      { text: 'A!B2', sheet: 'A', cell: 'B2' },
      { text: 'B!!B2', sheet: 'B!', cell: 'B2' },
    ]);
  });

  test('units of one name are told apart by their sheets', () => {
    const first = findingsSheet.describe(input([UNREADABLE], [FINE]));
    const earlierFindings = gridOfResult(first);
    const second = findingsSheet.describe(input([FINE], [UNREADABLE], { earlierFindings }));
    expect(aboutDates(second)).toEqual([
      ['B!!B2', 'mới'],
      ['A!B2', 'đã khắc phục'],
    ]);
    const third = findingsSheet.describe(
      input([FINE], [UNREADABLE], { earlierFindings: gridOfResult(second) }),
    );
    expect(third.rows).toEqual(second.rows);
  });

  test('a tracker that joins or leaves is neither new nor resolved for the other', () => {
    const alone = findingsSheet.describe(
      tablesInput([{ sheet: 'A', rows: [UNREADABLE, FINE], asOf }]),
    );
    const both = findingsSheet.describe(
      input([FINE, FINE], [UNREADABLE], { earlierFindings: gridOfResult(alone) }),
    );
    expect(aboutDates(both)).toEqual([
      ['B!!B2', 'mới'],
      ['A!B2', 'đã khắc phục'],
    ]);
    const again = findingsSheet.describe(
      input([FINE, FINE], [UNREADABLE], { earlierFindings: gridOfResult(both) }),
    );
    expect(again.rows).toEqual(both.rows);
    const back = findingsSheet.describe(
      tablesInput([{ sheet: 'A', rows: [FINE, FINE], asOf }], {
        earlierFindings: gridOfResult(both),
      }),
    );
    expect(statesOf(back).map(([, , state]) => state)).toEqual(['đã khắc phục']);
  });
});

describe('comparing runs', () => {
  const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
  interface Earlier {
    readonly key: string;
    readonly state: FindingState;
  }
  const run = (now: readonly string[], open: readonly Earlier[], resolved: readonly Earlier[]) => {
    const { states, resolved: gone } = compareRuns(now, open, resolved);
    return { open: now.map((key, i): Earlier => ({ key, state: states[i]! })), resolved: gone };
  };

  test('every earlier finding is there again or resolved, and a second run changes nothing', () => {
    fc.assert(
      fc.property(keys, keys, (before, now) => {
        const first = run(
          before,
          before.map((key) => ({ key, state: 'new' })),
          [],
        );
        const second = run(now, first.open, first.resolved);
        const isSame = [...before].sort().join() === [...now].sort().join();
        if (isSame) expect(second).toEqual({ open: expect.anything(), resolved: [] });
        const kept = second.open.filter(({ state }) => state === 'persisting').length;
        if (!isSame) expect(kept + second.resolved.length).toBe(before.length);
        expect(run(now, second.open, second.resolved)).toEqual(second);
      }),
      runs(150),
    );
  });
});

function link(cell: string): LinkCell {
  return { text: cell, sheet: 'Theo dõi', cell };
}
