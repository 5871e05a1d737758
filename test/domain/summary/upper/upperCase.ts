/** A upper that may hold its congress, and what its conditions are then. */
import { type CellInput, type CheckInput, gridOf, type RowInput } from '../../trackerTable';
import {
  type UpperCondition,
  upperConditions,
} from '../../../../src/domain/summary/upper/upperConditions';
import { renderMessage } from '../../../../src/domain/text/message';
import { type InputChanges, tableInput } from '../sampleInput';

/** What a condition is known by. */
export type Key = UpperCondition['key'];

/** A upper that may hold its congress, and three units that have held theirs. */
export const pilot: RowInput = {
  'Tên CĐCS': 'Điểm',
  'Đại hội điểm': 'x',
  'Ngày tổ chức': '10/2/2023',
  'ĐB dự ĐH cấp trên đã bầu': 2,
};

export const first: RowInput = {
  'Tên CĐCS': 'Trường A',
  'Ngày tổ chức': '12/4/2023',
  'ĐB dự ĐH cấp trên đã bầu': 3,
};

export const second: RowInput = {
  'Tên CĐCS': 'Trường B',
  'Ngày tổ chức': '20/5/2023',
  'ĐB dự ĐH cấp trên đã bầu': '2',
};

export const upper: RowInput = {
  'Tên CĐCS': 'Công đoàn huyện',
  Cấp: 'Huyện',
  'Ngày dự kiến': '12/7/2023',
  'Thời lượng': '1,5 ngày',
  'Nhân sự đã duyệt': 'x',
  'Văn kiện đã duyệt': '10/6/2023',
};

const TASK_HEADER = ['Điều khoản', 'Nội dung', 'Hạn', 'Ngày hoàn thành'];
/** A task sheet with these rows. */
export const taskGrid = (...rows: readonly CellInput[][]) => ({
  ...gridOf([TASK_HEADER, ...rows]),
  name: 'Nhiệm vụ',
});

/** The task that the documents are known by, done. */
export const reported = [
  'III.4',
  'Báo cáo văn kiện đã duyệt lên cấp có thẩm quyền',
  '',
  '12/6/2023',
];

/** The conditions by key; by default as of 20/06/2023 and with the drafts reported. */
export function conditionsOf(
  rows: readonly RowInput[],
  table: Omit<Partial<CheckInput>, 'rows'> = {},
  changes: InputChanges = { tasks: taskGrid(reported) },
): Readonly<Record<Key, UpperCondition>> {
  const input = tableInput({ asOf: '2023-06-20', ...table, rows }, changes);
  const { conditions } = upperConditions(input);
  return Object.fromEntries(conditions.map((one) => [one.key, one])) as never;
}

/** State, names of what blocks, and why, in Vietnamese. */
export function shown(condition: UpperCondition) {
  return [
    condition.state,
    condition.blocking.map(({ name }) => name),
    renderMessage(condition.explanation, 'vi'),
  ];
}

/** All is as it should be. */
export const all = [pilot, first, second, upper];

/** A unit with other cells. */
export const with_ = (row: RowInput, changes: RowInput): RowInput => ({ ...row, ...changes });

/** The second unit without its congress. */
export const open = with_(second, { 'Ngày tổ chức': '', 'ĐB dự ĐH cấp trên đã bầu': '' });
