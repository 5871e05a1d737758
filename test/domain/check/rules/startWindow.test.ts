import { testRule } from './ruleTester';

testRule('start-window', {
  severity: 'warning',
  clause: 'II.4.1',
  valid: [
    {
      name: 'the first day of the plan and the day after it',
      rows: [
        { 'Ngày tổ chức': '1/1/2023' },
        { 'Ngày tổ chức': '2/1/2023' },
        { 'Ngày tổ chức': '2/1/2023', 'Đại hội điểm': 'x' },
        { 'Ngày dự kiến': '1/1/2023' },
        { 'Ngày bắt đầu': '1/1/2023', 'Ngày tổ chức': '2/1/2023' },
      ],
    },
    {
      name: 'not wholly before it',
      rows: [{ 'Ngày tổ chức': '31/12/2022-1/1/2023' }, { 'Ngày tổ chức': 'Tháng 1/2023' }],
    },
    {
      name: 'the opening day counts before the date held, the date held before the planned one',
      rows: [
        { 'Ngày bắt đầu': '2/1/2023', 'Ngày tổ chức': '31/12/2022', 'Ngày dự kiến': '1/12/2022' },
        { 'Ngày bắt đầu': '', 'Ngày tổ chức': '1/1/2023', 'Ngày dự kiến': '1/12/2022' },
      ],
    },
    { name: 'the upper congress', rows: [{ Cấp: 'Huyện', 'Ngày tổ chức': '31/12/2022' }] },
    {
      name: 'exempt',
      rows: [{ 'Diện tổ chức': 'Không tổ chức', 'Ngày tổ chức': '31/12/2022' }],
    },
    { name: 'no date at all', rows: [{}, { 'Ngày tổ chức': 'abc' }] },
    {
      name: 'an invalid first day',
      rows: [{ 'Ngày tổ chức': '31/12/2022' }],
      plan: { 'grassroots.start_from': 'Quý I/2023' },
      notRun: 'grassroots.start_from',
    },
  ],
  invalid: [
    {
      name: 'the day before the first day of the plan, in each column and for both milestones',
      rows: [
        { 'Ngày bắt đầu': '31/12/2022', 'Ngày tổ chức': '1/1/2023' },
        { 'Ngày tổ chức': '31/12/2022', 'Ngày dự kiến': '12/4/2023' },
        { 'Ngày dự kiến': '31/12/2022' },
        { 'Ngày tổ chức': '31/12/2022', 'Đại hội điểm': 'x' },
      ],
      findings: [
        [2, 'Ngày bắt đầu', 'Ngày bắt đầu 31/12/2022, trước ngày bắt đầu 01/01/2023'],
        [3, 'Ngày tổ chức', 'Ngày tổ chức 31/12/2022'],
        [4, 'Ngày dự kiến', 'Ngày dự kiến 31/12/2022'],
        [5, 'Ngày tổ chức', '31/12/2022'],
      ],
    },
    {
      name: 'a period wholly before it',
      rows: [{ 'Ngày tổ chức': 'Tháng 12/2022' }, { 'Ngày tổ chức': '30-31/12/2022' }],
      findings: [
        [2, 'Ngày tổ chức', '01/12/2022 – 31/12/2022'],
        [3, 'Ngày tổ chức', '30/12/2022 – 31/12/2022'],
      ],
    },
    {
      name: 'an opening day that is not read is not used',
      rows: [{ 'Ngày bắt đầu': 'abc', 'Ngày tổ chức': '31/12/2022' }],
      findings: [[2, 'Ngày tổ chức']],
    },
    {
      name: 'a date held in the future is not used',
      rows: [{ 'Ngày tổ chức': '1/6/2023', 'Ngày dự kiến': '31/12/2022' }],
      findings: [[2, 'Ngày dự kiến']],
    },
    {
      name: 'the upper congress where the plan sets a first day for it',
      rows: [
        { Cấp: 'Huyện', 'Ngày tổ chức': '12/4/2023' },
        { Cấp: 'Huyện', 'Ngày dự kiến': '31/5/2023' },
        { Cấp: 'Huyện', 'Ngày dự kiến': '1/6/2023' },
      ],
      plan: { 'upper.start_from': '2023-06-01' },
      clause: 'II.4.2',
      findings: [
        [2, 'Ngày tổ chức', '01/06/2023'],
        [3, 'Ngày dự kiến', '01/06/2023'],
      ],
    },
    {
      name: 'units whose exception sets another first day, the upper congress too',
      rows: [
        { Khối: 'Khối xã', 'Ngày tổ chức': '31/1/2023' },
        { Khối: 'Khối khác', 'Ngày tổ chức': '31/1/2023' },
        { Cấp: 'Huyện', 'Ngày tổ chức': '12/4/2023' },
      ],
      plan: {
        deadlines: [
          { bloc: 'Khối xã', start_from: '2023-02-01', clause: 'Mục 5' },
          { level: 'upper', start_from: '2023-06-01', clause: 'Mục 5' },
        ],
      },
      clause: 'Mục 5',
      findings: [
        [2, 'Ngày tổ chức', '01/02/2023'],
        [4, 'Ngày tổ chức', '01/06/2023'],
      ],
    },
    {
      name: "another plan's first day",
      rows: [{ 'Ngày tổ chức': '31/3/2023' }],
      plan: { 'grassroots.start_from': '2023-04-01' },
      findings: [[2, 'Ngày tổ chức', '01/04/2023']],
    },
  ],
});
