import { describe, expect, test } from '@jest/globals';
import {
  type UpperCondition,
  upperConditions,
} from '../../../../src/domain/summary/upper/upperConditions';
import { renderMessage } from '../../../../src/domain/text/message';
import { tableInput, tablesInput } from '../sampleInput';
import {
  all,
  conditionsOf,
  upper,
  first,
  type Key,
  open,
  pilot,
  reported,
  taskGrid,
  with_,
} from './upperCase';

test('all conditions are met, in the order of the plan', () => {
  const { conditions } = upperConditions(
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
    'Đã tổ chức 3/3 CĐCS; đại hội cuối cùng hoàn thành ngày 20/05/2023.',
    'Dự kiến 12/07/2023, 53 ngày sau khi CĐCS cuối cùng hoàn thành đại hội (20/05/2023).',
    'Dự kiến 12/07/2023, hạn cuối 30/07/2023, trước hạn 18 ngày.',
    'Thời gian 3 buổi, tối đa 3 buổi (1 ngày = 2 buổi).',
    'Đại hội điểm hoàn thành ngày 10/02/2023, trước 2 đại hội khác đã tổ chức.',
    'Nhân sự đã duyệt: đã xác nhận.',
    'Văn kiện đã duyệt; đã báo cáo cấp có thẩm quyền 12/06/2023.',
    'Đã bầu đủ ở 3/3 CĐCS, cộng 7 đại biểu.',
  ]);
});

describe('not known', () => {
  const states = (conditions: Readonly<Record<Key, UpperCondition>>) =>
    Object.values(conditions).map(({ state }) => state);

  test('without a row for the upper congress, what concerns it', () => {
    for (const rows of [
      all.slice(0, 3),
      [...all.slice(0, 3), with_(upper, { 'Diện tổ chức': 'Không tổ chức' })],
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
    ['upper.complete_before', 'within-deadline'],
    ['before_reading', 'within-deadline'],
    ['upper.max_days', 'duration'],
  ])('with an invalid %s', (key, condition) => {
    const { state, explanation } = conditionsOf(all, { plan: { [key]: 'x' } })[condition];
    expect(state).toBe('unknown');
    expect(renderMessage(explanation, 'vi')).toContain(key);
  });

  test('with pilot-first turned off: only that the pilot was held', () => {
    const rows = [pilot, with_(first, { 'Ngày tổ chức': '10/2/2023' }), upper];
    const off = { plan: { rules: { 'pilot-first': { severity: 'off' } } } };
    expect(conditionsOf(rows, off)['pilot-first'].state).toBe('met');
  });
});

test('units of several trackers count together; the first row of the upper congress is judged', () => {
  const input = tablesInput([
    { sheet: 'Khối A', rows: [pilot, first], asOf: '2023-06-20' },
    {
      sheet: 'Khối B',
      rows: [open, upper, with_(upper, { 'Tên CĐCS': 'Đại hội thứ hai', 'Thời lượng': '3 ngày' })],
    },
  ]);
  const outlook = upperConditions(input);
  expect(outlook.upperRows).toBe(2);
  expect(outlook.upper?.table.tracker.sheet).toBe('Khối B');
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

describe('what the plan does not ask for is no condition', () => {
  const keysWith = (plan: Readonly<Record<string, unknown>>, rows = all) =>
    Object.keys(conditionsOf(rows, { plan }));
  const off = (code: string) => ({ rules: { [code]: { severity: 'off' } } });
  const ALWAYS = ['within-deadline', 'duration'];
  const PREPARED = ['personnel', 'documents'];

  test('an upper congress that goes first waits for no unit', () => {
    const expected = ['before-grassroots', ...ALWAYS, ...PREPARED];
    expect(keysWith({ 'upper.order': 'before' })).toEqual(expected);
  });

  test('without an order of the levels neither waits for the other', () => {
    const expected = [...ALWAYS, 'pilot-first', ...PREPARED, 'delegates'];
    expect(keysWith({ 'upper.order': 'off' })).toEqual(expected);
  });

  test('an order that cannot be read leaves its conditions unknown', () => {
    const conditions = conditionsOf(all, { plan: { 'upper.order': 'x' } });
    for (const key of ['grassroots-held', 'after-grassroots'] as const) {
      expect(conditions[key].state).toBe('unknown');
      expect(renderMessage(conditions[key].explanation, 'vi')).toContain('upper.order');
    }
  });

  test('a plan without pilots asks for none, unless a tracker marks one', () => {
    const none = { 'pilot.unit': null };
    expect(keysWith(none, [first, upper])).not.toContain('pilot-first');
    expect(keysWith(none)).toContain('pilot-first');
    expect(keysWith({}, [first, upper])).toContain('pilot-first');
  });

  test.each<[code: string, condition: Key]>([
    ['level-order', 'after-grassroots'],
    ['personnel-approved', 'personnel'],
    ['documents-approved', 'documents'],
    ['delegates-elected', 'delegates'],
  ])('with %s turned off', (code, condition) => {
    const expected = keysWith({}).filter((key) => key !== condition);
    expect(keysWith(off(code))).toEqual(expected);
    const before = { 'upper.order': 'before', ...off('level-order') };
    expect(keysWith(before)).toEqual([...ALWAYS, ...PREPARED]);
  });
});
