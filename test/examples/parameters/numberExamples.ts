/** Examples of the parameters on numbers: from which something is asked, and how much an office asks for. */
import type { TARGETS } from '../../../src/domain/plan/parameters/targets';
import type { THRESHOLDS } from '../../../src/domain/plan/parameters/thresholds';
import { OPEN, type ParameterExamples } from './parameterExamples';

const COMMITTEE = { 'Ngày tổ chức': '12/4/2023', 'BCH đã bầu': 7 } as const;

/** A target of a part of the committee. */
function target(part: string): ParameterExamples {
  return {
    accepted: ['30', ''],
    refused: [101, 'một phần ba'],
    effect: {
      rows: [
        { ...COMMITTEE, 'BCH nữ': 3, 'BCH trẻ': 3, 'BCH dân tộc': 3, 'BCH mới': 3, [part]: 2 },
      ],
      seen: 'finding',
    },
  };
}

export const NUMBER_EXAMPLES: Readonly<
  Record<keyof typeof THRESHOLDS | keyof typeof TARGETS, ParameterExamples>
> = {
  due_soon_days: {
    accepted: [4, '30'],
    refused: ['', 1.5, 'nửa tháng'],
    effect: { rows: [OPEN], seen: 'reminders' },
  },
  small_unit_members: {
    accepted: [20],
    refused: ['', 'mười'],
    effect: {
      rows: [{ 'Ngày tổ chức': '12/4/2023', 'Số đoàn viên': 19, 'BCH đã bầu': '' }],
      seen: 'finding',
    },
  },
  'committee.min': {
    accepted: [5],
    refused: ['', -1],
    effect: { rows: [{ 'Ngày tổ chức': '12/4/2023', 'BCH đã bầu': 3 }], seen: 'finding' },
  },
  'bch.min_women': target('BCH nữ'),
  'bch.min_young': target('BCH trẻ'),
  'bch.min_ethnic': target('BCH dân tộc'),
  'bch.min_new': target('BCH mới'),
  'form.plenary_below': {
    accepted: [150, ''],
    refused: ['ít', 2.5],
    effect: { rows: [{ 'Số đoàn viên': 100, 'Hình thức': 'Đại biểu' }], seen: 'finding' },
  },
};
