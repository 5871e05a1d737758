import { describe, expect, test } from '@jest/globals';
import {
  findParameterTable,
  parameterColumn,
  ruleClauseCells,
} from '../../../src/domain/plan/reading/planSheet';
import { headerKey } from '../../../src/domain/text/spelling';
import { type CellInput, checkTable, gridOf, planOf } from '../trackerTable';
import { DEADLINES, entry, PARAMETERS, planFindings, QUOTA, RULES } from './planSheets';

const sheetOf = (...rows: CellInput[][]) => ({ ...gridOf(rows), name: 'Kế hoạch' });
const plan = (...planSheet: CellInput[][]) => planOf({ planSheet }).plan;

describe('the table of parameters', () => {
  test('is where both keys and values are headed, with the clauses beside them', () => {
    expect(findParameterTable(sheetOf(['KẾ HOẠCH'], ['', ...PARAMETERS]))).toEqual({
      row: 1,
      run: { from: 1, to: 6 },
      ...{ keys: 1, values: 3, clauses: 5 },
    });
    expect(findParameterTable(sheetOf(['Giá trị', '', 'Khóa']))).toEqual({
      row: 0,
      run: { from: 0, to: 2 },
      ...{ keys: 2, values: 0, clauses: undefined },
    });
    expect(findParameterTable(sheetOf(['Khóa'], ['Giá trị']))).toBeNull();
  });

  test.each([[['Giá trị', 'Ghi chú']], [['Ghi chú', 'Khóa']]])(
    'does not begin at the headers %j above it',
    (headers) => {
      expect(plan(headers, PARAMETERS, entry('due_soon_days', 7)).get('due_soon_days')).toBe(7);
    },
  );

  test('has the nearest column of clauses, the right one of two that are as near', () => {
    const headers = ['Điều khoản', 'Khóa', 'Giá trị', 'Điều khoản', 'Điều khoản'];
    expect(
      plan(headers, ['Mục 1', 'due_soon_days', 7, 'Mục 2', 'Mục 3']).clauseOf('due_soon_days'),
    ).toBe('Mục 2');
  });

  test.each([
    [
      ['Điều khoản', '', 'Khóa', 'Giá trị'],
      ['Mục 1', '', 'due_soon_days', 7],
    ],
    [
      ['Khóa', 'Giá trị', '', 'Điều khoản'],
      ['due_soon_days', 7, '', 'Mục 1'],
    ],
    [
      ['Khóa', 'Giá trị', 5, 'Điều khoản'],
      ['due_soon_days', 7, '', 'Mục 1'],
    ],
  ])('ends at a cell that is no header: the clauses of %j are not its own', (headers, row) => {
    const read = plan(headers, row);
    expect([read.get('due_soon_days'), read.clauseOf('due_soon_days')]).toEqual([7, '']);
  });

  test('has blanks where a row is shorter than its headers', () => {
    const read = planOf({ planSheet: [PARAMETERS, ['as_of'], ['due_soon_days', '', 7]] });
    expect(read.problems).toEqual([]);
    expect([read.plan.get('as_of'), read.plan.clauseOf('due_soon_days')]).toEqual([null, '']);
  });

  test('names every key that it does not know, above the table of rules too', () => {
    const rules = [RULES, ['quorum', '', 'lỗi', '']];
    expect(
      planFindings({ planSheet: [PARAMETERS, entry('due_soon_day', 7), [], ...rules] }),
    ).toEqual([expect.stringContaining('không có thông số due_soon_day, Kế hoạch!C2')]);
  });

  test('knows the column of units by its earlier name, and each column by its own', () => {
    const headers = (...texts: string[]) => texts.map(headerKey);
    expect(parameterColumn(headers('Đơn vị tính', 'Đơn vị'), 'Đơn vị tính')).toBe(0);
    expect(parameterColumn(headers('Khóa', 'Đơn vị'), 'Đơn vị tính')).toBe(1);
    expect(parameterColumn(headers('Khóa', 'Đơn vị'), 'Giá trị')).toBe(-1);
    expect(parameterColumn(headers('Khóa', 'Đơn vị'), 'KHOÁ')).toBe(0);
  });
});

describe('the cells of the rules', () => {
  test('are those of code and clause, by the first row of a code that is one', () => {
    const rows = [
      ['quorum', '', 'lỗi', 'Mục 4'],
      ['quorom', '', '', ''],
      ['', '', 'tắt', ''],
      ['QUORUM', '', '', ''],
      ['propaganda', '', '', ''],
    ];
    expect([...ruleClauseCells(sheetOf(QUOTA, [], RULES, ...rows))]).toEqual([
      ['quorum', { code: 'Kế hoạch!A4', clause: 'Kế hoạch!D4' }],
      ['propaganda', { code: 'Kế hoạch!A8', clause: 'Kế hoạch!D8' }],
    ]);
  });

  test('are none without the table, or without its column of clauses', () => {
    expect([...ruleClauseCells(sheetOf(DEADLINES, ['', 'Khối xã']))]).toEqual([]);
    expect([...ruleClauseCells(sheetOf(RULES.slice(0, 3), ['quorum', '', 'lỗi']))]).toEqual([]);
  });
});

describe('the headers of a further table', () => {
  test.each<[string, CellInput[][]]>([
    ['its first header alone', [['Mã', 'Quy tắc'], RULES, ['quorum', '', 'tắt']]],
    [
      'a header twice',
      [
        ['Mã', 'Mã', 'Mức độ'],
        ['quorum', 'propaganda', 'tắt'],
      ],
    ],
  ])('are found beside or below %s', (_, rows) => {
    expect(plan(...rows).isOff('quorum')).toBe(true);
    expect(plan(...rows).isOff('propaganda')).toBe(false);
  });

  test.each<[CellInput[], CellInput[]]>([
    [
      ['Điều khoản', '', 'Mã', 'Mức độ'],
      ['Mục 1', '', 'quorum', 'lỗi'],
    ],
    [
      ['Mã', 'Mức độ', '', 'Điều khoản'],
      ['quorum', 'lỗi', '', 'Mục 1'],
    ],
    [
      ['Mã', 'Mức độ', 7, 'Điều khoản'],
      ['quorum', 'lỗi', '', 'Mục 1'],
    ],
  ])('reach as far as there is no gap: not over %j', (headers, row) => {
    expect(plan(headers, row).ruleSetting('quorum')).toEqual({
      ...{ code: 'quorum', severity: 'error', clause: null },
    });
  });

  test('end the table above where they share a column, and not where they stand beside it', () => {
    const at = (column: number, ...rows: CellInput[][]) =>
      rows.map((row) => [...Array.from({ length: column }, () => ''), ...row]);
    const quota = (column: number) => at(column, QUOTA, ['', 20, '', '', '', '', 2]);
    const upper = [RULES, ['quorum', '', 'lỗi', 'Mục 4']];
    for (const sheet of [
      [...upper, ...quota(3)],
      [...at(6, ...upper), ...quota(0)],
    ]) {
      expect(planFindings({ planSheet: sheet })).toEqual([]);
      expect(plan(...sheet).quota.map(({ from }) => from)).toEqual([20]);
    }
    const beside = [RULES, ['quorum', '', 'lỗi'], ['propaganda', '', 'tắt', '', '', ...QUOTA]];
    expect(plan(...beside).isOff('propaganda')).toBe(true);
  });
});

test('what is wrong with a row stands at its cell, on the sheet and not in a file', () => {
  const cellsOf = (input: object) =>
    checkTable({ rows: [], ...input })
      .findings.filter(({ code }) => code === 'plan-invalid')
      .map(({ address }) => address);
  const twice = [
    RULES,
    ['quorum', '', 'lỗi', ''],
    ['quorum', '', 'tắt', ''],
    ['quorom', '', '', ''],
  ];
  expect(cellsOf({ planSheet: twice })).toEqual(['Kế hoạch!A3', 'Kế hoạch!A4']);
  expect(cellsOf({ planSheet: [PARAMETERS, entry('pilot_first.severity', 'x')] })).toEqual([
    'Kế hoạch!C2',
  ]);
  expect(cellsOf({ plan: { 'pilot_first.severity': ['x'] } })).toEqual([undefined]);
  expect(planFindings({ plan: { 'pilot_first.severity': ['x'] } })).toEqual([
    expect.stringContaining('(pilot_first.severity) ghi “["x"]”'),
  ]);
});
