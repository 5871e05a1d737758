import { testRule } from './ruleTester';

testRule('date-swapped', {
  severity: 'warning',
  clause: 'data',
  valid: [
    {
      name: 'the first and the last day of the period, and a day within',
      rows: ['2022-05-01', '2023-09-30', '2023-04-12'].map((date) => ({
        'Ngày tổ chức': { date },
      })),
      asOf: '2023-12-31',
    },
    {
      name: "the first and the last day of another plan's period, and days within either way",
      rows: ['2022-05-06', '2022-06-05', '2023-09-08', '2023-08-09'].map((date) => ({
        'Ngày tổ chức': { date },
      })),
      plan: { 'propaganda.from': '2022-05-06', 'propaganda.to': '2023-09-08' },
      asOf: '2023-12-31',
    },
    {
      name: 'outside, but with day and month exchanged outside too',
      rows: ['2023-10-11', '2021-03-04', '2024-05-06'].map((date) => ({
        'Ngày tổ chức': { date },
      })),
      asOf: '2024-12-31',
    },
    {
      name: 'outside, with a day after the 12th that cannot be a month',
      rows: ['2023-10-13', '2022-04-30'].map((date) => ({ 'Ngày tổ chức': { date } })),
      asOf: '2023-12-31',
    },
    {
      name: 'a text, a serial number and a text mark say what they say',
      rows: [
        { 'Ngày tổ chức': '05/10/2023', 'Ngày gửi báo cáo': '05/10/2023' },
        { 'Ngày tổ chức': 45204 },
      ],
      asOf: '2023-12-31',
    },
    {
      name: 'an invalid period',
      rows: [{ 'Ngày tổ chức': { date: '2023-10-05' } }],
      plan: { 'propaganda.from': 'x' },
      asOf: '2023-12-31',
      notRun: 'propaganda.from',
    },
    {
      name: 'an invalid end of the period',
      rows: [{ 'Ngày tổ chức': { date: '2023-10-05' } }],
      plan: { 'propaganda.to': '' },
      asOf: '2023-12-31',
      notRun: 'propaganda.to',
    },
    {
      name: 'an invalid period: each key is named',
      rows: [{ 'Ngày tổ chức': { date: '2023-10-05' } }],
      plan: { 'propaganda.from': 'x', 'propaganda.to': 'x' },
      asOf: '2023-12-31',
      notRun: 'propaganda.from, propaganda.to',
    },
  ],
  invalid: [
    {
      name: 'the day after the period, which is within with day and month exchanged',
      rows: [{ 'Ngày tổ chức': { date: '2023-10-01' } }],
      asOf: '2023-12-31',
      findings: [
        [
          2,
          'Ngày tổ chức',
          'Ngày 01/10/2023 nằm ngoài thời gian 01/05/2022 – 30/09/2023',
          'đúng ra là 10/01/2023',
          'vẫn tính theo 01/10/2023',
        ],
      ],
    },
    {
      name: 'the month before the period; the 12th, the last day that can be a month',
      rows: [
        { 'Ngày tổ chức': { date: '2022-04-12' } },
        { 'Ngày tổ chức': { date: '2023-12-04' } },
      ],
      asOf: '2023-12-31',
      findings: [
        [2, 'Ngày tổ chức', '04/12/2022'],
        [3, 'Ngày tổ chức', '12/04/2023'],
      ],
    },
    {
      name: 'within, with day and month exchanged, on the first and on the last day',
      rows: ['2022-05-06', '2023-06-05'].map((date) => ({ 'Ngày tổ chức': { date } })),
      plan: { 'propaganda.from': '2022-06-05', 'propaganda.to': '2023-05-06' },
      asOf: '2023-12-31',
      findings: [
        [2, 'Ngày tổ chức', 'đúng ra là 05/06/2022'],
        [3, 'Ngày tổ chức', 'đúng ra là 06/05/2023'],
      ],
    },
    {
      name: 'every date column and every mark that is a date cell',
      rows: [
        {
          'Ngày dự kiến': { date: '2023-10-05' },
          'Ngày bắt đầu': { date: '2023-10-05' },
          'Ngày tổ chức': { date: '2023-10-05' },
          'Nhân sự đã duyệt': { date: '2023-10-05' },
          'Ngày gửi báo cáo': { date: '2023-10-05' },
        },
      ],
      asOf: '2023-12-31',
      findings: [
        [2, 'Ngày dự kiến'],
        [2, 'Ngày bắt đầu'],
        [2, 'Ngày tổ chức'],
        [2, 'Nhân sự đã duyệt'],
        [2, 'Ngày gửi báo cáo'],
      ],
    },
    {
      name: 'a date held in the future, and an exempt unit',
      rows: [
        { 'Ngày tổ chức': { date: '2023-10-05' } },
        { 'Ngày tổ chức': { date: '2023-10-05' }, 'Diện tổ chức': 'Không tổ chức' },
      ],
      asOf: '2023-05-20',
      findings: [
        [2, 'Ngày tổ chức', '10/05/2023'],
        [3, 'Ngày tổ chức'],
      ],
    },
  ],
});
