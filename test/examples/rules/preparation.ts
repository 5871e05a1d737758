/** Examples of the rules on what goes before a congress and what follows it. */
import { HELD, type RuleExamples } from './ruleExamples';

const PUBLICITY = { 'Tuyên truyền trước': 'x', 'Tuyên truyền trong': 'x' } as const;
const LAUNCHED = 'Phát động thi đua';
const READY = { 'Nhân sự đã duyệt': 'x', 'Tuyên truyền trước': 'x', [LAUNCHED]: 'x' } as const;

export const PREPARATION_RULES = {
  'personnel-approved': {
    fires: [
      { rows: [{ ...HELD, 'Nhân sự đã duyệt': '13/4/2023' }] },
      { rows: [{ ...HELD, 'Nhân sự đã duyệt': 'chưa duyệt' }] },
    ],
    passes: [
      { rows: [{ ...HELD, 'Nhân sự đã duyệt': '12/4/2023' }] },
      { rows: [{ ...HELD, 'Nhân sự đã duyệt': 'x' }] },
    ],
  },
  'documents-approved': {
    fires: [{ rows: [{ Cấp: 'Cấp trên', ...HELD, 'Văn kiện đã duyệt': '12/4/2023' }] }],
    passes: [{ rows: [{ Cấp: 'Cấp trên', ...HELD, 'Văn kiện đã duyệt': '11/4/2023' }] }],
  },
  propaganda: {
    fires: [{ rows: [{ ...HELD, ...PUBLICITY, 'Tuyên truyền sau': '' }] }],
    passes: [
      { rows: [{ ...HELD, ...PUBLICITY, 'Tuyên truyền sau': 'x' }] },
      { rows: [{ 'Ngày tổ chức': '20/5/2023', ...PUBLICITY, 'Tuyên truyền sau': '' }] },
    ],
  },
  'emulation-launched': {
    fires: [
      { rows: [{ ...HELD, [LAUNCHED]: '' }] },
      { rows: [{ ...HELD, [LAUNCHED]: '13/4/2023' }] },
      { rows: [{ ...HELD, [LAUNCHED]: '30/4/2022' }] },
    ],
    passes: [{ rows: [{ ...HELD, [LAUNCHED]: '1/3/2023' }] }],
  },
  'not-ready': {
    fires: [{ rows: [{ 'Ngày dự kiến': '25/5/2023', ...READY, 'Nhân sự đã duyệt': '' }] }],
    passes: [
      { rows: [{ 'Ngày dự kiến': '25/5/2023', ...READY }] },
      {
        rows: [{ 'Ngày dự kiến': '28/5/2023', ...READY, 'Nhân sự đã duyệt': '' }],
        asOf: '2023-05-01',
      },
    ],
  },
  'result-reported': {
    fires: [{ rows: [{ ...HELD, 'Ngày gửi báo cáo': '' }] }],
    passes: [{ rows: [{ ...HELD, 'Ngày gửi báo cáo': '18/4/2023' }] }],
  },
} satisfies Readonly<Record<string, RuleExamples>>;
