import { testRule } from './ruleTester';

testRule('planned-passed', {
  severity: 'warning',
  clause: 'II.4',
  valid: [
    {
      name: 'planned for the as-of date, and for the day after it',
      rows: [{ 'Ngày dự kiến': '20/5/2023' }, { 'Ngày dự kiến': '21/5/2023' }],
    },
    {
      name: 'the same, inclusive',
      rows: [{ 'Ngày dự kiến': '20/5/2023' }, { 'Ngày dự kiến': '21/5/2023' }],
      plan: { before_reading: 'inclusive' },
    },
    {
      name: 'a period that ends on the as-of date or later',
      rows: [
        { 'Ngày dự kiến': 'giữa tháng 5/2023' },
        { 'Ngày dự kiến': 'Tháng 5/2023' },
        { 'Ngày dự kiến': '19-20/5/2023' },
      ],
    },
    { name: 'held', rows: [{ 'Ngày dự kiến': '10/4/2023', 'Ngày tổ chức': '12/4/2023' }] },
    {
      name: 'overdue says more: the first day past the deadline',
      rows: [{ 'Ngày dự kiến': '10/4/2023' }],
      asOf: '2023-05-31',
    },
    {
      name: 'overdue, inclusive',
      rows: [{ 'Ngày dự kiến': '10/4/2023' }],
      plan: { before_reading: 'inclusive' },
      asOf: '2023-06-01',
    },
    {
      name: 'exempt',
      rows: [{ 'Ngày dự kiến': '10/4/2023', 'Diện tổ chức': 'Không tổ chức' }],
    },
    {
      name: 'no day planned',
      rows: [{ 'Ngày dự kiến': '' }, { 'Ngày dự kiến': '10/4' }, { 'Ngày dự kiến': 'chưa' }],
    },
    { name: 'no such column', rows: [{}], notRun: 'Ngày dự kiến' },
    {
      name: 'an invalid as-of date',
      rows: [{ 'Ngày dự kiến': '10/4/2023' }],
      plan: { as_of: '31/4/2023' },
      notRun: 'as_of',
    },
  ],
  invalid: [
    {
      name: 'the day before the as-of date',
      rows: [{ 'Ngày dự kiến': '19/5/2023' }],
      findings: [
        [
          2,
          'Ngày dự kiến',
          'Dự kiến 19/05/2023, tính đến 20/05/2023 đã qua 1 ngày mà chưa ghi ngày tổ chức.',
        ],
      ],
    },
    {
      name: 'a month that is over',
      rows: [{ 'Ngày dự kiến': 'Tháng 4/2023' }],
      findings: [[2, 'Ngày dự kiến', 'Dự kiến 01/04/2023 – 30/04/2023', 'đã qua 20 ngày']],
    },
    {
      name: 'the last on-time day itself is not overdue yet',
      rows: [{ 'Ngày dự kiến': '10/4/2023' }],
      asOf: '2023-05-30',
      findings: [[2, 'Ngày dự kiến', 'đã qua 50 ngày']],
    },
    {
      name: 'the last on-time day itself, inclusive',
      rows: [{ 'Ngày dự kiến': '10/4/2023' }],
      plan: { before_reading: 'inclusive' },
      asOf: '2023-05-31',
      findings: [[2, 'Ngày dự kiến', 'đã qua 51 ngày']],
    },
    {
      name: 'needs no deadline',
      rows: [{ 'Ngày dự kiến': '10/4/2023' }],
      plan: { 'grassroots.complete_before': 'x', before_reading: 'x' },
      asOf: '2023-12-31',
      findings: [[2, 'Ngày dự kiến', 'đã qua 265 ngày']],
    },
    {
      name: 'a date held that is not read, or lies in the future, is not held',
      rows: [
        { 'Ngày dự kiến': '10/4/2023', 'Ngày tổ chức': 'abc' },
        { 'Ngày dự kiến': '10/4/2023', 'Ngày tổ chức': '21/5/2023' },
      ],
      findings: [
        [2, 'Ngày dự kiến', 'đã qua 40 ngày; cột “Ngày tổ chức” ghi “abc”, chưa dùng được'],
        [3, 'Ngày dự kiến', 'đã qua 40 ngày; cột “Ngày tổ chức” ghi “21/5/2023”, chưa dùng được'],
      ],
    },
    {
      name: 'a unit with an unread date held is missing data, never overdue',
      rows: [{ 'Ngày dự kiến': '10/4/2023', 'Ngày tổ chức': 'abc' }],
      asOf: '2023-12-31',
      findings: [[2, 'Ngày dự kiến', 'đã qua 265 ngày']],
    },
  ],
});
