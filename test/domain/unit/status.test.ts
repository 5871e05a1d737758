import { describe, expect, test } from '@jest/globals';
import { daysFromDeadline } from '../../../src/domain/unit/status';
import type { Unit } from '../../../src/domain/unit/unit';
import { DEADLINES } from '../deadlines';
import { checkTable, type CheckInput, isoDay, type RowInput } from '../trackerTable';
import { plusDays } from '../../../src/domain/calendar';

/** The only unit of a tracker with one row. */
function unitOf(row: RowInput, input: Omit<CheckInput, 'rows'> = {}): Unit {
  const { units } = checkTable({ rows: [row], ...input });
  expect(units).toHaveLength(1);
  return units[0]!;
}

function statusOf(row: RowInput, asOf: string, plan: Record<string, unknown> = {}): string {
  return unitOf(row, { asOf, plan }).status;
}

describe.each(DEADLINES)('$title', ({ row, reading, milestone, before, last, after }) => {
  const plan = { before_reading: reading };
  const shift = (day: string, count: number) => plusDays(isoDay(day), count);

  test('milestone and last on-time day', () => {
    expect(unitOf(row, { plan })).toMatchObject({ milestone, lastOnTimeDay: last });
  });

  test.each([
    [before, 'done-on-time'],
    [last, 'done-on-time'],
    [after, 'done-late'],
  ])('held %s: %s', (date, status) => {
    expect(statusOf({ ...row, 'Ngày tổ chức': { date } }, '2023-12-31', plan)).toBe(status);
  });

  test.each([
    [-16, 'not-due'],
    [-15, 'due-soon'],
    [-1, 'due-soon'],
    [0, 'due-soon'],
    [1, 'overdue'],
    [30, 'overdue'],
  ])('not held %d days after the last on-time day: %s', (days, status) => {
    const unit = unitOf(row, { plan, asOf: shift(last, days) });
    expect(unit.status).toBe(status);
    expect(unit.daysOverdue).toBe(status === 'overdue' ? days : 0);
  });
});

describe('the first status that fits', () => {
  const after = '2023-12-31';

  test('exempt goes before all', () => {
    const exempt = { 'Diện tổ chức': 'Không tổ chức' };
    for (const held of ['', 'abc', '12/4', '12/4/2023', '2/6/2023', '12/4/2033']) {
      expect(statusOf({ ...exempt, 'Ngày tổ chức': held }, after)).toBe('exempt');
    }
    expect(statusOf(exempt, after, { as_of: 'x', before_reading: 'x' })).toBe('exempt');
  });

  test('an exempt unit still shows its readable date held', () => {
    const row = { 'Diện tổ chức': 'Không tổ chức', 'Ngày tổ chức': '12-13/4/2023' };
    expect(unitOf(row)).toMatchObject({
      held: { first: '2023-04-12', last: '2023-04-13' },
      daysOverdue: 0,
    });
  });

  test.each([
    ['12/4', 'missing-data'],
    ['31/4/2023', 'missing-data'],
    ['Đã tổ chức', 'missing-data'],
    ['Tháng 5/2023', 'missing-data'],
    ['Quý II/2023', 'missing-data'],
    ['cuối tháng 5/2023', 'missing-data'],
    ['30/5/2023', 'done-on-time'],
    ['29-30/5/2023', 'done-on-time'],
    ['Tháng 4/2023', 'done-on-time'],
    ['giữa tháng 5/2023', 'done-on-time'],
    ['30-31/5/2023', 'done-late'],
    ['31/5/2023', 'done-late'],
    ['Tháng 6/2023', 'done-late'],
    ['', 'overdue'],
    ['-', 'overdue'],
    ['chưa', 'overdue'],
    ['không tổ chức', 'overdue'],
    ['dự kiến 12/4/2023', 'overdue'],
  ])('%p long after the deadline: %s', (held, status) => {
    expect(statusOf({ 'Ngày tổ chức': held }, after)).toBe(status);
  });

  test.each([
    ['20/5/2023', '2023-05-19', 'due-soon'],
    ['20/5/2023', '2023-05-20', 'done-on-time'],
    ['20/5/2023', '2023-05-21', 'done-on-time'],
    ['20/6/2023', '2023-06-19', 'overdue'],
    ['20/6/2023', '2023-06-20', 'done-late'],
    ['Tháng 5/2023', '2023-04-30', 'not-due'],
    ['Tháng 5/2023', '2023-05-01', 'missing-data'],
    ['19-20/5/2023', '2023-05-18', 'due-soon'],
    ['19-20/5/2023', '2023-05-19', 'done-on-time'],
    ['30-31/5/2023', '2023-05-29', 'due-soon'],
    ['30-31/5/2023', '2023-05-30', 'done-late'],
  ])('%s as of %s: %s, for what lies wholly after that day is not held', (held, asOf, status) => {
    const unit = unitOf({ 'Ngày tổ chức': held }, { asOf });
    expect(unit.status).toBe(status);
    expect(unit.held !== null).toBe(status.startsWith('done') || status === 'missing-data');
  });

  test('a period that begins on the last on-time day and ends after it is missing data', () => {
    const plan = { 'grassroots.complete_before': '2023-05-22' };
    expect(statusOf({ 'Ngày tổ chức': 'cuối tháng 5/2023' }, after, plan)).toBe('missing-data');
    expect(statusOf({ 'Ngày tổ chức': 'giữa tháng 5/2023' }, after, plan)).toBe('done-on-time');
  });

  test.each(['Phải tổ chức', '', '-', '???'])('obligation %p is not exempt', (required) => {
    expect(statusOf({ 'Diện tổ chức': required }, after)).toBe('overdue');
  });

  test('the interval is kept as read: an exact range both of its days', () => {
    expect(unitOf({ 'Ngày tổ chức': '30/4-1/5/2023' }).held).toEqual({
      first: '2023-04-30',
      last: '2023-05-01',
      exact: true,
    });
  });
});

describe('milestones', () => {
  test.each<[string, RowInput, string]>([
    ['nothing said', {}, 'grassroots'],
    ['grassroots', { Cấp: 'Cơ sở' }, 'grassroots'],
    ['an unknown level', { Cấp: 'Tỉnh' }, 'grassroots'],
    ['marked', { 'Đại hội điểm': 'x' }, 'pilot'],
    ['marked with a day', { 'Đại hội điểm': '10/2/2023' }, 'pilot'],
    ['marked with an unknown value', { 'Đại hội điểm': '?' }, 'grassroots'],
    ['marked as not', { 'Đại hội điểm': 'không' }, 'grassroots'],
    ['upper', { Cấp: 'Huyện' }, 'upper'],
    ['upper, marked', { Cấp: 'Huyện', 'Đại hội điểm': 'x' }, 'upper'],
  ])('%s', (_, row, milestone) => {
    expect(unitOf(row).milestone).toBe(milestone);
  });

  test('every marked row is a pilot', () => {
    const { units } = checkTable({ rows: [{ 'Đại hội điểm': 'x' }, { 'Đại hội điểm': 'x' }] });
    expect(units.map(({ milestone }) => milestone)).toEqual(['pilot', 'pilot']);
  });
});

describe('a plan with an invalid value', () => {
  const rows = [
    { Cấp: 'Cơ sở' },
    { 'Đại hội điểm': 'x', 'Ngày tổ chức': '12/2/2023' },
    { Cấp: 'Huyện' },
    { 'Diện tổ chức': 'Không tổ chức' },
  ];

  test.each<[string, string[]]>([
    ['grassroots.complete_before', ['missing-data', 'done-on-time', 'not-due', 'exempt']],
    ['pilot.complete_before', ['due-soon', 'missing-data', 'not-due', 'exempt']],
    ['upper.complete_before', ['due-soon', 'done-on-time', 'missing-data', 'exempt']],
    ['before_reading', ['missing-data', 'missing-data', 'missing-data', 'exempt']],
    ['as_of', ['missing-data', 'missing-data', 'missing-data', 'exempt']],
    ['due_soon_days', ['not-due', 'done-on-time', 'not-due', 'exempt']],
  ])('%s', (key, expected) => {
    const { units } = checkTable({ rows, plan: { [key]: '???' } });
    expect(units.map(({ status }) => status)).toEqual(expected);
  });

  test('an invalid deadline leaves no last on-time day, an invalid as-of date does', () => {
    const deadline = { plan: { 'grassroots.complete_before': '???' } };
    expect(unitOf({}, deadline).lastOnTimeDay).toBeUndefined();
    expect(unitOf({}, { plan: { as_of: '???' } }).lastOnTimeDay).toBe('2023-05-30');
  });
});

describe('days from a deadline', () => {
  const deadline = isoDay('2023-05-30');

  test.each([
    [
      'before it are those from the last day where it is known',
      '2023-05-20',
      '2023-05-25',
      true,
      5,
    ],
    ['on its day are none', '2023-05-29', '2023-05-30', true, 0],
    ['late are those of the last day where it is known', '2023-05-30', '2023-06-02', true, 3],
    ['of a period before it are at least so many', '2023-05-01', '2023-05-20', false, 10],
    ['of a period after it are those to its first day', '2023-06-01', '2023-06-30', false, 2],
  ])('%s', (_, first, last, exact, days) => {
    expect(daysFromDeadline({ first: isoDay(first), last: isoDay(last), exact }, deadline)).toBe(
      days,
    );
  });
});

describe('totals', () => {
  test('units are all, required those not exempt, held those required and held', () => {
    const { totals } = checkTable({
      rows: [
        { 'Ngày tổ chức': '12/4/2023' },
        { 'Ngày tổ chức': 'Quý II/2023' },
        { 'Ngày tổ chức': 'abc' },
        { 'Ngày tổ chức': '21/5/2023' },
        { 'Diện tổ chức': 'Không tổ chức', 'Ngày tổ chức': '12/4/2023' },
        { Cấp: 'Huyện', 'Ngày tổ chức': '19/5/2023' },
        { 'Đại hội điểm': 'x' },
      ],
    });
    expect(totals).toEqual({
      units: 7,
      required: 6,
      held: 3,
      byStatus: {
        exempt: 1,
        'missing-data': 2,
        'done-on-time': 2,
        'done-late': 0,
        overdue: 1,
        'due-soon': 1,
        'not-due': 0,
      },
      grassroots: { units: 6, required: 5, held: 2 },
    });
  });

  test('all seven statuses are listed where there is no unit', () => {
    const { totals } = checkTable({ rows: [] });
    expect(totals).toMatchObject({ units: 0, required: 0, held: 0 });
    expect(Object.values(totals.byStatus)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});
