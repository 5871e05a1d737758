import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { formatDay, plusDays } from '../../../src/domain/calendar';
import { LEFT_REASONS, type LeftReason, textDates } from '../../../src/domain/check/textDates';
import { readDate } from '../../../src/domain/tracker/reading/date';
import {
  type CellInput,
  gridOf,
  gridOfTable,
  isoDay,
  type PlanInput,
  planOf,
  type TableInput,
  trackerOf,
} from '../trackerTable';

function datesOf(
  table: TableInput & PlanInput,
  isFormula: (row: number, column: number) => boolean = () => false,
) {
  const grid = gridOfTable(table);
  const reading = planOf(table);
  const { offered, left } = textDates(trackerOf(grid, reading), grid, reading.plan, isFormula);
  const counted = LEFT_REASONS.filter((reason) => left[reason] > 0);
  return { offered, left: Object.fromEntries(counted.map((reason) => [reason, left[reason]])) };
}

const heldOf = (cell: CellInput, input: PlanInput = {}) =>
  datesOf({ rows: [{ 'Ngày tổ chức': cell }], ...input });

describe('a cell that says a day and no more is offered', () => {
  const days: readonly (readonly [string | number, string])[] = [
    ['31/5/2023', '2023-05-31'],
    ['05/04/2023', '2023-04-05'],
    ['31-05-2023', '2023-05-31'],
    ['31.05.23', '2023-05-31'],
    ['5/4/23', '2023-04-05'],
    ['2023-05-31', '2023-05-31'],
    ['2023/5/31', '2023-05-31'],
    [' 12 / 4 / 2023 ', '2023-04-12'],
    ['12/4/2023.', '2023-04-12'],
    ["'12/4/2023", '2023-04-12'],
    ['="12/4/2023"', '2023-04-12'],
    ['12/4/\n2023', '2023-04-12'],
    ['ngày 12/4/2023', '2023-04-12'],
    ['Ngày12/4/2023', '2023-04-12'],
    ['ngày 31 tháng 5 năm 2023', '2023-05-31'],
    ['12 thg 4, 2023', '2023-04-12'],
    ['12 Tháng Tư 2023', '2023-04-12'],
    ['12 Apr 2023', '2023-04-12'],
    ['45028', '2023-04-12'],
    [45028, '2023-04-12'],
  ];
  it.each(days)('%j is %s', (content, day) => {
    expect(heldOf(content)).toEqual({
      offered: [{ row: 2, unit: 'Đơn vị 2', key: 'held', content, day }],
      left: {},
    });
  });
});

describe('a cell that says more, less or something else is left, and counted by why', () => {
  const kept: readonly (readonly [CellInput, LeftReason])[] = [
    ['Sáng 12/4/2023', 'more'],
    ['8/5/2023 7:30', 'more'],
    ['8h00 ngày 12/4/2023', 'more'],
    ['Thứ Tư, 12/4/2023', 'more'],
    ['T4 12/4/2023', 'more'],
    ['12/4/2023 T4', 'more'],
    ['2023-05-31T00:00', 'more'],
    ['Đã tổ chức ngày 12/4/2023', 'more'],
    ['(12/4/2023)', 'more'],
    ['12/4/2023 (1 ngày)', 'more'],
    ['12-12/4/2023', 'more'],
    ['45028,5', 'more'],
    [45028.5, 'more'],
    ['12-13/5/2023', 'period'],
    ['12, 13/4/2023', 'period'],
    ['05/2023', 'period'],
    ['Tháng 5/2023', 'period'],
    ['Quý II/2023', 'period'],
    ['cuối tháng 4/2023', 'period'],
    ['Dự kiến 28/5/2023', 'tentative'],
    ['12/4', 'incomplete'],
    ['ngày 12 tháng 4', 'incomplete'],
    ['31/4/2023', 'unreadable'],
    ['Đã tổ chức', 'unreadable'],
    [912345678, 'unreadable'],
    // With its numbers in another order it would lie in the months of the plan.
    ['05/12/2023', 'doubtful'],
    ['23-05-12', 'doubtful'],
    // A date cell would not be read as a day.
    ['12/4/1923', 'doubtful'],
  ];
  it.each(kept)('%j: %s', (content, reason) => {
    expect(heldOf(content)).toEqual({ offered: [], left: { [reason]: 1 } });
  });

  it.each(['', '-', 'chưa', 'chưa tổ chức', 'không', { date: '2023-04-12' }, true])(
    '%j is none of them',
    (content) => {
      expect(heldOf(content)).toEqual({ offered: [], left: {} });
    },
  );

  test('“dự kiến” is something more in a column of plans', () => {
    const rows = [{ 'Ngày dự kiến': 'Dự kiến 28/5/2023' }];
    expect(datesOf({ rows })).toEqual({ offered: [], left: { more: 1 } });
  });

  test('a day that only another order would move out of the plan’s months is offered', () => {
    const plan = { 'propaganda.from': '1/11/2023', 'propaganda.to': '31/12/2023' };
    expect(heldOf('05/12/2023', { plan }).offered).toMatchObject([{ day: '2023-12-05' }]);
    expect(heldOf('12/11/2023', { plan }).offered).toMatchObject([{ day: '2023-11-12' }]);
  });

  test('a formula is', () => {
    const rows = [{ 'Ngày tổ chức': '12/4/2023' }, { 'Ngày tổ chức': '13/4/2023' }];
    const { offered, left } = datesOf({ rows }, (row, column) => row === 1 && column === 1);
    expect(offered).toMatchObject([{ row: 3, content: '13/4/2023' }]);
    expect(left).toEqual({ formula: 1 });
  });
});

describe('only cells of units in columns of dates are looked at', () => {
  test('not those of other columns, sections, totals and signatures', () => {
    const cells = [
      ['TT', 'Tên CĐCS', 'Ngày dự kiến', 'Ngày tổ chức', 'Ghi chú', 'Ngày gửi báo cáo'],
      ['', 'I. Khối 1/1/2023', '', '', '', ''],
      [1, 'Trường A', '1/4/2023', '2/4/2023', '3/4/2023', '4/4/2023'],
      ['', 'Cộng', '', '5/4/2023', '', ''],
      ['', 'Tam Đường, ngày 6 tháng 4 năm 2023', '', '7/4/2023', '', ''],
    ];
    expect(datesOf({ cells })).toEqual({
      offered: [
        { row: 3, unit: 'Trường A', key: 'planned', content: '1/4/2023', day: '2023-04-01' },
        { row: 3, unit: 'Trường A', key: 'held', content: '2/4/2023', day: '2023-04-02' },
      ],
      left: {},
    });
  });

  test('a header of two levels is read, and a sheet that is no tracker has none', () => {
    const cells = [
      ['Tên CĐCS', 'Thời gian', ''],
      ['', 'Ngày dự kiến', 'Ngày tổ chức'],
      ['Trường A', '', '12/4/2023'],
    ];
    expect(datesOf({ cells }).offered).toMatchObject([{ row: 3, key: 'held' }]);
    expect(datesOf({ cells: [['12/4/2023']] })).toEqual({ offered: [], left: {} });
  });
});

const days = fc.integer({ min: 0, max: 36_524 }).map((n) => plusDays(isoDay('2000-01-01'), n));
const around = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  'ngày ',
  'Sáng ',
  'dự kiến ',
  '8h ',
  '1-',
  ' T3',
  '.',
);
const texts = fc
  .tuple(around, days, fc.constantFrom('/', '-', '.', ' tháng '), around)
  .map(
    ([before, day, sign, after]) =>
      `${before}${formatDay(day).split('/').map(Number).join(sign)}${after}`,
  );

test('whatever is offered is a day to the reader too, and stays that day as a date cell', () => {
  let some = 0;
  fc.assert(
    fc.property(fc.oneof(texts, fc.string()), (text) => {
      const { offered } = heldOf(text);
      for (const { day, content } of offered) {
        some++;
        const asText = readDate(content, true);
        const asDate = readDate({ date: day }, true);
        expect(asText).toMatchObject({ kind: 'interval', interval: { first: day, last: day } });
        expect(asDate).toMatchObject({ kind: 'interval', interval: { first: day, last: day } });
      }
    }),
    { numRuns: 500 },
  );
  expect(some).toBeGreaterThan(20);
});

test('a tracker that was read keeps its cells to the letter', () => {
  const raw = '  12/4/2023\u200B';
  const grid = gridOf([
    ['Tên CĐCS', 'Ngày tổ chức'],
    ['A', raw],
  ]);
  const reading = planOf({});
  const { offered } = textDates(trackerOf(grid, reading), grid, reading.plan, () => false);
  expect(offered.map(({ content }) => content)).toEqual([raw]);
});
