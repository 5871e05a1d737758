import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../src/domain/text/language';
import { type SummaryKind, SUMMARIES } from '../../../src/domain/summary';
import { findingsSheet } from '../../../src/domain/summary/findings/findingsSheet';
import { historySheet } from '../../../src/domain/summary/history/historySheet';
import type { SummaryInput } from '../../../src/domain/summary/summaryInput';
import { type CheckInput, gridOf, type RowInput } from '../trackerTable';
import { gridOfResult } from './gridOfResult';
import { tableInput, tablesInput } from './sampleInput';
import { rowsOf, textOf } from './summaryText';
import { expectWellFormed, faultsOf } from './wellFormed';

const EXEMPT = { 'Diện tổ chức': 'Không tổ chức' };
const INVALID_PLAN = {
  ...Object.fromEntries(
    [
      'as_of',
      'before_reading',
      'grassroots.complete_before',
      'pilot.complete_before',
      'upper.complete_before',
      'upper.max_days',
      'due_soon_days',
      'small_unit_members',
      'term.next',
      'title_block',
    ].map((key) => [key, 'x']),
  ),
  quota: [{ from: 9, to: 1 }],
};

const CASES: readonly (readonly [string, CheckInput])[] = [
  ['no unit', { rows: [] }],
  ['one unit', { rows: [{ 'Ngày tổ chức': '12/4/2023' }] }],
  ['one unit that is overdue', { rows: [{}], asOf: '2023-06-15' }],
  ['all exempt', { rows: [{ Khối: 'A', ...EXEMPT }, EXEMPT, { ...EXEMPT, Cấp: 'Huyện' }] }],
  ['the upper congress alone', { rows: [{ Cấp: 'Huyện', 'Ngày tổ chức': '12/7/2023' }] }],
  ['the upper congress alone, overdue', { rows: [{ Cấp: 'Huyện' }], asOf: '2023-08-15' }],
  [
    'names and groups that are empty',
    { rows: [{ 'Tên CĐCS': '', Khối: '', Xã: '-', Nữ: 1 }], asOf: '2023-06-15' },
  ],
  [
    'an invalid plan',
    {
      rows: [{ Khối: 'A', 'Số đoàn viên': 9 }, { 'Ngày dự kiến': '1/4/2023' }],
      plan: INVALID_PLAN,
    },
  ],
  [
    'only the starred columns',
    {
      cells: [
        ['Đơn vị', 'Ngày ĐH'],
        ['A', '12/4/2023'],
        ['B', ''],
      ],
      asOf: '2023-06-15',
    },
  ],
  ['no tracker at all', { cells: [['Họ tên', 'Ngày sinh']] }],
  ['an empty sheet', { cells: [] }],
  [
    'texts that look like formulas',
    {
      rows: [{ 'Tên CĐCS': '=IMPORTXML("x")', Khối: '@x', Xã: '+84', 'Cấp ủy lãnh đạo': '=1+1' }],
      asOf: '2023-06-15',
    },
  ],
];

const TASKS = gridOf([
  ['Nội dung', 'Hạn'],
  ['=A1', '1/5/2023'],
]);

test('every summary has a kind and names of its own', () => {
  const kinds = SUMMARIES.map(({ kind }) => kind);
  expect(kinds).toEqual([...new Set(kinds)]);
  const names = SUMMARIES.flatMap(({ name }) => [name.vi, name.en]);
  expect(names).toEqual([...new Set(names)]);
});

describe.each(SUMMARIES.map((summary) => [summary.name.vi, summary] as const))(
  '%s',
  (_, summary) => {
    const { kind, name } = summary;

    test.each(LANGUAGES)('is called, titled and dated in %s', (language) => {
      const sheet = summary.describe(tableInput({ rows: [{ Khối: 'A' }] }, { language }));
      expect(sheet.kind).toBe(kind);
      expect(sheet.name).toBe(name[language]);
      expect(textOf(sheet)).toContain('20/05/2023 08:00');
      // The report is an official document, with the title of one.
      expect(rowsOf(sheet, 'title')).toHaveLength(kind === 'report' ? 0 : 1);
    });

    test.each(CASES)('%s', (__, table) => {
      for (const language of LANGUAGES) {
        const input = tableInput(table, { language });
        expectWellFormed(summary.describe({ ...input, tasks: TASKS }));
        const sheet = summary.describe(input);
        expectWellFormed(sheet);
        // Once more, after itself.
        const again = summary.describe({
          ...input,
          history: gridOfResult(historySheet.describe(input)),
          earlierFindings: gridOfResult(findingsSheet.describe(input)),
        });
        expectWellFormed(again);
        if (summary.written !== 'appended') expect(again).toEqual(sheet);
      }
    });

    test('an invalid as-of date is said to be so', () => {
      const sheet = summary.describe(tableInput({ rows: [{ Khối: 'A' }], plan: { as_of: 'x' } }));
      expect(textOf(sheet)).toContain('Ngày chốt số liệu: không hợp lệ');
    });

    test('counts all trackers together', () => {
      const unit = { Khối: 'A', Xã: 'B', 'Ngày dự kiến': '1/5/2023', 'Ngày tổ chức': '1/5/2023' };
      const rowsOfSheet = (name: string) => [
        { ...unit, 'Tên CĐCS': `Trường ${name}` },
        { 'Tên CĐCS': `Đại hội ${name}`, Cấp: 'Huyện' },
      ];
      const sheet = summary.describe(
        tablesInput([
          { sheet: 'Một', rows: rowsOfSheet('số 1') },
          { sheet: 'Hai', rows: rowsOfSheet('số 2') },
        ]),
      );
      expectWellFormed(sheet);
      const totals: Partial<Record<SummaryKind, readonly unknown[]>> = {
        'by-bloc': ['', 'Tổng cộng', 2, 2, 2, 100],
        'by-commune': ['', 'Tổng cộng', 2, 2, 2, 100],
        outcomes: ['', 'Tổng cộng', 2],
        delegates: ['', 'Tổng cộng'],
        calendar: ['Tổng cộng', '', 2, 2],
      };
      const expected = totals[kind];
      if (expected) {
        expect(rowsOf(sheet, 'total')[0]?.slice(0, expected.length)).toEqual(expected);
      }
      if (kind === 'history') expect(rowsOf(sheet, 'body')[0]?.slice(3, 6)).toEqual([2, 2, 2]);
    });
  },
);

describe('20,000 units', () => {
  const COUNT = 20_000;
  const many = Array.from({ length: COUNT }, (_, i): RowInput => {
    const day = `${(i % 28) + 1}/${(i % 5) + 1}/2023`;
    return {
      'Tên CĐCS': `Đơn vị số ${i}`,
      Khối: `Khối ${i % 200}`,
      Xã: `Xã ${i % 300}`,
      'Ngày dự kiến': day,
      'Ngày tổ chức': i % 3 === 0 ? '' : i % 3 === 1 ? day : 'abc',
      'Số đoàn viên': i % 90,
      'BCH đã bầu': 5,
      'ĐB dự ĐH cấp trên đã bầu': i % 2,
    };
  });
  const input = tableInput({ rows: many, asOf: '2023-06-15' });
  const later: SummaryInput = {
    ...input,
    history: gridOfResult(historySheet.describe(input)),
    earlierFindings: gridOfResult(findingsSheet.describe(input)),
  };

  test.each(SUMMARIES.map((summary) => [summary.name.vi, summary] as const))('%s', (_, summary) => {
    const sheet = summary.describe(later);
    expect(faultsOf(sheet)).toEqual([]);
    // Each is a call of the service.
    expect(sheet.styles.length).toBeLessThan(80);
    expect(sheet.merges.length).toBeLessThan(120);
  });
});
