import { describe, expect, it, test } from '@jest/globals';
import type { SheetReport } from '../../src/bigquery/schema';
import { BareRealm } from './bareRealm';
import { ENGINE_SCRIPT, engineFunctions } from './engineScript';

/** https://docs.cloud.google.com/bigquery/quotas#udf_limits: "each external code resource", 1 MB */
const PUBLISHED_MOST = 1_000_000;
/** Ours: what it is now, and a tenth. */
const MOST_KILOBYTES = 180;

const functions = engineFunctions();
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const check = (
  rows: unknown,
  plan: string | null = null,
  asOf: string | null = '2023-05-20',
  sheet: string | null = 'Theo dõi',
) => plain(functions.congress_check_on(rows, plan, asOf, sheet)) as SheetReport;
const status = (unit: unknown, plan: string | null = null, asOf: string | null = '2023-05-20') =>
  plain(functions.congress_status_on(unit, plan, asOf));
const date = (text: string | null) => plain(functions.read_date(text));

const row = (number: number | string, ...cells: string[]) =>
  JSON.stringify({
    row_number: String(number),
    ...Object.fromEntries(cells.map((cell, at) => [String.fromCharCode(65 + at), cell])),
  });
const HEAD = row(3, 'Mã CĐCS', 'Tên CĐCS', 'Khối', 'Xã', 'Ngày tổ chức');

describe('the script for BigQuery', () => {
  it(`is at most ${MOST_KILOBYTES} KB, of the 1 MB that a library may have`, () => {
    expect(MOST_KILOBYTES * 1024).toBeLessThan(PUBLISHED_MOST);
    expect(Buffer.byteLength(ENGINE_SCRIPT) / 1024).toBeLessThanOrEqual(MOST_KILOBYTES);
  });

  it('has letters of ASCII alone', () => {
    expect(ENGINE_SCRIPT).not.toMatch(/[^\t\n\r\x20-\x7e]/);
  });

  it('puts one name into a context that has nothing but the language', () => {
    const realm = new BareRealm();
    const names = () => realm.run('Object.getOwnPropertyNames(globalThis).join()') as string;
    const before = new Set(names().split(','));
    realm.run(ENGINE_SCRIPT);
    const added = names()
      .split(',')
      .filter((name) => !before.has(name));
    expect(added).toEqual(['congress']);
    expect(realm.run('Object.keys(congress).sort().join()')).toBe(
      'checkSheet,dateOfText,unitStatus',
    );
  });

  it('runs where the clock, Intl and locales would be found out', () => {
    const realm = new BareRealm();
    expect(
      realm.run('typeof Intl + typeof console + typeof Date.now + typeof "".localeCompare'),
    ).toBe('undefinedundefinedundefinedundefined');
    expect(() => realm.run('new Date()')).toThrow('The clock was asked');
  });
});

describe('congress_check', () => {
  const rows = [
    row(5, 'B2', 'CĐCS Trường Mầm non B', '', 'Tân Lập', '31/4/2023'),
    HEAD,
    row(4, 'A1', 'CĐCS Trường Tiểu học A', 'Trường học', 'Tân Lập', 'Sáng 12/4/2023'),
    row(6, 'A1', 'CĐCS Trường Tiểu học A', '', '', ''),
  ];

  it('puts rows into the order of their numbers and finds the header by itself', () => {
    const { units, problem, as_of } = check(rows);
    expect([problem, as_of]).toEqual([null, '2023-05-20']);
    expect(units.map((unit) => [unit.row, unit.unit_code, unit.status, unit.counted])).toEqual([
      [4, 'A1', 'done-on-time', true],
      [5, 'B2', 'missing-data', true],
      [6, 'A1', 'due-soon', false],
    ]);
    expect(units[0]).toEqual({
      row: 4,
      unit: 'CĐCS Trường Tiểu học A',
      unit_code: 'A1',
      bloc: 'Trường học',
      commune: 'Tân Lập',
      milestone: 'grassroots',
      status: 'done-on-time',
      last_on_time_day: '2023-05-30',
      held_first: '2023-04-12',
      held_last: '2023-04-12',
      days_overdue: 0,
      exempt: false,
      counted: true,
      code_key: 'a1',
      name_key: 'trường tiểu học a',
      bloc_key: 'trường học',
      commune_key: 'tân lập',
    });
  });

  it('gives findings with the row and the column of the tracker itself', () => {
    const { findings } = check(rows);
    expect(
      findings.map(({ row, code, severity, column, unit }) => [row, code, severity, column, unit]),
    ).toEqual([
      [5, 'date-unreadable', 'error', 'E', 'CĐCS Trường Mầm non B'],
      [6, 'duplicate-unit', 'error', 'A', 'CĐCS Trường Tiểu học A'],
    ]);
    expect(findings[0]!.message).toContain('“31/4/2023”');
  });

  it('names the sheet in messages, or this sheet where nobody says its name', () => {
    const message = (...args: Parameters<typeof check>) => check(...args).findings[1]!.message;
    expect(message(rows)).toContain('Mã “A1” đã có ở dòng 4 trang Theo dõi (CĐCS');
    expect(message(rows, null, '2023-05-20', null)).toContain('đã có ở dòng 4 trang này (CĐCS');
    expect(message(rows, '{"language": "en"}', '2023-05-20', null)).toContain(
      'in row 4 of this sheet (',
    );
  });

  it('puts cells where their letters say, whatever their order and whichever are not there', () => {
    const { units } = check([
      HEAD,
      '{"E": "12/4/2023", "B": "CĐCS A", "row_number": "4"}',
      // A table whose columns have names of its own
      '{"row_number": 5, "code": "A2", "unit": "CĐCS B", "bloc": null, "at": "", "held": "12/4/2023"}',
    ]);
    expect(units.map(({ unit, unit_code, held_first }) => [unit, unit_code, held_first])).toEqual([
      ['CĐCS A', '', '2023-04-12'],
      ['CĐCS B', 'A2', '2023-04-12'],
    ]);
  });

  it('gives rows that are no units and rules that cannot be run', () => {
    const { skipped, rules_not_run } = check([
      row(1, 'BIỂU THEO DÕI'),
      ...rows,
      row(9, '', 'Tổng cộng'),
    ]);
    expect(skipped).toEqual([
      { row: 7, reason: 'blank' },
      { row: 8, reason: 'blank' },
      { row: 9, reason: 'total' },
    ]);
    expect(rules_not_run).toContainEqual({
      code: 'quorum',
      reason: 'Bảng không có cột Đại biểu triệu tập, Đại biểu có mặt.',
    });
  });

  it('knows a heading by its numeral, where its merged cells are no longer to be seen', () => {
    const heading = (text: string) =>
      check([HEAD, row(4, text), row(5, 'A1', 'CĐCS Trường A')]).skipped;
    expect(heading('II. Mầm non công lập')).toEqual([{ row: 4, reason: 'section' }]);
    expect(heading('Mầm non công lập')).toEqual([]);
  });

  it('checks as of the day that is passed, unless the plan has one', () => {
    expect(check(rows, null, '2023-06-01').units[2]).toMatchObject({
      status: 'overdue',
      days_overdue: 2,
    });
    expect(check(rows, '{"as_of": "2023-05-31"}', '2023-06-01')).toMatchObject({
      as_of: '2023-05-31',
      units: [{}, {}, { days_overdue: 1 }],
    });
  });

  it('goes by the plan: its deadline, its language, its name', () => {
    const plan = JSON.stringify({
      'plan.id': 'som',
      'grassroots.complete_before': '2023-04-10',
      before_reading: 'inclusive',
      language: 'en',
    });
    const report = check(rows, plan);
    expect(report.plan).toBe('som');
    expect(report.units[0]).toMatchObject({ status: 'done-late', last_on_time_day: '2023-04-10' });
    expect(report.findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('Cannot read "31/4/2023" as a date'),
    );
  });

  it('knows the higher level by what the plan calls it', () => {
    const table = [row(1, 'Tên CĐCS', 'Ngày tổ chức', 'Cấp'), row(2, 'A', '', 'Thành phố')];
    const { units, findings } = check(table, '{"level.upper": "Thành phố"}');
    expect(units.map(({ milestone }) => milestone)).toEqual(['upper']);
    expect(findings.map(({ code }) => code)).not.toContain('value-unknown');
  });

  const problem = (...args: Parameters<typeof check>) => check(...args).problem;

  it.each([
    ['no rows', [], 'Không đọc được dòng nào'],
    ['rows that are null', null, 'Không đọc được dòng nào'],
    ['a row without a number', [HEAD, row('', 'A1', 'A')], 'có ô ghi “”'],
    ['a number that is none', [HEAD, row('TT', 'A1', 'A')], 'có ô ghi “TT”'],
    ['a row 0', [row(0, 'A1', 'A')], 'có ô ghi “0”'],
    ['a row that no sheet has', [row(100_001, 'A1', 'A')], 'có ô ghi “100001”'],
    ['a number that stands twice', [HEAD, row(4, 'A'), row(4, 'B')], 'Số dòng 4 xuất hiện hai lần'],
    ['a row that is no JSON', [HEAD, 'A1;A'], 'có ô ghi “”'],
  ])('says what is wrong with %s', (_, wrong, said) => {
    expect(problem(wrong)).toContain(said);
    expect(check(wrong)).toMatchObject({ units: [], findings: [], skipped: [], rules_not_run: [] });
  });

  it('says what is wrong with a plan that is no object, and with a day that is none', () => {
    expect(problem(rows, '[1]')).toContain('Kế hoạch không phải là một đối tượng JSON');
    expect(problem(rows, '{', '2023-05-20')).toContain('Kế hoạch không phải');
    expect(problem(rows, '{"language": "en"}', '20/5/2023')).toContain('The day of the check');
    expect(problem(rows, null, null)).toContain('Ngày kiểm tra phải là một ngày');
  });

  it('goes on where a defect is met: one table must not keep the others from being checked', () => {
    expect(problem({ length: 1 })).toMatch(/^Lỗi của phần mềm khi kiểm tra bảng này.*TypeError/);
    expect(problem({}, '{"language": "en"}')).toMatch(/^A defect of the software/);
  });

  it('takes a number that a sheet shows with decimals, and one at the end of what it takes', () => {
    const { units } = check([row('3.0', 'Tên CĐCS', 'Ngày tổ chức'), row(100_000, 'CĐCS A', '')]);
    expect(units.map((unit) => unit.row)).toEqual([100_000]);
  });

  it('says so where a result is larger than what BigQuery takes, and gives one just below', () => {
    const long = 'Ủ'.repeat(10_000);
    const units = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        row(i + 4, `C${i}`, `${long} ${i}`, '', '', '12/4/2023'),
      );
    // 10,000 letters of three bytes stand in a unit twice: 60 KB each
    expect(check([HEAD, ...units(74)])).toMatchObject({ problem: null, units: { length: 74 } });
    expect(check([HEAD, ...units(77)])).toMatchObject({
      problem: expect.stringContaining('tách bảng theo khối'),
      units: [],
    });
  });
});

describe('congress_status', () => {
  const held = (text: string, more: object = {}) =>
    status(JSON.stringify({ unit_name: 'CĐCS A', held: text, ...more }));

  it('is that of the unit by its own cells', () => {
    expect(held('Sáng 12/4/2023')).toEqual({
      problem: null,
      status: 'done-on-time',
      label: 'Hoàn thành đúng hạn',
      milestone: 'grassroots',
      last_on_time_day: '2023-05-30',
      days_overdue: 0,
    });
    expect(held('', { pilot: 'x' })).toMatchObject({ status: 'overdue', milestone: 'pilot' });
    expect(held('31/4/2023')).toMatchObject({ status: 'missing-data' });
    expect(held('', { required: 'Không tổ chức' })).toMatchObject({ status: 'exempt' });
  });

  it('knows the higher level by what the plan calls it', () => {
    const unit = '{"unit_name": "A", "level": "Thành phố"}';
    expect(status(unit, '{"level.upper": "Thành phố"}')).toMatchObject({ milestone: 'upper' });
    expect(status(unit)).toMatchObject({ milestone: 'grassroots' });
  });

  it('takes a unit whose name looks like a heading, with its number or without', () => {
    for (const no of ['7', '', null]) {
      const unit = JSON.stringify({ unit_name: 'KHỐI TRƯỜNG HỌC', no });
      expect(status(unit)).toMatchObject({ problem: null, status: 'due-soon' });
    }
  });

  it('takes a unit with nothing but its name, and cells that are null', () => {
    expect(status('{"unit_name": "A", "held": null}')).toMatchObject({ status: 'due-soon' });
    expect(status('{"unit_name": "A"}', '{"language": "en"}', '2023-05-31')).toMatchObject({
      status: 'overdue',
      label: 'Overdue',
      days_overdue: 1,
    });
  });

  it('says so where a defect is met: no call fails', () => {
    expect(status({ length: 1 }, { trim: 1 } as never)).toMatchObject({
      problem: expect.stringMatching(/^Lỗi của phần mềm/),
      status: null,
    });
    expect(functions.congress_status_on('{"unit_name": "A"}')).toMatchObject({
      problem: expect.stringContaining('Ngày kiểm tra phải là một ngày'),
    });
  });

  it.each([
    [null, 'Đơn vị phải là một đối tượng JSON'],
    ['[]', 'Đơn vị phải là một đối tượng JSON'],
    ['{"ten": "A"}', 'Không có cột “ten”'],
    ['{"held": ""}', 'ghi tên đơn vị vào unit_name'],
  ])('says what is wrong with %s', (unit, said) => {
    expect(status(unit)).toMatchObject({ problem: expect.stringContaining(said), status: null });
  });
});

test.each([
  [
    'Sáng 12/4/2023',
    { reading: 'interval', first_day: '2023-04-12', last_day: '2023-04-12', exact: true },
  ],
  [
    '12-13/4/2023',
    { reading: 'interval', first_day: '2023-04-12', last_day: '2023-04-13', exact: true },
  ],
  [
    'Tháng 4/2023',
    { reading: 'interval', first_day: '2023-04-01', last_day: '2023-04-30', exact: false },
  ],
  [
    'hai giờ rưỡi ngày 5/5/2023',
    { reading: 'unreadable', first_day: null, last_day: null, exact: null },
  ],
  [
    '14 giờ rưỡi ngày 5/5/2023',
    { reading: 'interval', first_day: '2023-05-05', last_day: '2023-05-05', exact: true },
  ],
  ['5/5', { reading: 'incomplete', first_day: null, last_day: null, exact: null }],
  ['', { reading: 'blank', first_day: null, last_day: null, exact: null }],
  [null, { reading: 'blank', first_day: null, last_day: null, exact: null }],
])('read_date of %j', (text, expected) => {
  expect(date(text)).toEqual(expected);
});
