import { testRule } from './ruleTester';

testRule('value-unknown', {
  severity: 'warning',
  clause: 'data',
  valid: [
    {
      name: 'the values of each choice, blank too, in any case',
      rows: [
        { Cấp: 'Cơ sở', 'Diện tổ chức': 'Phải tổ chức', 'Hình thức': 'Toàn thể' },
        { Cấp: 'HUYỆN', 'Diện tổ chức': 'không tổ chức', 'Hình thức': 'đại  biểu' },
        { Cấp: '', 'Diện tổ chức': '-', 'Hình thức': '' },
      ],
    },
    {
      name: 'yes, no and dates in a mark',
      rows: ['x', 'X', '✓', 'đã duyệt', 'có', 'chưa có', 'không', '-', 0, 1, true, false, ''].map(
        (mark) => ({ 'Đại hội điểm': mark }),
      ),
    },
    {
      name: 'a day in a mark that may be a date',
      rows: [{ 'Nhân sự đã duyệt': '12/4/2023' }, { 'Nhân sự đã duyệt': { date: '2023-04-12' } }],
    },
    { name: 'free text', rows: [{ 'Ghi chú': 'gì cũng được', Khối: '?', 'Trạng thái': 'tự ghi' }] },
  ],
  invalid: [
    {
      name: 'each choice, with the values to write instead',
      rows: [{ Cấp: 'Tỉnh', 'Diện tổ chức': 'Tùy', 'Hình thức': 'Trực tuyến' }],
      findings: [
        [2, 'Cấp', '“Tỉnh”', 'Cơ sở, Huyện'],
        [2, 'Diện tổ chức', '“Tùy”', 'Phải tổ chức, Không tổ chức'],
        [2, 'Hình thức', '“Trực tuyến”', 'Toàn thể, Đại biểu'],
      ],
    },
    {
      name: 'a mark: a question, a day without its year, no such day, a number',
      rows: ['?', '12/4', '31/4/2023', 2, 'duyệt'].map((mark) => ({ 'Nhân sự đã duyệt': mark })),
      findings: [
        [2, 'Nhân sự đã duyệt', '“?”'],
        [3, 'Nhân sự đã duyệt', '“12/4”'],
        [4, 'Nhân sự đã duyệt', '“31/4/2023”'],
        [5, 'Nhân sự đã duyệt', '“2”'],
        [6, 'Nhân sự đã duyệt', '“duyệt”'],
      ],
    },
    {
      name: 'every mark column; an exempt unit too',
      rows: [
        {
          'Đại hội điểm': '?',
          'Nội dung 1a': '?',
          'Nội dung 1b': '?',
          'Nội dung 1c': '?',
          'Nội dung 2a': '?',
          'Nội dung 2b': '?',
          'Nhân sự đã duyệt': '?',
          'Văn kiện đã duyệt': '?',
          'Tuyên truyền trước': '?',
          'Tuyên truyền trong': '?',
          'Tuyên truyền sau': '?',
          'Phát động thi đua': '?',
          'Ngày gửi báo cáo': '?',
          'Diện tổ chức': 'Không tổ chức',
        },
      ],
      findings: [
        [2, 'Đại hội điểm'],
        [2, 'Nội dung 1a'],
        [2, 'Nội dung 1b'],
        [2, 'Nội dung 1c'],
        [2, 'Nội dung 2a'],
        [2, 'Nội dung 2b'],
        [2, 'Nhân sự đã duyệt'],
        [2, 'Văn kiện đã duyệt'],
        [2, 'Tuyên truyền trước'],
        [2, 'Tuyên truyền trong'],
        [2, 'Tuyên truyền sau'],
        [2, 'Phát động thi đua'],
        [2, 'Ngày gửi báo cáo'],
      ],
    },
  ],
});
