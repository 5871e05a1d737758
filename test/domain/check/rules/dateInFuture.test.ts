import { testRule } from './ruleTester';

const SENT = 'Ngày gửi báo cáo';
const PERSONNEL = 'Nhân sự đã duyệt';

testRule('date-in-future', {
  severity: 'warning',
  clause: 'data',
  valid: [
    {
      name: 'the day before the as-of date, and the day itself',
      rows: [{ [SENT]: '19/5/2023' }, { [SENT]: { date: '2023-05-20' } }],
    },
    { name: 'a month that has begun', rows: [{ [PERSONNEL]: 'Tháng 5/2023' }] },
    { name: 'a mark without a day', rows: [{ [SENT]: 'x' }, { [SENT]: 'đã gửi 1/6/2023' }] },
    {
      name: 'dates in other columns',
      rows: [
        { 'Ngày dự kiến': '1/6/2023', 'Ngày bắt đầu': '1/6/2023', 'Ngày tổ chức': '1/6/2023' },
      ],
    },
    {
      name: 'an invalid as-of date',
      rows: [{ [SENT]: '21/5/2023' }],
      plan: { as_of: 'x' },
      notRun: 'as_of',
    },
  ],
  invalid: [
    {
      name: 'the day after the as-of date, each cell by itself',
      rows: [{ [PERSONNEL]: { date: '2023-05-21' }, [SENT]: '19/6/2023' }],
      findings: [
        [2, PERSONNEL, 'Ghi ngày 21/05/2023, muộn 1 ngày so với ngày chốt số liệu 20/05/2023'],
        [2, SENT, 'muộn 30 ngày so với ngày chốt số liệu 20/05/2023'],
      ],
    },
    {
      name: 'a month to come, and an exempt unit',
      rows: [
        { [PERSONNEL]: 'Tháng 6/2023' },
        { [PERSONNEL]: '21/5/2023', 'Diện tổ chức': 'Không tổ chức' },
      ],
      findings: [
        [2, PERSONNEL, '01/06/2023 – 30/06/2023'],
        [3, PERSONNEL],
      ],
    },
  ],
});
