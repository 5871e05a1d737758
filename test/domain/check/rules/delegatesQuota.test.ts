import { testRule } from './ruleTester';

const HELD = { 'Ngày tổ chức': '12/4/2023' } as const;
const SUMMONED = 'Đại biểu triệu tập';
const BANDS = { quota: [{ from: 100, to: 200, delegates_max: 80 }] } as const;

testRule('delegates-quota', {
  severity: 'warning',
  clause: 'II.3',
  needsQuota: true,
  valid: [
    {
      name: 'the maximum itself, and fewer',
      rows: [
        { ...HELD, [SUMMONED]: 80, 'Số đoàn viên': 100 },
        { ...HELD, [SUMMONED]: 79, 'Số đoàn viên': 200 },
      ],
      plan: BANDS,
    },
    {
      name: 'outside every band, of unknown size, and the upper congress',
      rows: [
        { ...HELD, [SUMMONED]: 99, 'Số đoàn viên': 99 },
        { ...HELD, [SUMMONED]: 99, 'Số đoàn viên': 201 },
        { ...HELD, [SUMMONED]: 99, 'Số đoàn viên': '' },
        { ...HELD, [SUMMONED]: 99, 'Số đoàn viên': 150, Cấp: 'Huyện' },
      ],
      plan: BANDS,
    },
    {
      name: 'a band that sets no maximum',
      rows: [{ ...HELD, [SUMMONED]: 99, 'Số đoàn viên': 150 }],
      plan: { quota: [{ from: 100 }] },
    },
    {
      name: 'not held, and the number not read',
      rows: [
        { [SUMMONED]: 99, 'Số đoàn viên': 150 },
        { ...HELD, [SUMMONED]: 'đủ', 'Số đoàn viên': 150 },
        { ...HELD, [SUMMONED]: '', 'Số đoàn viên': 150 },
      ],
      plan: BANDS,
    },
    {
      name: 'a plenary congress, and fewer summoned than present',
      rows: [
        { ...HELD, [SUMMONED]: 99, 'Số đoàn viên': 150, 'Hình thức': 'Toàn thể' },
        { ...HELD, [SUMMONED]: 80, 'Số đoàn viên': 150, 'Đại biểu có mặt': 99 },
      ],
      plan: BANDS,
    },
    {
      name: 'exempt',
      rows: [{ ...HELD, [SUMMONED]: 99, 'Số đoàn viên': 150, 'Diện tổ chức': 'Không tổ chức' }],
      plan: BANDS,
    },
    {
      name: 'a plan without bands: not checked, and said so once',
      rows: [
        { ...HELD, [SUMMONED]: 99, 'Số đoàn viên': 150 },
        { ...HELD, [SUMMONED]: 99, 'Số đoàn viên': 150 },
      ],
      notRun: 'Số lượng ở mục II.3 theo một kế hoạch khác',
    },
    {
      name: 'a plan whose bands are all invalid',
      rows: [{ ...HELD, [SUMMONED]: 99, 'Số đoàn viên': 150 }],
      plan: { quota: [{ from: 200, to: 100, delegates_max: 80 }] },
      notRun: 'quota',
    },
    { name: 'no such column', rows: [HELD], plan: BANDS, notRun: SUMMONED },
  ],
  invalid: [
    {
      name: 'one above the maximum, at both ends of the band, the pilot too',
      rows: [
        { ...HELD, [SUMMONED]: 81, 'Số đoàn viên': 100 },
        { ...HELD, [SUMMONED]: 90, 'Số đoàn viên': 200, 'Đại hội điểm': 'x' },
      ],
      plan: BANDS,
      findings: [
        [2, SUMMONED, 'Triệu tập 81 đại biểu, khung cho 100 đoàn viên tối đa 80, vượt 1'],
        [3, SUMMONED, 'vượt 10'],
      ],
    },
    {
      name: 'a congress of delegates, and one whose form is not known; fewer present',
      rows: ['Đại biểu', 'khác', ''].map((form) => ({
        ...HELD,
        [SUMMONED]: 81,
        'Đại biểu có mặt': 79,
        'Số đoàn viên': 100,
        'Hình thức': form,
      })),
      plan: BANDS,
      findings: [
        [2, SUMMONED],
        [3, SUMMONED],
        [4, SUMMONED],
      ],
    },
  ],
});
