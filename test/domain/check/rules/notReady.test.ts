import { testRule } from './ruleTester';

const PERSONNEL = 'Nhân sự đã duyệt';
const BEFORE = 'Tuyên truyền trước';
const LAUNCHED = 'Phát động thi đua';
const DOCS = 'Văn kiện đã duyệt';
const PLANNED = 'Ngày dự kiến';
const OPEN = { [PERSONNEL]: '', [BEFORE]: '', [LAUNCHED]: '' } as const;

testRule('not-ready', {
  severity: 'warning',
  clause: 'II.2',
  valid: [
    {
      name: 'everything prepared: marked, or on a day',
      rows: [{ [PLANNED]: '25/5/2023', [PERSONNEL]: '1/5/2023', [BEFORE]: 'x', [LAUNCHED]: 'rồi' }],
    },
    {
      name: 'planned for a day, or from a day on, that is 16 days ahead',
      rows: [
        { ...OPEN, [PLANNED]: '29/5/2023' },
        { ...OPEN, [PLANNED]: '29-30/5/2023' },
      ],
      asOf: '2023-05-13',
    },
    { name: 'the last on-time day is 16 days ahead', rows: [OPEN], asOf: '2023-05-14' },
    {
      name: 'planned far off, though the last on-time day is near',
      rows: [{ ...OPEN, [PLANNED]: '20/6/2023' }],
    },
    { name: 'overdue', rows: [OPEN, { ...OPEN, [PLANNED]: '1/6/2023' }], asOf: '2023-05-31' },
    {
      name: 'held, held in the future, or with a date that is not read',
      rows: ['12/4/2023', '25/5/2023', 'abc', '25/5'].map((held) => ({
        ...OPEN,
        'Ngày tổ chức': held,
      })),
    },
    {
      name: 'documents are asked of the upper congress alone, a mark that is not known of nobody',
      rows: [
        { [DOCS]: '', [PERSONNEL]: 'x', [BEFORE]: 'x', [LAUNCHED]: 'x' },
        { [DOCS]: '', [PERSONNEL]: 'sắp', [BEFORE]: 'x', [LAUNCHED]: 'x' },
      ],
    },
    { name: 'exempt', rows: [{ ...OPEN, 'Diện tổ chức': 'Không tổ chức' }] },
    { name: 'a planned day alone', rows: [{ [PLANNED]: '25/5/2023' }] },
    { name: 'none of its columns', rows: [{ 'Ghi chú': '' }], notRun: 'Nhân sự đã duyệt' },
    {
      name: 'an invalid deadline, where there is no planned day',
      rows: [OPEN],
      plan: { 'grassroots.complete_before': 'x' },
      notRun: 'grassroots.complete_before',
    },
    {
      name: 'an invalid number of days',
      rows: [OPEN],
      plan: { due_soon_days: -1 },
      notRun: 'due_soon_days',
    },
    { name: 'an invalid as-of date', rows: [OPEN], plan: { as_of: 'x' }, notRun: 'as_of' },
  ],
  invalid: [
    {
      name: 'planned on the last of the days that count as near, the first day of a part of a month',
      rows: [
        { ...OPEN, [PLANNED]: '30/5/2023' },
        { ...OPEN, [PLANNED]: 'cuối tháng 5/2023' },
      ],
      asOf: '2023-05-15',
      findings: [
        [
          2,
          PERSONNEL,
          'Dự kiến 30/05/2023, chưa xác nhận: Nhân sự đã duyệt, Tuyên truyền trước, Phát động thi đua.',
        ],
        [3, PERSONNEL, 'Dự kiến 21/05/2023 – 31/05/2023'],
      ],
    },
    {
      name: 'without a planned day that is read, the last on-time day counts, the pilot too',
      rows: [
        OPEN,
        { ...OPEN, [PLANNED]: '30/5' },
        { ...OPEN, 'Ngày tổ chức': 'dự kiến 25/5/2023' },
      ],
      asOf: '2023-05-15',
      findings: [
        [2, PERSONNEL, 'Hạn cuối 30/05/2023 còn 15 ngày, chưa xác nhận: Nhân sự đã duyệt'],
        [3, PERSONNEL, 'Hạn cuối 30/05/2023'],
        [4, PERSONNEL, 'Hạn cuối 30/05/2023'],
      ],
    },
    {
      name: 'the first that is missing is named, of the columns that are there',
      rows: [
        { [PERSONNEL]: 'x', [BEFORE]: 'chưa', [LAUNCHED]: '' },
        { [PERSONNEL]: 'x', [BEFORE]: 'x', [LAUNCHED]: 0 },
      ],
      findings: [
        [2, BEFORE, 'chưa xác nhận: Tuyên truyền trước, Phát động thi đua.'],
        [3, LAUNCHED, 'chưa xác nhận: Phát động thi đua.'],
      ],
    },
    {
      name: 'the documents of the upper congress, behind the others',
      rows: [
        { Cấp: 'Cấp trên', [PLANNED]: '25/5/2023', [LAUNCHED]: '', [DOCS]: '' },
        { Cấp: 'Cấp trên', [PLANNED]: '25/5/2023', [LAUNCHED]: 'x', [DOCS]: 'chưa duyệt' },
      ],
      findings: [
        [2, LAUNCHED, 'chưa xác nhận: Phát động thi đua, Văn kiện đã duyệt.'],
        [3, DOCS, 'chưa xác nhận: Văn kiện đã duyệt.'],
      ],
    },
    {
      name: 'a planned day that has passed',
      rows: [{ [PLANNED]: '10/5/2023', [PERSONNEL]: '' }],
      findings: [[2, PERSONNEL, 'Dự kiến 10/05/2023']],
    },
    {
      name: 'with an invalid deadline, by the planned day',
      rows: [{ [PLANNED]: '25/5/2023', [PERSONNEL]: '' }],
      plan: { 'grassroots.complete_before': 'x' },
      findings: [[2, PERSONNEL]],
    },
  ],
});
