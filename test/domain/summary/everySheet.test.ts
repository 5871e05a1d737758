import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../src/domain/text/language';
import { byBlocSheet } from '../../../src/domain/summary/progress/byBlocSheet';
import { byCommuneSheet } from '../../../src/domain/summary/progress/byCommuneSheet';
import { calendarSheet } from '../../../src/domain/summary/calendar/calendarSheet';
import { delegatesSheet } from '../../../src/domain/summary/delegates/delegatesSheet';
import { findingsReport } from '../../../src/domain/summary/findings/findingsSheet';
import { historySheet } from '../../../src/domain/summary/history/historySheet';
import { outcomesSheet } from '../../../src/domain/summary/outcomes/outcomesSheet';
import type { ResultSheet } from '../../../src/domain/sheet/resultSheet';
import type { SummaryInput } from '../../../src/domain/summary/summaryInput';
import type { CheckInput, RowInput } from '../trackerTable';
import { gridOfResult } from './gridOfResult';
import { tableInput, tablesInput } from './sampleInput';
import { rowsOf, textOf } from './sheetText';
import { expectWellFormed, faultsOf } from './wellFormed';

const SHEETS: readonly (readonly [string, (input: SummaryInput) => ResultSheet])[] = [
  ['TH theo khối', byBlocSheet],
  ['TH theo xã', byCommuneSheet],
  ['Kết quả đại hội', outcomesSheet],
  ['ĐB dự ĐH huyện', delegatesSheet],
  ['Lịch đại hội', calendarSheet],
  ['Lịch sử', historySheet],
  ['Kết quả kiểm tra', findingsReport],
];

const EXEMPT = { 'Diện tổ chức': 'Không tổ chức' };
const INVALID_PLAN = {
  as_of: 'x',
  before_reading: 'x',
  'grassroots.complete_before': 'x',
  'pilot.complete_before': 'x',
  'district.complete_before': 'x',
  due_soon_days: 'x',
  small_unit_members: 'x',
  quota: [{ from: 9, to: 1 }],
};

const CASES: readonly (readonly [string, CheckInput])[] = [
  ['no unit', { rows: [] }],
  ['one unit', { rows: [{ 'Ngày tổ chức': '12/4/2023' }] }],
  ['all exempt', { rows: [{ Khối: 'A', ...EXEMPT }, EXEMPT] }],
  ['the district alone', { rows: [{ Cấp: 'Huyện', 'Ngày tổ chức': '12/7/2023' }] }],
  ['names and groups that are empty', { rows: [{ 'Tên CĐCS': '', Khối: '', Xã: '-', Nữ: 1 }] }],
  ['an invalid plan', { rows: [{ Khối: 'A', 'Số đoàn viên': 9 }], plan: INVALID_PLAN }],
  [
    'only the starred columns',
    {
      cells: [
        ['Đơn vị', 'Ngày ĐH'],
        ['A', '12/4/2023'],
      ],
    },
  ],
  ['no tracker at all', { cells: [['Họ tên', 'Ngày sinh']] }],
  ['an empty sheet', { cells: [] }],
  ['texts that look like formulas', { rows: [{ 'Tên CĐCS': '=1+1', Khối: '@x', Xã: '+84' }] }],
];

describe.each(SHEETS)('%s', (name, build) => {
  test.each(LANGUAGES)('is called and titled in %s', (language) => {
    const sheet = build(tableInput({ rows: [{ Khối: 'A' }] }, { language }));
    if (language === 'vi') expect(sheet.name).toBe(name);
    else expect(sheet.name).not.toBe(name);
    expect(rowsOf(sheet, 'title')).toHaveLength(1);
    expect(sheet.rows[1]?.[0]).toContain('20/05/2023');
  });

  test.each(CASES)('%s', (_, table) => {
    for (const language of LANGUAGES) {
      const input = tableInput(table, { language });
      const sheet = build(input);
      expectWellFormed(sheet);
      // Once more, after itself.
      const again = build({
        ...input,
        history: gridOfResult(historySheet(input)),
        earlierFindings: gridOfResult(findingsReport(input)),
      });
      expectWellFormed(again);
      if (sheet.kind !== 'history') expect(again).toEqual(sheet);
    }
  });

  test('an invalid as-of date is said to be so', () => {
    const sheet = build(tableInput({ rows: [{ Khối: 'A' }], plan: { as_of: 'x' } }));
    expect(textOf(sheet)).toContain('Ngày chốt số liệu: không hợp lệ');
  });

  test('counts all trackers together', () => {
    const rows = [{ Khối: 'A', Xã: 'B', 'Ngày dự kiến': '1/5/2023', 'Ngày tổ chức': '1/5/2023' }];
    const sheet = build(
      tablesInput([
        { sheet: 'Một', rows },
        { sheet: 'Hai', rows },
      ]),
    );
    expectWellFormed(sheet);
    const totals: Readonly<Record<string, unknown>> = {
      'by-bloc': ['', 'Tổng cộng', 2, 2, 2, 100],
      'by-commune': ['', 'Tổng cộng', 2, 2, 2, 100],
      outcomes: ['', 'Tổng cộng', 2],
      delegates: ['', 'Tổng cộng'],
      calendar: ['Tổng cộng', '██████████', 2, 2],
    };
    const expected = totals[sheet.kind];
    if (expected) expect(rowsOf(sheet, 'total')[0]).toEqual(expect.arrayContaining(expected as []));
    if (sheet.kind === 'history') expect(rowsOf(sheet, 'body')[0]?.slice(3, 6)).toEqual([2, 2, 2]);
  });
});

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
    };
  });
  const input = tableInput({ rows: many });
  const later: SummaryInput = {
    ...input,
    history: gridOfResult(historySheet(input)),
    earlierFindings: gridOfResult(findingsReport(input)),
  };

  test.each(SHEETS)('%s', (_, build) => {
    expect(faultsOf(build(later))).toEqual([]);
  });
});
