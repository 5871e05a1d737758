import { testRule } from './ruleTester';

testRule('required-missing', {
  severity: 'error',
  clause: 'data',
  valid: [
    { name: 'a name', rows: [{ 'Tên CĐCS': 'Trường A' }] },
    {
      name: 'a blank row, a lone running number, and a column that is not known',
      rows: [
        { TT: 1, 'Tên CĐCS': 'Trường A', 'Cột lạ': '' },
        { TT: '', 'Tên CĐCS': '' },
        { TT: 2, 'Tên CĐCS': '' },
        { TT: '', 'Tên CĐCS': '', 'Cột lạ': 'ghi thêm' },
        { TT: 3, 'Tên CĐCS': 'Trường B' },
      ],
    },
  ],
  invalid: [
    {
      name: 'data in the row: a date, a count, a mark, a remark',
      rows: [
        { 'Tên CĐCS': '', 'Ngày tổ chức': '12/4/2023' },
        { 'Tên CĐCS': ' ', 'Số đoàn viên': 24 },
        { 'Tên CĐCS': '-', 'Đại hội điểm': true },
        { 'Tên CĐCS': '', TT: 4, 'Ghi chú': 'chuyển về xã khác' },
      ],
      findings: [
        [2, 'Tên CĐCS', 'chưa ghi tên đơn vị'],
        [3, 'Tên CĐCS'],
        [4, 'Tên CĐCS'],
        [5, 'Tên CĐCS'],
      ],
    },
    {
      name: 'what stands for a name to come is none: dots, a zero, a formula that finds nothing',
      rows: ['…', '.....', '0', '#REF!', '#N/A'].map((name) => ({
        'Tên CĐCS': name,
        'Số đoàn viên': 24,
      })),
      findings: [
        [2, 'Tên CĐCS'],
        [3, 'Tên CĐCS'],
        [4, 'Tên CĐCS'],
        [5, 'Tên CĐCS'],
        [6, 'Tên CĐCS'],
      ],
    },
    {
      name: 'an exempt unit too',
      rows: [{ 'Tên CĐCS': '', 'Diện tổ chức': 'Không tổ chức' }],
      findings: [[2, 'Tên CĐCS']],
    },
  ],
});
