import { testRule } from './ruleTester';

const HELD = { 'Ngày tổ chức': '12/4/2023' } as const;
const SUMMONED = 'Đại biểu triệu tập';
const PRESENT = 'Đại biểu có mặt';

function counted(summoned: number | string, present: number | string) {
  return { ...HELD, [SUMMONED]: summoned, [PRESENT]: present };
}

testRule('quorum', {
  severity: 'error',
  clause: 'Charter art. 10',
  valid: [
    {
      name: 'two thirds exactly, the next whole number above them, and all',
      rows: [counted(90, 60), counted(100, 67), counted(3, 2), counted(50, 50), counted(0, 0)],
    },
    {
      name: 'a number blank or not read',
      rows: [counted('', 3), counted(90, ''), counted(90, 'ít')],
    },
    {
      name: 'not held',
      rows: [
        { [SUMMONED]: 90, [PRESENT]: 1 },
        { [SUMMONED]: 90, [PRESENT]: 1, 'Ngày tổ chức': '21/5/2023' },
      ],
    },
    { name: 'exempt', rows: [{ ...counted(90, 1), 'Diện tổ chức': 'Không tổ chức' }] },
    { name: 'no column of those present', rows: [{ ...HELD, [SUMMONED]: 90 }], notRun: PRESENT },
    { name: 'no column of those summoned', rows: [{ ...HELD, [PRESENT]: 1 }], notRun: SUMMONED },
  ],
  invalid: [
    {
      name: 'one short of two thirds, exact and rounded',
      rows: [counted(90, 59), counted(100, 66), counted(2, 1)],
      findings: [
        [2, PRESENT, 'Có mặt 59/90, cần ít nhất 60 (2/3), thiếu 1: đại hội không hợp lệ'],
        [3, PRESENT, 'Có mặt 66/100, cần ít nhất 67 (2/3), thiếu 1'],
        [4, PRESENT, 'Có mặt 1/2, cần ít nhất 2 (2/3), thiếu 1'],
      ],
    },
    {
      name: 'nobody, the upper congress too',
      rows: [{ ...counted(30, 0), Cấp: 'Huyện' }],
      findings: [[2, PRESENT, 'cần ít nhất 20', 'thiếu 20']],
    },
  ],
});
