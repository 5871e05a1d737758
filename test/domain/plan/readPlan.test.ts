import { describe, expect, test } from '@jest/globals';
import { PARAMETER_KEYS, PARAMETERS } from '../../../src/domain/plan/parameters';
import { bandFor, type QuotaBand } from '../../../src/domain/plan/quota';
import { type CellInput, planOf } from '../trackerTable';

const QUOTA_HEADER = [
  'Từ (đoàn viên)',
  'Đến',
  'ĐB tối đa',
  'BCH tối thiểu',
  'BCH tối đa',
  'ĐB dự ĐH huyện',
];
const KEY_HEADER = ['Khóa', 'Thông số', 'Giá trị', 'Đơn vị', 'Điều khoản', 'Ghi chú'];
const EMPTY_BAND: QuotaBand = {
  from: 0,
  to: null,
  delegates_max: null,
  committee_min: null,
  committee_max: null,
  sent_up: null,
};

function entry(key: string, value: CellInput): CellInput[] {
  return [key, '', value];
}

describe('from the sheet', () => {
  test('all parameters as set-up writes them are the default plan', () => {
    const rows = PARAMETER_KEYS.map((key) => entry(key, PARAMETERS[key].default ?? ''));
    const { plan, problems } = planOf({ planSheet: [KEY_HEADER, ...rows] });
    expect(problems).toEqual([]);
    for (const key of PARAMETER_KEYS) expect(plan.get(key)).toBe(PARAMETERS[key].default);
  });

  test('the table is found by its headers wherever it stands, in any order of columns', () => {
    const { plan, problems } = planOf({
      planSheet: [
        ['KẾ HOẠCH', '', '', ''],
        [],
        ['', 'GIÁ TRỊ', '', 'khoá'],
        ['', 7, '', 'due_soon_days'],
        ['', { date: '2023-06-30' }, '', 'grassroots.complete_before'],
      ],
    });
    expect(problems).toEqual([]);
    expect(plan.get('due_soon_days')).toBe(7);
    expect(plan.get('grassroots.complete_before')).toBe('2023-06-30');
    expect(plan.get('pilot.complete_before')).toBe('2023-02-15');
  });

  test.each(['side by side', 'below', 'above'])('both tables, the bands %s', (place) => {
    const parameters = [KEY_HEADER, entry('due_soon_days', 7), entry('small_unit_members', 20)];
    const bands: CellInput[][] = [QUOTA_HEADER, [1, 19, 19, 3, 5, 1], [20, '', '', '', '', 2]];
    const sheets: Record<string, CellInput[][]> = {
      below: [...parameters, [], ...bands],
      above: [...bands, [], ...parameters],
      'side by side': parameters.map((row, i) => [
        ...KEY_HEADER.map((_, column) => row[column] ?? ''),
        '',
        ...bands[i]!,
      ]),
    };
    const { plan, problems } = planOf({ planSheet: sheets[place]! });
    expect(problems).toEqual([]);
    expect(plan.get('due_soon_days')).toBe(7);
    expect(plan.get('small_unit_members')).toBe(20);
    expect(plan.quota).toEqual([
      {
        from: 1,
        to: 19,
        delegates_max: 19,
        committee_min: 3,
        committee_max: 5,
        sent_up: 1,
      },
      { ...EMPTY_BAND, from: 20, sent_up: 2 },
    ]);
  });

  test('a remark below the table, a heading within it and blank rows are no keys', () => {
    const { plan, problems } = planOf({
      planSheet: [
        KEY_HEADER,
        ['Mốc thời gian'],
        entry('due_soon_days', 7),
        [],
        ['II.4.1', '', 'abc'],
        ['Ghi chú: sửa cột Giá trị'],
        entry('language', 'en'),
      ],
    });
    expect(problems).toEqual([]);
    expect(plan.get('due_soon_days')).toBe(7);
    expect(plan.get('language')).toBe('en');
  });

  test('a sheet without the table is a plan of defaults', () => {
    const { plan, problems } = planOf({
      planSheet: [
        ['Khóa', 'Thông số'],
        ['due_soon_days', 7],
      ],
    });
    expect(problems).toEqual([]);
    expect(plan.get('due_soon_days')).toBe(15);
  });

  test('a bad value names its cell and is not replaced by the default', () => {
    const { plan, problems } = planOf({
      planSheet: [['Kế hoạch số 5'], KEY_HEADER, entry('due_soon_days', 'hai tuần')],
    });
    expect(problems).toEqual([
      {
        kind: 'invalid',
        key: 'due_soon_days',
        entry: { value: 'hai tuần', cell: 'Kế hoạch!C3' },
      },
    ]);
    expect(plan.get('due_soon_days')).toBeUndefined();
  });

  test('a key that stands twice holds neither value', () => {
    const { plan, problems } = planOf({
      planSheet: [KEY_HEADER, entry('due_soon_days', 7), entry('due_soon_days', 7)],
    });
    expect(problems).toEqual([{ kind: 'repeated', key: 'due_soon_days', cell: 'Kế hoạch!C3' }]);
    expect(plan.get('due_soon_days')).toBeUndefined();
  });

  test('a key that there is not', () => {
    const { problems } = planOf({ planSheet: [KEY_HEADER, entry('due_soon_day', 7)] });
    expect(problems).toEqual([{ kind: 'unknown', key: 'due_soon_day', cell: 'Kế hoạch!C2' }]);
  });
});

describe('from a file', () => {
  test('an object or a list is no value', () => {
    const { plan } = planOf({ plan: { place: { vi: 'Tam Đường' }, 'pilot.unit': ['A', 'B'] } });
    expect([...plan.invalid].sort()).toEqual(['pilot.unit', 'place']);
  });

  test.each(['grassroots', 'GRASSROOTS.max_days', '__proto__x', 'constructor', 'toString'])(
    '%s is no key',
    (key) => {
      expect(planOf({ plan: { [key]: 1 } }).problems).toEqual([
        { kind: 'unknown', key, cell: null },
      ]);
    },
  );
});

describe('precedence', () => {
  const planSheet = [
    KEY_HEADER,
    entry('due_soon_days', 7),
    entry('language', 'en'),
    entry('place', ''),
    [],
    QUOTA_HEADER,
    [1, 19, '', '', '', 1],
  ];

  test('the file goes before the sheet, the sheet before the defaults', () => {
    const { plan, problems } = planOf({ plan: { due_soon_days: 3, place: 'Bản Bo' }, planSheet });
    expect(problems).toEqual([]);
    expect(plan.get('due_soon_days')).toBe(3);
    expect(plan.get('place')).toBe('Bản Bo');
    expect(plan.get('language')).toBe('en');
    expect(plan.get('small_unit_members')).toBe(10);
  });

  test('a bad value of the file does not fall back to the sheet', () => {
    const { plan, problems } = planOf({
      plan: { due_soon_days: 'x', place: 'Bản Bo' },
      planSheet,
    });
    expect(plan.get('due_soon_days')).toBeUndefined();
    expect(problems).toEqual([
      { kind: 'invalid', key: 'due_soon_days', entry: { value: 'x', cell: null } },
    ]);
  });

  test('a blank in the file goes before the sheet too', () => {
    const sheet = [KEY_HEADER, entry('as_of', { date: '2023-05-01' })];
    expect(planOf({ planSheet: sheet }).plan.get('as_of')).toBe('2023-05-01');
    expect(planOf({ plan: { as_of: null }, planSheet: sheet }).plan.get('as_of')).toBeNull();
  });

  test("the file's bands go before the sheet's, all together", () => {
    const place = { place: 'Bản Bo' };
    const bandsOf = (plan: object) => planOf({ plan: { ...place, ...plan }, planSheet }).plan.quota;
    expect(bandsOf({})).toEqual([{ ...EMPTY_BAND, from: 1, to: 19, sent_up: 1 }]);
    expect(bandsOf({ quota: [{ from: 5 }] })).toEqual([{ ...EMPTY_BAND, from: 5 }]);
    expect(bandsOf({ quota: [] })).toEqual([]);
  });
});

describe('size bands', () => {
  const valid: readonly Partial<QuotaBand>[] = [
    { from: 0 },
    { from: 1, to: 1 },
    { from: 1, to: 20, committee_min: 3, committee_max: 3 },
    { from: 1, committee_min: 3 },
    { from: 1, committee_max: 0, delegates_max: 0, sent_up: 0 },
  ];
  test.each(valid)('%j is one', (band) => {
    const { plan, problems } = planOf({ plan: { quota: [band] } });
    expect(problems).toEqual([]);
    expect(plan.quota).toEqual([{ ...EMPTY_BAND, ...band }]);
  });

  test('blank is no bands, anything else that is no list is named', () => {
    expect(planOf({ plan: { quota: null } })).toMatchObject({ plan: { quota: [] }, problems: [] });
    expect(planOf({ plan: { quota: 'theo quy định' } })).toMatchObject({
      plan: { quota: [] },
      problems: [{ kind: 'quota', bands: 1 }],
    });
  });

  const invalid: readonly unknown[] = [
    {},
    { to: 20 },
    { from: null },
    { from: -1 },
    { from: 1.5 },
    { from: '1' },
    { from: 20, to: 19 },
    { from: 1, committee_min: 5, committee_max: 3 },
    { from: 1, sent_up: -1 },
    { from: 1, sentUp: 1 },
    [1, 2],
    'abc',
    7,
    null,
  ];
  test.each(invalid.map((band) => ({ band })))('$band is left out, and said', ({ band }) => {
    const { plan, problems } = planOf({ plan: { quota: [{ from: 30 }, band] } });
    expect(plan.quota).toEqual([{ ...EMPTY_BAND, from: 30 }]);
    expect(problems).toEqual([{ kind: 'quota', cells: [null], bands: 1 }]);
  });

  test('on the sheet: texts of digits count, anything else names its cell; a blank row ends them', () => {
    const { plan, problems } = planOf({
      planSheet: [
        QUOTA_HEADER,
        ['1', '19', '-', '', '', '1'],
        [20, 'nhiều', '', '', '', 2],
        [true, 20, '', '', '', 2],
        [30, '', '', '', '', 3],
        [],
        [40, '', '', '', '', 4],
      ],
    });
    expect(plan.quota).toEqual([
      { ...EMPTY_BAND, from: 1, to: 19, sent_up: 1 },
      { ...EMPTY_BAND, from: 30, sent_up: 3 },
    ]);
    expect(problems).toEqual([{ kind: 'quota', cells: ['Kế hoạch!A3', 'Kế hoạch!A4'], bands: 2 }]);
  });

  test('a table of bands without rows sets none', () => {
    const { plan, problems } = planOf({ planSheet: [QUOTA_HEADER] });
    expect(plan.quota).toEqual([]);
    expect(problems).toEqual([]);
  });

  test.each([
    [0, null],
    [9, null],
    [10, 10],
    [19, 10],
    [20, 20],
    [9999, 20],
  ])('a unit of %d members is in the band from %p', (members, from) => {
    const bands = [
      { ...EMPTY_BAND, from: 10, to: 19 },
      { ...EMPTY_BAND, from: 20 },
    ];
    expect(bandFor(bands, members)?.from ?? null).toBe(from);
  });
});
