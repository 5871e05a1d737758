/** Examples of the rules on single cells: dates, numbers, marks. */
import { LONG_AFTER, type RuleExamples } from './ruleExamples';

export const CELL_RULES = {
  'date-in-future': {
    fires: [{ rows: [{ 'Nhân sự đã duyệt': '21/5/2023' }] }],
    passes: [{ rows: [{ 'Nhân sự đã duyệt': '20/5/2023' }] }],
  },
  'date-unreadable': {
    fires: [
      { rows: [{ 'Ngày tổ chức': '31/4/2023' }] },
      { rows: [{ 'Ngày tổ chức': 'Đã tổ chức' }] },
    ],
    passes: [{ rows: [{ 'Ngày tổ chức': 'Sáng 30/4/2023' }] }],
  },
  'date-incomplete': {
    fires: [{ rows: [{ 'Ngày tổ chức': '12/4' }] }],
    passes: [{ rows: [{ 'Ngày tổ chức': '12/4/23' }] }],
  },
  'date-imprecise': {
    fires: [{ rows: [{ 'Ngày tổ chức': 'Tháng 5/2023' }], asOf: LONG_AFTER }],
    passes: [{ rows: [{ 'Ngày tổ chức': 'Tháng 4/2023' }], asOf: LONG_AFTER }],
  },
  'date-swapped': {
    fires: [{ rows: [{ 'Ngày tổ chức': { date: '2023-12-04' } }], asOf: LONG_AFTER }],
    passes: [
      { rows: [{ 'Ngày tổ chức': { date: '2023-04-12' } }], asOf: LONG_AFTER },
      { rows: [{ 'Ngày tổ chức': '4/12/2023' }], asOf: LONG_AFTER },
    ],
  },
  'date-order': {
    fires: [
      { rows: [{ 'Ngày bắt đầu': '13/4/2023', 'Ngày tổ chức': '12/4/2023' }] },
      { rows: [{ 'Ngày tổ chức': '12/4/2023', 'Ngày gửi báo cáo': '11/4/2023' }] },
    ],
    passes: [
      {
        rows: [
          {
            'Ngày bắt đầu': '12/4/2023',
            'Ngày tổ chức': '12/4/2023',
            'Ngày gửi báo cáo': '12/4/2023',
          },
        ],
      },
    ],
  },
  'number-unreadable': {
    fires: [
      { rows: [{ 'Số đoàn viên': 'nhiều' }] },
      { rows: [{ 'Số đoàn viên': 2.5 }] },
      { rows: [{ 'Thời lượng': 'cả tuần' }] },
    ],
    passes: [{ rows: [{ 'Số đoàn viên': '1.200 ĐV', 'Thời lượng': '½ ngày' }] }],
  },
  'counts-inconsistent': {
    fires: [{ rows: [{ 'Số đoàn viên': 24, 'Trong đó nữ': 25 }] }],
    passes: [{ rows: [{ 'Số đoàn viên': 24, 'Trong đó nữ': 24 }] }],
  },
  'value-unknown': {
    fires: [{ rows: [{ 'Nhân sự đã duyệt': '?' }] }, { rows: [{ 'Hình thức': 'Trực tuyến' }] }],
    passes: [{ rows: [{ 'Nhân sự đã duyệt': 'đã duyệt', 'Hình thức': 'đh đại biểu' }] }],
  },
} satisfies Readonly<Record<string, RuleExamples>>;
