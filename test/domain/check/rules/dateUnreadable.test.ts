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
      name: 'a time of day, of which a day alone is missing',
      rows: ['8h00', '08:00', 'sáng 8 giờ 30', '7h30-11h', 'lúc 14:00:00'].map((held) => ({
        'Ngày tổ chức': held,
      })),
      findings: [
        [2, 'Ngày tổ chức', 'Chỉ có giờ “8h00”, chưa có ngày'],
        [3, 'Ngày tổ chức', 'Chỉ có giờ “08:00”, chưa có ngày'],
        [4, 'Ngày tổ chức', 'Chỉ có giờ “sáng 8 giờ 30”, chưa có ngày'],
        [5, 'Ngày tổ chức', 'Chỉ có giờ “7h30-11h”, chưa có ngày'],
        [6, 'Ngày tổ chức', 'Chỉ có giờ “lúc 14:00:00”, chưa có ngày'],
      ],
    },
    {
      name: 'a part of the day, a weekday or a length is no time of day, nor is a time and more',
      rows: ['sáng', 'thứ 7', '(1 ngày)', '8h00 hôm qua', '8h00 ngày 31/4/2023'].map((held) => ({
        'Ngày tổ chức': held,
      })),
      findings: [
        [2, 'Ngày tổ chức', 'Không đọc được ngày'],
        [3, 'Ngày tổ chức', 'Không đọc được ngày'],
        [4, 'Ngày tổ chức', 'Không đọc được ngày'],
        [5, 'Ngày tổ chức', 'Không đọc được ngày'],
        [6, 'Ngày tổ chức', 'Không đọc được ngày'],
      ],
    },
    {
      name: 'two days in the merged rows of one unit',
      cells: [
        ['Tên CĐCS', 'Ngày tổ chức'],
        ['Trường A', '12/4/2023'],
        ['', { date: '2023-04-13' }],
      ],
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      findings: [[2, 'Ngày tổ chức', 'những ngày khác nhau: “12/4/2023; 13/04/2023”']],
    },
    {
      name: 'an exempt unit too',
      rows: [{ 'Ngày tổ chức': 'abc', 'Diện tổ chức': 'Không tổ chức' }],
      findings: [[2, 'Ngày tổ chức']],
    },
  ],
});
