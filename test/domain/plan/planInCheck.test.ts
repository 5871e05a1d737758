import { describe, expect, test } from '@jest/globals';
import { checkReport } from '../../../src/domain/check/checkReport';
import { type CellInput, checkTable, type CheckInput, type RowInput } from '../trackerTable';
import { DEADLINES, entry, PARAMETERS, RULES } from './planSheets';

const PILOT = 'TT GDNN – GDTX';

function report(input: CheckInput) {
  return checkReport(checkTable(input), 'vi');
}

/** Of each unit its milestone, status and last on-time day. */
function statuses(input: CheckInput) {
  return report(input).units.map(({ milestone, status, lastOnTimeDay }) => [
    milestone,
    status,
    lastOnTimeDay,
  ]);
}

/** Rules that an invalid value keeps from being run, by code, with the keys that are named. */
function notRun(input: CheckInput) {
  const entries = report(input).rulesNotRun.flatMap(({ code, reason }) => {
    const keys = /^Thông số của kế hoạch không hợp lệ: (.*)\.$/.exec(reason)?.[1];
    return keys === undefined ? [] : [[code, keys] as const];
  });
  return Object.fromEntries(entries);
}

const ROWS: RowInput[] = [
  { 'Tên CĐCS': PILOT, 'Ngày tổ chức': '15/2/2023' },
  { 'Ngày tổ chức': '31/5/2023', 'Ngày dự kiến': '' },
  { 'Ngày tổ chức': '', 'Ngày dự kiến': '20/4/2023' },
  { Cấp: 'Huyện', 'Ngày tổ chức': '31/7/2023' },
  { 'Diện tổ chức': 'Không tổ chức' },
];

describe('an invalid value leaves the units that it concerns without data, and the others as they are', () => {
  const run = (plan: object) => ({ rows: ROWS, plan: { ...plan }, asOf: '2023-12-31' });
  const exempt = ['grassroots', 'exempt', '2023-05-30'];

  test('a deadline: those of its milestone', () => {
    expect(statuses(run({ 'grassroots.complete_before': 'x' }))).toEqual([
      ['pilot', 'done-late', '2023-02-14'],
      ['grassroots', 'missing-data', null],
      ['grassroots', 'missing-data', null],
      ['upper', 'done-late', '2023-07-30'],
      ['grassroots', 'exempt', null],
    ]);
    expect(notRun(run({ 'grassroots.complete_before': 'x' }))).toMatchObject({
      'held-by-deadline': 'grassroots.complete_before',
      'on-the-mark': 'grassroots.complete_before',
      'planned-after-deadline': 'grassroots.complete_before',
    });
  });

  test('a deadline concerns nobody where no unit has its milestone', () => {
    const rows = [{ 'Ngày tổ chức': '31/5/2023' }];
    expect(notRun({ rows, plan: { 'upper.complete_before': 'x' } })).toEqual({});
  });

  test('the other milestones’ units are checked', () => {
    const found = (plan: object) =>
      report(run(plan)).findings.flatMap(({ code, row }) =>
        code === 'held-by-deadline' ? row : [],
      );
    expect(found({})).toEqual([2, 3, 4, 5]);
    expect(found({ 'pilot.complete_before': 'x' })).toEqual([3, 4, 5]);
    expect(found({ 'grassroots.complete_before': 'x' })).toEqual([2, 5]);
    expect(found({ 'upper.complete_before': 'x' })).toEqual([2, 3, 4]);
    expect(found({ before_reading: 'x' })).toEqual([]);
  });

  test('the reading of before: all three', () => {
    expect(statuses(run({ before_reading: 'x' }))).toEqual([
      ['pilot', 'missing-data', null],
      ['grassroots', 'missing-data', null],
      ['grassroots', 'missing-data', null],
      ['upper', 'missing-data', null],
      ['grassroots', 'exempt', null],
    ]);
    expect(notRun(run({ before_reading: 'x' }))).toMatchObject({
      'held-by-deadline': 'before_reading',
      'planned-after-deadline': 'before_reading',
    });
    expect(report(run({ before_reading: 'x' })).beforeReading).toBeNull();
  });

  test('but for those whose exception sets the reading itself', () => {
    const rows = [
      { Khối: 'Khối xã', 'Ngày tổ chức': '31/5/2023' },
      { Khối: 'Khối khác', 'Ngày tổ chức': '31/5/2023' },
    ];
    const deadlines = [{ bloc: 'Khối xã', before_reading: 'inclusive' }];
    expect(
      statuses({ rows, plan: { before_reading: 'x', deadlines }, asOf: '2023-12-31' }),
    ).toEqual([
      ['grassroots', 'done-on-time', '2023-05-31'],
      ['grassroots', 'missing-data', null],
    ]);
  });

  test('the as-of date: every unit that is not exempt, its last on-time day kept', () => {
    expect(statuses(run({ as_of: 'x' }))).toEqual([
      ['pilot', 'missing-data', '2023-02-14'],
      ['grassroots', 'missing-data', '2023-05-30'],
      ['grassroots', 'missing-data', '2023-05-30'],
      ['upper', 'missing-data', '2023-07-30'],
      exempt,
    ]);
    expect(report(run({ as_of: 'x' })).asOf).toBeNull();
    expect(notRun(run({ as_of: 'x' }))).toMatchObject({
      'held-by-deadline': 'as_of',
      'planned-passed': 'as_of',
    });
  });

  test('the days that count as due soon: nothing is due soon', () => {
    const input = (plan: object) => ({ rows: [{}], plan: { ...plan }, asOf: '2023-05-29' });
    expect(statuses(input({}))).toEqual([['grassroots', 'due-soon', '2023-05-30']]);
    expect(statuses(input({ due_soon_days: 'x' }))).toEqual([
      ['grassroots', 'not-due', '2023-05-30'],
    ]);
  });

  test('the pilots’ names: without a mark nobody knows them, with one everybody does', () => {
    const rows = [{ 'Tên CĐCS': PILOT, 'Ngày tổ chức': '12/4/2023' }];
    const plan = { 'pilot.unit': ';' };
    expect(notRun({ rows, plan })).toEqual({ 'pilot-first': 'pilot.unit' });
    const marked = rows.map((row) => ({ ...row, 'Đại hội điểm': 'x' }));
    expect(notRun({ rows: marked, plan })).toEqual({ 'pilot-designated': 'pilot.unit' });
  });
});

describe('a unit takes the terms of its exception', () => {
  const planSheet = [
    DEADLINES,
    ['cơ sở', 'Khối xã', '', { date: '2023-04-01' }, 'còn trong hạn', 2, 'Mục 5'],
    ['', 'Khối xã', '', '', 'còn trong hạn', '', ''],
  ];

  test('by its bloc, and by the section heading above it, whose numeral counts for nothing', () => {
    const cells: CellInput[][] = [
      ['Tên CĐCS', 'Khối', 'Ngày tổ chức'],
      ['I. Khối xã', '', ''],
      ['Đơn vị A', '', '1/4/2023'],
      ['Đơn vị B', 'Khối khác', '1/4/2023'],
      ['Đơn vị C', 'khối xã', '2/4/2023'],
      [PILOT, '', '15/2/2023'],
      ['Khối trường học', '', ''],
      ['Đơn vị D', '', '31/5/2023'],
    ];
    expect(statuses({ cells, planSheet, asOf: '2023-12-31' })).toEqual([
      ['grassroots', 'done-on-time', '2023-04-01'],
      ['grassroots', 'done-on-time', '2023-05-30'],
      ['grassroots', 'done-late', '2023-04-01'],
      ['pilot', 'done-on-time', '2023-02-15'],
      ['grassroots', 'done-late', '2023-05-30'],
    ]);
  });
});

describe('the clause that a finding cites', () => {
  const rows = [
    { 'Ngày tổ chức': '31/5/2023', Khối: 'Khối xã', 'Thời lượng': 3 },
    { 'Ngày tổ chức': '31/5/2023', Khối: 'Khối khác', 'Thời lượng': 3 },
    { 'Ngày dự kiến': '31/12/2022', Khối: 'Khối khác' },
    { 'Ngày dự kiến': '20/12/2023', Khối: 'Khối khác' },
  ];
  const parameters = [
    PARAMETERS,
    entry('grassroots.complete_before', { date: '2023-05-31' }, 'P1'),
    entry('grassroots.start_from', { date: '2023-01-01' }, 'P2'),
    entry('grassroots.max_days', 1, 'P3'),
  ];
  const dated = [
    'held-by-deadline',
    'on-the-mark',
    'planned-after-deadline',
    'start-window',
    'duration-limit',
  ];
  const rules = [
    RULES,
    ...[...dated, 'duration-missing'].map((code) => [code, '', '', `R ${code}`]),
  ];
  const exceptions = [
    DEADLINES,
    ['', 'Khối xã', '', { date: '2023-05-31' }, '', '', 'E1'],
    ['', 'Khối khác', '', '', '', 2, ''],
  ];
  const cited = (planSheet: CellInput[][], plan: object = {}) =>
    Object.fromEntries(
      report({ rows, planSheet, plan: { ...plan }, asOf: '2023-06-30' })
        .findings.filter(({ code }) => dated.includes(code))
        .map(({ code, row, clause }) => [`${code} ${row}`, clause]),
    );

  test('is the default’s where no table says one', () => {
    expect(cited([])).toEqual({
      'held-by-deadline 2': 'II.4.1',
      'held-by-deadline 3': 'II.4.1',
      'held-by-deadline 4': 'II.4.1',
      'held-by-deadline 5': 'II.4.1',
      'on-the-mark 2': 'II.4',
      'on-the-mark 3': 'II.4',
      'planned-after-deadline 5': 'II.4',
      'start-window 4': 'II.4.1',
      'duration-limit 2': 'II.4.1',
      'duration-limit 3': 'II.4.1',
    });
  });

  test('is that of the rule’s row before the default', () => {
    for (const [key, clause] of Object.entries(cited(rules))) {
      expect(clause).toBe(`R ${key.split(' ')[0]!}`);
    }
  });

  const PARAMETERS_CITED = {
    'held-by-deadline 2': 'P1',
    'held-by-deadline 3': 'P1',
    'held-by-deadline 4': 'P1',
    'held-by-deadline 5': 'P1',
    'on-the-mark 2': 'P1',
    'on-the-mark 3': 'P1',
    'planned-after-deadline 5': 'P1',
    'start-window 4': 'P2',
    'duration-limit 2': 'P3',
    'duration-limit 3': 'P3',
  };

  test('is that of the parameter before the rule’s row', () => {
    expect(cited([...parameters, [], ...rules])).toEqual(PARAMETERS_CITED);
  });

  test('is that of the exception before all, where it gives the value in question and a clause', () => {
    expect(cited([...parameters, [], ...rules, [], ...exceptions])).toEqual({
      ...PARAMETERS_CITED,
      'held-by-deadline 2': 'E1',
      'on-the-mark 2': 'E1',
    });
  });

  test('is the sheet’s also where the file gives the value', () => {
    const plan = { 'grassroots.complete_before': '2023-05-31', 'grassroots.max_days': 2 };
    expect(cited([...parameters, [], ...rules], plan)).toEqual(PARAMETERS_CITED);
    const severities = { rules: { 'on-the-mark': { severity: 'warning' } } };
    expect(cited(rules, severities)['on-the-mark 2']).toBe('R on-the-mark');
  });

  test('of a rule that is not about dates is that of its row', () => {
    const held = [{ 'Ngày tổ chức': '12/4/2023', 'Thời lượng': '' }];
    const clauseOf = (planSheet: CellInput[][]) =>
      report({ rows: held, planSheet }).findings.find(({ code }) => code === 'duration-missing')
        ?.clause;
    expect(clauseOf([])).toBe('II.4');
    expect(clauseOf(rules)).toBe('R duration-missing');
  });
});

describe('the severity that the plan gives a rule', () => {
  const rows = [
    { 'Ngày tổ chức': '31/5/2023' },
    { Cấp: 'Huyện', 'Ngày tổ chức': '', 'Ngày dự kiến': '1/5/2023' },
    { Cấp: 'Huyện', 'Ngày tổ chức': '1/6/2023' },
    { 'Ngày tổ chức': '' },
  ];
  const found = (code: string, severity: string) =>
    report({
      rows,
      plan: { rules: { [code]: { severity } } },
      asOf: '2023-06-10',
    }).findings.flatMap((finding) =>
      finding.code === code ? [[finding.row, finding.severity]] : [],
    );

  test('is that of its findings', () => {
    expect(found('on-the-mark', '')).toEqual([[2, 'info']]);
    expect(found('on-the-mark', 'lỗi')).toEqual([[2, 'error']]);
  });

  test.each([
    ['', 'warning', 'error'],
    ['error', 'warning', 'error'],
    ['warning', 'warning', 'warning'],
    ['info', 'info', 'info'],
  ])('%p of a rule with two: the lower one is %s, the higher %s', (severity, lower, higher) => {
    expect(found('level-order', severity)).toEqual([
      [3, lower],
      [4, higher],
    ]);
  });

  test('off: it is not run, and listed with the reason', () => {
    expect(found('level-order', 'tắt')).toEqual([]);
    const plan = { rules: { 'level-order': { severity: 'off' } } };
    expect(report({ rows, plan }).rulesNotRun).toContainEqual({
      code: 'level-order',
      reason: 'Đã tắt ở bảng Quy tắc của trang Kế hoạch.',
    });
  });
});

describe('the name of the plan', () => {
  test.each([
    [{}, 'tam-duong-xi'],
    [{ 'plan.id': 'phuong-tan-phong' }, 'phuong-tan-phong'],
    [{ 'plan.id': '' }, null],
  ])('%j: %p', (plan, id) => {
    expect(report({ rows: [], plan }).plan).toBe(id);
  });
});
