/** Examples of the rules on when a congress is held, and for how long. */
import { LONG_AFTER, type RuleExamples } from './ruleExamples';

const PILOT = { 'Tên CĐCS': 'TT GDNN – GDTX', 'Đại hội điểm': 'x', 'Ngày tổ chức': '10/2/2023' };
const UPPER = { 'Tên CĐCS': 'Công đoàn huyện', Cấp: 'Cấp trên', 'Ngày tổ chức': '20/6/2023' };

export const SCHEDULE_RULES = {
  'held-by-deadline': {
    fires: [
      { rows: [{ 'Ngày tổ chức': '6/6/2023' }], asOf: LONG_AFTER },
      { rows: [{ 'Ngày tổ chức': '' }], asOf: '2023-05-31' },
      { rows: [{ 'Ngày tổ chức': '12/4/2023', 'Đại hội điểm': 'x' }] },
    ],
    passes: [
      { rows: [{ 'Ngày tổ chức': '30/5/2023' }], asOf: LONG_AFTER },
      { rows: [{ 'Ngày tổ chức': '' }], asOf: '2023-05-30' },
    ],
  },
  'on-the-mark': {
    fires: [
      { rows: [{ 'Ngày tổ chức': '31/5/2023' }], asOf: LONG_AFTER },
      {
        rows: [{ 'Ngày tổ chức': '31/5/2023' }],
        asOf: LONG_AFTER,
        plan: { before_reading: 'inclusive' },
      },
    ],
    passes: [{ rows: [{ 'Ngày tổ chức': '30/5/2023' }], asOf: LONG_AFTER }],
  },
  'planned-after-deadline': {
    fires: [{ rows: [{ 'Ngày dự kiến': '6/6/2023' }] }],
    passes: [{ rows: [{ 'Ngày dự kiến': '30/5/2023' }] }],
  },
  'planned-passed': {
    fires: [{ rows: [{ 'Ngày dự kiến': '19/5/2023' }] }],
    passes: [
      { rows: [{ 'Ngày dự kiến': '20/5/2023' }] },
      { rows: [{ 'Ngày dự kiến': '19/5/2023', 'Ngày tổ chức': '19/5/2023' }] },
    ],
  },
  'start-window': {
    fires: [{ rows: [{ 'Ngày tổ chức': '31/12/2022' }] }],
    passes: [{ rows: [{ 'Ngày tổ chức': '1/1/2023' }] }],
  },
  'duration-limit': {
    fires: [
      { rows: [{ 'Ngày tổ chức': '12/4/2023', 'Thời lượng': '1,5 ngày' }] },
      { rows: [{ 'Ngày bắt đầu': '10/4/2023', 'Ngày tổ chức': '12/4/2023' }] },
    ],
    passes: [
      { rows: [{ 'Ngày tổ chức': '12/4/2023', 'Thời lượng': '02 buổi' }] },
      { rows: [{ Cấp: 'Cấp trên', 'Ngày tổ chức': '12-13/4/2023', 'Thời lượng': '1,5 ngày' }] },
    ],
  },
  'duration-missing': {
    fires: [{ rows: [{ 'Ngày tổ chức': '12/4/2023', 'Thời lượng': '' }] }],
    passes: [
      { rows: [{ 'Ngày tổ chức': '12/4/2023', 'Thời lượng': '01 ngày' }] },
      { rows: [{ 'Ngày tổ chức': '', 'Thời lượng': '' }] },
    ],
  },
  'pilot-first': {
    fires: [{ rows: [PILOT, { 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '10/2/2023' }] }],
    passes: [{ rows: [PILOT, { 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '11/2/2023' }] }],
  },
  'level-order': {
    fires: [
      { rows: [UPPER, { 'Tên CĐCS': 'Trường A' }], asOf: LONG_AFTER },
      {
        rows: [UPPER, { 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '12/4/2023' }],
        asOf: LONG_AFTER,
        plan: { 'upper.order': 'before' },
      },
    ],
    passes: [
      { rows: [UPPER, { 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '12/4/2023' }], asOf: LONG_AFTER },
    ],
  },
  'held-in-future': {
    fires: [{ rows: [{ 'Ngày tổ chức': '21/5/2023' }] }],
    passes: [{ rows: [{ 'Ngày tổ chức': '20/5/2023' }] }],
  },
  'held-tentative': {
    fires: [{ rows: [{ 'Ngày tổ chức': 'dự kiến 20/4/2023' }] }],
    passes: [{ rows: [{ 'Ngày tổ chức': '', 'Ngày dự kiến': '20/4/2023' }] }],
  },
  'held-missing': {
    fires: [{ rows: [{ 'Ngày tổ chức': '', 'BCH đã bầu': 5 }] }],
    passes: [{ rows: [{ 'Ngày tổ chức': '12/4/2023', 'BCH đã bầu': 5 }] }],
  },
} satisfies Readonly<Record<string, RuleExamples>>;
