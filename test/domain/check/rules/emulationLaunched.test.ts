import { testRule } from './ruleTester';

const HELD = { 'Ngày tổ chức': '12/4/2023' } as const;
const LAUNCHED = 'Phát động thi đua';

testRule('emulation-launched', {
  severity: 'warning',
  clause: 'II.5',
  needs: ['emulation'],
  valid: [
    {
      name: 'launched: marked, or on any day',
      rows: ['x', 'đã phát động', true, '1/1/2023', '1/1/2024', 'Tháng 3/2023'].map((mark) => ({
        ...HELD,
        [LAUNCHED]: mark,
      })),
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
        [2, LAUNCHED, 'Tổ chức 12/04/2023 nhưng chưa xác nhận phát động thi đua'],
        [3, LAUNCHED],
        [4, LAUNCHED],
      ],
    },
  ],
});
