import { testRule } from './ruleTester';

const HELD = { 'Ngày tổ chức': '12/4/2023' } as const;
const BANDS = { quota: [{ from: 10, to: 50, committee_min: 3, committee_max: 5 }] } as const;

testRule('committee-quota', {
  severity: 'warning',
  clause: 'II.3',
  valid: [
    {
      name: 'as many as allotted, whatever the band and the minimum',
      rows: [
        { ...HELD, 'BCH đã bầu': 5, 'BCH phân bổ': 5 },
        { ...HELD, 'BCH đã bầu': 7, 'BCH phân bổ': 7, 'Số đoàn viên': 30 },
        { ...HELD, 'BCH đã bầu': 2, 'BCH phân bổ': 2, 'Số đoàn viên': 30 },
      ],
      plan: BANDS,
    },
    {
      name: 'the smallest committee, and none at all',
      rows: [
        { ...HELD, 'BCH đã bầu': 3 },
        { ...HELD, 'BCH đã bầu': 0 },
      ],
    },
    {
      name: 'a unit too small for a committee has no minimum, neither its own nor that of a band',
      rows: [
        { ...HELD, 'BCH đã bầu': 1, 'Số đoàn viên': 9 },
        { ...HELD, 'BCH đã bầu': 0, 'Số đoàn viên': 9 },
      ],
      plan: { quota: [{ from: 1, committee_min: 3 }] },
    },
    {
      name: 'a band whose minimum is lower than the smallest committee',
      rows: [{ ...HELD, 'BCH đã bầu': 1, 'Số đoàn viên': 20 }],
      plan: { quota: [{ from: 1, committee_min: 1 }] },
    },
    {
      name: 'an allotment that is not read',
      rows: [{ ...HELD, 'BCH đã bầu': 1, 'BCH phân bổ': 'ba' }],
    },
    {
      name: 'an invalid smallest committee',
      rows: [{ ...HELD, 'BCH đã bầu': 1 }],
      plan: { 'committee.min': -1 },
      notRun: 'committee.min',
    },
    {
      name: 'an invalid size of small units',
      rows: [{ ...HELD, 'BCH đã bầu': 1, 'Số đoàn viên': 20 }],
      plan: { small_unit_members: 'x' },
      notRun: 'small_unit_members',
    },
    { name: 'nothing allotted and no bands', rows: [{ ...HELD, 'BCH đã bầu': 99 }] },
    {
      name: 'at both ends of the band',
      rows: [
        { ...HELD, 'BCH đã bầu': 3, 'Số đoàn viên': 10 },
        { ...HELD, 'BCH đã bầu': 5, 'Số đoàn viên': 50 },
      ],
      plan: BANDS,
    },
    {
      name: 'outside every band, of unknown size, and the upper congress',
      rows: [
        { ...HELD, 'BCH đã bầu': 9, 'Số đoàn viên': 9 },
        { ...HELD, 'BCH đã bầu': 9, 'Số đoàn viên': 51 },
        { ...HELD, 'BCH đã bầu': 9, 'Số đoàn viên': 'nhiều' },
        { ...HELD, 'BCH đã bầu': 9, 'Số đoàn viên': 20, Cấp: 'Huyện' },
      ],
      plan: BANDS,
    },
    {
      name: 'not held',
      rows: [
        { 'BCH đã bầu': 4, 'BCH phân bổ': 5 },
        { 'BCH đã bầu': 4, 'BCH phân bổ': 5, 'Ngày tổ chức': '21/5/2023' },
      ],
    },
    {
      name: 'not elected, or not read',
      rows: [
        { ...HELD, 'BCH đã bầu': '', 'BCH phân bổ': 5 },
        { ...HELD, 'BCH đã bầu': 'x', 'BCH phân bổ': 5 },
      ],
    },
    {
      name: 'exempt',
      rows: [{ ...HELD, 'BCH đã bầu': 4, 'BCH phân bổ': 5, 'Diện tổ chức': 'Không tổ chức' }],
    },
    { name: 'no such column', rows: [{ ...HELD, 'BCH phân bổ': 5 }], notRun: 'BCH đã bầu' },
    {
      name: 'an invalid band is left out',
      rows: [{ ...HELD, 'BCH đã bầu': 9, 'Số đoàn viên': 20 }],
      plan: { quota: [{ from: 10, to: 50, committee_min: 5, committee_max: 3 }] },
    },
  ],
  invalid: [
    {
      name: 'one fewer and one more than allotted',
      rows: [
        { ...HELD, 'BCH đã bầu': 4, 'BCH phân bổ': 5 },
        { ...HELD, 'BCH đã bầu': 6, 'BCH phân bổ': 5, Cấp: 'Huyện' },
      ],
      findings: [
        [2, 'BCH đã bầu', 'Đã bầu 4 ủy viên, phân bổ 5, chênh lệch 1'],
        [3, 'BCH đã bầu', 'Đã bầu 6 ủy viên, phân bổ 5, chênh lệch 1'],
      ],
    },
    {
      name: 'one below and one above the band, the pilot too',
      rows: [
        { ...HELD, 'BCH đã bầu': 2, 'Số đoàn viên': 10 },
        { ...HELD, 'BCH đã bầu': 6, 'Số đoàn viên': 50, 'Đại hội điểm': 'x' },
      ],
      plan: BANDS,
      findings: [
        [2, 'BCH đã bầu', 'Đã bầu 2 ủy viên, khung cho 10 đoàn viên tối thiểu 3, thiếu 1'],
        [3, 'BCH đã bầu', 'Đã bầu 6 ủy viên, khung cho 50 đoàn viên tối đa 5, vượt 1'],
      ],
    },
    {
      name: 'fewer than the smallest committee, of unknown size, the upper congress too',
      rows: [
        { ...HELD, 'BCH đã bầu': 2 },
        { ...HELD, 'BCH đã bầu': 1, 'Số đoàn viên': 10 },
        { ...HELD, 'BCH đã bầu': 2, Cấp: 'Cấp trên' },
      ],
      findings: [
        [2, 'BCH đã bầu', 'Đã bầu 2 ủy viên, Ban Chấp hành tối thiểu 3, thiếu 1'],
        [3, 'BCH đã bầu', 'thiếu 2'],
        [4, 'BCH đã bầu', 'tối thiểu 3'],
      ],
    },
    {
      name: "another plan's smallest committee, where the band sets no minimum",
      rows: [{ ...HELD, 'BCH đã bầu': 4, 'Số đoàn viên': 30 }],
      plan: { 'committee.min': 5, quota: [{ from: 1, committee_max: 9 }] },
      findings: [[2, 'BCH đã bầu', 'tối thiểu 5, thiếu 1']],
    },
    {
      name: 'a small unit is held to its allotment and to the maximum of its band',
      rows: [
        { ...HELD, 'BCH đã bầu': 1, 'BCH phân bổ': 3, 'Số đoàn viên': 9 },
        { ...HELD, 'BCH đã bầu': 6, 'Số đoàn viên': 9 },
      ],
      plan: { quota: [{ from: 1, committee_min: 3, committee_max: 5 }] },
      findings: [
        [2, 'BCH đã bầu', 'phân bổ 3'],
        [3, 'BCH đã bầu', 'tối đa 5, vượt 1'],
      ],
    },
    {
      name: 'a band without an upper end',
      rows: [{ ...HELD, 'BCH đã bầu': 2, 'Số đoàn viên': 5000 }],
      plan: { quota: [{ from: 10, committee_min: 3 }] },
      findings: [[2, 'BCH đã bầu', 'tối thiểu 3']],
    },
  ],
});
