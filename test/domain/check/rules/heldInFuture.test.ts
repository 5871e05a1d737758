import { testRule } from './ruleTester';

testRule('held-in-future', {
  severity: 'error',
  clause: 'data',
  valid: [
    {
      name: 'the day before the as-of date, and the as-of date itself',
      rows: [{ 'Ngày tổ chức': '19/5/2023' }, { 'Ngày tổ chức': { date: '2023-05-20' } }],
    },
    {
      name: 'what straddles the as-of date is held',
      rows: [
        { 'Ngày tổ chức': '20-21/5/2023' },
        { 'Ngày tổ chức': 'Tháng 5/2023' },
        { 'Ngày tổ chức': 'Quý II/2023' },
      ],
    },
    {
      name: 'another date in the future',
      rows: [{ 'Ngày dự kiến': '12/6/2023', 'Ngày bắt đầu': '12/6/2023' }],
    },
    { name: 'a tentative date', rows: [{ 'Ngày tổ chức': 'dự kiến 12/6/2023' }] },
    {
      name: 'an invalid as-of date',
      rows: [{ 'Ngày tổ chức': '12/6/2033' }],
      plan: { as_of: 'nay' },
      notRun: 'as_of',
    },
  ],
  invalid: [
    {
      name: 'the day after the as-of date',
      rows: [{ 'Ngày tổ chức': '21/5/2023' }],
      findings: [[2, 'Ngày tổ chức', '21/05/2023 muộn 1 ngày so với ngày chốt số liệu 20/05/2023']],
    },
    {
      name: 'a range and a month wholly after it',
      rows: [{ 'Ngày tổ chức': '21-22/5/2023' }, { 'Ngày tổ chức': 'Tháng 6/2023' }],
      findings: [
        [2, 'Ngày tổ chức', '21/05/2023 – 22/05/2023', '1 ngày'],
        [3, 'Ngày tổ chức', '01/06/2023 – 30/06/2023', '12 ngày'],
      ],
    },
    {
      name: 'an exempt unit too: it is a matter of data',
      rows: [{ 'Ngày tổ chức': '21/5/2023', 'Diện tổ chức': 'Không tổ chức' }],
      findings: [[2, 'Ngày tổ chức']],
    },
  ],
});
