import { describe, expect, test } from '@jest/globals';
import { PARAMETER_KEYS } from '../../../src/domain/plan/parameters';
import { readPlanSheet } from '../../../src/domain/plan/reading/planSheet';
import { DEFAULT_PLAN } from '../../../src/domain/plan/plans';
import { readPlan } from '../../../src/domain/plan/reading/readPlan';
import { gridOf, planOf } from '../trackerTable';
import { entry, PARAMETERS, planFindings } from './planSheets';

describe('from the sheet', () => {
  test('all parameters as set-up writes them are the default plan', () => {
    const rows = PARAMETER_KEYS.map((key) => entry(key, DEFAULT_PLAN.values[key] ?? ''));
    const { plan, problems } = planOf({ planSheet: [PARAMETERS, ...rows] });
    expect(problems).toEqual([]);
    for (const key of PARAMETER_KEYS) expect(plan.get(key)).toBe(DEFAULT_PLAN.values[key]);
  });

  test('the table is found by its headers wherever it stands, in any order of columns', () => {
    const { plan, problems } = planOf({
      planSheet: [
        ['KẾ HOẠCH', '', '', ''],
        [],
        ['', 'dieu khoan', 'GIÁ TRỊ', '', 'khoá'],
        ['', 'Mục 9', 7, '', 'due_soon_days'],
        ['', 'Mục 3', { date: '2023-06-30' }, '', 'grassroots.complete_before'],
      ],
    });
    expect(problems).toEqual([]);
    expect(plan.get('due_soon_days')).toBe(7);
    expect(plan.clauseOf('due_soon_days')).toBe('Mục 9');
    expect(plan.get('grassroots.complete_before')).toBe('2023-06-30');
    expect(plan.get('pilot.complete_before')).toBe('2023-02-15');
  });

  test('a remark below the table, a heading within it and blank rows are no keys', () => {
    const { plan, problems } = planOf({
      planSheet: [
        PARAMETERS,
        ['Mốc thời gian'],
        entry('due_soon_days', 7),
        [],
        ['II.4.1', '', 'abc'],
        ['Ghi chú: sửa cột Giá trị'],
        [7, '', 'abc'],
        entry(' Language ', 'en'),
      ],
    });
    expect(problems).toEqual([]);
    expect(plan.get('due_soon_days')).toBe(7);
    expect(plan.get('language')).toBe('en');
  });

  test('a sheet without the table is a plan of defaults', () => {
    const { plan, problems } = planOf({
      planSheet: [PARAMETERS.slice(0, 2), ['due_soon_days', 7]],
    });
    expect(problems).toEqual([]);
    expect(plan.get('due_soon_days')).toBe(15);
  });

  test('a bad value names its cell and is not replaced by the default', () => {
    const input = {
      planSheet: [['Kế hoạch số 5'], PARAMETERS, entry('due_soon_days', 'hai tuần')],
    };
    expect(planOf(input).plan.get('due_soon_days')).toBeUndefined();
    expect(planFindings(input)).toEqual([
      'Kế hoạch: “Số ngày báo sắp đến hạn” (due_soon_days, Kế hoạch!C3) ghi “hai tuần”, không hợp lệ. Cần ghi một số nguyên từ 0 trở lên, ví dụ 15.',
    ]);
  });

  test('a range says the cells by the rows of its sheet', () => {
    const rows = [PARAMETERS, entry('due_soon_days', 'hai tuần')];
    const grid = { ...gridOf(rows), name: 'Kế hoạch', firstRowNumber: 40 };
    expect(readPlan([readPlanSheet(grid)]).problems).toMatchObject([
      { kind: 'invalid', key: 'due_soon_days', entry: { cell: 'Kế hoạch!C41' } },
    ]);
  });

  test('of a key that stands twice the first counts, be it invalid, and the second is named', () => {
    const twice = (first: number | string) => ({
      planSheet: [PARAMETERS, entry('due_soon_days', first), entry('due_soon_days', 9)],
    });
    expect(planOf(twice(7)).plan.get('due_soon_days')).toBe(7);
    expect(planFindings(twice(7))).toEqual([
      'Kế hoạch: thông số due_soon_days, Kế hoạch!C3 được ghi lần thứ hai; chỉ dùng giá trị ghi trước. Xóa một trong hai dòng.',
    ]);
    expect(planOf(twice('x')).plan.get('due_soon_days')).toBeUndefined();
    expect(planOf(twice('x')).problems.map(({ kind }) => kind)).toEqual(['invalid', 'repeated']);
  });

  test.each(['due_soon_day', 'start-from', 'pilot.unit2', 'district.unit', 'rules'])(
    '%s is no key, which is said and changes nothing',
    (key) => {
      const input = { planSheet: [PARAMETERS, entry(key, 7)] };
      expect(planFindings(input)).toEqual([
        `Kế hoạch: không có thông số ${key}, Kế hoạch!C2 nên giá trị này không được dùng. Kiểm tra chính tả, hoặc xóa đi.`,
      ]);
      expect(planOf(input).plan.get('due_soon_days')).toBe(15);
    },
  );
});

describe('from a file', () => {
  test.each([
    ['place', { vi: 'Tam Đường' }, '{"vi":"Tam Đường"}'],
    ['pilot.unit', ['A', 'B'], '["A","B"]'],
    ['recipients', ['x'.repeat(100)], `["${'x'.repeat(78)}…`],
    ['due_soon_days', true, 'true'],
    ['upper.order', false, 'false'],
    ['language', [], '[]'],
  ])('%s: %j is no value, which the message quotes', (key, value, shown) => {
    const plan = { [key]: value };
    expect([...planOf({ plan }).plan.invalid]).toEqual([key]);
    expect(planFindings({ plan })).toEqual([
      expect.stringContaining(`(${key}) ghi “${shown}”, không hợp lệ.`),
    ]);
  });

  test('null is a blank', () => {
    expect(planFindings({ plan: { as_of: null, recipients: null } })).toEqual([]);
    expect(planFindings({ plan: { place: null } })).toEqual([
      'Kế hoạch: “Địa danh” (place) đang để trống. Cần ghi một đoạn văn bản.',
    ]);
  });

  test.each(['grassroots', 'GRASSROOTS.max_days', '__proto__', 'constructor', 'toString'])(
    '%s is no key',
    (key) => {
      const plan = JSON.parse(`{"${key}": 1}`) as Record<string, unknown>;
      expect(planOf({ plan }).problems).toEqual([{ kind: 'unknown', name: key, cell: null }]);
    },
  );
});

test('a file of very many unknown keys has a problem for each', () => {
  const names = Array.from({ length: 200_000 }, (_, i) => `k${i}`);
  const { problems } = planOf({ plan: Object.fromEntries(names.map((name) => [name, 1])) });
  expect(problems).toHaveLength(200_000);
  expect(problems.at(-1)).toEqual({ kind: 'unknown', name: 'k199999', cell: null });
});

describe('keys of earlier versions', () => {
  test('are read as the new ones, on the sheet and in a file', () => {
    const planSheet = [
      PARAMETERS,
      entry('district.complete_before', { date: '2023-08-31' }, 'II.9'),
      entry('district.max_days', 2),
    ];
    const sheet = planOf({ planSheet });
    expect(sheet.problems).toEqual([]);
    expect(sheet.plan.get('upper.complete_before')).toBe('2023-08-31');
    expect(sheet.plan.clauseOf('upper.complete_before')).toBe('II.9');
    expect(sheet.plan.get('upper.max_days')).toBe(2);
    const file = planOf({ planSheet, plan: { 'district.start_from': '2023-06-01' } });
    expect(file.problems).toEqual([]);
    expect(file.plan.get('upper.start_from')).toBe('2023-06-01');
    expect(file.plan.get('upper.max_days')).toBe(2);
  });

  test('beside the new one in the same source are that key once more, called as written', () => {
    const plan = { 'district.max_days': 2, 'upper.max_days': 3 };
    const planSheet = [PARAMETERS, entry('upper.max_days', 3), entry('district.max_days', 2)];
    expect(planOf({ plan }).plan.get('upper.max_days')).toBe(2);
    expect(planOf({ plan }).problems).toEqual([
      { kind: 'repeated', name: 'upper.max_days', cell: null },
    ]);
    expect(planOf({ planSheet }).plan.get('upper.max_days')).toBe(3);
    expect(planOf({ planSheet }).problems).toEqual([
      { kind: 'repeated', name: 'district.max_days', cell: 'Kế hoạch!C3' },
    ]);
  });

  test('in a file go before the new ones of the sheet', () => {
    const planSheet = [PARAMETERS, entry('upper.max_days', 3)];
    const { plan, problems } = planOf({ plan: { 'district.max_days': 2 }, planSheet });
    expect(problems).toEqual([]);
    expect(plan.get('upper.max_days')).toBe(2);
  });

  test('a bad value is said of the new key, where it stands', () => {
    expect(planFindings({ planSheet: [PARAMETERS, entry('district.max_days', 'ít')] })).toEqual([
      expect.stringContaining('(upper.max_days, Kế hoạch!C2) ghi “ít”'),
    ]);
  });
});

describe('precedence', () => {
  const planSheet = [
    PARAMETERS,
    entry('due_soon_days', 7, 'Mục 7'),
    entry('language', 'en'),
    entry('place', ''),
    entry('grassroots.max_days', 2, '–'),
  ];

  test('the file goes before the sheet, the sheet before the defaults', () => {
    const { plan, problems } = planOf({ plan: { due_soon_days: 3, place: 'Bản Bo' }, planSheet });
    expect(problems).toEqual([]);
    expect(plan.get('due_soon_days')).toBe(3);
    expect(plan.get('place')).toBe('Bản Bo');
    expect(plan.get('language')).toBe('en');
    expect(plan.get('small_unit_members')).toBe(10);
  });

  test('the clause is the one on the sheet, whoever gives the value, and a dash is none', () => {
    const { plan } = planOf({ plan: { due_soon_days: 3 }, planSheet });
    expect(plan.clauseOf('due_soon_days')).toBe('Mục 7');
    expect(plan.clauseOf('grassroots.max_days')).toBe('II.4.1');
  });

  test('a bad value of the file does not fall back to the sheet', () => {
    const { plan, problems } = planOf({ plan: { due_soon_days: 'x', place: 'Bản Bo' }, planSheet });
    expect(plan.get('due_soon_days')).toBeUndefined();
    expect(problems).toMatchObject([
      { kind: 'invalid', key: 'due_soon_days', entry: { cell: null } },
    ]);
  });

  test('a bad value of the sheet that the file goes before is not said', () => {
    const sheet = [PARAMETERS, entry('due_soon_days', 'x')];
    expect(planOf({ plan: { due_soon_days: 3 }, planSheet: sheet }).problems).toEqual([]);
  });

  test('a blank in the file goes before the sheet too', () => {
    const sheet = [PARAMETERS, entry('as_of', { date: '2023-05-01' })];
    expect(planOf({ planSheet: sheet }).plan.get('as_of')).toBe('2023-05-01');
    expect(planOf({ plan: { as_of: null }, planSheet: sheet }).plan.get('as_of')).toBeNull();
  });
});
