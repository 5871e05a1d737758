import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  daysBetween,
  formatDay,
  formatInterval,
  type Interval,
  plusDays,
  singleDay,
} from '../../src/domain/calendar';
import { checkReport } from '../../src/domain/check/checkReport';
import { check, type CheckResult } from '../../src/domain/check/engine';
import { LANGUAGES } from '../../src/domain/text/language';
import { renderMessage } from '../../src/domain/text/message';
import { type RuleCode, RULES } from '../../src/domain/check/rules';
import { STATUSES } from '../../src/domain/unit/status';
import { COLUMN_KEYS, COLUMNS } from '../../src/domain/tracker/columns';
import { readDate } from '../../src/domain/tracker/reading/date';
import {
  type CellInput,
  checkTable,
  gridOf,
  isoDay,
  planOf,
  type RowInput,
  trackerOf,
} from './trackerTable';
import { runs } from '../sampling';

const EPOCH = isoDay('2000-01-01');
/** The span of serial numbers: 2000 to 2099. */
const days = fc.integer({ min: 0, max: 36_524 }).map((count) => plusDays(EPOCH, count));
/** Days around the deadlines of the default plan. */
const planDays = fc.integer({ min: -30, max: 260 }).map((n) => plusDays(isoDay('2023-01-01'), n));

const dateCells: fc.Arbitrary<CellInput> = fc.oneof(
  planDays.map((date) => ({ date })),
  planDays.map(formatDay),
  fc
    .tuple(planDays, fc.integer({ min: 1, max: 40 }))
    .map(([first, count]) => formatInterval({ first, last: plusDays(first, count), exact: true })),
  fc.constantFrom<CellInput>(
    '',
    'chưa',
    'abc',
    '12/4',
    'Tháng 5/2023',
    'Quý II/2023',
    'cuối tháng 7/2023',
    'dự kiến 20/4/2023',
    45028,
  ),
);
const counts = fc.oneof(fc.nat(60), fc.constantFrom('', '05', '24 ĐV', 'nhiều', -1));
const marks = fc.oneof(dateCells, fc.constantFrom<CellInput>('x', '', 'chưa có', '?', true, 0));

/** A row of a tracker such as people write it; names and codes differ from row to row. */
const rows: fc.Arbitrary<RowInput> = fc.record({
  Cấp: fc.constantFrom('', '', '', 'Cơ sở', 'Huyện', 'Tỉnh'),
  'Diện tổ chức': fc.constantFrom('', '', '', 'Phải tổ chức', 'Không tổ chức', '?'),
  'Lý do': fc.constantFrom('', 'mới thành lập'),
  'Đại hội điểm': fc.constantFrom<CellInput>('', '', '', 'x'),
  'Ngày dự kiến': dateCells,
  'Ngày bắt đầu': fc.oneof(fc.constant(''), dateCells),
  'Ngày tổ chức': dateCells,
  'Thời lượng': fc.constantFrom<CellInput>('', '01 ngày', '3 buổi', 2, 'lâu'),
  'Số đoàn viên': counts,
  Nữ: counts,
  'ĐB triệu tập': counts,
  'ĐB có mặt': counts,
  ND1a: marks,
  ND2b: marks,
  'Nhân sự đã duyệt': marks,
  'Văn kiện đã duyệt': marks,
  'BCH phân bổ': counts,
  'BCH đã bầu': counts,
  'BCH nữ': counts,
  'ĐB cấp trên phân bổ': counts,
  'ĐB cấp trên đã bầu': counts,
  'Tuyên truyền trước': marks,
  'Tuyên truyền sau': marks,
  'Thi đua': marks,
  'Đã báo cáo': marks,
});
const trackers = fc
  .array(rows, { minLength: 1, maxLength: 8 })
  .map((list) => list.map((row, i) => ({ ...row, 'Tên CĐCS': `Trường số ${i}` })));

const PLAN = { quota: [{ from: 10, to: 40, committee_min: 3, committee_max: 9, sent_up: 2 }] };
const PLAN_READING = planOf({ plan: PLAN });
const DEFAULT_READING = planOf({});
const ROW_RULES: ReadonlySet<RuleCode> = new Set(
  RULES.filter((rule) => 'checkUnit' in rule).map(({ code }) => code),
);

/** What row rules find about each unit, but for the row's number. */
function findingsByUnit({ findings }: CheckResult): Map<string | null, string[]> {
  const byUnit = new Map<string | null, string[]>();
  for (const { code, severity, column, unit, clause, message } of findings) {
    if (!ROW_RULES.has(code)) continue;
    const finding = [code, severity, column, clause, renderMessage(message, 'vi')].join('|');
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), finding]);
  }
  return byUnit;
}

describe('rules', () => {
  test('the order of rows is irrelevant to row rules', () => {
    const shuffled = trackers.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, planDays, ([list, permuted], asOf) => {
        const original = checkTable({ rows: list, plan: PLAN, asOf });
        const other = checkTable({ rows: permuted, plan: PLAN, asOf });
        expect(findingsByUnit(other)).toEqual(findingsByUnit(original));
        expect(other.totals).toEqual(original.totals);
      }),
      runs(50),
    );
  });

  test('findings stand in the order of rows, those about the table first', () => {
    fc.assert(
      fc.property(trackers, planDays, (list, asOf) => {
        const order = checkTable({ rows: list, asOf }).findings.map(({ row }) => row ?? 0);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      runs(25),
    );
  });

  test('an exempt row has data findings alone', () => {
    fc.assert(
      fc.property(rows, planDays, (row, asOf) => {
        const exempt = { ...row, 'Diện tổ chức': 'Không tổ chức' };
        const { findings } = checkTable({ rows: [exempt], plan: PLAN, asOf });
        const onRow = findings.filter((finding) => finding.row !== null);
        for (const finding of onRow) expect(finding.clause).toBe('data');
      }),
      runs(50),
    );
  });
});

describe('statuses', () => {
  test('a later as-of date never turns overdue into not-due or due-soon', () => {
    const laterDays = fc.tuple(planDays, fc.integer({ min: 1, max: 200 }));
    fc.assert(
      fc.property(rows, laterDays, (row, [asOf, count]) => {
        const earlier = checkTable({ rows: [row], asOf }).units[0]!;
        const later = checkTable({ rows: [row], asOf: plusDays(asOf, count) }).units[0]!;
        fc.pre(earlier.status === 'overdue');
        expect(['not-due', 'due-soon']).not.toContain(later.status);
        if (later.status === 'overdue') {
          expect(later.daysOverdue).toBe(earlier.daysOverdue + count);
        }
      }),
      runs(30),
    );
  });

  test('each unit has one of seven statuses, and the totals add up', () => {
    fc.assert(
      fc.property(trackers, planDays, (list, asOf) => {
        const { units, totals } = checkTable({ rows: list, asOf });
        expect(units).toHaveLength(list.length);
        for (const { status } of units) expect(STATUSES).toContain(status);
        const { byStatus } = totals;
        const sum = Object.values(byStatus).reduce((total, count) => total + count, 0);
        expect(Object.keys(byStatus)).toHaveLength(7);
        expect(sum).toBe(totals.units);
        expect(totals.units).toBe(list.length);
        expect(totals.required).toBe(totals.units - byStatus.exempt);
        const done = byStatus['done-on-time'] + byStatus['done-late'];
        expect(totals.held).toBeGreaterThanOrEqual(done);
        expect(totals.held).toBeLessThanOrEqual(done + byStatus['missing-data']);
      }),
      runs(30),
    );
  });

  test('an inclusive reading never makes a unit late that an exclusive one calls on time', () => {
    const late = new Set(['done-late', 'overdue']);
    fc.assert(
      fc.property(trackers, planDays, (list, asOf) => {
        const read = (before_reading: string) =>
          checkTable({ rows: list, plan: { before_reading }, asOf }).units;
        const exclusive = read('exclusive');
        read('inclusive').forEach((unit, i) => {
          if (late.has(unit.status)) expect(exclusive[i]!.status).not.toBe('done-on-time');
          if (unit.status === 'overdue') expect(exclusive[i]!.status).toBe('overdue');
          expect(unit.daysOverdue).toBeLessThanOrEqual(exclusive[i]!.daysOverdue);
          expect(daysBetween(exclusive[i]!.lastOnTimeDay!, unit.lastOnTimeDay!)).toBe(1);
        });
      }),
      runs(30),
    );
  });
});

describe('any cell whatsoever', () => {
  const words = fc.constantFrom(
    ...['ngày', 'tháng', 'năm', 'quý', 'dự kiến', 'chưa', 'đã', 'đến', 'từ', 'cuối', 'Sáng', 'T4'],
    ...['12', '31', '4', '2023', '23', '/', '-', '.', '–', ' ', '8h00', 'buổi', '½', '1,5', 'I.'],
    ...[
      'Khối',
      'Cộng',
      'TM.',
      'Người lập',
      '(1)',
      'x',
      '{',
      '}',
      '{held:date}',
      '\u0301',
      '\u00AD',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 8 }).map((list) => list.join('')),
    fc.array(words, { maxLength: 8 }).map((list) => list.join(' ')),
  );
  const numbers = fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer(),
    fc.constantFrom(0, -0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53, 1e21),
  );
  const cells: fc.Arbitrary<CellInput> = fc.oneof(
    { weight: 4, arbitrary: texts },
    { weight: 2, arbitrary: numbers },
    fc.boolean(),
    days.map((date) => ({ date })),
  );
  const header = COLUMN_KEYS.map((key) => COLUMNS[key].headers[0]);
  const fullRows = fc.array(cells, { minLength: header.length, maxLength: header.length });

  test('in any column gives findings that read as sentences, never an exception', () => {
    fc.assert(
      fc.property(fc.array(fullRows, { maxLength: 4 }), planDays, (list, asOf) => {
        const result = check(
          trackerOf(gridOf([header, ...list]), PLAN_READING),
          PLAN_READING,
          asOf,
        );
        expect(result.tracker.missing).toEqual([]);
        for (const language of LANGUAGES) {
          for (const finding of checkReport(result, language).findings) {
            expect(finding.message).not.toMatch(/undefined|NaN|\[object/);
            expect(finding.row === null).toBe(finding.column === null);
          }
        }
      }),
      runs(75),
    );
  });

  test('anywhere in a sheet, header or not, is read', () => {
    const sheets = fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 25 });
    fc.assert(
      fc.property(sheets, planDays, (list, asOf) => {
        const result = check(trackerOf(gridOf(list), DEFAULT_READING), DEFAULT_READING, asOf);
        const missing = result.findings.filter(({ code }) => code === 'header-missing');
        expect(missing).toHaveLength(result.tracker.missing.length > 0 ? 1 : 0);
      }),
      runs(30),
    );
  });

  test('as a value of the plan is used or named as invalid', () => {
    const keys = fc.constantFrom('as_of', 'pilot.unit', 'before_reading', 'due_soon_days');
    fc.assert(
      fc.property(keys, cells, (key, cell) => {
        const { plan, problems } = planOf({
          planSheet: [
            ['Khóa', 'Giá trị'],
            [key, cell],
          ],
        });
        expect(problems).toHaveLength(plan.invalid.size);
        expect(plan.get(key) === undefined).toBe(plan.invalid.has(key));
      }),
      runs(50),
    );
  });
});

describe('a date printed is read back', () => {
  function readBack(text: string): Interval | null {
    const reading = readDate(text, true);
    return reading.kind === 'interval' ? reading.interval : null;
  }

  test('a day, as people and as files write it', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(readBack(formatDay(day))).toEqual(singleDay(day));
        expect(readBack(day)).toEqual(singleDay(day));
      }),
    );
  });

  test('a range', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (first, count) => {
        const range = { first, last: plusDays(first, count), exact: true };
        expect(readBack(formatInterval(range))).toEqual(range);
        expect(readBack(`${range.first} - ${range.last}`)).toEqual(range);
      }),
    );
  });

  test('a day or a range, whatever that changes no day stands around it', () => {
    const before = fc.constantFrom(
      ...['', 'ngày', 'Sáng', '8h00', '8 giờ 30', 'Thứ tư,', 'T4', '(T4)', 'CN -', 'Đã tổ chức'],
      ...['xong', "'", '\u200E', 'lúc 7h30-11h30', 'vào hồi 8 giờ 00 phút, ngày', 'đã hoàn thành:'],
    );
    const behind = fc.constantFrom(
      ...['', '(sáng)', '- 8h00', '8:00:00 SA', '2:30 PM', ', thứ 7', '(CN)', '(đã tổ chức)', '.'],
      ...['xong', '\u202C', 'lúc 8 giờ', '(cả ngày)', 'đã hoàn thành'],
    );
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), before, behind, (first, count, a, b) => {
        const range = { first, last: plusDays(first, count), exact: true };
        expect(readBack(`${a} ${formatInterval(range)} ${b}`)).toEqual(range);
      }),
      runs(250),
    );
  });

  test('two days that a comma or “và” joins, where they follow each other and only there', () => {
    const joined = fc.constantFrom(', ', ' và ', ' & ');
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 31 }), joined, (last, number, join) => {
        const first = plusDays(last, -1);
        const follows = number + 1 === +last.slice(8);
        expect(readBack(`${number}${join}${formatDay(last)}`)).toEqual(
          follows ? { first, last, exact: true } : null,
        );
      }),
      runs(250),
    );
  });

  test('a reversed range is not read', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), (last, count) => {
        const first = plusDays(last, count);
        expect(readBack(`${formatDay(first)} - ${formatDay(last)}`)).toBeNull();
      }),
    );
  });

  test('a serial number is the day that a sheet counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 73_050 }), (serial) => {
        const day = plusDays(EPOCH, serial - 36_526);
        expect(readDate(serial, true)).toMatchObject({ interval: { first: day, last: day } });
        expect(readBack(String(serial))).toEqual(singleDay(day));
      }),
    );
  });
});
