import { DEADLINES, vietnameseDay } from '../../deadlines';
import { type InvalidCase, testRule, type ValidCase } from './ruleTester';

const within = DEADLINES.map(({ title, row, reading, before, last }): ValidCase => ({
  name: `${title}: planned for ${before} and ${last}`,
  rows: [before, last].map((date) => ({ ...row, 'Ngày dự kiến': { date } })),
  plan: { before_reading: reading },
  asOf: '2023-01-10',
}));

const after = DEADLINES.map(({ title, row, reading, last, after: date }): InvalidCase => ({
  name: `${title}: planned for ${date}`,
  rows: [{ ...row, 'Ngày dự kiến': { date } }],
  plan: { before_reading: reading },
  asOf: '2023-01-10',
  findings: [
    [
      2,
      'Ngày dự kiến',
      `Dự kiến ${vietnameseDay(date)}, muộn 1 ngày so với hạn cuối ${vietnameseDay(last)}`,
    ],
  ],
}));

testRule('planned-after-deadline', {
  severity: 'warning',
  clause: 'II.4',
  valid: [
    ...(within as [ValidCase, ...ValidCase[]]),
    {
      name: 'a month that begins within the deadline',
      rows: [{ 'Ngày dự kiến': 'Tháng 5/2023' }, { 'Ngày dự kiến': '30/5-2/6/2023' }],
    },
    {
      name: 'held, whenever it was planned for',
      rows: [{ 'Ngày dự kiến': '15/6/2023', 'Ngày tổ chức': '12/4/2023' }],
    },
    {
      name: 'no day planned: blank, denied, incomplete, unreadable',
      rows: ['', 'chưa có lịch', '15/6', 'sau hè'].map((planned) => ({ 'Ngày dự kiến': planned })),
    },
    {
      name: 'exempt',
      rows: [{ 'Ngày dự kiến': '15/6/2023', 'Diện tổ chức': 'Không tổ chức' }],
    },
    { name: 'no such column', rows: [{}], notRun: 'Ngày dự kiến' },
    {
      name: 'an invalid deadline',
      rows: [{ 'Ngày dự kiến': '15/6/2023' }],
      plan: { 'grassroots.complete_before': null },
      notRun: 'grassroots.complete_before',
    },
    {
      name: 'an invalid reading of before',
      rows: [{ 'Ngày dự kiến': '15/6/2023' }],
      plan: { before_reading: null },
      notRun: 'before_reading',
    },
  ],
  invalid: [
    ...(after as [InvalidCase, ...InvalidCase[]]),
    {
      name: 'a month wholly after the deadline',
      rows: [{ 'Ngày dự kiến': 'dự kiến tháng 6/2023' }],
      findings: [[2, 'Ngày dự kiến', 'Dự kiến 01/06/2023 – 30/06/2023', '2 ngày']],
    },
    {
      name: 'not held is everything else: unreadable, tentative and future dates held',
      rows: ['Đã tổ chức', 'dự kiến 1/5/2023', '25/5/2023'].map((held) => ({
        'Ngày dự kiến': '15/6/2023',
        'Ngày tổ chức': held,
      })),
      findings: [
        [2, 'Ngày dự kiến', '16 ngày'],
        [3, 'Ngày dự kiến', '16 ngày'],
        [4, 'Ngày dự kiến', '16 ngày'],
      ],
    },
    {
      name: 'needs no as-of date',
      rows: [{ 'Ngày dự kiến': '15/6/2023' }],
      plan: { as_of: 'x' },
      findings: [[2, 'Ngày dự kiến']],
    },
    {
      name: 'the other milestones of an invalid one',
      rows: [
        { 'Ngày dự kiến': '15/6/2023', Cấp: 'Cơ sở' },
        { 'Ngày dự kiến': '15/8/2023', Cấp: 'Huyện' },
      ],
      plan: { 'grassroots.complete_before': 'x' },
      notRun: 'grassroots.complete_before',
      findings: [[3, 'Ngày dự kiến', '30/07/2023']],
    },
  ],
});
