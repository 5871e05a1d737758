import { testRule } from './ruleTester';

const HELD = { 'Ngày tổ chức': '12/4/2023' } as const;
const LAUNCHED = 'Phát động thi đua';

testRule('emulation-launched', {
  severity: 'warning',
  clause: 'II.5',
  valid: [
    {
      name: 'marked, or on a day from the beginning of publicity to the end of the congress',
      rows: ['x', 'đã phát động', true, '1/5/2022', '12/4/2023', 'Tháng 4/2023', 'Quý 2/2022'].map(
        (mark) => ({ ...HELD, [LAUNCHED]: mark }),
      ),
    },
    {
      name: 'on the last day of an exact range',
      rows: [{ 'Ngày tổ chức': '12-13/4/2023', [LAUNCHED]: '13/4/2023' }],
    },
    {
      name: 'an invalid beginning of publicity',
      rows: [{ ...HELD, [LAUNCHED]: '30/4/2022' }],
      plan: { 'propaganda.from': 'x' },
      notRun: 'propaganda.from',
    },
    { name: 'a value that is not known', rows: [{ ...HELD, [LAUNCHED]: 'sắp' }] },
    {
      name: 'not held',
      rows: [
        { [LAUNCHED]: '' },
        { [LAUNCHED]: '', 'Ngày tổ chức': '21/5/2023' },
        { [LAUNCHED]: '', 'Ngày tổ chức': '12/4' },
      ],
    },
    { name: 'exempt', rows: [{ ...HELD, [LAUNCHED]: '', 'Diện tổ chức': 'Không tổ chức' }] },
    { name: 'no such column', rows: [HELD], notRun: LAUNCHED },
  ],
  invalid: [
    {
      name: 'no, whatever the level',
      rows: [
        { ...HELD, [LAUNCHED]: '' },
        { ...HELD, [LAUNCHED]: 'chưa phát động', Cấp: 'Huyện' },
        { ...HELD, [LAUNCHED]: false, 'Đại hội điểm': 'x' },
      ],
      findings: [
        [2, LAUNCHED, 'Đã tổ chức ngày 12/04/2023 nhưng chưa xác nhận phát động thi đua'],
        [3, LAUNCHED],
        [4, LAUNCHED],
      ],
    },
    {
      name: 'the day after the congress',
      rows: [
        { ...HELD, [LAUNCHED]: '13/4/2023' },
        { 'Ngày tổ chức': '12-13/4/2023', [LAUNCHED]: { date: '2023-04-14' } },
        { 'Ngày tổ chức': 'Tháng 4/2023', [LAUNCHED]: '1/5/2023' },
      ],
      findings: [
        [2, LAUNCHED, 'Phát động thi đua 13/04/2023, sau khi đại hội xong 12/04/2023'],
        [3, LAUNCHED, 'sau khi đại hội xong 13/04/2023'],
        [4, LAUNCHED, 'sau khi đại hội xong 30/04/2023'],
      ],
    },
    {
      name: 'the day before publicity begins',
      rows: [{ ...HELD, [LAUNCHED]: '30/4/2022' }],
      findings: [[2, LAUNCHED, 'trước ngày bắt đầu tuyên truyền 01/05/2022 của kế hoạch']],
    },
    {
      name: 'an invalid beginning of publicity leaves the end of the congress',
      rows: [{ ...HELD, [LAUNCHED]: '13/4/2023' }],
      plan: { 'propaganda.from': 'x' },
      notRun: 'propaganda.from',
      findings: [[2, LAUNCHED]],
    },
  ],
});
