import { describe, expect, test } from '@jest/globals';
import { renderMessage } from '../../../../src/domain/text/message';
import {
  type DistrictCondition,
  districtConditions,
} from '../../../../src/domain/summary/district/districtConditions';
import type { SheetGrid } from '../../../../src/domain/sheet/grid';
import { type CellInput, type CheckInput, gridOf, type RowInput } from '../../trackerTable';
import { type InputChanges, tableInput, tablesInput } from '../sampleInput';

type Key = DistrictCondition['key'];

/** A district that may hold its congress, and three units that have held theirs. */
const pilot: RowInput = {
  'Tên CĐCS': 'Điểm',
  'Đại hội điểm': 'x',
  'Ngày tổ chức': '10/2/2023',
  'ĐB dự ĐH huyện đã bầu': 2,
};
const first: RowInput = {
  'Tên CĐCS': 'Trường A',
  'Ngày tổ chức': '12/4/2023',
  'ĐB dự ĐH huyện đã bầu': 3,
};
const second: RowInput = {
  'Tên CĐCS': 'Trường B',
  'Ngày tổ chức': '20/5/2023',
  'ĐB dự ĐH huyện đã bầu': '2',
};
const district: RowInput = {
  'Tên CĐCS': 'Công đoàn huyện',
  Cấp: 'Huyện',
  'Ngày dự kiến': '12/7/2023',
  'Thời lượng': '1,5 ngày',
  'Nhân sự đã duyệt': 'x',
  'Văn kiện đã duyệt': '10/6/2023',
};

const TASK_HEADER = ['Điều khoản', 'Nội dung', 'Hạn', 'Ngày hoàn thành'];
const taskGrid = (...rows: readonly CellInput[][]) => ({
  ...gridOf([TASK_HEADER, ...rows]),
  name: 'Nhiệm vụ',
});
const reported = ['III.4', 'Báo cáo văn kiện đã duyệt lên cấp có thẩm quyền', '', '12/6/2023'];

function conditionsOf(
  rows: readonly RowInput[],
  table: Omit<Partial<CheckInput>, 'rows'> = {},
  changes: InputChanges = { tasks: taskGrid(reported) },
): Readonly<Record<Key, DistrictCondition>> {
  const input = tableInput({ asOf: '2023-06-20', ...table, rows }, changes);
  const { conditions } = districtConditions(input);
  return Object.fromEntries(conditions.map((one) => [one.key, one])) as never;
}

function shown(condition: DistrictCondition) {
  return [
    condition.state,
    condition.blocking.map(({ name }) => name),
    renderMessage(condition.explanation, 'vi'),
  ];
}

const all = [pilot, first, second, district];
const with_ = (row: RowInput, changes: RowInput): RowInput => ({ ...row, ...changes });
const open = with_(second, { 'Ngày tổ chức': '', 'ĐB dự ĐH huyện đã bầu': '' });

test('all conditions are met, in the order of the plan', () => {
  const { conditions } = districtConditions(
    tableInput({ rows: all, asOf: '2023-06-20' }, { tasks: taskGrid(reported) }),
  );
  expect(conditions.map(({ key, clause, state }) => [key, clause, state])).toEqual([
    ['grassroots-held', 'II.4.2', 'met'],
    ['after-grassroots', 'II.4.2', 'met'],
    ['within-deadline', 'II.4.2', 'met'],
    ['duration', 'II.4.2', 'met'],
    ['pilot-first', 'II.4.1', 'met'],
    ['personnel', 'II.2', 'met'],
    ['documents', 'III.4', 'met'],
    ['delegates', 'II.1(4)', 'met'],
  ]);
  expect(conditions.flatMap(({ blocking }) => blocking)).toEqual([]);
  expect(conditions.map(({ explanation }) => renderMessage(explanation, 'vi'))).toEqual([
    'Đã tổ chức 3/3 đơn vị; đại hội cuối cùng xong 20/05/2023.',
    'Dự kiến 12/07/2023, sau đại hội cơ sở cuối cùng (20/05/2023) 53 ngày.',
    'Dự kiến 12/07/2023, hạn 30/07/2023, sớm 18 ngày.',
    'Thời lượng 3 buổi, tối đa 3 buổi (1 ngày = 2 buổi).',
    'Đại hội điểm xong 10/02/2023, trước 2 đại hội khác đã tổ chức.',
    'Nhân sự đã duyệt: đã xác nhận.',
    'Văn kiện đã duyệt; đã báo cáo cấp có thẩm quyền 12/06/2023.',
    'Đã bầu ở 3/3 đơn vị, cộng 7 đại biểu.',
  ]);
});

test.each<[key: Key, title: string, rows: RowInput[], expected: unknown[]]>([
  [
    'grassroots-held',
    'a unit that has not held its congress blocks',
    [pilot, first, open, district],
    ['not-met', ['Trường B'], 'Đã tổ chức 2/3 đơn vị, còn 1 đơn vị.'],
  ],
  [
    'grassroots-held',
    'an exempt unit does not',
    [pilot, first, with_(open, { 'Diện tổ chức': 'Không tổ chức' }), district],
    ['met', [], 'Đã tổ chức 2/2 đơn vị; đại hội cuối cùng xong 12/04/2023.'],
  ],
  [
    'grassroots-held',
    'a date that cannot be read is not known',
    [pilot, first, with_(second, { 'Ngày tổ chức': '20/5' }), district],
    ['unknown', ['Trường B'], 'Đã tổ chức 2/3 đơn vị; 1 đơn vị ghi ngày tổ chức không đọc được.'],
  ],
  [
    'grassroots-held',
    'a date in the future is none',
    [pilot, first, with_(second, { 'Ngày tổ chức': '21/6/2023' }), district],
    ['not-met', ['Trường B'], 'Đã tổ chức 2/3 đơn vị, còn 1 đơn vị.'],
  ],
  [
    'after-grassroots',
    'on the day of the last',
    [pilot, first, with_(open, { 'Ngày dự kiến': '12/7/2023' }), district],
    [
      'not-met',
      ['Trường B'],
      'Dự kiến 12/07/2023, không sau 1 đại hội cơ sở; muộn nhất 12/07/2023.',
    ],
  ],
  [
    'after-grassroots',
    'the day after the last',
    [pilot, first, with_(open, { 'Ngày dự kiến': '11/7/2023' }), district],
    ['met', [], 'Dự kiến 12/07/2023, sau đại hội cơ sở cuối cùng (11/07/2023) 1 ngày.'],
  ],
  [
    'after-grassroots',
    'a unit without a date',
    [pilot, first, open, district],
    [
      'unknown',
      ['Trường B'],
      'Dự kiến 12/07/2023; 1 đơn vị cơ sở chưa tổ chức, không có ngày dự kiến hoặc ngày đó đã qua.',
    ],
  ],
  [
    'after-grassroots',
    'a unit whose planned date was yesterday',
    [pilot, first, with_(open, { 'Ngày dự kiến': '19/6/2023' }), district],
    [
      'unknown',
      ['Trường B'],
      'Dự kiến 12/07/2023; 1 đơn vị cơ sở chưa tổ chức, không có ngày dự kiến hoặc ngày đó đã qua.',
    ],
  ],
  [
    'after-grassroots',
    'a unit planned for today',
    [pilot, first, with_(open, { 'Ngày dự kiến': '20/6/2023' }), district],
    ['met', [], 'Dự kiến 12/07/2023, sau đại hội cơ sở cuối cùng (20/06/2023) 22 ngày.'],
  ],
  [
    'after-grassroots',
    'no planned date',
    [pilot, first, second, with_(district, { 'Ngày dự kiến': '' })],
    ['unknown', [], 'Đại hội huyện chưa có ngày dự kiến.'],
  ],
  [
    'after-grassroots',
    'a planned date that cannot be read',
    [pilot, first, second, with_(district, { 'Ngày dự kiến': 'cuối tháng 7' })],
    ['unknown', [], 'Không đọc được ô Ngày dự kiến của đại hội huyện: “cuối tháng 7”.'],
  ],
  [
    'after-grassroots',
    'held the day after',
    [pilot, first, second, with_(district, { 'Ngày tổ chức': '21-22/5/2023' })],
    ['met', [], 'Khai mạc 21/05/2023, sau đại hội cơ sở cuối cùng (20/05/2023) 1 ngày.'],
  ],
  [
    'after-grassroots',
    'held, opened on the day of the last',
    [
      pilot,
      first,
      second,
      with_(district, { 'Ngày tổ chức': '21/5/2023', 'Ngày bắt đầu': '20/5/2023' }),
    ],
    [
      'not-met',
      ['Trường B'],
      'Khai mạc 20/05/2023, không sau 1 đại hội cơ sở; muộn nhất 20/05/2023.',
    ],
  ],
  [
    'after-grassroots',
    'held while a unit is open and another came later',
    [
      pilot,
      open,
      with_(first, { 'Ngày tổ chức': '12/6/2023' }),
      with_(district, { 'Ngày tổ chức': '1/6/2023' }),
    ],
    [
      'not-met',
      ['Trường B', 'Trường A'],
      'Khai mạc 01/06/2023 khi 1 đơn vị cơ sở chưa tổ chức; 1 đơn vị tổ chức từ ngày đó trở đi.',
    ],
  ],
  [
    'after-grassroots',
    'held, with a unit whose date cannot be read',
    [
      pilot,
      first,
      with_(second, { 'Ngày tổ chức': 'abc' }),
      with_(district, { 'Ngày tổ chức': '1/6/2023' }),
    ],
    [
      'unknown',
      ['Trường B'],
      'Khai mạc 01/06/2023; 1 đơn vị cơ sở ghi ngày tổ chức không đọc được.',
    ],
  ],
  [
    'after-grassroots',
    'the date of the district itself cannot be read',
    [pilot, first, second, with_(district, { 'Ngày tổ chức': 'abc' })],
    ['unknown', [], 'Không đọc được ô Ngày tổ chức của đại hội huyện: “abc”.'],
  ],
  [
    'within-deadline',
    'planned to end on the last on-time day',
    [pilot, with_(district, { 'Ngày dự kiến': '29-30/7/2023' })],
    ['met', [], 'Dự kiến 29/07/2023 – 30/07/2023, hạn 30/07/2023, sớm 0 ngày.'],
  ],
  [
    'within-deadline',
    'planned to end the day after',
    [pilot, with_(district, { 'Ngày dự kiến': '30-31/7/2023' })],
    [
      'not-met',
      ['Công đoàn huyện'],
      'Dự kiến 30/07/2023 – 31/07/2023, hạn 30/07/2023, trễ 1 ngày.',
    ],
  ],
  [
    'within-deadline',
    'planned for a month that the deadline lies in',
    [pilot, with_(district, { 'Ngày dự kiến': 'Tháng 7/2023' })],
    [
      'unknown',
      [],
      'Ghi 01/07/2023 – 31/07/2023, hạn 30/07/2023 nằm trong khoảng đó. Ghi rõ ngày.',
    ],
  ],
  [
    'within-deadline',
    'held in time',
    [pilot, with_(district, { 'Ngày tổ chức': '15/6/2023' })],
    ['met', [], 'Tổ chức 15/06/2023, hạn 30/07/2023, sớm 45 ngày.'],
  ],
  [
    'duration',
    'longer than a day and a half',
    [pilot, with_(district, { 'Thời lượng': '2 ngày' })],
    [
      'not-met',
      ['Công đoàn huyện'],
      'Thời lượng 4 buổi, tối đa 3 buổi, vượt 1 buổi (1 ngày = 2 buổi).',
    ],
  ],
  [
    'duration',
    'not given',
    [pilot, with_(district, { 'Thời lượng': '' })],
    ['unknown', [], 'Đại hội huyện chưa ghi thời lượng; tối đa 3 buổi (1 ngày = 2 buổi).'],
  ],
  [
    'duration',
    'not readable',
    [pilot, with_(district, { 'Thời lượng': 'lâu' })],
    ['unknown', [], 'Không đọc được ô Thời lượng của đại hội huyện: “lâu”.'],
  ],
  [
    'pilot-first',
    'not held, while another has been',
    [with_(pilot, { 'Ngày tổ chức': '' }), first, district],
    ['not-met', ['Điểm'], 'Đại hội điểm chưa tổ chức; 1 đơn vị khác đã tổ chức.'],
  ],
  [
    'pilot-first',
    'not readable',
    [with_(pilot, { 'Ngày tổ chức': '10/2' }), first, district],
    ['unknown', ['Điểm'], 'Ngày tổ chức đại hội điểm không đọc được.'],
  ],
  [
    'pilot-first',
    'another on the same day',
    [pilot, with_(first, { 'Ngày tổ chức': '10/2/2023' }), district],
    [
      'not-met',
      ['Trường A'],
      'Đại hội điểm xong 10/02/2023; 1 đơn vị khai mạc trước hoặc trong ngày đó.',
    ],
  ],
  [
    'pilot-first',
    'another the day after',
    [pilot, with_(first, { 'Ngày tổ chức': '11/2/2023' }), district],
    ['met', [], 'Đại hội điểm xong 10/02/2023, trước 1 đại hội khác đã tổ chức.'],
  ],
  [
    'pilot-first',
    'another that opened before',
    [pilot, with_(first, { 'Ngày bắt đầu': '9/2/2023' }), district],
    [
      'not-met',
      ['Trường A'],
      'Đại hội điểm xong 10/02/2023; 1 đơn vị khai mạc trước hoặc trong ngày đó.',
    ],
  ],
  [
    'pilot-first',
    'a date that cannot be read',
    [pilot, with_(first, { 'Ngày tổ chức': 'abc' }), district],
    [
      'unknown',
      ['Trường A'],
      'Đại hội điểm xong 10/02/2023; 1 đơn vị ghi ngày tổ chức không đọc được.',
    ],
  ],
  [
    'pilot-first',
    'none marked',
    [with_(pilot, { 'Đại hội điểm': '' }), district],
    ['unknown', [], 'Chưa có đơn vị nào được đánh dấu đại hội điểm.'],
  ],
  [
    'personnel',
    'not approved',
    [pilot, with_(district, { 'Nhân sự đã duyệt': 'chưa' })],
    [
      'not-met',
      ['Công đoàn huyện'],
      'Cột Nhân sự đã duyệt của đại hội huyện chưa ghi nhận đã duyệt.',
    ],
  ],
  [
    'personnel',
    'approved on the first day',
    [pilot, with_(district, { 'Nhân sự đã duyệt': '15/6/2023', 'Ngày tổ chức': '15/6/2023' })],
    ['met', [], 'Nhân sự đã duyệt: 15/06/2023; khai mạc 15/06/2023.'],
  ],
  [
    'personnel',
    'approved after the first day',
    [pilot, with_(district, { 'Nhân sự đã duyệt': '16/6/2023', 'Ngày tổ chức': '15/6/2023' })],
    [
      'not-met',
      ['Công đoàn huyện'],
      'Nhân sự đã duyệt: 16/06/2023, muộn so với ngày khai mạc 15/06/2023.',
    ],
  ],
  [
    'personnel',
    'to be approved after the as-of date',
    [pilot, with_(district, { 'Nhân sự đã duyệt': '21/6/2023' })],
    [
      'not-met',
      ['Công đoàn huyện'],
      'Nhân sự đã duyệt: 21/06/2023, sau ngày chốt số liệu 20/06/2023.',
    ],
  ],
  [
    'personnel',
    'approved on the as-of date',
    [pilot, with_(district, { 'Nhân sự đã duyệt': '20/6/2023' })],
    ['met', [], 'Nhân sự đã duyệt: 20/06/2023; khai mạc 12/07/2023.'],
  ],
  [
    'personnel',
    'a mark that cannot be read',
    [pilot, with_(district, { 'Nhân sự đã duyệt': '???' })],
    ['unknown', [], 'Không đọc được ô Nhân sự đã duyệt của đại hội huyện: “???”.'],
  ],
  [
    'documents',
    'approved on the first day: too late',
    [pilot, with_(district, { 'Văn kiện đã duyệt': '15/6/2023', 'Ngày tổ chức': '15/6/2023' })],
    [
      'not-met',
      ['Công đoàn huyện'],
      'Văn kiện đã duyệt: 15/06/2023, muộn so với ngày khai mạc 15/06/2023.',
    ],
  ],
  [
    'documents',
    'approved the day before',
    [pilot, with_(district, { 'Văn kiện đã duyệt': '14/6/2023', 'Ngày tổ chức': '15/6/2023' })],
    ['met', [], 'Văn kiện đã duyệt; đã báo cáo cấp có thẩm quyền 12/06/2023.'],
  ],
  [
    'delegates',
    'a unit that has not held its congress, one that elected none, one that cannot be read',
    [
      with_(pilot, { 'ĐB dự ĐH huyện đã bầu': 'hai' }),
      with_(first, { 'ĐB dự ĐH huyện đã bầu': 0 }),
      open,
      district,
    ],
    [
      'not-met',
      ['Điểm', 'Trường A', 'Trường B'],
      'Đã bầu ở 0/3 đơn vị; 1 chưa tổ chức đại hội, 1 chưa bầu hoặc bầu khác số phân bổ, 1 chưa rõ.',
    ],
  ],
  [
    'delegates',
    'not as many as allotted',
    [pilot, with_(first, { 'ĐB dự ĐH huyện phân bổ': 2 }), district],
    [
      'not-met',
      ['Trường A'],
      'Đã bầu ở 1/2 đơn vị; 0 chưa tổ chức đại hội, 1 chưa bầu hoặc bầu khác số phân bổ, 0 chưa rõ.',
    ],
  ],
  [
    'delegates',
    'a date that cannot be read',
    [pilot, with_(first, { 'Ngày tổ chức': 'abc' }), district],
    [
      'unknown',
      ['Trường A'],
      'Đã bầu ở 1/2 đơn vị; 0 chưa tổ chức đại hội, 0 chưa bầu hoặc bầu khác số phân bổ, 1 chưa rõ.',
    ],
  ],
])('%s: %s', (key, _title, rows, expected) => {
  expect(shown(conditionsOf(rows)[key])).toEqual(expected);
});

describe('the deadline', () => {
  test.each([
    ['2023-07-12', 'met'],
    ['2023-07-13', 'unknown'],
    ['2023-07-30', 'unknown'],
    ['2023-07-31', 'not-met'],
  ])('planned within it, as of %s: %s', (asOf, state) => {
    const { state: actual } = conditionsOf(all, { asOf })['within-deadline'];
    expect(actual).toBe(state);
  });

  test('held after it', () => {
    const rows = [pilot, with_(district, { 'Ngày tổ chức': '31/7/2023' })];
    expect(shown(conditionsOf(rows, { asOf: '2023-08-01' })['within-deadline'])).toEqual([
      'not-met',
      ['Công đoàn huyện'],
      'Tổ chức 31/07/2023, hạn 30/07/2023, trễ 1 ngày.',
    ]);
    const inclusive = { asOf: '2023-08-01', plan: { before_reading: 'inclusive' } };
    expect(conditionsOf(rows, inclusive)['within-deadline'].state).toBe('met');
  });
});

test('what was approved after a planned day that has passed is not late', () => {
  const rows = [pilot, with_(district, { 'Văn kiện đã duyệt': '13/7/2023' })];
  expect(conditionsOf(rows, { asOf: '2023-07-14' }).documents.state).toBe('met');
});

describe('the report of the drafts', () => {
  test.each<[title: string, tasks: SheetGrid | null, state: string]>([
    ['no task sheet', null, 'unknown'],
    ['no such task', taskGrid(['III.4', 'Duyệt các dự thảo', '', '12/6/2023']), 'unknown'],
    ['another clause', taskGrid(['III.6', 'Báo cáo', '', '12/6/2023']), 'unknown'],
    ['not completed', taskGrid(['III.4', 'Báo cáo văn kiện', '', '']), 'not-met'],
    ['to be completed', taskGrid(['III.4', 'Báo cáo văn kiện', '', '21/6/2023']), 'not-met'],
    ['not readable', taskGrid(['III.4', 'Báo cáo văn kiện', '', 'xong']), 'unknown'],
    ['in English', taskGrid(['III.4', 'Report the drafts', '', '12/6/2023']), 'met'],
  ])('%s', (_title, tasks, state) => {
    expect(conditionsOf(all, {}, { tasks }).documents.state).toBe(state);
  });

  test('drafts that are not approved are not looked for in the tasks', () => {
    const rows = [...all.slice(0, 3), with_(district, { 'Văn kiện đã duyệt': '' })];
    expect(conditionsOf(rows, {}, { tasks: null }).documents.state).toBe('not-met');
  });
});

describe('not known', () => {
  const states = (conditions: Readonly<Record<Key, DistrictCondition>>) =>
    Object.values(conditions).map(({ state }) => state);

  test('without a row for the district, what concerns it', () => {
    for (const rows of [
      all.slice(0, 3),
      [...all.slice(0, 3), with_(district, { 'Diện tổ chức': 'Không tổ chức' })],
    ]) {
      expect(states(conditionsOf(rows))).toEqual([
        'met',
        'unknown',
        'unknown',
        'unknown',
        'met',
        'unknown',
        'unknown',
        'met',
      ]);
    }
  });

  test('without columns', () => {
    const bare = [{ 'Ngày tổ chức': '12/4/2023' }, { Cấp: 'Huyện' }];
    const conditions = conditionsOf(bare);
    expect(states(conditions)).toEqual(['met', ...Array<string>(7).fill('unknown')]);
    expect(renderMessage(conditions.personnel.explanation, 'en')).toBe(
      'The tracker has no column Personnel approved.',
    );
  });

  test('without units, and with exempt ones alone', () => {
    expect(new Set(states(conditionsOf([])))).toEqual(new Set(['unknown']));
    const exempt = all.map((row) => with_(row, { 'Diện tổ chức': 'Không tổ chức' }));
    expect(new Set(states(conditionsOf(exempt)))).toEqual(new Set(['unknown']));
  });

  test('with an invalid as-of date, all but the duration', () => {
    expect(states(conditionsOf(all, { plan: { as_of: 'x' } }))).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'met',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
  });

  test.each<[key: string, condition: Key]>([
    ['district.complete_before', 'within-deadline'],
    ['before_reading', 'within-deadline'],
    ['district.max_days', 'duration'],
    ['pilot_first.severity', 'pilot-first'],
  ])('with an invalid %s', (key, condition) => {
    const { state, explanation } = conditionsOf(all, { plan: { [key]: 'x' } })[condition];
    expect(state).toBe('unknown');
    expect(renderMessage(explanation, 'vi')).toContain(key);
  });

  test('pilot_first.severity off: only that the pilot was held', () => {
    const rows = [pilot, with_(first, { 'Ngày tổ chức': '10/2/2023' }), district];
    const off = { plan: { 'pilot_first.severity': 'off' } };
    expect(conditionsOf(rows, off)['pilot-first'].state).toBe('met');
  });
});

test('units of several trackers count together; the first row of the district is judged', () => {
  const input = tablesInput([
    { sheet: 'Khối A', rows: [pilot, first], asOf: '2023-06-20' },
    { sheet: 'Khối B', rows: [open, district, with_(district, { 'Thời lượng': '3 ngày' })] },
  ]);
  const outlook = districtConditions(input);
  expect(outlook.districtRows).toBe(2);
  expect(outlook.district?.table.tracker.sheet).toBe('Khối B');
  const states = outlook.conditions.map(({ key, state }) => [key, state]);
  expect(states.slice(0, 4)).toEqual([
    ['grassroots-held', 'not-met'],
    ['after-grassroots', 'unknown'],
    ['within-deadline', 'met'],
    ['duration', 'met'],
  ]);
  // The pilot is marked on the first sheet alone.
  expect(states[4]).toEqual(['pilot-first', 'met']);
});

test('delegates are not known where one of several trackers has no column of them', () => {
  const input = tablesInput([
    { sheet: 'Khối A', rows: [pilot, district], asOf: '2023-06-20' },
    { sheet: 'Khối B', rows: [{ 'Tên CĐCS': 'Trường A', 'Ngày tổ chức': '12/4/2023' }] },
  ]);
  expect(shown(districtConditions(input).conditions[7]!)).toEqual([
    'unknown',
    [],
    'Bảng không có cột ĐB dự ĐH huyện đã bầu.',
  ]);
});

test('what the rule found on the planned and on the held date is not met here, and the reverse', () => {
  const days = ['', '11/7/2023', '12/7/2023', '13/7/2023', '20/5/2023'];
  for (const held of ['', '20/5/2023', '1/6/2023']) {
    for (const planned of days) {
      for (const unitHeld of ['', '19/5/2023', '20/5/2023', '2/6/2023']) {
        const rows = [
          pilot,
          with_(open, { 'Ngày dự kiến': planned, 'Ngày tổ chức': unitHeld }),
          with_(district, { 'Ngày tổ chức': held }),
        ];
        const input = tableInput({ rows, asOf: '2023-06-20' });
        const isFound = input.tables[0]!.findings.some(
          ({ code }) => code === 'district-after-grassroots',
        );
        const { state } = districtConditions(input).conditions[1]!;
        expect([held, planned, unitHeld, state === 'not-met']).toEqual([
          held,
          planned,
          unitHeld,
          isFound,
        ]);
      }
    }
  }
});
