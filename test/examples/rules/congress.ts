/** Examples of the rules on what a congress does: who comes, what is dealt with, who is elected. */
import { HELD, type RuleExamples } from './ruleExamples';

const CONTENTS = { 'Nội dung 1a': 'x', 'Nội dung 1b': 'x', 'Nội dung 1c': 'x' } as const;
const COMMENTS = { 'Nội dung 2a': 'x', 'Nội dung 2b': 'x' } as const;
const BAND = { quota: [{ from: 10, to: 50, committee_min: 3, committee_max: 5 }] } as const;
const DELEGATES = { quota: [{ from: 100, to: 200, delegates_max: 80 }] } as const;
const PLENARY = { 'form.plenary_below': 150 } as const;
const ELECTED = 'ĐB dự ĐH cấp trên đã bầu';
const ALLOTTED = 'ĐB dự ĐH cấp trên phân bổ';

export const CONGRESS_RULES = {
  'contents-complete': {
    fires: [{ rows: [{ ...HELD, ...CONTENTS, 'Nội dung 2a': 'x', 'Nội dung 2b': 'chưa' }] }],
    passes: [{ rows: [{ ...HELD, ...CONTENTS, ...COMMENTS }] }],
  },
  'committee-elected': {
    fires: [{ rows: [{ ...HELD, 'Số đoàn viên': 10, 'BCH đã bầu': '' }] }],
    passes: [
      { rows: [{ ...HELD, 'Số đoàn viên': 10, 'BCH đã bầu': 3 }] },
      { rows: [{ ...HELD, 'Số đoàn viên': 9, 'BCH đã bầu': '' }] },
    ],
  },
  'delegates-elected': {
    fires: [
      { rows: [{ ...HELD, [ALLOTTED]: 2, [ELECTED]: 1 }] },
      { rows: [{ ...HELD, [ALLOTTED]: 2, [ELECTED]: '' }] },
    ],
    passes: [
      { rows: [{ ...HELD, [ALLOTTED]: 2, [ELECTED]: 2 }] },
      { rows: [{ ...HELD, [ALLOTTED]: 0, [ELECTED]: 0 }] },
    ],
  },
  'committee-quota': {
    fires: [
      { rows: [{ ...HELD, 'BCH phân bổ': 5, 'BCH đã bầu': 4 }] },
      { rows: [{ ...HELD, 'Số đoàn viên': 50, 'BCH đã bầu': 6 }], plan: BAND },
      { rows: [{ ...HELD, 'BCH đã bầu': 2 }] },
    ],
    passes: [
      { rows: [{ ...HELD, 'BCH phân bổ': 5, 'BCH đã bầu': 5 }] },
      { rows: [{ ...HELD, 'Số đoàn viên': 50, 'BCH đã bầu': 5 }], plan: BAND },
    ],
  },
  'committee-structure': {
    fires: [{ rows: [{ ...HELD, 'BCH đã bầu': 7, 'BCH nữ': 2 }], plan: { 'bch.min_women': 30 } }],
    passes: [
      { rows: [{ ...HELD, 'BCH đã bầu': 7, 'BCH nữ': 3 }], plan: { 'bch.min_women': 30 } },
      { rows: [{ ...HELD, 'BCH đã bầu': 7, 'BCH nữ': 0 }] },
    ],
  },
  'delegates-quota': {
    fires: [
      { rows: [{ ...HELD, 'Số đoàn viên': 150, 'Đại biểu triệu tập': 81 }], plan: DELEGATES },
    ],
    passes: [
      { rows: [{ ...HELD, 'Số đoàn viên': 150, 'Đại biểu triệu tập': 80 }], plan: DELEGATES },
    ],
  },
  'form-size': {
    fires: [
      { rows: [{ 'Số đoàn viên': 149, 'Hình thức': 'Đại biểu' }], plan: PLENARY },
      {
        rows: [{ 'Số đoàn viên': 100, 'Hình thức': 'Toàn thể', 'Đại biểu triệu tập': 99 }],
        plan: PLENARY,
      },
    ],
    passes: [{ rows: [{ 'Số đoàn viên': 150, 'Hình thức': 'Đại biểu' }], plan: PLENARY }],
  },
  quorum: {
    fires: [{ rows: [{ ...HELD, 'Đại biểu triệu tập': 90, 'Đại biểu có mặt': 59 }] }],
    passes: [{ rows: [{ ...HELD, 'Đại biểu triệu tập': 90, 'Đại biểu có mặt': 60 }] }],
  },
} satisfies Readonly<Record<string, RuleExamples>>;
