import { testRule } from './ruleTester';

testRule('held-tentative', {
  severity: 'warning',
  clause: 'data',
  valid: [
    {
      name: 'a day, nothing, and what is not read',
      rows: [
        { 'Ngày tổ chức': '12/4/2023' },
        { 'Ngày tổ chức': '' },
        { 'Ngày tổ chức': 'chưa tổ chức' },
        { 'Ngày tổ chức': 'abc' },
      ],
    },
    {
      name: 'the word elsewhere',
      rows: [{ 'Ngày dự kiến': 'dự kiến 12/6/2023', 'Ngày bắt đầu': 'Dự kiến 12/6/2023' }],
    },
  ],
  invalid: [
    {
      name: 'the word anywhere in the cell, alone, before "chưa" is looked at',
      rows: [
        'dự kiến 20/4/2023',
        '20/4/2023 (dự kiến)',
        'Dự  kiến',
        'chưa tổ chức, dự kiến 20/6/2023',
        'dự kiến tháng 6',
      ].map((held) => ({ 'Ngày tổ chức': held })),
      findings: [
        [2, 'Ngày tổ chức', '“dự kiến 20/4/2023” nên tính là chưa tổ chức', '“Ngày dự kiến”'],
        [3, 'Ngày tổ chức', '“20/4/2023 (dự kiến)”'],
        [4, 'Ngày tổ chức'],
        [5, 'Ngày tổ chức'],
        [6, 'Ngày tổ chức'],
      ],
    },
    {
      name: 'typed with combining accents',
      rows: [{ 'Ngày tổ chức': 'dự kiến 20/4/2023'.normalize('NFD') }],
      findings: [[2, 'Ngày tổ chức']],
    },
    {
      name: 'an exempt unit too',
      rows: [{ 'Ngày tổ chức': 'dự kiến 20/4/2023', 'Diện tổ chức': 'Không tổ chức' }],
      findings: [[2, 'Ngày tổ chức']],
    },
  ],
});
