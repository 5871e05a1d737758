/** Examples of the rules on the table itself, on the plan, and on who the units are. */
import { HELD, type RuleExamples } from './ruleExamples';

const UNIT = { 'Tên CĐCS': 'Trường A' } as const;
const PILOT = 'TT GDNN – GDTX';

export const FRAME = {
  'header-missing': {
    fires: [
      {
        cells: [
          ['TT', 'Tên trường', 'Ngày tổ chức'],
          [1, 'Trường A', '12/4/2023'],
        ],
      },
    ],
    passes: [
      {
        cells: [
          ['TT', 'Đơn vị', 'Ngày ĐH'],
          [1, 'Trường A', '12/4/2023'],
        ],
      },
    ],
  },
  'header-duplicate': {
    fires: [{ cells: [['Tên CĐCS', 'Ngày tổ chức', 'Ngày ĐH']] }],
    passes: [{ cells: [['Tên CĐCS', 'Ngày tổ chức', 'Ngày dự kiến']] }],
  },
  'plan-invalid': {
    fires: [
      { rows: [HELD], plan: { 'grassroots.complete_before': 'cuối tháng 5' } },
      { rows: [HELD], plan: { 'upper.complete_before': '30/4/2023' } },
      { rows: [HELD], plan: { 'grassroot.max_days': 1 } },
    ],
    passes: [{ rows: [HELD], plan: { 'grassroots.complete_before': '15/6/2023' } }],
  },
  'pilot-designated': {
    fires: [
      { rows: [{ 'Tên CĐCS': PILOT, 'Đại hội điểm': '' }] },
      {
        rows: [
          { 'Tên CĐCS': PILOT, 'Đại hội điểm': 'x' },
          { ...UNIT, 'Đại hội điểm': 'x' },
        ],
      },
    ],
    passes: [
      {
        rows: [
          { 'Tên CĐCS': PILOT, 'Đại hội điểm': 'x' },
          { ...UNIT, 'Đại hội điểm': '' },
        ],
      },
    ],
  },
  'required-missing': {
    fires: [{ rows: [{ 'Tên CĐCS': '', 'Số đoàn viên': 24 }] }],
    passes: [{ rows: [{ 'Tên CĐCS': '', 'Số đoàn viên': '' }] }],
  },
  'duplicate-unit': {
    fires: [
      { rows: [{ 'Tên CĐCS': 'Trường Hòa Bình' }, { 'Tên CĐCS': 'CĐCS TRƯỜNG HOÀ BÌNH' }] },
      {
        rows: [
          { 'Mã CĐCS': 'TĐ01', ...UNIT },
          { 'Mã CĐCS': 'tđ01', 'Tên CĐCS': 'Trường B' },
        ],
      },
    ],
    passes: [{ rows: [UNIT, { 'Tên CĐCS': 'Trường A số 2' }] }],
  },
  'exemption-reason': {
    fires: [{ rows: [{ 'Diện tổ chức': 'Không tổ chức', 'Lý do không tổ chức': '' }] }],
    passes: [
      { rows: [{ 'Diện tổ chức': 'Không tổ chức', 'Lý do không tổ chức': 'Mới thành lập' }] },
    ],
  },
  'legacy-encoding': {
    fires: [
      { rows: [{ 'Tên CĐCS': 'TiÓu häc B¶n Bo' }] },
      { rows: [{ 'Tên CĐCS': 'Tröôøng Maàm non Bình Lö' }] },
    ],
    passes: [{ rows: [{ 'Tên CĐCS': 'Tiểu học Bản Bo' }] }],
  },
} satisfies Readonly<Record<string, RuleExamples>>;
