import { testRule } from './ruleTester';

const LONG_AFTER = '2023-12-31';

testRule('date-imprecise', {
  severity: 'warning',
  clause: 'data',
  valid: [
    {
      name: 'a period on one side of the deadline',
      rows: ['Tháng 4/2023', 'giữa tháng 5/2023', 'Tháng 6/2023', 'Quý I/2023'].map((held) => ({
        'Ngày tổ chức': held,
      })),
      asOf: LONG_AFTER,
    },
    {
      name: 'a day and an exact range, whose end is known',
      rows: [{ 'Ngày tổ chức': '30/5/2023' }, { 'Ngày tổ chức': '30-31/5/2023' }],
      asOf: LONG_AFTER,
    },
    {
      name: 'a period that ends on the last on-time day or begins after it, inclusive',
      rows: ['Tháng 5/2023', 'cuối tháng 5/2023', 'đầu tháng 6/2023'].map((held) => ({
        'Ngày tổ chức': held,
      })),
      plan: { before_reading: 'inclusive' },
      asOf: LONG_AFTER,
    },
    {
      name: 'a period wholly in the future is not held',
      rows: [{ 'Ngày tổ chức': 'Tháng 5/2023' }],
      asOf: '2023-04-30',
    },
    {
      name: 'an invalid deadline',
      rows: [{ 'Ngày tổ chức': 'Tháng 5/2023' }],
      plan: { 'grassroots.complete_before': 'x' },
      asOf: LONG_AFTER,
      notRun: 'grassroots.complete_before',
    },
    {
      name: 'an invalid reading of before',
      rows: [{ 'Ngày tổ chức': 'Tháng 5/2023' }],
      plan: { before_reading: 'x' },
      asOf: LONG_AFTER,
      notRun: 'before_reading',
    },
  ],
  invalid: [
    {
      name: 'from the last on-time day itself on',
      rows: [{ 'Ngày tổ chức': 'cuối tháng 5/2023' }],
      plan: { 'grassroots.complete_before': '2023-05-22' },
      asOf: LONG_AFTER,
      findings: [[2, 'Ngày tổ chức', 'hạn cuối 21/05/2023']],
    },
    {
      name: 'a part of a month, a month and a quarter over the deadline',
      rows: ['cuối tháng 5/2023', 'Tháng 5/2023', 'Quý II/2023'].map((held) => ({
        'Ngày tổ chức': held,
      })),
      asOf: LONG_AFTER,
      findings: [
        [2, 'Ngày tổ chức', '21/05/2023 – 31/05/2023', 'hạn cuối 30/05/2023'],
        [3, 'Ngày tổ chức', '01/05/2023 – 31/05/2023'],
        [4, 'Ngày tổ chức', '01/04/2023 – 30/06/2023'],
      ],
    },
    {
      name: 'the deadline moves by a day, inclusive',
      rows: [{ 'Ngày tổ chức': 'Quý II/2023' }],
      plan: { before_reading: 'inclusive' },
      asOf: LONG_AFTER,
      findings: [[2, 'Ngày tổ chức', 'hạn cuối 31/05/2023']],
    },
    {
      name: "each milestone's own deadline",
      rows: [
        { 'Ngày tổ chức': 'Tháng 2/2023', 'Đại hội điểm': 'x' },
        { 'Ngày tổ chức': 'Quý III/2023', Cấp: 'Huyện' },
      ],
      asOf: LONG_AFTER,
      findings: [
        [2, 'Ngày tổ chức', '14/02/2023'],
        [3, 'Ngày tổ chức', '30/07/2023'],
      ],
    },
    {
      name: 'a period that straddles the as-of date is held',
      rows: [{ 'Ngày tổ chức': 'Tháng 5/2023' }],
      asOf: '2023-05-01',
      findings: [[2, 'Ngày tổ chức']],
    },
    {
      name: 'an exempt unit too',
      rows: [{ 'Ngày tổ chức': 'Tháng 5/2023', 'Diện tổ chức': 'Không tổ chức' }],
      asOf: LONG_AFTER,
      findings: [[2, 'Ngày tổ chức']],
    },
  ],
});
