import { testRule } from './ruleTester';

testRule('duration-missing', {
  severity: 'warning',
  clause: 'II.4',
  valid: [
    {
      name: 'written, readable or not',
      rows: [
        { 'Thời lượng': '01 ngày', 'Ngày tổ chức': '12/4/2023' },
        { 'Thời lượng': 'lâu', 'Ngày tổ chức': '12/4/2023' },
      ],
    },
    {
      name: 'not held: blank, in the future, tentative, unreadable',
      rows: [
        { 'Thời lượng': '' },
        { 'Ngày tổ chức': '21/5/2023' },
        { 'Ngày tổ chức': 'dự kiến 12/4/2023' },
        { 'Ngày tổ chức': '31/4/2023' },
      ],
    },
    {
      name: 'exempt',
      rows: [{ 'Thời lượng': '', 'Ngày tổ chức': '12/4/2023', 'Diện tổ chức': 'Không tổ chức' }],
    },
    { name: 'no such column', rows: [{ 'Ngày tổ chức': '12/4/2023' }], notRun: 'Thời lượng' },
  ],
  invalid: [
    {
      name: 'held without a duration: blank, spaces, a dash',
      rows: [
        { 'Thời lượng': '', 'Ngày tổ chức': '12/4/2023' },
        { 'Thời lượng': '  ', 'Ngày tổ chức': '20/5/2023' },
        { 'Thời lượng': '–', 'Ngày tổ chức': '12-13/4/2023' },
        { 'Thời lượng': '', 'Ngày tổ chức': '12/4/2023', Cấp: 'Huyện' },
      ],
      findings: [
        [2, 'Thời lượng', 'Đã tổ chức ngày 12/04/2023 nhưng chưa ghi thời gian đại hội'],
        [3, 'Thời lượng', 'ngày 20/05/2023'],
        [4, 'Thời lượng', 'Đã tổ chức ngày 12/04/2023 – 13/04/2023'],
        [5, 'Thời lượng'],
      ],
    },
  ],
});
