import { testRule } from './ruleTester';

testRule('header-duplicate', {
  severity: 'error',
  clause: 'data',
  valid: [
    {
      name: 'each column once, unknown ones as often as they like',
      cells: [['Tên CĐCS', 'Cột lạ', 'Cột lạ', 'Ngày tổ chức', '', '']],
    },
    {
      name: 'a sheet without the starred columns says that alone',
      cells: [['Tên CĐCS', 'Đơn vị', 'TT']],
    },
  ],
  invalid: [
    {
      name: 'one finding per further column, under another name too; the leftmost is used',
      cells: [
        ['Tên CĐCS', 'Ngày tổ chức', 'Đơn vị', 'Tên đơn vị', 'Ngày ĐH'],
        ['Trường A', '12/4/2023', 'Trường B', 'Trường C', 'abc'],
      ],
      findings: [
        [null, null, 'Cột C trùng với cột A (Tên CĐCS)'],
        [null, null, 'Cột D trùng với cột A (Tên CĐCS)'],
        [null, null, 'Cột E trùng với cột B (Ngày tổ chức)'],
      ],
    },
    {
      name: 'written the same',
      cells: [['Ghi chú', 'Tên CĐCS', 'Ngày tổ chức', 'GHI  CHÚ:']],
      findings: [[null, null, 'Cột D trùng với cột A (Ghi chú)']],
    },
  ],
});
