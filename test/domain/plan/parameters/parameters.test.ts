import { describe, expect, test } from '@jest/globals';
import {
  PARAMETER_KEYS,
  type ParameterKey,
  PARAMETERS,
} from '../../../../src/domain/plan/parameters';
import { parameterHelp } from '../../../../src/domain/plan/parameters/parameterHelp';
import { labelsOf } from '../../../../src/domain/plan/parameters/parameterTypes';
import { type CellInput, planOf } from '../../trackerTable';

/** Section 1 of the specification: key, default (null is blank), clause. */
const SPECIFIED: readonly (readonly [
  key: ParameterKey,
  value: string | number | null,
  clause: string,
])[] = [
  ['plan.id', 'tam-duong-xi', '–'],
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
  ['upper.start_from', null, 'II.4.2'],
  ['upper.complete_before', '2023-07-31', 'II.4.2'],
  ['upper.max_days', 1.5, 'II.4.2'],
  ['upper.order', 'after', 'II.4.2'],
  ['before_reading', 'exclusive', 'II.4'],
  ['propaganda.from', '2022-05-01', 'II.5'],
  ['propaganda.to', '2023-09-30', 'II.5'],
  ['term.previous', '2018-2023', 'II.1'],
  ['term.next', '2023-2028', 'II.1'],
  ['due_soon_days', 15, '–'],
  ['small_unit_members', 10, 'Charter guidance'],
  ['committee.min', 3, 'Charter'],
  // What an office may ask for beyond the plan.
  ['bch.min_women', null, 'II.2'],
  ['bch.min_young', null, 'II.2'],
  ['bch.min_ethnic', null, 'II.2'],
  ['bch.min_new', null, 'II.2'],
  ['form.plenary_below', null, 'Charter guidance'],
  ['level.upper', 'Huyện; Cấp huyện', 'II.4.2'],
  ['upper.congress', 'Đại hội Công đoàn huyện', 'II.4.2'],
  ['upper.body', 'Ban Thường vụ Liên đoàn Lao động huyện', 'III.3'],
  ['unit.label', 'CĐCS', '–'],
  ['unit.committee', 'Ban Chấp hành CĐCS', '–'],
  ['language', 'vi', '–'],
  ['title_block', 'federation', '–'],
  ['superior_body', 'Liên đoàn Lao động tỉnh Lai Châu', '–'],
  ['reporting_body', 'Liên đoàn Lao động huyện Tam Đường', '–'],
  ['place', 'Tam Đường', '–'],
  ['document_symbol', null, '–'],
  ['addressees', null, '–'],
  ['recipients', null, '–'],
  ['signed_for', null, '–'],
  ['signer_title', null, '–'],
  ['signer', null, '–'],
  ['prepared_by', null, '–'],
];

/** Keys that may be blank although they have a default. */
const MAY_BE_BLANK: readonly ParameterKey[] = [
  'pilot.unit',
  'pilot.complete_before',
  'superior_body',
  'reporting_body',
];

const DAYS: readonly ParameterKey[] = [
  'as_of',
  'grassroots.start_from',
  'grassroots.complete_before',
  'pilot.complete_before',
  'upper.start_from',
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
  // Whether it goes with the other defaults is another matter.
  const kinds = problems.map(({ kind }) => kind).filter((kind) => kind !== 'contradiction');
  expect(kinds).toEqual(value === undefined ? ['invalid'] : []);
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
    expect(plan.clauseOf(key)).toBe(clause === '–' ? '' : clause);
    expect(parameterHelp(key).clause).toBe(clause);
    expect(problems).toEqual([]);
  });

  test('no size bands and no own deadlines', () => {
    const { plan } = planOf({});
    expect(plan.quota).toEqual([]);
    expect(plan.termsFor('grassroots', 'Khối trường học')).toEqual(plan.termsFor('grassroots'));
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

describe('a value of its type', () => {
  test.each<[ParameterKey, CellInput, string | number]>([
    ['bch.min_women', 0, 0],
    ['bch.min_women', '30', 30],
    ['bch.min_women', 100, 100],
    ['bch.min_women', 101, 'invalid'],
    ['bch.min_women', 'một phần ba', 'invalid'],
    ['bch.min_women', true, 'invalid'],
    ['term.next', ' 2023 – 2028 ', '2023-2028'],
    ['term.next', 'nhiệm kỳ 2023-2028', 'invalid'],
    ['term.next', '2023-2028-2033', 'invalid'],
    ['term.next', '2028-2023', 'invalid'],
    ['as_of', 'dự kiến 5/5/2023', '2023-05-05'],
  ])('%s given as %j is %p', (key, given, value) => {
    expect(valueOf(key, given)).toBe(value);
  });

  test('of a choice is offered by its labels, in their order', () => {
    const choices = { b: { vi: 'Hai', en: 'Two' }, a: { vi: 'Một', en: 'One' } };
    expect([labelsOf(choices, 'vi'), labelsOf(choices, 'en')]).toEqual([
      ['Hai', 'Một'],
      ['Two', 'One'],
    ]);
  });
});

describe('the unit of a value', () => {
  test.each<[ParameterKey, string, string]>([
    ['as_of', 'ngày/tháng/năm', 'day/month/year'],
    ['grassroots.max_days', 'ngày', 'days'],
    ['due_soon_days', 'ngày', 'days'],
    ['small_unit_members', 'đoàn viên', 'members'],
    ['term.next', 'năm-năm', 'year-year'],
    ['before_reading', 'chọn trong danh sách', 'choose from the list'],
    ['committee.min', 'ủy viên', 'members'],
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
    ['grassroots.max_days', '1,5 ngày', 1.5],
    ['grassroots.max_days', '1 ngày rưỡi', 1.5],
    ['grassroots.max_days', '3 buổi', 1.5],
    ['grassroots.max_days', 0, 'invalid'],
    ['grassroots.max_days', '0', 'invalid'],
    ['grassroots.max_days', -1, 'invalid'],
    ['grassroots.max_days', 'vài ngày', 'invalid'],
    ['grassroots.max_days', true, 'invalid'],
    ['grassroots.max_days', { date: '2023-05-31' }, 'invalid'],
    ['upper.max_days', '2', 2],
    ['upper.max_days', '', 'invalid'],
    ['before_reading', 'inclusive', 'inclusive'],
    ['before_reading', ' Exclusive ', 'exclusive'],
    ['before_reading', 'đúng ngày đó là trễ', 'exclusive'],
    ['before_reading', 'Còn trong hạn', 'inclusive'],
    ['before_reading', 'the day itself is late', 'exclusive'],
    ['before_reading', 'the day itself is on time', 'inclusive'],
    ['before_reading', 'both', 'invalid'],
    ['before_reading', '', 'invalid'],
    ['upper.order', 'before', 'before'],
    ['upper.order', 'Sau', 'after'],
    ['upper.order', 'trước', 'before'],
    ['upper.order', 'không xét', 'off'],
    ['upper.order', 'off', 'off'],
    ['upper.order', false, 'invalid'],
    ['upper.order', 'cùng lúc', 'invalid'],
    ['term.next', '2028-2033', '2028-2033'],
    ['term.next', '2028 – 2033', '2028-2033'],
    ['term.next', '2033-2028', 'invalid'],
    ['term.previous', '2018', 'invalid'],
    ['term.previous', '2018-2018', 'invalid'],
    ['due_soon_days', 0, 0],
    ['due_soon_days', '30', 30],
    ['due_soon_days', '15 ngày', 15],
    ['due_soon_days', 1.5, 'invalid'],
    ['due_soon_days', '1,5', 'invalid'],
    ['due_soon_days', -1, 'invalid'],
    ['due_soon_days', 'mười lăm', 'invalid'],
    ['due_soon_days', { date: '2023-05-31' }, 'invalid'],
    ['small_unit_members', 20, 20],
    ['small_unit_members', '1.200 đoàn viên', 1200],
    ['small_unit_members', '', 'invalid'],
    ['committee.min', 0, 0],
    ['committee.min', '5 ủy viên', 5],
    ['language', 'en', 'en'],
    ['language', 'EN', 'en'],
    ['language', 'Tiếng Việt', 'vi'],
    ['language', 'tiếng Anh', 'en'],
    ['language', 'English', 'en'],
    ['language', 'fr', 'invalid'],
    ['title_block', 'party', 'party'],
    ['title_block', 'mẫu của Đảng', 'party'],
    ['title_block', "the federation's form", 'federation'],
    ['title_block', 'union', 'invalid'],
    ['place', 'Bản Bo', 'Bản Bo'],
    ['place', '  ', 'invalid'],
    ['place', 2023, '2023'],
    ['place', true, 'invalid'],
    ['recipients', 'Như trên;\r\n\n  Lưu: VT.', 'Như trên;\nLưu: VT.'],
    ['pilot.unit', 'Trường A; Trường B', 'Trường A; Trường B'],
    ['pilot.unit', ' ; | ', 'invalid'],
    ['pilot.unit', true, 'invalid'],
    ['level.upper', ';', 'invalid'],
    ['plan.id', 2023, '2023'],
  ])('%s %p: %p', (key, given, value) => {
    expect(valueOf(key, given)).toBe(value);
  });

  test.each(SPECIFIED)('%s blank is valid where a blank says something (%p)', (key, value) => {
    const expected = value === null || MAY_BE_BLANK.includes(key) ? null : 'invalid';
    expect(valueOf(key, '')).toBe(expected);
    expect(valueOf(key, ' – ')).toBe(expected);
    expect(valueOf(key, null)).toBe(expected);
  });
});

describe('names that stand in one value', () => {
  test('pilot units are apart by bars or lines, the spellings of each by semicolons', () => {
    const { plan } = planOf({ plan: { 'pilot.unit': 'Trường A; TH A|Trường B\n; Trường C ;;-|' } });
    expect(plan.pilotUnits).toEqual([['Trường A', 'TH A'], ['Trường B'], ['Trường C']]);
  });

  test('line breaks of a cell of the sheet survive', () => {
    const { plan } = planOf({
      planSheet: [
        ['Khóa', 'Giá trị'],
        ['pilot.unit', 'Trường A\r\nTrường B;  TH   B\rTrường C'],
      ],
    });
    expect(plan.pilotUnits).toEqual([['Trường A'], ['Trường B', 'TH B'], ['Trường C']]);
  });

  test('a blank names no pilot', () => {
    expect(planOf({ plan: { 'pilot.unit': '' } }).plan.pilotUnits).toEqual([]);
  });

  test('the upper level is written in several ways', () => {
    expect(planOf({}).plan.upperLevel).toEqual(['Huyện', 'Cấp huyện']);
    expect(planOf({ plan: { 'level.upper': 'Xã;Phường' } }).plan.upperLevel).toEqual([
      'Xã',
      'Phường',
    ]);
  });
});
