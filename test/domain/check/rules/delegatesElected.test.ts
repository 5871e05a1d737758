import { testRule } from './ruleTester';

const HELD = { 'Ngày tổ chức': '12/4/2023' } as const;
const ALLOTTED = 'ĐB dự ĐH cấp trên phân bổ';
const ELECTED = 'ĐB dự ĐH cấp trên đã bầu';
const BANDS = {
  quota: [
    { from: 1, to: 19, sent_up: 1 },
    { from: 20, to: 50, sent_up: 3 },
  ],
} as const;

testRule('delegates-elected', {
  severity: 'error',
  clause: 'II.1(4)',
  valid: [
    { name: 'elected, with no number allotted', rows: [{ ...HELD, [ELECTED]: 2 }] },
    { name: 'as many as allotted', rows: [{ ...HELD, [ELECTED]: 2, [ALLOTTED]: '02' }] },
    {
      name: 'as many as the size band sends, at both ends of the band',
      rows: [
        { ...HELD, [ELECTED]: 3, 'Số đoàn viên': 20 },
        { ...HELD, [ELECTED]: 3, 'Số đoàn viên': 50 },
        { ...HELD, [ELECTED]: 1, 'Số đoàn viên': 19 },
      ],
      plan: BANDS,
    },
    {
      name: 'the allotted number goes before the band',
      rows: [{ ...HELD, [ELECTED]: 2, [ALLOTTED]: 2, 'Số đoàn viên': 20 }],
      plan: BANDS,
    },
    {
      name: 'no band for that size, for a size that is not known, or for the upper congress',
      rows: [
        { ...HELD, [ELECTED]: 9, 'Số đoàn viên': 51 },
        { ...HELD, [ELECTED]: 9, 'Số đoàn viên': '' },
        { ...HELD, [ELECTED]: 9, 'Số đoàn viên': 20, Cấp: 'Huyện' },
      ],
      plan: BANDS,
    },
    {
      name: 'a band that does not set the number',
      rows: [{ ...HELD, [ELECTED]: 9, 'Số đoàn viên': 20 }],
      plan: { quota: [{ from: 1, committee_min: 3 }] },
    },
    {
      name: 'not held',
      rows: [{ [ELECTED]: '' }, { [ELECTED]: 0, 'Ngày tổ chức': '21/5/2023' }],
    },
    {
      name: 'none, where none are allotted, by the unit or by its band',
      rows: [
        { ...HELD, [ELECTED]: 0, [ALLOTTED]: 0 },
        { ...HELD, [ELECTED]: '', [ALLOTTED]: '0' },
        { ...HELD, [ELECTED]: 0, 'Số đoàn viên': 5 },
        { ...HELD, [ELECTED]: '', 'Số đoàn viên': 5 },
      ],
      plan: { quota: [{ from: 1, to: 19, sent_up: 0 }] },
    },
    {
      name: 'a number that is not read, elected or allotted, band or not',
      rows: [
        { ...HELD, [ELECTED]: 'hai' },
        { ...HELD, [ELECTED]: 'hai', [ALLOTTED]: 2 },
        { ...HELD, [ELECTED]: 2, [ALLOTTED]: 'hai', 'Số đoàn viên': 5 },
        { ...HELD, [ELECTED]: '', [ALLOTTED]: 'hai', 'Số đoàn viên': 5 },
        { ...HELD, [ELECTED]: 0, [ALLOTTED]: 'hai' },
      ],
      plan: BANDS,
    },
    {
      name: 'exempt',
      rows: [{ ...HELD, [ELECTED]: '', 'Diện tổ chức': 'Không tổ chức' }],
    },
    { name: 'no such column', rows: [HELD], notRun: ELECTED },
  ],
  invalid: [
    {
      name: 'blank, the upper congress and the pilot too',
      rows: [
        { ...HELD, [ELECTED]: '' },
        { ...HELD, [ELECTED]: '', Cấp: 'Huyện' },
        { ...HELD, [ELECTED]: '', 'Đại hội điểm': 'x' },
      ],
      findings: [
        [2, ELECTED, 'Đã tổ chức ngày 12/04/2023 nhưng chưa ghi số đại biểu'],
        [3, ELECTED],
        [4, ELECTED],
      ],
    },
    {
      name: 'zero, where no number is allotted',
      rows: [{ ...HELD, [ELECTED]: 0 }],
      findings: [[2, ELECTED, 'là 0']],
    },
    {
      name: 'none of those allotted',
      rows: [
        { ...HELD, [ELECTED]: 0, [ALLOTTED]: 2 },
        { ...HELD, [ELECTED]: '', [ALLOTTED]: 2 },
      ],
      findings: [
        [2, ELECTED, 'Đã bầu 0 đại biểu, phân bổ 2, chênh lệch 2'],
        [3, ELECTED, 'chưa ghi số đại biểu'],
      ],
    },
    {
      name: 'some, where none are allotted, by the unit or by its band',
      rows: [
        { ...HELD, [ELECTED]: 1, [ALLOTTED]: 0 },
        { ...HELD, [ELECTED]: 1, 'Số đoàn viên': 5 },
      ],
      plan: { quota: [{ from: 1, to: 19, sent_up: 0 }] },
      findings: [
        [2, ELECTED, 'Đã bầu 1 đại biểu, phân bổ 0, chênh lệch 1'],
        [3, ELECTED, 'phân bổ 0'],
      ],
    },
    {
      name: 'one more and one fewer than allotted, the upper congress too',
      rows: [
        { ...HELD, [ELECTED]: 3, [ALLOTTED]: 2 },
        { ...HELD, [ELECTED]: 1, [ALLOTTED]: 2 },
        { ...HELD, [ELECTED]: 1, [ALLOTTED]: 4, Cấp: 'Huyện' },
      ],
      findings: [
        [2, ELECTED, 'Đã bầu 3 đại biểu, phân bổ 2, chênh lệch 1'],
        [3, ELECTED, 'Đã bầu 1 đại biểu, phân bổ 2, chênh lệch 1'],
        [4, ELECTED, 'chênh lệch 3'],
      ],
    },
    {
      name: "other than the band's number, where none is allotted",
      rows: [
        { ...HELD, [ELECTED]: 2, 'Số đoàn viên': 20, [ALLOTTED]: '' },
        { ...HELD, [ELECTED]: 2, 'Số đoàn viên': 19, 'Đại hội điểm': 'x' },
      ],
      plan: BANDS,
      findings: [
        [2, ELECTED, 'Đã bầu 2 đại biểu, phân bổ 3'],
        [3, ELECTED, 'phân bổ 1'],
      ],
    },
  ],
});
