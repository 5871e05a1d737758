import { testRule } from './ruleTester';

const PRESENT = 'Đại biểu có mặt';
const COMMITTEE = 'BCH đã bầu';
const DELEGATES = 'ĐB dự ĐH cấp trên đã bầu';

testRule('held-missing', {
  severity: 'warning',
  clause: 'data',
  valid: [
    {
      name: 'results with a date, whatever it says',
      rows: ['12/4/2023', '25/5/2023', 'abc', '12/4', 'dự kiến 25/5/2023'].map((held) => ({
        'Ngày tổ chức': held,
        [COMMITTEE]: 5,
      })),
    },
    {
      name: 'no results: blank, zero, not read',
      rows: [
        { [PRESENT]: '', [COMMITTEE]: 0, [DELEGATES]: '-' },
        { [PRESENT]: 'đủ', [COMMITTEE]: '', [DELEGATES]: '' },
      ],
    },
    { name: 'numbers that are no results', rows: [{ 'Đại biểu triệu tập': 50, 'BCH phân bổ': 5 }] },
  ],
  invalid: [
    {
      name: 'each of the results alone, and all of them',
      rows: [
        { [PRESENT]: 1 },
        { [COMMITTEE]: 5 },
        { [DELEGATES]: '02' },
        { [PRESENT]: 40, [COMMITTEE]: 5, [DELEGATES]: 2 },
      ],
      findings: [
        [2, 'Ngày tổ chức', 'đã có số liệu: Đại biểu có mặt.'],
        [3, 'Ngày tổ chức', 'đã có số liệu: BCH đã bầu.'],
        [4, 'Ngày tổ chức', 'đã có số liệu: ĐB dự ĐH'],
        [5, 'Ngày tổ chức', 'Đại biểu có mặt, BCH đã bầu, ĐB dự ĐH'],
      ],
    },
    {
      name: 'a date that is denied, and an exempt unit',
      rows: [
        { 'Ngày tổ chức': 'chưa tổ chức', [COMMITTEE]: 5 },
        { [COMMITTEE]: 5, 'Diện tổ chức': 'Không tổ chức' },
      ],
      findings: [
        [2, 'Ngày tổ chức'],
        [3, 'Ngày tổ chức'],
      ],
    },
  ],
});
