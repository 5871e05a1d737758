import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../src/domain/text/language';
import { districtConditionsSheet } from '../../../src/domain/summary/district/districtConditionsSheet';
import { remindersSheet } from '../../../src/domain/summary/reminders/remindersSheet';
import { reportSheet } from '../../../src/domain/summary/report/reportSheet';
import { tasksSheet } from '../../../src/domain/summary/tasks/tasksSheet';
import { type CheckInput, gridOf, type RowInput } from '../trackerTable';
import { tableInput, tablesInput } from './sampleInput';
import { textOf } from './sheetText';
import { expectWellFormed } from './wellFormed';

const SHEETS = [
  ['Báo cáo', reportSheet],
  ['Đôn đốc', remindersSheet],
  ['Điều kiện ĐH huyện', districtConditionsSheet],
  ['Nhiệm vụ – tiến độ', tasksSheet],
] as const;

const EXEMPT = { 'Diện tổ chức': 'Không tổ chức' };
const INVALID_PLAN = Object.fromEntries(
  [
    'as_of',
    'before_reading',
    'grassroots.complete_before',
    'pilot.complete_before',
    'district.complete_before',
    'district.max_days',
    'pilot_first.severity',
    'due_soon_days',
    'term.next',
    'title_block',
  ].map((key) => [key, 'x']),
);

const CASES: readonly (readonly [string, CheckInput])[] = [
  ['no unit', { rows: [] }],
  ['one unit', { rows: [{}], asOf: '2023-06-15' }],
  [
    'all exempt',
    {
      rows: [
        { Khối: 'A', ...EXEMPT },
        { ...EXEMPT, Cấp: 'Huyện' },
      ],
    },
  ],
  ['the district alone', { rows: [{ Cấp: 'Huyện' }], asOf: '2023-08-15' }],
  ['no name', { rows: [{ 'Tên CĐCS': '', Khối: 'A' }], asOf: '2023-06-15' }],
  ['an invalid plan', { rows: [{ 'Ngày dự kiến': '1/4/2023' }, {}], plan: INVALID_PLAN }],
  [
    'the starred columns alone',
    {
      cells: [
        ['Đơn vị', 'Ngày ĐH'],
        ['A', ''],
      ],
      asOf: '2023-06-15',
    },
  ],
  ['no tracker at all', { cells: [['Họ tên', 'Ngày sinh']] }],
  ['an empty sheet', { cells: [] }],
  [
    'texts that look like formulas',
    {
      rows: [{ 'Tên CĐCS': '=IMPORTXML("x")', Khối: '@x', 'Cấp ủy lãnh đạo': '+84' }],
      asOf: '2023-06-15',
    },
  ],
];

describe.each(SHEETS)('%s', (name, build) => {
  test.each(LANGUAGES)('is called and titled in %s', (language) => {
    const sheet = build(tableInput({ rows: [{}] }, { language }));
    if (language === 'vi') expect(sheet.name).toBe(name);
    else expect(sheet.name).not.toBe(name);
    expect(textOf(sheet)).toContain('20/05/2023 08:00');
  });

  test.each(CASES)('%s', (_, table) => {
    const tasks = gridOf([
      ['Nội dung', 'Hạn'],
      ['=A1', '1/5/2023'],
    ]);
    for (const language of LANGUAGES) {
      expectWellFormed(build(tableInput(table, { language })));
      expectWellFormed(build(tableInput(table, { language, tasks })));
    }
  });

  test('an invalid as-of date is said to be so', () => {
    const text = textOf(build(tableInput({ rows: [{}], plan: { as_of: 'x' } })));
    expect(text).toContain('Ngày chốt số liệu: không hợp lệ');
  });

  test('several trackers', () => {
    const rows = [{ Khối: 'A' }, { Cấp: 'Huyện' }];
    const tables = tablesInput([
      { sheet: 'Một', rows, asOf: '2023-06-15' },
      { sheet: 'Hai', rows },
    ]);
    expectWellFormed(build(tables));
  });
});

describe('20,000 units', () => {
  const rows = Array.from({ length: 20_000 }, (_, i): RowInput => ({
    Khối: `Khối ${i % 50}`,
    'Ngày tổ chức': i % 3 === 0 ? '12/4/2023' : '',
    'Ngày dự kiến': i % 3 === 1 ? '10/4/2023' : '',
    'ĐB dự ĐH huyện đã bầu': i % 2,
  }));
  const input = tableInput({ rows, asOf: '2023-06-15' });

  test.each(SHEETS)('%s', (_, build) => {
    const { looks, merges } = build(input);
    // Each is a call of the service.
    expect(looks.length).toBeLessThan(60);
    expect(merges.length).toBeLessThan(120);
  });
});
