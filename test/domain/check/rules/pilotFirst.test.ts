import { testRule } from './ruleTester';

const PILOT = { 'Tên CĐCS': 'TT GDNN – GDTX', 'Đại hội điểm': 'x' } as const;
const HELD_PILOT = { ...PILOT, 'Ngày tổ chức': '10/2/2023' } as const;

testRule('pilot-first', {
  severity: 'warning',
  clause: 'II.4.1',
  valid: [
    {
      name: 'the day after the pilot',
      rows: [HELD_PILOT, { 'Ngày tổ chức': '11/2/2023' }, { 'Ngày tổ chức': '12/4/2023' }],
    },
    {
      name: 'an opening day after the pilot, whatever the date held',
      rows: [HELD_PILOT, { 'Ngày bắt đầu': '11/2/2023', 'Ngày tổ chức': '10/2/2023' }],
    },
    {
      name: 'units not held, the upper congress, a second pilot, an exempt unit',
      rows: [
        HELD_PILOT,
        { 'Ngày tổ chức': '' },
        { 'Ngày bắt đầu': '1/2/2023' },
        { 'Ngày tổ chức': 'abc' },
        { 'Ngày tổ chức': '21/5/2023' },
        { Cấp: 'Huyện', 'Ngày tổ chức': '1/2/2023' },
        { 'Đại hội điểm': 'x', 'Ngày tổ chức': '1/2/2023' },
        { 'Diện tổ chức': 'Không tổ chức', 'Ngày tổ chức': '1/2/2023' },
      ],
    },
    {
      name: 'the pilot not held, and nobody else either',
      rows: [PILOT, { 'Ngày dự kiến': '12/4/2023' }],
    },
    {
      name: 'turned off',
      rows: [HELD_PILOT, { 'Ngày tổ chức': '1/2/2023' }],
      plan: { rules: { 'pilot-first': { severity: 'off' } } },
      notRun: 'Đã tắt',
    },
    {
      name: 'turned off as in earlier versions',
      rows: [HELD_PILOT, { 'Ngày tổ chức': '1/2/2023' }],
      plan: { 'pilot_first.severity': 'off' },
      notRun: 'Đã tắt',
    },
    {
      name: 'nobody is marked or has the name, or only the upper congress and an exempt unit',
      rows: [
        { 'Đại hội điểm': '', 'Ngày tổ chức': '1/2/2023' },
        { 'Đại hội điểm': 'x', Cấp: 'Huyện' },
        { 'Tên CĐCS': 'TT GDNN – GDTX', 'Diện tổ chức': 'Không tổ chức' },
      ],
      notRun: 'chưa có đơn vị tổ chức đại hội điểm',
    },
    {
      name: 'the plan names no pilot',
      rows: [{ 'Tên CĐCS': 'TT GDNN – GDTX' }, { 'Ngày tổ chức': '1/2/2023' }],
      plan: { 'pilot.unit': '' },
      notRun: 'Kế hoạch không quy định đại hội điểm',
    },
    {
      name: 'the names of the plan are invalid, and nobody is marked',
      rows: [{ 'Tên CĐCS': 'TT GDNN – GDTX' }, { 'Ngày tổ chức': '1/2/2023' }],
      plan: { 'pilot.unit': true },
      notRun: 'pilot.unit',
    },
  ],
  invalid: [
    {
      name: 'the day before the pilot and the day of the pilot',
      rows: [HELD_PILOT, { 'Ngày tổ chức': '9/2/2023' }, { 'Ngày tổ chức': '10/2/2023' }],
      findings: [
        [3, 'Ngày tổ chức', 'Khai mạc 09/02/2023', 'TT GDNN – GDTX, dòng 2', '10/02/2023'],
        [4, 'Ngày tổ chức', 'Khai mạc 10/02/2023'],
      ],
    },
    {
      name: 'the pilot stands below',
      rows: [{ 'Ngày tổ chức': '9/2/2023' }, HELD_PILOT],
      findings: [[2, 'Ngày tổ chức', 'dòng 3']],
    },
    {
      name: 'the end of the pilot counts, and the first day of the others',
      rows: [
        { ...PILOT, 'Ngày tổ chức': '9-10/2/2023' },
        { 'Ngày tổ chức': '10-11/2/2023' },
        { 'Ngày bắt đầu': '10/2/2023', 'Ngày tổ chức': '11/2/2023' },
        { 'Ngày tổ chức': '11/2/2023' },
      ],
      findings: [
        [3, 'Ngày tổ chức', 'Khai mạc 10/02/2023'],
        [4, 'Ngày tổ chức', 'Khai mạc 10/02/2023'],
      ],
    },
    {
      name: "the last day of the pilot's month",
      rows: [
        { ...PILOT, 'Ngày tổ chức': 'Tháng 2/2023' },
        { 'Ngày tổ chức': '28/2/2023' },
        { 'Ngày tổ chức': '1/3/2023' },
      ],
      findings: [[3, 'Ngày tổ chức', '28/02/2023']],
    },
    {
      name: 'the pilot is not held',
      rows: [PILOT, { 'Ngày tổ chức': '12/4/2023' }],
      findings: [[3, 'Ngày tổ chức', 'Đã tổ chức ngày 12/04/2023', 'dòng 2', 'chưa tổ chức']],
    },
    {
      name: 'the pilot has a date that is not read',
      rows: [{ ...PILOT, 'Ngày tổ chức': '10/2' }, { 'Ngày tổ chức': '12/4/2023' }],
      findings: [[3, 'Ngày tổ chức', 'không đọc được']],
    },
    {
      name: 'the pilot is in the future',
      rows: [{ ...PILOT, 'Ngày tổ chức': '21/5/2023' }, { 'Ngày tổ chức': '12/4/2023' }],
      findings: [[3, 'Ngày tổ chức', 'chưa tổ chức']],
    },
    {
      name: 'of several pilots the one that ended last counts',
      rows: [
        HELD_PILOT,
        { 'Đại hội điểm': 'x', 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '1/3/2023' },
        { 'Ngày tổ chức': '1/3/2023' },
        { 'Ngày tổ chức': '2/3/2023' },
      ],
      findings: [[4, 'Ngày tổ chức', 'Trường A, dòng 3', '01/03/2023']],
    },
    {
      name: 'of several pilots one is not held',
      rows: [
        HELD_PILOT,
        { 'Đại hội điểm': 'x', 'Tên CĐCS': 'Trường A' },
        { 'Ngày tổ chức': '12/4/2023' },
      ],
      findings: [[4, 'Ngày tổ chức', 'Trường A, dòng 3', 'chưa tổ chức']],
    },
    {
      name: 'without a mark, or without the column, the pilot is the first row with its name',
      rows: [
        { 'Tên CĐCS': 'TT GDNN – GDTX', 'Ngày tổ chức': '10/2/2023' },
        { 'Tên CĐCS': 'TT GDNN – GDTX cơ sở 2', 'Ngày tổ chức': '10/2/2023' },
        { 'Ngày tổ chức': '11/2/2023' },
      ],
      findings: [[3, 'Ngày tổ chức', 'dòng 2']],
    },
    {
      name: 'once a row is marked the marked rows alone are pilots',
      rows: [
        { 'Tên CĐCS': 'Trường A', 'Đại hội điểm': 'x', 'Ngày tổ chức': '10/2/2023' },
        { 'Tên CĐCS': 'TT GDNN – GDTX', 'Đại hội điểm': '', 'Ngày tổ chức': '9/2/2023' },
      ],
      findings: [[3, 'Ngày tổ chức', 'Trường A, dòng 2']],
    },
    {
      name: 'a marked upper congress is no mark',
      rows: [
        { 'Tên CĐCS': 'TT GDNN – GDTX', 'Đại hội điểm': '', 'Ngày tổ chức': '10/2/2023' },
        { Cấp: 'Huyện', 'Đại hội điểm': 'x', 'Ngày tổ chức': '1/5/2023' },
        { 'Ngày tổ chức': '9/2/2023' },
      ],
      findings: [[4, 'Ngày tổ chức', 'dòng 2']],
    },
    {
      name: 'the plan’s several pilots, by lines',
      rows: [
        { 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '10/2/2023' },
        { 'Tên CĐCS': 'Trường B', 'Ngày tổ chức': '12/2/2023' },
        { 'Ngày tổ chức': '12/2/2023' },
      ],
      plan: { 'pilot.unit': 'Trường A\nTrường B' },
      findings: [[4, 'Ngày tổ chức', 'Trường B, dòng 3']],
    },
    {
      name: 'as an error',
      rows: [HELD_PILOT, { 'Ngày tổ chức': '9/2/2023' }],
      plan: { rules: { 'pilot-first': { severity: 'error', clause: 'Mục 6' } } },
      clause: 'Mục 6',
      severity: 'error',
      findings: [[3, 'Ngày tổ chức']],
    },
  ],
});
