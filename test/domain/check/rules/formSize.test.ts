import { testRule } from './ruleTester';

const SUMMONED = 'Đại biểu triệu tập';
const PLAN = { 'form.plenary_below': 150 } as const;

testRule('form-size', {
  severity: 'warning',
  clause: 'Charter guidance',
  valid: [
    {
      name: 'while the plan asks nothing',
      rows: [
        { 'Số đoàn viên': 20, 'Hình thức': 'Đại biểu', [SUMMONED]: 10 },
        { 'Số đoàn viên': 100, 'Hình thức': 'Toàn thể', [SUMMONED]: 30 },
      ],
    },
    { name: 'while the plan asks nothing, none of the columns', rows: [{}] },
    {
      name: 'delegates from that size on, and a plenary congress of every member',
      rows: [
        { 'Số đoàn viên': 150, 'Hình thức': 'Đại biểu', [SUMMONED]: 60 },
        { 'Số đoàn viên': 149, 'Hình thức': 'Toàn thể', [SUMMONED]: 149 },
        { 'Số đoàn viên': 149, 'Hình thức': 'Toàn thể', [SUMMONED]: '' },
      ],
      plan: PLAN,
    },
    {
      name: 'form or size not known, the upper congress, and an exempt unit',
      rows: [
        { 'Số đoàn viên': 20, 'Hình thức': '' },
        { 'Số đoàn viên': 20, 'Hình thức': 'khác' },
        { 'Số đoàn viên': 'ít', 'Hình thức': 'Đại biểu' },
        { 'Số đoàn viên': 20, 'Hình thức': 'Đại biểu', Cấp: 'Cấp trên' },
        { 'Số đoàn viên': 20, 'Hình thức': 'Đại biểu', 'Diện tổ chức': 'Không tổ chức' },
      ],
      plan: PLAN,
    },
    {
      name: 'no column of the form',
      rows: [{ 'Số đoàn viên': 20 }],
      plan: PLAN,
      notRun: 'Hình thức',
    },
    {
      name: 'no column of the members',
      rows: [{ 'Hình thức': 'Đại biểu' }],
      plan: PLAN,
      notRun: 'Số đoàn viên',
    },
  ],
  invalid: [
    {
      name: 'delegates one member below that size',
      rows: [{ 'Số đoàn viên': 149, 'Hình thức': 'Đại biểu', [SUMMONED]: 60 }],
      plan: PLAN,
      findings: [[2, 'Hình thức', 'CĐCS có 149 đoàn viên, dưới 150']],
    },
    {
      name: 'a plenary congress without one of its members',
      rows: [{ 'Số đoàn viên': 100, 'Hình thức': 'Toàn thể', [SUMMONED]: 99 }],
      plan: PLAN,
      findings: [[2, SUMMONED, 'triệu tập 99/100 đoàn viên, thiếu 1']],
    },
  ],
});
