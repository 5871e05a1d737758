import { DEADLINES, vietnameseDay } from '../../deadlines';
import { type InvalidCase, testRule, type ValidCase } from './ruleTester';

const LONG_AFTER = '2023-12-31';

function held(day: string): { date: string } {
  return { date: day };
}

const onTime = DEADLINES.flatMap(({ title, row, reading, before, last }): ValidCase[] => [
  ...[before, last].map((day) => ({
    name: `${title}: held ${day}`,
    rows: [{ ...row, 'Ngày tổ chức': held(day) }],
    plan: { before_reading: reading },
    asOf: LONG_AFTER,
  })),
  ...[before, last].map((day) => ({
    name: `${title}: not held on ${day}`,
    rows: [row],
    plan: { before_reading: reading },
    asOf: day,
  })),
]);

const late = DEADLINES.flatMap(({ title, row, reading, clause, last, after }): InvalidCase[] => [
  {
    name: `${title}: held ${after}`,
    rows: [{ ...row, 'Ngày tổ chức': held(after) }],
    plan: { before_reading: reading },
    asOf: LONG_AFTER,
    clause,
    findings: [
      [
        2,
        'Ngày tổ chức',
        `Hạn cuối ${vietnameseDay(last)}, tổ chức ${vietnameseDay(after)}, trễ 1 ngày`,
      ],
    ],
  },
  {
    name: `${title}: not held on ${after}`,
    rows: [row],
    plan: { before_reading: reading },
    asOf: after,
    clause,
    findings: [
      [
        2,
        'Ngày tổ chức',
        `Hạn cuối ${vietnameseDay(last)}, đến ${vietnameseDay(after)} chưa tổ chức, quá hạn 1 ngày`,
      ],
    ],
  },
]);

testRule('held-by-deadline', {
  severity: 'error',
  clause: 'II.4.1',
  valid: [
    ...(onTime as [ValidCase, ...ValidCase[]]),
    {
      name: 'an exempt unit is neither overdue nor late',
      rows: [
        { 'Diện tổ chức': 'Không tổ chức' },
        { 'Diện tổ chức': 'Không tổ chức', 'Ngày tổ chức': '1/6/2023' },
      ],
      asOf: LONG_AFTER,
    },
    {
      name: 'an exact range that ends on the last on-time day',
      rows: [{ 'Ngày tổ chức': '29-30/5/2023' }],
      asOf: LONG_AFTER,
    },
    {
      name: 'a month that straddles the last on-time day is missing data, not late',
      rows: [{ 'Ngày tổ chức': 'Tháng 5/2023' }],
      asOf: LONG_AFTER,
    },
    {
      name: 'a date that is not read is missing data, not overdue',
      rows: [{ 'Ngày tổ chức': 'Đã tổ chức' }, { 'Ngày tổ chức': '12/4' }],
      asOf: LONG_AFTER,
    },
    {
      name: 'an invalid deadline leaves its own units unchecked',
      rows: [{ 'Ngày tổ chức': '1/6/2023' }, {}],
      plan: { 'grassroots.complete_before': 'cuối tháng 5' },
      asOf: LONG_AFTER,
      notRun: 'grassroots.complete_before',
    },
    {
      name: 'an invalid reading of before leaves all units unchecked',
      rows: [{ 'Ngày tổ chức': '1/6/2023' }, { 'Đại hội điểm': 'x' }, { Cấp: 'Huyện' }],
      plan: { before_reading: 'trước' },
      asOf: LONG_AFTER,
      notRun: 'before_reading',
    },
    {
      name: 'an invalid as-of date leaves all units unchecked',
      rows: [{ 'Ngày tổ chức': '1/6/2023' }, {}],
      plan: { as_of: 'hôm nay' },
      asOf: LONG_AFTER,
      notRun: 'as_of',
    },
    {
      name: 'invalid values of several keys are all listed',
      rows: [{ Cấp: 'Cơ sở' }, { 'Đại hội điểm': 'x' }],
      plan: { 'grassroots.complete_before': 'x', 'pilot.complete_before': 'x' },
      asOf: LONG_AFTER,
      notRun: 'grassroots.complete_before, pilot.complete_before',
    },
    {
      name: 'an invalid deadline of a milestone that no unit has is not listed',
      rows: [{ 'Ngày tổ chức': '12/4/2023' }],
      plan: { 'upper.complete_before': '' },
    },
  ],
  invalid: [
    ...(late as [InvalidCase, ...InvalidCase[]]),
    {
      name: 'the arithmetic of the specification: due 30/05, held 02/06, 3 days late',
      rows: [{ 'Ngày tổ chức': '2/6/2023' }],
      asOf: LONG_AFTER,
      findings: [[2, 'Ngày tổ chức', 'Hạn cuối 30/05/2023, tổ chức 02/06/2023, trễ 3 ngày']],
    },
    {
      name: 'of an exact range the end alone counts',
      rows: [{ 'Ngày tổ chức': '30-31/5/2023' }],
      asOf: LONG_AFTER,
      findings: [[2, 'Ngày tổ chức', 'tổ chức 30/05/2023 – 31/05/2023, trễ 1 ngày']],
    },
    {
      name: 'a month and a quarter wholly after the deadline: at least so many days',
      rows: [{ 'Ngày tổ chức': 'Tháng 6/2023' }, { 'Ngày tổ chức': 'Quý 3/2023' }],
      asOf: LONG_AFTER,
      findings: [
        [2, 'Ngày tổ chức', 'tổ chức 01/06/2023 – 30/06/2023, trễ ít nhất 2 ngày'],
        [3, 'Ngày tổ chức', 'trễ ít nhất 32 ngày'],
      ],
    },
    {
      name: 'what does not say that it was held is overdue: tentative, denied, in the future',
      rows: [
        { 'Ngày tổ chức': 'dự kiến 20/6/2023' },
        { 'Ngày tổ chức': 'chưa tổ chức' },
        { 'Ngày tổ chức': '20/6/2023' },
      ],
      asOf: '2023-06-09',
      findings: [
        [2, 'Ngày tổ chức', 'quá hạn 10 ngày'],
        [3, 'Ngày tổ chức', 'quá hạn 10 ngày'],
        [4, 'Ngày tổ chức', 'quá hạn 10 ngày'],
      ],
    },
    {
      name: 'with one invalid deadline the units of the other milestones are checked',
      rows: [{ Cấp: 'Cơ sở' }, { 'Đại hội điểm': 'x' }],
      plan: { 'pilot.complete_before': false },
      asOf: '2023-06-01',
      notRun: 'pilot.complete_before',
      findings: [[2, 'Ngày tổ chức', 'quá hạn 2 ngày']],
    },
    {
      name: "the plan's as-of date goes before today",
      rows: [{}],
      plan: { as_of: '2023-06-03' },
      asOf: '2023-01-01',
      findings: [[2, 'Ngày tổ chức', 'đến 03/06/2023 chưa tổ chức, quá hạn 4 ngày']],
    },
    {
      name: 'a pilot mark on the upper row leaves it the upper congress',
      rows: [{ Cấp: 'Huyện', 'Đại hội điểm': 'x' }],
      asOf: '2023-08-01',
      clause: 'II.4.2',
      findings: [[2, 'Ngày tổ chức', 'Hạn cuối 30/07/2023']],
    },
  ],
});
