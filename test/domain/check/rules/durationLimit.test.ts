import { testRule } from './ruleTester';

testRule('duration-limit', {
  severity: 'error',
  clause: 'II.4.1',
  valid: [
    {
      name: 'one day for a grassroots unit and the pilot, a day and a half for the upper congress',
      rows: [
        { Cấp: '', 'Thời lượng': '01 ngày', 'Ngày tổ chức': '12/4/2023' },
        { 'Đại hội điểm': 'x', 'Thời lượng': '2 buổi', 'Ngày tổ chức': '12/2/2023' },
        { Cấp: 'Huyện', 'Thời lượng': '1,5 ngày', 'Ngày tổ chức': '12/4/2023' },
        { Cấp: 'Huyện', 'Thời lượng': '03 buổi', 'Ngày tổ chức': '12/4/2023' },
      ],
    },
    {
      name: 'not held: blank, in the future, unreadable',
      rows: [
        { 'Thời lượng': '2 ngày' },
        { 'Thời lượng': '2 ngày', 'Ngày tổ chức': '21/5/2023' },
        { 'Thời lượng': '2 ngày', 'Ngày tổ chức': 'abc' },
      ],
    },
    {
      name: 'no duration that can be read',
      rows: [
        { 'Thời lượng': '', 'Ngày tổ chức': '12/4/2023' },
        { 'Thời lượng': 'lâu', 'Ngày tổ chức': '12/4/2023' },
      ],
    },
    {
      name: 'exempt',
      rows: [{ 'Diện tổ chức': 'Không tổ chức', 'Thời lượng': 3, 'Ngày tổ chức': '12/4/2023' }],
    },
    {
      name: 'a bare number under "Số buổi" counts half-days',
      rows: [{ 'Số buổi': 2, 'Ngày tổ chức': '12/4/2023' }],
    },
    { name: 'no duration and one day', rows: [{ 'Ngày tổ chức': '12/4/2023' }] },
    {
      name: 'as many days as allowed, rounded up',
      rows: [
        { 'Ngày bắt đầu': '12/4/2023', 'Ngày tổ chức': '12/4/2023' },
        { Cấp: 'Cấp trên', 'Ngày tổ chức': '12-13/4/2023' },
        { Cấp: 'Cấp trên', 'Ngày bắt đầu': '12/4/2023', 'Ngày tổ chức': '13/4/2023' },
      ],
    },
    {
      name: 'an inexact opening or end, and one that comes before the other',
      rows: [
        { 'Ngày bắt đầu': 'Tháng 3/2023', 'Ngày tổ chức': '14/4/2023' },
        { 'Ngày bắt đầu': '10/4/2023', 'Ngày tổ chức': 'Tháng 4/2023' },
        { 'Ngày bắt đầu': '20/4/2023', 'Ngày tổ chức': '14/4/2023' },
      ],
    },
    {
      name: 'days that span more than allowed, not held',
      rows: [
        { 'Ngày bắt đầu': '10/4/2023' },
        { 'Ngày bắt đầu': '10/4/2023', 'Ngày tổ chức': '21/5/2023' },
      ],
    },
    {
      name: 'an invalid limit',
      rows: [{ 'Thời lượng': '3 ngày', 'Ngày tổ chức': '12/4/2023' }],
      plan: { 'grassroots.max_days': 0 },
      notRun: 'grassroots.max_days',
    },
    {
      name: 'an invalid limit of the upper congress',
      rows: [{ Cấp: 'Huyện', 'Thời lượng': '3 ngày', 'Ngày tổ chức': '12/4/2023' }],
      plan: { 'upper.max_days': 'lâu' },
      notRun: 'upper.max_days',
    },
  ],
  invalid: [
    {
      name: 'the days from opening to end, with a duration that is allowed, blank or not read',
      rows: [
        { 'Thời lượng': '01 ngày', 'Ngày bắt đầu': '10/4/2023', 'Ngày tổ chức': '14/4/2023' },
        { 'Thời lượng': '', 'Ngày tổ chức': '12-13/4/2023' },
        { 'Thời lượng': 'lâu', 'Ngày bắt đầu': 'abc', 'Ngày tổ chức': '12-13/4/2023' },
        { 'Ngày bắt đầu': '11-12/4/2023', 'Ngày tổ chức': '12/4/2023', 'Đại hội điểm': 'x' },
      ],
      findings: [
        [2, 'Ngày tổ chức', 'Khai mạc 10/04/2023, xong 14/04/2023: 5 ngày, tối đa 1 ngày.'],
        [3, 'Ngày tổ chức', 'Khai mạc 12/04/2023, xong 13/04/2023: 2 ngày, tối đa 1 ngày.'],
        [4, 'Ngày tổ chức', '2 ngày'],
        [5, 'Ngày tổ chức', '2 ngày'],
      ],
    },
    {
      name: 'the days of the upper congress',
      rows: [{ Cấp: 'Cấp trên', 'Ngày tổ chức': '12-14/4/2023' }],
      clause: 'II.4.2',
      findings: [[2, 'Ngày tổ chức', '3 ngày, tối đa 1,5 ngày']],
    },
    {
      name: 'a duration that is too long is reported alone',
      rows: [{ 'Thời lượng': '2 ngày', 'Ngày tổ chức': '12-13/4/2023' }],
      findings: [[2, 'Thời lượng', 'Thời lượng 4 buổi']],
    },
    {
      name: 'half a day over, grassroots and pilot',
      rows: [
        { 'Thời lượng': '1,5 ngày', 'Ngày tổ chức': '12/4/2023' },
        { 'Thời lượng': '03 buổi', 'Ngày tổ chức': '12/2/2023', 'Đại hội điểm': 'x' },
        { 'Thời lượng': 2, 'Ngày tổ chức': '12/4/2023' },
      ],
      findings: [
        [2, 'Thời lượng', 'Thời lượng 3 buổi, tối đa 2 buổi, vượt 1 buổi'],
        [3, 'Thời lượng', 'Thời lượng 3 buổi, tối đa 2 buổi, vượt 1 buổi'],
        [4, 'Thời lượng', 'Thời lượng 4 buổi, tối đa 2 buổi, vượt 2 buổi'],
      ],
    },
    {
      name: 'half a day over, upper',
      rows: [{ Cấp: 'Huyện', 'Thời lượng': '2 ngày', 'Ngày tổ chức': '12/4/2023' }],
      clause: 'II.4.2',
      findings: [[2, 'Thời lượng', 'Thời lượng 4 buổi, tối đa 3 buổi, vượt 1 buổi']],
    },
    {
      name: 'a bare number under "Số buổi" and under "Số ngày"',
      rows: [{ 'Số buổi': 3, 'Ngày tổ chức': '12/4/2023' }],
      findings: [[2, 'Số buổi', '3 buổi']],
    },
    {
      name: 'a limit with half a day, decimal comma in the message',
      rows: [{ 'Thời lượng': '2 ngày', 'Ngày tổ chức': '12/4/2023' }],
      plan: { 'grassroots.max_days': '1,25' },
      findings: [[2, 'Thời lượng', 'tối đa 2,5 buổi, vượt 1,5 buổi']],
    },
    {
      name: 'an invalid limit of the upper congress leaves the grassroots units checked',
      rows: [
        { Cấp: 'Huyện', 'Thời lượng': '3 ngày', 'Ngày tổ chức': '12/4/2023' },
        { Cấp: '', 'Thời lượng': '3 ngày', 'Ngày tổ chức': '12/4/2023' },
      ],
      plan: { 'upper.max_days': -1 },
      notRun: 'upper.max_days',
      findings: [[3, 'Thời lượng', '6 buổi']],
    },
    {
      name: 'a month in which it was held is held too',
      rows: [{ 'Thời lượng': '2 ngày', 'Ngày tổ chức': 'Tháng 5/2023' }],
      findings: [[2, 'Thời lượng']],
    },
  ],
});
