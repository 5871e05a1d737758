import { testRule } from './ruleTester';

testRule('date-incomplete', {
  severity: 'error',
  clause: 'data',
  valid: [
    {
      name: 'with a year, blank, or not a day at all',
      rows: ['12/4/2023', 'cuối tháng 4/2023', '', 'chưa', '31/4', 'abc'].map((held) => ({
        'Ngày tổ chức': held,
      })),
    },
    { name: 'a mark', rows: [{ 'Ngày gửi báo cáo': '12/4' }] },
    { name: 'a tentative date held', rows: [{ 'Ngày tổ chức': 'dự kiến 12/4' }] },
  ],
  invalid: [
    {
      name: 'each date column, with the text as written',
      rows: [{ 'Ngày dự kiến': '12/4', 'Ngày bắt đầu': 'Sáng 12/4', 'Ngày tổ chức': '12-13/4' }],
      findings: [
        [2, 'Ngày dự kiến', '“12/4” thiếu năm'],
        [2, 'Ngày bắt đầu', '“Sáng 12/4”'],
        [2, 'Ngày tổ chức', '“12-13/4”'],
      ],
    },
    {
      name: 'a part of a month, a month, a quarter, a leap day',
      rows: ['cuối tháng 4', 'Tháng 4', 'Quý I', '29/2'].map((held) => ({ 'Ngày tổ chức': held })),
      findings: [
        [2, 'Ngày tổ chức', '“cuối tháng 4”'],
        [3, 'Ngày tổ chức'],
        [4, 'Ngày tổ chức'],
        [5, 'Ngày tổ chức'],
      ],
    },
    {
      name: 'an exempt unit too',
      rows: [{ 'Ngày tổ chức': '12/4', 'Diện tổ chức': 'Không tổ chức' }],
      findings: [[2, 'Ngày tổ chức']],
    },
  ],
});
