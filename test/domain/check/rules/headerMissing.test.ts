import { testRule } from './ruleTester';

const UNKNOWN_ROWS = Array.from({ length: 20 }, (_, i) => [`Dòng ${i + 1}`]);

testRule('header-missing', {
  severity: 'error',
  clause: 'data',
  valid: [
    {
      name: 'both columns',
      cells: [
        ['Tên CĐCS', 'Ngày tổ chức'],
        ['Trường A', '12/4/2023'],
      ],
    },
    { name: 'both columns, by other names, and no row', cells: [['Ngày ĐH', 'Đơn vị']] },
  ],
  invalid: [
    {
      name: 'no column of the name',
      cells: [
        ['TT', 'Ngày tổ chức'],
        [1, '12/4/2023'],
      ],
      findings: [[null, null, '“Theo dõi”', '“Tên CĐCS”', 'CĐCS / Đơn vị / Tên đơn vị.']],
    },
    {
      name: 'no column of the date held',
      cells: [
        ['TT', 'Tên CĐCS', 'Ngày dự kiến'],
        [1, 'Trường A', '12/4/2023'],
      ],
      findings: [[null, null, '“Ngày tổ chức”', 'Ngày đại hội']],
    },
    {
      name: 'neither: one finding that names both',
      cells: [
        ['TT', 'Ghi chú'],
        [1, 'abc'],
      ],
      findings: [[null, null, '“Tên CĐCS”, “Ngày tổ chức”']],
    },
    { name: 'an empty sheet', cells: [], findings: [[null, null, '“Tên CĐCS”, “Ngày tổ chức”']] },
    {
      name: 'a header below the first 20 rows',
      cells: [...UNKNOWN_ROWS, ['Tên CĐCS', 'Ngày tổ chức'], ['Trường A', '12/4/2023']],
      findings: [[null, null, '20 dòng đầu']],
    },
  ],
});
