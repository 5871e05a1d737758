import { testRule } from './ruleTester';

const HELD = { 'Ngày tổ chức': '12/4/2023', 'BCH đã bầu': 7 } as const;
const TARGETS = { 'bch.min_women': 30, 'bch.min_young': 10 } as const;

testRule('committee-structure', {
  severity: 'warning',
  clause: 'II.2',
  valid: [
    {
      name: 'no target, whatever the committee',
      rows: [{ ...HELD, 'BCH nữ': 0, 'BCH trẻ': 0, 'BCH dân tộc': 0, 'BCH mới': 0 }],
    },
    { name: 'no target, none of the columns', rows: [{}] },
    {
      name: 'exactly the least share, and more',
      rows: [
        { ...HELD, 'BCH đã bầu': 10, 'BCH nữ': 3, 'BCH trẻ': 1 },
        { ...HELD, 'BCH nữ': 3, 'BCH trẻ': 1 },
      ],
      plan: TARGETS,
    },
    {
      name: 'a part that is blank or not read, and a committee that is',
      rows: [
        { ...HELD, 'BCH nữ': '', 'BCH trẻ': 'ít' },
        { ...HELD, 'BCH đã bầu': '', 'BCH nữ': 0, 'BCH trẻ': 0 },
        { ...HELD, 'BCH đã bầu': 0, 'BCH nữ': 0, 'BCH trẻ': 0 },
      ],
      plan: TARGETS,
    },
    {
      name: 'not held, and exempt',
      rows: [
        { 'BCH đã bầu': 7, 'BCH nữ': 0, 'BCH trẻ': 0 },
        { ...HELD, 'BCH nữ': 0, 'BCH trẻ': 0, 'Diện tổ chức': 'Không tổ chức' },
      ],
      plan: TARGETS,
    },
    {
      name: 'a target whose columns are missing',
      rows: [{ 'BCH nữ': 0 }],
      plan: TARGETS,
      notRun: 'BCH đã bầu, BCH trẻ.',
    },
    {
      name: 'an invalid target',
      rows: [{ ...HELD, 'BCH nữ': 0 }],
      plan: { 'bch.min_women': 101 },
      notRun: 'bch.min_women',
    },
  ],
  invalid: [
    {
      name: 'each part that is below its target, and those alone',
      rows: [{ ...HELD, 'BCH nữ': 2, 'BCH trẻ': 0, 'BCH dân tộc': 0 }],
      plan: TARGETS,
      findings: [
        [2, 'BCH nữ', 'BCH nữ 2/7, đạt 28,6%, tối thiểu 30%, thiếu 1 ủy viên'],
        [2, 'BCH trẻ', 'BCH trẻ 0/7, đạt 0%, tối thiểu 10%, thiếu 1 ủy viên'],
      ],
    },
    {
      name: 'ethnic minorities and new members, the upper congress too',
      rows: [{ ...HELD, Cấp: 'Cấp trên', 'BCH đã bầu': 15, 'BCH dân tộc': 2, 'BCH mới': 4 }],
      plan: { 'bch.min_ethnic': 20, 'bch.min_new': 33 },
      findings: [
        [2, 'BCH dân tộc', 'thiếu 1 ủy viên'],
        [2, 'BCH mới', 'BCH mới 4/15, đạt 26,7%, tối thiểu 33%, thiếu 1 ủy viên'],
      ],
    },
  ],
});
