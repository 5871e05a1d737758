import { testRule } from './ruleTester';

testRule('number-unreadable', {
  severity: 'error',
  clause: 'data',
  valid: [
    {
      name: 'counts and durations as people write them, and blanks',
      rows: [
        { 'Số đoàn viên': '1.200', 'BCH đã bầu': '05', 'Thời lượng': '1,5 ngày' },
        { 'Số đoàn viên': '24 ĐV', 'BCH đã bầu': '-', 'Thời lượng': 'nửa ngày' },
        { 'Số đoàn viên': 0, 'BCH đã bầu': '', 'Thời lượng': '' },
      ],
    },
  ],
  invalid: [
    {
      name: 'negative, fractional, and no number',
      rows: [-1, 2.5, '2,5', '-3', 'nhiều', true, { date: '2023-04-12' }].map((count) => ({
        'Số đoàn viên': count,
      })),
      findings: [
        [2, 'Số đoàn viên', '“-1”', 'số nguyên'],
        [3, 'Số đoàn viên', '“2.5”'],
        [4, 'Số đoàn viên', '“2,5”'],
        [5, 'Số đoàn viên', '“-3”'],
        [6, 'Số đoàn viên', '“nhiều”'],
        [7, 'Số đoàn viên'],
        [8, 'Số đoàn viên', '“12/04/2023”'],
      ],
    },
    {
      name: 'a duration',
      rows: [{ 'Thời lượng': 'cả tuần' }, { 'Thời lượng': -1 }],
      findings: [
        [2, 'Thời lượng', 'thời lượng “cả tuần”', 'buổi'],
        [3, 'Thời lượng', '“-1”'],
      ],
    },
    {
      name: 'every column of numbers, in their order; an exempt unit too',
      rows: [
        {
          'Số đoàn viên': 'a',
          'Trong đó nữ': 'a',
          'Thời lượng': 'a',
          'Đại biểu triệu tập': 'a',
          'Đại biểu có mặt': 'a',
          'BCH phân bổ': 'a',
          'BCH đã bầu': 'a',
          'BCH nữ': 'a',
          'BCH trẻ': 'a',
          'BCH dân tộc': 'a',
          'BCH đảng viên': 'a',
          'BCH đại học': 'a',
          'BCH mới': 'a',
          'ĐB dự ĐH cấp trên phân bổ': 'a',
          'ĐB dự ĐH cấp trên đã bầu': 'a',
          'Diện tổ chức': 'Không tổ chức',
        },
      ],
      findings: [
        [2, 'Số đoàn viên'],
        [2, 'Trong đó nữ'],
        [2, 'Thời lượng'],
        [2, 'Đại biểu triệu tập'],
        [2, 'Đại biểu có mặt'],
        [2, 'BCH phân bổ'],
        [2, 'BCH đã bầu'],
        [2, 'BCH nữ'],
        [2, 'BCH trẻ'],
        [2, 'BCH dân tộc'],
        [2, 'BCH đảng viên'],
        [2, 'BCH đại học'],
        [2, 'BCH mới'],
        [2, 'ĐB dự ĐH cấp trên phân bổ'],
        [2, 'ĐB dự ĐH cấp trên đã bầu'],
      ],
    },
  ],
});
