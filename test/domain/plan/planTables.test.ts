import { describe, expect, test } from '@jest/globals';
import type { PlanReading } from '../../../src/domain/plan/reading/readPlan';
import { type CellInput, planOf } from '../trackerTable';
import { DEADLINES, entry, PARAMETERS, planFindings, QUOTA, RULES, sideBySide } from './planSheets';

const TABLES: Readonly<Record<string, CellInput[][]>> = {
  parameters: [
    PARAMETERS,
    entry('due_soon_days', 7, 'Mục 7'),
    entry('upper.max_days', 2, 'Mục 8'),
    entry('grassroots.max_days', 3),
  ],
  deadlines: [
    DEADLINES,
    ['cơ sở', 'Khối xã', '', { date: '2023-04-01' }, 'còn trong hạn', '', 'Mục 5'],
    ['', 'Khối doanh nghiệp', { date: '2023-02-01' }, '', '', '2 ngày', ''],
  ],
  rules: [
    RULES,
    ['quorum', 'Đủ đại biểu', 'lỗi', 'Mục 4'],
    ['propaganda', 'Tuyên truyền', 'Tắt', ''],
    ['pilot-first', 'Đại hội điểm trước', '', 'Mục 6'],
  ],
  quota: [QUOTA, ['', 1, 19, 19, 3, 5, 1], ['Cấp huyện', 20, '', '', '', '', '2']],
};

/** Everything that the four tables say. */
function contentsOf({ plan, problems }: PlanReading) {
  const town = plan.termsFor('grassroots', 'khối  Xã');
  const firms = plan.termsFor('pilot', 'Khối doanh nghiệp');
  return {
    problems,
    values: [
      plan.get('due_soon_days'),
      plan.clauseOf('due_soon_days'),
      plan.get('upper.max_days'),
      plan.clauseOf('upper.max_days'),
      plan.get('grassroots.max_days'),
      plan.clauseOf('grassroots.max_days'),
    ],
    town: [town.completeBefore, town.lastOnTimeDay, town.clauses.completeBefore, town.maxDays],
    firms: [firms.startFrom, firms.completeBefore, firms.maxDays],
    rules: ['quorum', 'propaganda', 'pilot-first'].map((code) => plan.ruleSetting(code)),
    quota: plan.quota,
  };
}

const BAND = {
  level: null,
  to: null,
  delegates_max: null,
  committee_min: null,
  committee_max: null,
};
const CONTENTS = {
  problems: [],
  values: [7, 'Mục 7', 2, 'Mục 8', 3, 'II.4.1'],
  town: ['2023-04-01', '2023-04-01', 'Mục 5', 3],
  firms: ['2023-02-01', '2023-02-15', 2],
  rules: [
    { code: 'quorum', severity: 'error', clause: 'Mục 4' },
    { code: 'propaganda', severity: 'off', clause: null },
    { code: 'pilot-first', severity: null, clause: 'Mục 6' },
  ],
  quota: [
    { ...BAND, from: 1, to: 19, delegates_max: 19, committee_min: 3, committee_max: 5, sent_up: 1 },
    { ...BAND, level: 'upper', from: 20, sent_up: 2 },
  ],
};

/** Every order of some things. */
function orders<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]];
  return things.flatMap((first, i) =>
    orders(things.filter((_, at) => at !== i)).map((rest) => [first, ...rest]),
  );
}
const ORDERS = orders(Object.keys(TABLES)).map((order) => ({
  order: order.join(', '),
  tables: order.map((name) => TABLES[name]!),
}));

describe('tables are found wherever they stand', () => {
  test.each(ORDERS)('below each other: $order', ({ tables }) => {
    const planSheet = tables.flatMap((rows) => [['Một tiêu đề'], ...rows, []]);
    expect(contentsOf(planOf({ planSheet }))).toEqual(CONTENTS);
  });

  test.each(ORDERS)('below each other without a blank row: $order', ({ tables }) => {
    expect(contentsOf(planOf({ planSheet: tables.flat() }))).toEqual(CONTENTS);
  });

  test.each(ORDERS)('side by side with a gap: $order', ({ tables }) => {
    const planSheet = [['KẾ HOẠCH'], ...sideBySide(1, ...tables)];
    expect(contentsOf(planOf({ planSheet }))).toEqual(CONTENTS);
  });

  test.each(ORDERS)('side by side without a gap: $order', ({ tables }) => {
    expect(contentsOf(planOf({ planSheet: sideBySide(0, ...tables) }))).toEqual(CONTENTS);
  });

  test('in any order of columns, with columns of one’s own, whatever the accents and the case', () => {
    const flipped = (rows: CellInput[][]) =>
      rows.map((row, i) => [...row, i === 0 ? 'Người theo dõi' : 'Lan'].reverse());
    const asTyped = (rows: CellInput[][]) => [
      rows[0]!.map((header) => (header as string).normalize('NFD').toUpperCase()),
      ...rows.slice(1),
    ];
    const tables = Object.values(TABLES).map((rows) => asTyped(flipped(rows)));
    const planSheet = tables.flatMap((rows) => [...rows, []]);
    expect(contentsOf(planOf({ planSheet }))).toEqual(CONTENTS);
  });

  test('parameters stand below their header wherever other tables end or begin', () => {
    const planSheet = [
      PARAMETERS,
      entry('due_soon_days', 7, 'Mục 7'),
      [],
      ...TABLES.rules!,
      [],
      ...TABLES.deadlines!,
      ...TABLES.quota!,
      [],
      ['Thông số khác'],
      entry('upper.max_days', 2, 'Mục 8'),
      entry('grassroots.max_days', 3),
    ];
    expect(contentsOf(planOf({ planSheet }))).toEqual(CONTENTS);
  });

  test('headers of older versions name the columns too', () => {
    const headers = ['Từ', 'Đến', 'ĐB tối đa', 'BCH tối thiểu', 'BCH tối đa', 'ĐB dự ĐH huyện'];
    const { plan } = planOf({ planSheet: [headers, [1, 19, '', '', '', 3]] });
    expect(plan.quota).toEqual([{ ...BAND, from: 1, to: 19, sent_up: 3 }]);
  });
});

describe('a table ends', () => {
  test('at its first row that is blank in all of its columns', () => {
    const planSheet = [
      QUOTA,
      ['', 1, 19, '', '', '', 1],
      ['', '-', ' ', '', '', '', '', 'x'],
      ['', 40],
    ];
    expect(planOf({ planSheet }).plan.quota).toEqual([{ ...BAND, from: 1, to: 19, sent_up: 1 }]);
  });

  test('not at a row that says something in a column of one’s own', () => {
    const planSheet = [
      [...QUOTA, 'Người lập'],
      ['', 1, 19],
      ['', '', '', '', '', '', '', 'Lan'],
      ['', 40],
    ];
    expect(planOf({ planSheet }).plan.quota.map(({ from }) => from)).toEqual([1, 40]);
    expect(planFindings({ planSheet })).toEqual([]);
  });

  test('without a row where it has none', () => {
    const { plan, problems } = planOf({ planSheet: [QUOTA, [], DEADLINES] });
    expect(problems).toEqual([]);
    expect(plan.quota).toEqual([]);
  });

  test('beside codes that look like keys: those of the table of rules are none, any other is', () => {
    const rules = [RULES, ['quorum', '', 'lỗi'], ['propaganda', '', 'tắt']];
    const planSheet = [PARAMETERS, entry('due_soon_days', 7), [], ...rules, [], ['propaganda']];
    expect(planFindings({ planSheet })).toEqual([
      expect.stringContaining('không có thông số propaganda, Kế hoạch!C8'),
    ]);
  });

  test('beside a table that touches the parameters, whose unknown keys are said', () => {
    const rules = [RULES, ['quorum', '', 'lỗi', '']];
    const planSheet = sideBySide(0, [PARAMETERS, entry('due_soon_day', 7)], rules);
    expect(planFindings({ planSheet })).toEqual([
      expect.stringContaining('không có thông số due_soon_day, Kế hoạch!C2'),
    ]);
  });
});
