import { testRule } from './ruleTester';

const HELD = { 'Ngày tổ chức': '12/4/2023' } as const;
const APPROVED = 'Nhân sự đã duyệt';

testRule('personnel-approved', {
  severity: 'error',
  clause: 'II.2',
  valid: [
    {
      name: 'the day before the congress, and its first day',
      rows: [
        { ...HELD, [APPROVED]: '11/4/2023' },
        { ...HELD, [APPROVED]: { date: '2023-04-12' } },
        { 'Ngày tổ chức': '12-13/4/2023', [APPROVED]: '12/4/2023' },
      ],
    },
    {
      name: 'marked without a day',
      rows: ['x', 'đã duyệt', true, 1, 'rồi'].map((mark) => ({ ...HELD, [APPROVED]: mark })),
    },
    { name: 'a value that is not known', rows: [{ ...HELD, [APPROVED]: '13/4' }] },
    {
      name: 'not held',
      rows: [
        { [APPROVED]: '' },
        { 'Ngày tổ chức': '21/5/2023', [APPROVED]: '' },
        { 'Ngày tổ chức': 'abc', [APPROVED]: '1/1/2024' },
      ],
    },
    {
      name: 'exempt',
      rows: [{ ...HELD, [APPROVED]: '', 'Diện tổ chức': 'Không tổ chức' }],
    },
    { name: 'no such column', rows: [HELD], notRun: APPROVED },
  ],
  invalid: [
    {
      name: 'no',
      rows: ['', 'chưa duyệt', 0, false, 'không'].map((mark) => ({ ...HELD, [APPROVED]: mark })),
      findings: [
        [2, APPROVED, 'Đã tổ chức ngày 12/04/2023 nhưng nhân sự chưa được xác nhận'],
        [3, APPROVED],
        [4, APPROVED],
        [5, APPROVED],
        [6, APPROVED],
      ],
    },
    {
      name: 'the day after the first day, also of an exact range; the opening day counts',
      rows: [
        { ...HELD, [APPROVED]: '13/4/2023' },
        { 'Ngày tổ chức': '12-13/4/2023', [APPROVED]: { date: '2023-04-13' } },
        { ...HELD, 'Ngày bắt đầu': '11/4/2023', [APPROVED]: '12/4/2023' },
      ],
      findings: [
        [2, APPROVED, 'Nhân sự duyệt 13/04/2023, sau ngày khai mạc 12/04/2023'],
        [3, APPROVED, '13/04/2023, sau ngày khai mạc 12/04/2023'],
        [4, APPROVED, '12/04/2023, sau ngày khai mạc 11/04/2023'],
      ],
    },
    {
      name: 'the upper congress and the pilot too',
      rows: [
        { ...HELD, Cấp: 'Huyện', [APPROVED]: '' },
        { ...HELD, 'Đại hội điểm': 'x', [APPROVED]: '' },
      ],
      findings: [
        [2, APPROVED],
        [3, APPROVED],
      ],
    },
  ],
});
