import { testRule } from './ruleTester';

const HELD = { 'Ngày tổ chức': '12/4/2023' } as const;

testRule('committee-elected', {
  severity: 'error',
  clause: 'II.1(3)',
  valid: [
    {
      name: 'elected',
      rows: [
        { ...HELD, 'BCH đã bầu': 5 },
        { ...HELD, 'BCH đã bầu': '03' },
      ],
    },
    {
      name: 'not held',
      rows: [{ 'BCH đã bầu': '' }, { 'Ngày tổ chức': '21/5/2023' }, { 'Ngày tổ chức': 'abc' }],
    },
    {
      name: 'a unit one member below the size that elects a committee',
      rows: [
        { ...HELD, 'Số đoàn viên': 9, 'BCH đã bầu': '' },
        { ...HELD, 'Số đoàn viên': '9 ĐV', 'BCH đã bầu': 0 },
      ],
    },
    {
      name: 'a number that is not read is asked for elsewhere',
      rows: [{ ...HELD, 'BCH đã bầu': 'năm' }],
    },
    {
      name: 'exempt',
      rows: [{ ...HELD, 'BCH đã bầu': '', 'Diện tổ chức': 'Không tổ chức' }],
    },
    { name: 'no such column', rows: [HELD], notRun: 'BCH đã bầu' },
    {
      name: "another plan's size",
      rows: [{ ...HELD, 'Số đoàn viên': 19, 'BCH đã bầu': '' }],
      plan: { small_unit_members: 20 },
    },
    {
      name: 'an invalid size',
      rows: [{ ...HELD, 'Số đoàn viên': 19, 'BCH đã bầu': '' }],
      plan: { small_unit_members: 'mười' },
      notRun: 'small_unit_members',
    },
  ],
  invalid: [
    {
      name: 'blank',
      rows: [
        { ...HELD, 'BCH đã bầu': '' },
        { ...HELD, 'BCH đã bầu': '-', Cấp: 'Huyện' },
      ],
      findings: [
        [2, 'BCH đã bầu', 'Đã tổ chức ngày 12/04/2023 nhưng chưa ghi số ủy viên'],
        [3, 'BCH đã bầu', 'chưa ghi số ủy viên'],
      ],
    },
    {
      name: 'zero',
      rows: [{ ...HELD, 'BCH đã bầu': 0 }],
      findings: [[2, 'BCH đã bầu', 'Đã tổ chức ngày 12/04/2023', 'đã bầu là 0']],
    },
    {
      name: 'of the size that elects a committee, one above it, and of unknown size',
      rows: [
        { ...HELD, 'Số đoàn viên': 10, 'BCH đã bầu': '' },
        { ...HELD, 'Số đoàn viên': 11, 'BCH đã bầu': '' },
        { ...HELD, 'Số đoàn viên': '', 'BCH đã bầu': '' },
        { ...HELD, 'Số đoàn viên': 'ít', 'BCH đã bầu': '' },
      ],
      findings: [
        [2, 'BCH đã bầu'],
        [3, 'BCH đã bầu'],
        [4, 'BCH đã bầu'],
        [5, 'BCH đã bầu'],
      ],
    },
  ],
});
