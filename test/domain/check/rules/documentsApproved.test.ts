import { testRule } from './ruleTester';

const HELD = { Cấp: 'Huyện', 'Ngày tổ chức': '12/4/2023' } as const;
const APPROVED = 'Văn kiện đã duyệt';

testRule('documents-approved', {
  severity: 'error',
  clause: 'III.4',
  valid: [
    {
      name: 'the day before the first day',
      rows: [
        { ...HELD, [APPROVED]: '11/4/2023' },
        { Cấp: 'Huyện', 'Ngày tổ chức': '12-13/4/2023', [APPROVED]: { date: '2023-04-11' } },
      ],
    },
    {
      name: 'marked without a day',
      rows: ['x', 'đã duyệt', true].map((mark) => ({ ...HELD, [APPROVED]: mark })),
    },
    { name: 'a value that is not known', rows: [{ ...HELD, [APPROVED]: 'tuần tới' }] },
    {
      name: 'grassroots units and the pilot',
      rows: [
        { Cấp: 'Cơ sở', 'Ngày tổ chức': '12/4/2023', [APPROVED]: '' },
        { Cấp: '', 'Ngày tổ chức': '12/2/2023', 'Đại hội điểm': 'x', [APPROVED]: '1/5/2023' },
      ],
      notRun: 'không có dòng đại hội cấp trên',
    },
    {
      name: 'not held',
      rows: [
        { Cấp: 'Huyện', [APPROVED]: '' },
        { Cấp: 'Huyện', 'Ngày tổ chức': '21/5/2023', [APPROVED]: '' },
      ],
    },
    {
      name: 'exempt',
      rows: [{ ...HELD, [APPROVED]: '', 'Diện tổ chức': 'Không tổ chức' }],
      notRun: 'không có dòng đại hội cấp trên',
    },
    { name: 'no column of documents', rows: [HELD], notRun: APPROVED },
    {
      name: 'no column of the level',
      rows: [{ 'Ngày tổ chức': '12/4/2023', [APPROVED]: '' }],
      notRun: 'không có dòng đại hội cấp trên',
    },
  ],
  invalid: [
    {
      name: 'no',
      rows: ['', 'chưa', 0].map((mark) => ({ ...HELD, [APPROVED]: mark })),
      findings: [
        [2, APPROVED, 'Đã tổ chức ngày 12/04/2023 nhưng văn kiện chưa'],
        [3, APPROVED],
        [4, APPROVED],
      ],
    },
    {
      name: 'on the first day, and the day after; the opening day counts',
      rows: [
        { ...HELD, [APPROVED]: '12/4/2023' },
        { ...HELD, [APPROVED]: '13/4/2023' },
        { ...HELD, 'Ngày bắt đầu': '11/4/2023', [APPROVED]: { date: '2023-04-11' } },
      ],
      findings: [
        [2, APPROVED, 'Văn kiện duyệt 12/04/2023, không trước ngày khai mạc 12/04/2023'],
        [3, APPROVED, '13/04/2023'],
        [4, APPROVED, 'không trước ngày khai mạc 11/04/2023'],
      ],
    },
  ],
});
