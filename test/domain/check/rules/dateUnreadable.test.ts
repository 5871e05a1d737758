import { testRule } from './ruleTester';

testRule('date-unreadable', {
  severity: 'error',
  clause: 'data',
  valid: [
    {
      name: 'days, periods, blanks and phrases that deny',
      rows: ['12/4/2023', 'Tháng 4/2023', '', '-', 'chưa', 'không tổ chức được', 45028].map(
        (held) => ({ 'Ngày tổ chức': held }),
      ),
    },
    {
      name: 'a day without its year is incomplete, a planned one tentative',
      rows: [{ 'Ngày tổ chức': '12/4' }, { 'Ngày tổ chức': 'dự kiến hôm nào đó' }],
    },
    {
      name: 'a mark that is no date',
      rows: [{ 'Ngày gửi báo cáo': '31/4/2023', 'Nhân sự đã duyệt': 'abc' }],
    },
  ],
  invalid: [
    {
      name: 'each date column, with the text as written',
      rows: [
        { 'Ngày dự kiến': '31/4/2023', 'Ngày bắt đầu': 'hôm qua', 'Ngày tổ chức': 'Đã tổ chức' },
      ],
      findings: [
        [2, 'Ngày dự kiến', '“31/4/2023”'],
        [2, 'Ngày bắt đầu', '“hôm qua”'],
        [2, 'Ngày tổ chức', '“Đã tổ chức”'],
      ],
    },
    {
      name: 'no such day, a reversed range, numbers outside the serials, a mark',
      rows: ['29/2/2023', '13-12/4/2023', '5/13/2023', 36525, 73051, true, 2023].map((held) => ({
        'Ngày tổ chức': held,
      })),
      findings: [
        [2, 'Ngày tổ chức', '“29/2/2023”'],
        [3, 'Ngày tổ chức'],
        [4, 'Ngày tổ chức'],
        [5, 'Ngày tổ chức', '“36525”'],
        [6, 'Ngày tổ chức', '“73051”'],
        [7, 'Ngày tổ chức'],
        [8, 'Ngày tổ chức', '“2023”'],
      ],
    },
    {
      name: 'an exempt unit too',
      rows: [{ 'Ngày tổ chức': 'abc', 'Diện tổ chức': 'Không tổ chức' }],
      findings: [[2, 'Ngày tổ chức']],
    },
  ],
});
