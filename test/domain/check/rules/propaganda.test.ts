import { testRule } from './ruleTester';

const BEFORE = 'Tuyên truyền trước';
const DURING = 'Tuyên truyền trong';
const AFTER = 'Tuyên truyền sau';
const ALL = { [BEFORE]: 'x', [DURING]: 'x', [AFTER]: 'x' } as const;

testRule('propaganda', {
  severity: 'warning',
  clause: 'II.5',
  valid: [
    { name: 'all three', rows: [{ ...ALL, 'Ngày tổ chức': '12/4/2023' }] },
    {
      name: 'after it is not looked at on its last day, nor before that',
      rows: [
        { ...ALL, [AFTER]: '', 'Ngày tổ chức': '20/5/2023' },
        { ...ALL, [AFTER]: '', 'Ngày tổ chức': '19-20/5/2023' },
        { ...ALL, [AFTER]: '', 'Ngày tổ chức': '20-21/5/2023' },
        { ...ALL, [AFTER]: '', 'Ngày tổ chức': 'Tháng 5/2023' },
      ],
    },
    {
      name: 'a value that is not known',
      rows: [{ ...ALL, [BEFORE]: '?', 'Ngày tổ chức': '12/4/2023' }],
    },
    { name: 'not held', rows: [{ [BEFORE]: '' }, { [BEFORE]: '', 'Ngày tổ chức': '21/5/2023' }] },
    {
      name: 'exempt',
      rows: [{ [BEFORE]: '', 'Ngày tổ chức': '12/4/2023', 'Diện tổ chức': 'Không tổ chức' }],
    },
    {
      name: 'only the columns that are there',
      rows: [{ [BEFORE]: 'x', 'Ngày tổ chức': '12/4/2023' }],
    },
    { name: 'none of the columns', rows: [{ 'Ngày tổ chức': '12/4/2023' }], notRun: BEFORE },
    {
      name: 'after it needs an as-of date',
      rows: [{ ...ALL, [AFTER]: '', 'Ngày tổ chức': '12/4/2023' }],
      plan: { as_of: 'x' },
      notRun: 'as_of',
    },
  ],
  invalid: [
    {
      name: 'after it, from the day after its last day',
      rows: [
        { ...ALL, [AFTER]: '', 'Ngày tổ chức': '19/5/2023' },
        { ...ALL, [AFTER]: 'chưa', 'Ngày tổ chức': '18-19/5/2023' },
        { ...ALL, [AFTER]: '', 'Ngày tổ chức': '20/5/2023' },
      ],
      findings: [
        [2, AFTER, 'Đã tổ chức ngày 19/05/2023, chưa xác nhận: Tuyên truyền sau'],
        [3, AFTER],
      ],
    },
    {
      name: 'one finding that lists which, on the first',
      rows: [
        { [BEFORE]: '', [DURING]: 0, [AFTER]: false, 'Ngày tổ chức': '12/4/2023' },
        { [BEFORE]: 'x', [DURING]: '', [AFTER]: '', 'Ngày tổ chức': '12/4/2023' },
      ],
      findings: [
        [2, BEFORE, 'Tuyên truyền trước, Tuyên truyền trong, Tuyên truyền sau'],
        [3, DURING, 'chưa xác nhận: Tuyên truyền trong, Tuyên truyền sau'],
      ],
    },
    {
      name: 'before and during it are looked at on the day itself',
      rows: [{ [BEFORE]: '', [DURING]: '', [AFTER]: '', 'Ngày tổ chức': '20/5/2023' }],
      findings: [[2, BEFORE, 'chưa xác nhận: Tuyên truyền trước, Tuyên truyền trong.']],
    },
    {
      name: 'before and during it need no as-of date',
      rows: [{ [BEFORE]: 'x', [DURING]: '', [AFTER]: '', 'Ngày tổ chức': '12/4/2023' }],
      plan: { as_of: '2023' },
      notRun: 'as_of',
      findings: [[2, DURING, 'chưa xác nhận: Tuyên truyền trong.']],
    },
  ],
});
