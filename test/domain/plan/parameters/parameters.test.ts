import { describe, expect, test } from '@jest/globals';
import {
  PARAMETER_KEYS,
  type ParameterKey,
  PARAMETERS,
} from '../../../../src/domain/plan/parameters';
import { parameterHelp } from '../../../../src/domain/plan/parameters/parameterHelp';
import { type CellInput, planOf } from '../../trackerTable';

/** Section 1 of the specification: key, default (null is blank), clause. */
const SPECIFIED: readonly (readonly [
  key: ParameterKey,
  value: string | number | null,
  clause: string,
])[] = [
  ['as_of', null, '–'],
  ['grassroots.start_from', '2023-01-01', 'II.4.1'],
  ['grassroots.complete_before', '2023-05-31', 'II.4.1'],
  ['grassroots.max_days', 1, 'II.4.1'],
  [
    'pilot.unit',
    'Trung tâm Giáo dục nghề nghiệp – Giáo dục thường xuyên; Trung tâm GDNN – GDTX; TT GDNN – GDTX',
    'II.4.1',
  ],
  ['pilot.complete_before', '2023-02-15', 'II.4.1'],
  ['upper.complete_before', '2023-07-31', 'II.4.2'],
  ['upper.max_days', 1.5, 'II.4.2'],
  ['upper.order', 'after', 'II.4.2'],
  ['before_reading', 'exclusive', 'II.4'],
  ['pilot_first.severity', 'warning', 'II.4.1'],
  ['propaganda.from', '2022-05-01', 'II.5'],
  ['propaganda.to', '2023-09-30', 'II.5'],
  ['term.previous', '2018-2023', 'II.1'],
  ['term.next', '2023-2028', 'II.1'],
  ['due_soon_days', 15, '–'],
  ['small_unit_members', 10, 'Charter guidance'],
  ['committee.min', 3, 'Charter'],
  ['bch.min_women', null, 'II.2'],
  ['bch.min_young', null, 'II.2'],
  ['bch.min_ethnic', null, 'II.2'],
  ['bch.min_new', null, 'II.2'],
  ['form.plenary_below', null, 'Charter guidance'],
  ['language', 'vi', '–'],
  ['title_block', 'federation', '–'],
  ['place', 'Tam Đường', '–'],
  ['reporting_body', null, '–'],
  ['prepared_by', null, '–'],
];

const DAYS: readonly ParameterKey[] = [
  'as_of',
  'grassroots.start_from',
  'grassroots.complete_before',
  'pilot.complete_before',
  'upper.complete_before',
  'propaganda.from',
  'propaganda.to',
];

/** What the plan holds for a key given so; `invalid` where it is not used. */
function valueOf(key: ParameterKey, given: CellInput | null): unknown {
  const cell = typeof given === 'object' && given !== null ? undefined : given;
  const { plan, problems } =
    cell === undefined
      ? planOf({
          planSheet: [
            ['Khóa', 'Giá trị'],
            [key, given!],
          ],
        })
      : planOf({ plan: { [key]: cell } });
  const value = plan.get(key);
  expect(problems.map((problem) => problem.kind)).toEqual(value === undefined ? ['invalid'] : []);
  expect(plan.invalid.has(key)).toBe(value === undefined);
  return value === undefined ? 'invalid' : value;
}

describe('the default plan', () => {
  test('its keys are those of the specification, in its order', () => {
    expect(PARAMETER_KEYS).toEqual(SPECIFIED.map(([key]) => key));
  });

  test.each(SPECIFIED)('%s is %p (%s)', (key, value, clause) => {
    const { plan, problems } = planOf({});
    expect(plan.get(key)).toBe(value);
    expect(parameterHelp(key).clause).toBe(clause);
    expect(problems).toEqual([]);
  });

  test('no size bands', () => {
    expect(planOf({}).plan.quota).toEqual([]);
  });

  test.each(PARAMETER_KEYS)('%s is labelled in both languages', (key) => {
    const { label, unit } = parameterHelp(key);
    const { expected } = PARAMETERS[key].type;
    for (const text of [label, unit, expected]) {
      expect(text.vi).not.toBe('');
      expect(text.en).not.toBe('');
    }
  });
});

describe('the unit of a value', () => {
  test.each<[ParameterKey, string, string]>([
    ['as_of', 'ngày/tháng/năm', 'day/month/year'],
    ['grassroots.max_days', 'ngày', 'days'],
    ['due_soon_days', 'ngày', 'days'],
    ['small_unit_members', 'đoàn viên', 'members'],
    ['term.next', 'năm-năm', 'year-year'],
    ['before_reading', 'mã', 'code'],
    ['prepared_by', 'văn bản', 'text'],
  ])('%s: %s', (key, vi, en) => {
    expect(parameterHelp(key).unit).toEqual({ vi, en });
  });
});

describe('the last on-time day', () => {
  test.each([
    ['pilot', 'exclusive', '2023-02-14'],
    ['pilot', 'inclusive', '2023-02-15'],
    ['grassroots', 'exclusive', '2023-05-30'],
    ['grassroots', 'inclusive', '2023-05-31'],
    ['upper', 'exclusive', '2023-07-30'],
    ['upper', 'inclusive', '2023-07-31'],
  ] as const)('%s, %s: %s', (milestone, reading, day) => {
    expect(planOf({ plan: { before_reading: reading } }).plan.lastOnTimeDay(milestone)).toBe(day);
  });

  test.each([
    ['2023-03-01', '2023-02-28'],
    ['2024-03-01', '2024-02-29'],
    ['2023-01-01', '2022-12-31'],
  ])('before %s it is %s', (before, day) => {
    const { plan } = planOf({ plan: { 'grassroots.complete_before': before } });
    expect(plan.lastOnTimeDay('grassroots')).toBe(day);
  });

  test('an invalid deadline concerns its milestone, an invalid reading all three', () => {
    const deadline = planOf({ plan: { 'pilot.complete_before': 'x' } }).plan;
    expect(deadline.lastOnTimeDay('pilot')).toBeUndefined();
    expect(deadline.lastOnTimeDay('grassroots')).toBe('2023-05-30');
    const reading = planOf({ plan: { before_reading: 'x' } }).plan;
    for (const milestone of ['pilot', 'grassroots', 'upper'] as const) {
      expect(reading.lastOnTimeDay(milestone)).toBeUndefined();
    }
  });
});

describe('values', () => {
  const days: readonly (readonly [given: CellInput, value: string])[] = [
    ['2023-05-31', '2023-05-31'],
    ['31/5/2023', '2023-05-31'],
    ['ngày 31 tháng 5 năm 2023', '2023-05-31'],
    [45077, '2023-05-31'],
    [{ date: '2023-05-31' }, '2023-05-31'],
    ['Tháng 5/2023', 'invalid'],
    ['30-31/5/2023', 'invalid'],
    ['31/5', 'invalid'],
    ['31/4/2023', 'invalid'],
    ['chưa có', 'invalid'],
    ['abc', 'invalid'],
    [5, 'invalid'],
    [true, 'invalid'],
  ];
  test.each(DAYS.flatMap((key) => days.map(([given, value]) => ({ key, given, value }))))(
    '$key $given: $value',
    ({ key, given, value }) => {
      expect(valueOf(key, given)).toBe(value);
    },
  );

  test.each<[ParameterKey, CellInput, unknown]>([
    ['grassroots.max_days', 2, 2],
    ['grassroots.max_days', 0.5, 0.5],
    ['grassroots.max_days', '1,5', 1.5],
    ['grassroots.max_days', '1.5', 1.5],
    ['grassroots.max_days', 0, 'invalid'],
    ['grassroots.max_days', -1, 'invalid'],
    ['grassroots.max_days', '1 ngày rưỡi', 'invalid'],
    ['grassroots.max_days', true, 'invalid'],
    ['grassroots.max_days', { date: '2023-05-31' }, 'invalid'],
    ['upper.max_days', '2', 2],
    ['upper.max_days', '', 'invalid'],
    ['before_reading', 'inclusive', 'inclusive'],
    ['before_reading', ' Exclusive ', 'exclusive'],
    ['before_reading', 'both', 'invalid'],
    ['bch.min_women', 100, 100],
    ['bch.min_women', 101, 'invalid'],
    ['bch.min_women', 'ít', 'invalid'],
    ['before_reading', '', 'invalid'],
    ['pilot_first.severity', 'error', 'error'],
    ['pilot_first.severity', 'off', 'off'],
    ['pilot_first.severity', 'info', 'invalid'],
    ['term.next', '2028-2033', '2028-2033'],
    ['term.next', '2028 – 2033', '2028-2033'],
    ['term.next', '2033-2028', 'invalid'],
    ['term.previous', '2018', 'invalid'],
    ['term.previous', '2018-2018', 'invalid'],
    ['due_soon_days', 0, 0],
    ['due_soon_days', '30', 30],
    ['due_soon_days', 1.5, 'invalid'],
    ['due_soon_days', -1, 'invalid'],
    ['due_soon_days', 'mười lăm', 'invalid'],
    ['small_unit_members', 20, 20],
    ['small_unit_members', '', 'invalid'],
    ['language', 'en', 'en'],
    ['language', 'EN', 'en'],
    ['language', 'Tiếng Việt', 'invalid'],
    ['title_block', 'party', 'party'],
    ['title_block', 'union', 'invalid'],
    ['place', 'Bản Bo', 'Bản Bo'],
    ['place', '  ', 'invalid'],
    ['place', 2023, '2023'],
    ['pilot.unit', 'Trường A; Trường B', 'Trường A; Trường B'],
    ['pilot.unit', '-', 'invalid'],
  ])('%s %p: %p', (key, given, value) => {
    expect(valueOf(key, given)).toBe(value);
  });

  test.each(SPECIFIED)('%s blank is valid where the default (%p) is blank', (key, value) => {
    const expected = value === null ? null : 'invalid';
    expect(valueOf(key, '')).toBe(expected);
    expect(valueOf(key, ' ')).toBe(expected);
    expect(valueOf(key, null)).toBe(expected);
  });
});
