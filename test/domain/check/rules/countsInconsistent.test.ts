import { testRule } from './ruleTester';

const PARTS = ['BCH nữ', 'BCH trẻ', 'BCH dân tộc', 'BCH đảng viên', 'BCH đại học', 'BCH mới'];

testRule('counts-inconsistent', {
  severity: 'error',
  clause: 'data',
  valid: [
    {
      name: 'a part as large as its whole, and smaller',
      rows: [
        {
          'Số đoàn viên': 24,
          'Trong đó nữ': 24,
          'Đại biểu triệu tập': 50,
          'Đại biểu có mặt': 50,
          'BCH đã bầu': 5,
          ...Object.fromEntries(PARTS.map((part) => [part, 5])),
        },
        { 'Số đoàn viên': '1.200', 'Trong đó nữ': '700' },
      ],
    },
    {
      name: 'parts of one whole may add up to more',
      rows: [{ 'BCH đã bầu': 5, 'BCH nữ': 4, 'BCH trẻ': 4 }],
    },
    {
      name: 'a part or a whole blank or not read',
      rows: [
        { 'Số đoàn viên': '', 'Trong đó nữ': 10 },
        { 'Số đoàn viên': 'x', 'Trong đó nữ': 10 },
        { 'Số đoàn viên': 5, 'Trong đó nữ': 'x' },
      ],
    },
    { name: 'a part without the column of its whole', rows: [{ 'Trong đó nữ': 10 }] },
  ],
  invalid: [
    {
      name: 'members, delegates',
      rows: [
        { 'Số đoàn viên': 24, 'Trong đó nữ': 25 },
        { 'Đại biểu triệu tập': 50, 'Đại biểu có mặt': 51 },
      ],
      findings: [
        [2, 'Trong đó nữ', 'Trong đó nữ là 25, lớn hơn Số đoàn viên là 24'],
        [3, 'Đại biểu có mặt', 'Đại biểu có mặt là 51, lớn hơn Đại biểu triệu tập là 50'],
      ],
    },
    {
      name: 'one finding per part of the committee; held or not, exempt or not',
      rows: [
        {
          'BCH đã bầu': 5,
          ...Object.fromEntries(PARTS.map((part) => [part, 6])),
          'Diện tổ chức': 'Không tổ chức',
        },
      ],
      findings: [
        [2, 'BCH nữ', 'BCH nữ là 6, lớn hơn BCH đã bầu là 5'],
        [2, 'BCH trẻ'],
        [2, 'BCH dân tộc'],
        [2, 'BCH đảng viên'],
        [2, 'BCH đại học'],
        [2, 'BCH mới'],
      ],
    },
    {
      name: 'of nobody elected, nobody is a woman',
      rows: [{ 'BCH đã bầu': 0, 'BCH nữ': 1 }],
      findings: [[2, 'BCH nữ']],
    },
  ],
});
