import { testRule } from './ruleTester';

const HELD = { 'Ngày tổ chức': '12/4/2023' } as const;
const SENT = 'Ngày gửi báo cáo';

testRule('result-reported', {
  severity: 'info',
  clause: 'III.6',
  valid: [
    {
      name: 'sent: marked, or on a day',
      rows: ['x', 'đã gửi 10/4/2023', { date: '2023-04-15' }, '15/4/2023'].map((mark) => ({
        ...HELD,
        [SENT]: mark,
      })),
    },
    { name: 'a value that is not known', rows: [{ ...HELD, [SENT]: '15/4' }] },
    {
      name: 'not held',
      rows: [{ [SENT]: '' }, { [SENT]: '', 'Ngày tổ chức': '21/5/2023' }],
    },
    { name: 'exempt', rows: [{ ...HELD, [SENT]: '', 'Diện tổ chức': 'Không tổ chức' }] },
    { name: 'no such column', rows: [HELD], notRun: SENT },
  ],
  invalid: [
    {
      name: 'no, from the day itself on',
      rows: [
        { ...HELD, [SENT]: '' },
        { 'Ngày tổ chức': '20/5/2023', [SENT]: 'chưa gửi' },
        { ...HELD, [SENT]: 0, Cấp: 'Huyện' },
      ],
      findings: [
        [2, SENT, 'Đã tổ chức ngày 12/04/2023 nhưng chưa ghi nhận báo cáo'],
        [3, SENT],
        [4, SENT],
      ],
    },
  ],
});
