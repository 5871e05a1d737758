import { testRule } from './ruleTester';

const HELD = { 'Ngày tổ chức': '12/4/2023' } as const;
const PRESENT = 'Đại biểu có mặt';
const BANDS = { quota: [{ from: 100, to: 200, delegates_max: 80 }] } as const;

testRule('delegates-quota', {
  severity: 'warning',
  clause: 'II.3',
  needs: ['present'],
  needsQuota: true,
  valid: [
    {
      name: 'the maximum itself, and fewer',
      rows: [
        { ...HELD, [PRESENT]: 80, 'Số đoàn viên': 100 },
        { ...HELD, [PRESENT]: 79, 'Số đoàn viên': 200 },
      ],
      plan: BANDS,
    },
    {
      name: 'outside every band, of unknown size, and the upper congress',
      rows: [
        { ...HELD, [PRESENT]: 99, 'Số đoàn viên': 99 },
        { ...HELD, [PRESENT]: 99, 'Số đoàn viên': 201 },
        { ...HELD, [PRESENT]: 99, 'Số đoàn viên': '' },
        { ...HELD, [PRESENT]: 99, 'Số đoàn viên': 150, Cấp: 'Huyện' },
      ],
      plan: BANDS,
    },
    {
      name: 'a band that sets no maximum',
      rows: [{ ...HELD, [PRESENT]: 99, 'Số đoàn viên': 150 }],
      plan: { quota: [{ from: 100 }] },
    },
    {
      name: 'not held, and present not read',
      rows: [
        { [PRESENT]: 99, 'Số đoàn viên': 150 },
        { ...HELD, [PRESENT]: 'đủ', 'Số đoàn viên': 150 },
        { ...HELD, [PRESENT]: '', 'Số đoàn viên': 150 },
      ],
      plan: BANDS,
    },
    {
      name: 'exempt',
      rows: [{ ...HELD, [PRESENT]: 99, 'Số đoàn viên': 150, 'Diện tổ chức': 'Không tổ chức' }],
      plan: BANDS,
    },
    {
      name: 'a plan without bands: not checked, and said so once',
      rows: [
        { ...HELD, [PRESENT]: 99, 'Số đoàn viên': 150 },
        { ...HELD, [PRESENT]: 99, 'Số đoàn viên': 150 },
      ],
      notRun: 'chưa có khung',
    },
    {
      name: 'a plan whose bands are all invalid',
      rows: [{ ...HELD, [PRESENT]: 99, 'Số đoàn viên': 150 }],
      plan: { quota: [{ from: 200, to: 100, delegates_max: 80 }] },
      notRun: 'quota',
    },
    { name: 'no such column', rows: [HELD], plan: BANDS, notRun: PRESENT },
  ],
  invalid: [
    {
      name: 'one above the maximum, at both ends of the band, the pilot too',
      rows: [
        { ...HELD, [PRESENT]: 81, 'Số đoàn viên': 100 },
        { ...HELD, [PRESENT]: 90, 'Số đoàn viên': 200, 'Đại hội điểm': 'x' },
      ],
      plan: BANDS,
      findings: [
        [2, PRESENT, 'Có mặt 81 đại biểu, khung cho 100 đoàn viên tối đa 80, vượt 1'],
        [3, PRESENT, 'vượt 10'],
      ],
    },
  ],
});
