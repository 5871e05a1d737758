import { describe, expect, test } from '@jest/globals';
import { checkReport } from '../../../src/domain/check/checkReport';
import { type CellInput, checkTable, type CheckInput, type RowInput } from '../trackerTable';
import { DEADLINES } from './planSheets';

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

describe('an invalid value leaves the units that it concerns without data', () => {
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
