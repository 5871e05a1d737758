import { describe, expect, test } from '@jest/globals';
import { bandFor, type QuotaBand } from '../../../src/domain/plan/tables/quota';
import { type CellInput, planOf } from '../trackerTable';
import { DEADLINES, entry, PARAMETERS, planFindings, QUOTA, RULES } from './planSheets';

const BAND: QuotaBand = {
  level: null,
  from: 0,
  to: null,
  delegates_max: null,
  committee_min: null,
  committee_max: null,
  sent_up: null,
};

describe('size bands', () => {
  const valid: readonly Readonly<Record<string, unknown>>[] = [
    { from: 0 },
    { from: 1, to: 1 },
    { from: 1, to: 20, committee_min: 3, committee_max: 3 },
    { from: 1, committee_min: 3 },
    { from: 1, committee_max: 0, delegates_max: 0, sent_up: 0 },
    { level: 'pilot', from: 1 },
  ];
  test.each(valid)('%j is one', (band) => {
    const { plan, problems } = planOf({ plan: { quota: [band] } });
    expect(problems).toEqual([]);
    expect(plan.quota).toEqual([{ ...BAND, ...band }]);
  });

  test.each<[object, string]>([
    [{}, '“Từ (đoàn viên)” (quota[1].from) đang để trống'],
    [{ to: 20 }, '“Từ (đoàn viên)” (quota[1].from) đang để trống'],
    [{ from: null }, '“Từ (đoàn viên)” (quota[1].from) đang để trống'],
    [{ from: -1 }, '“Từ (đoàn viên)” (quota[1].from) ghi “-1”'],
    [{ from: 1.5 }, '“Từ (đoàn viên)” (quota[1].from) ghi “1.5”'],
    [{ from: true }, '“Từ (đoàn viên)” (quota[1].from) ghi “true”'],
    [{ from: [1] }, '“Từ (đoàn viên)” (quota[1].from) ghi “[1]”'],
    [{ from: 1, to: { n: 9 } }, '“Đến” (quota[1].to) ghi “{"n":9}”'],
    [{ level: 'tỉnh', from: 'x' }, '“Cấp” (quota[1].level) ghi “tỉnh”'],
    [{ from: 1, sent_up: -1 }, '“ĐB dự ĐH cấp trên” (quota[1].sent_up) ghi “-1”'],
    [
      { from: 20, to: 19 },
      '“Từ (đoàn viên)” (quota[1].from, ghi “20”) không được lớn hơn “Đến” (quota[1].to, ghi “19”)',
    ],
    [
      { from: 1, committee_min: 5, committee_max: 3 },
      '“BCH tối thiểu” (quota[1].committee_min, ghi “5”) không được lớn hơn “BCH tối đa” (quota[1].committee_max, ghi “3”)',
    ],
  ])('%j is left out, and said once', (band, text) => {
    const plan = { quota: [{ from: 30 }, band] };
    expect(planOf({ plan }).plan.quota).toEqual([{ ...BAND, from: 30 }]);
    expect(planFindings({ plan })).toEqual([expect.stringContaining(text)]);
  });

  test('a field that there is not is left out, and the row counts', () => {
    const plan = { quota: [{ from: 30, sentUp: 1 }] };
    expect(planOf({ plan }).plan.quota).toEqual([{ ...BAND, from: 30 }]);
    expect(planFindings({ plan })).toEqual([
      expect.stringContaining('không có thông số quota[0].sentUp'),
    ]);
  });

  test.each(['abc', 7, null, [1, 2], true])('%j is no row', (row) => {
    const plan = { quota: [{ from: 30 }, row] };
    expect(planOf({ plan }).plan.quota).toEqual([{ ...BAND, from: 30 }]);
    expect(planFindings({ plan })).toEqual([
      'Kế hoạch: quota[1] không đọc được nên không được dùng. Cần ghi một đối tượng (JSON).',
    ]);
  });

  test('on the sheet texts of numbers count, and the first bad cell of a row is named', () => {
    const planSheet = [
      QUOTA,
      ['', '1', '19 ĐV', '-', '', '', '1'],
      ['', 20, 'nhiều', 'ít', '', '', 2],
      ['', true, 20, '', '', '', 2],
      ['điểm', 30, '', '', '', '', 3],
    ];
    expect(planOf({ planSheet }).plan.quota).toEqual([
      { ...BAND, from: 1, to: 19, sent_up: 1 },
      { ...BAND, level: 'pilot', from: 30, sent_up: 3 },
    ]);
    expect(planFindings({ planSheet })).toEqual([
      expect.stringContaining('bảng Định mức: “Đến” (Kế hoạch!C3) ghi “nhiều”'),
      expect.stringContaining('bảng Định mức: “Từ (đoàn viên)” (Kế hoạch!B4) ghi “true”'),
    ]);
  });

  test.each<[string, string[], boolean]>([
    ['the next number', ['', '1', '19', '', '20', '30'], false],
    ['the same number', ['', '1', '20', '', '20', '30'], true],
    ['an open end', ['', '1', '', '', '500', ''], true],
    ['a gap', ['', '1', '19', '', '30', ''], false],
    ['one inside the other', ['', '1', '100', '', '20', '30'], true],
    ['another level', ['cơ sở', '1', '20', 'điểm', '1', '20'], false],
    ['every level but the upper', ['', '1', '20', 'cấp trên', '1', '20'], false],
    ['one of the levels that a blank means', ['điểm', '1', '20', '', '1', '20'], true],
  ])('two bands that have %s: %j overlap: %p', (_, cells, doOverlap) => {
    const planSheet = [QUOTA.slice(0, 3), cells.slice(0, 3), cells.slice(3)];
    expect(planOf({ planSheet }).plan.quota).toHaveLength(doOverlap ? 1 : 2);
    expect(planFindings({ planSheet })).toEqual(
      doOverlap
        ? [
            'Kế hoạch, bảng Định mức: dòng ở Kế hoạch!A3 có số đoàn viên trùng với dòng ở Kế hoạch!A2 của cùng cấp nên không được dùng. Sửa “Từ” hoặc “Đến” để hai dòng không trùng nhau.',
          ]
        : [],
    );
  });

  test('a band that is left out makes no other one overlap', () => {
    const plan = { quota: [{ from: 1, to: 10 }, { from: 10, to: 20 }, { from: 15 }] };
    expect(planOf({ plan }).plan.quota.map(({ from }) => from)).toEqual([1, 15]);
  });

  test.each([
    ['grassroots', 0, null],
    ['grassroots', 9, null],
    ['grassroots', 10, 10],
    ['pilot', 19, 10],
    ['grassroots', 20, null],
    ['grassroots', 30, 30],
    ['pilot', 9999, 30],
    ['upper', 10, null],
    ['upper', 5, 5],
  ] as const)('a %s unit of %d members is in the band from %p', (milestone, members, from) => {
    const bands = [
      { ...BAND, from: 10, to: 19 },
      { ...BAND, from: 30 },
      { ...BAND, level: 'upper' as const, from: 5, to: 9 },
    ];
    expect(bandFor(bands, milestone, members)?.from ?? null).toBe(from);
  });
});

describe('own deadlines', () => {
  test.each<[CellInput[], string]>([
    [['Cấp tỉnh'], '“Cấp” (Kế hoạch!A2) ghi “Cấp tỉnh”'],
    [['', '', 'tháng 4/2023'], '“Từ ngày” (Kế hoạch!C2) ghi “tháng 4/2023”'],
    [['', '', '', 'sớm', 'x'], '“Hoàn thành trước” (Kế hoạch!D2) ghi “sớm”'],
    [['', '', '', '', 'tùy'], '“Cách hiểu” (Kế hoạch!E2) ghi “tùy”'],
    [['', '', '', '', '', 0], '“Tối đa (ngày)” (Kế hoạch!F2) ghi “0”'],
    [['', true], '“Khối” (Kế hoạch!B2) ghi “true”'],
    [
      ['', '', '1/4/2023', { date: '2023-04-01' }],
      '“Từ ngày” (Kế hoạch!C2, ghi “1/4/2023”) phải sớm hơn “Hoàn thành trước” (Kế hoạch!D2, ghi “01/04/2023”). Cả dòng không được dùng',
    ],
  ])('%j is left out, and said once', (row, text) => {
    const general = planOf({}).plan.termsFor('grassroots');
    const planSheet = [DEADLINES, row];
    expect(planFindings({ planSheet })).toEqual([
      expect.stringContaining(`bảng Thời hạn riêng: ${text}`),
    ]);
    expect(planOf({ planSheet }).plan.termsFor('grassroots')).toEqual(general);
  });

  test.each<[object, string]>([
    [{ bloc: ['Khối xã'] }, '“Khối” (deadlines[0].bloc) ghi “["Khối xã"]”'],
    [{ clause: { vi: 'II' } }, '“Điều khoản” (deadlines[0].clause) ghi “{"vi":"II"}”'],
    [{ max_days: 'vài' }, '“Tối đa (ngày)” (deadlines[0].max_days) ghi “vài”'],
  ])('%j of a file is left out, and named by its field', (row, text) => {
    expect(planFindings({ plan: { deadlines: [row] } })).toEqual([expect.stringContaining(text)]);
  });

  test.each(['điểm', 'Pilot', 'Cơ sở', 'grassroots', 'CẤP TRÊN', 'upper', 'huyện', 'cấp  huyện'])(
    'a level may be called %s',
    (level) => {
      expect(planFindings({ planSheet: [DEADLINES, [level, 'Khối xã', '', '', '', 2]] })).toEqual(
        [],
      );
    },
  );

  test('a level may be called as the plan calls the upper one, and no other way', () => {
    const plan = {
      'level.upper': 'Phường; Cấp phường',
      deadlines: [{ level: 'phường', max_days: 3 }],
    };
    expect(planOf({ plan }).plan.termsFor('upper').maxDays).toBe(3);
    expect(planFindings({ plan: { ...plan, deadlines: [{ level: 'huyện' }] } })).toEqual([
      expect.stringContaining('“Cấp” (deadlines[0].level) ghi “huyện”'),
    ]);
  });

  test('of two rows that say the same the second is left out, as they are read', () => {
    const planSheet = [
      DEADLINES,
      ['cơ sở', 'Khối xã', '', { date: '2023-04-01' }],
      ['', 'Khối xã', '', { date: '2023-04-01' }],
      ['grassroots', 'Khối xã', '', '1/4/2023'],
    ];
    expect(planFindings({ planSheet })).toEqual([
      'Kế hoạch, bảng Thời hạn riêng: dòng ở Kế hoạch!A4 lặp lại dòng ở Kế hoạch!A2 nên không được dùng. Xóa một trong hai dòng.',
    ]);
  });
});

describe('settings of rules', () => {
  const rules = (...rows: CellInput[][]) => ({ planSheet: [RULES, ...rows] });

  test.each([
    ['lỗi', 'error'],
    ['Cảnh báo', 'warning'],
    ['ghi chú', 'info'],
    ['tắt', 'off'],
    ['ERROR', 'error'],
    ['warning', 'warning'],
    ['info', 'info'],
    ['off', 'off'],
    ['', null],
  ])('a severity %p is %p', (written, severity) => {
    const { plan, problems } = planOf(rules(['Quorum ', '', written, 'Mục 4']));
    expect(problems).toEqual([]);
    expect(plan.ruleSetting('quorum')).toEqual({ code: 'quorum', severity, clause: 'Mục 4' });
  });

  test.each<[CellInput, string]>([
    ['quorom', '“Mã” (Kế hoạch!A2) ghi “quorom”'],
    ['date-order', '“Mã” (Kế hoạch!A2) ghi “date-order”'],
    ['plan-invalid', '“Mã” (Kế hoạch!A2) ghi “plan-invalid”'],
    ['', '“Mã” (Kế hoạch!A2) đang để trống'],
    ['toString', '“Mã” (Kế hoạch!A2) ghi “toString”'],
  ])('%p is no rule of the plan', (code, text) => {
    const input = rules([code, '', 'lỗi', ''], ['quorum', '', 'lỗi', '']);
    expect(planFindings(input)).toEqual([expect.stringContaining(text)]);
    expect(planOf(input).plan.ruleSetting('quorum')?.severity).toBe('error');
  });

  test('an unreadable severity leaves the default severity and clause', () => {
    const input = rules(['quorum', '', 'nặng', 'Mục 4']);
    expect(planOf(input).plan.ruleSetting('quorum')).toBeUndefined();
    expect(planOf(input).plan.ruleClause('quorum')).toBe('Charter art. 10');
    expect(planFindings(input)).toEqual([
      'Kế hoạch, bảng Quy tắc: “Mức độ” (Kế hoạch!C2) ghi “nặng”, không hợp lệ nên cả dòng không được dùng. Cần ghi một trong các giá trị: “lỗi”, “cảnh báo”, “ghi chú”, “tắt”.',
    ]);
  });

  test('of a code that stands twice the first counts, valid or not', () => {
    const valid = rules(['quorum', '', 'lỗi', ''], ['QUORUM', '', 'tắt', 'x']);
    expect(planOf(valid).plan.ruleSetting('quorum')?.severity).toBe('error');
    expect(planFindings(valid)).toEqual([
      expect.stringContaining('bảng Quy tắc: dòng ở Kế hoạch!A3 lặp lại dòng ở Kế hoạch!A2'),
    ]);
    const invalid = rules(['quorum', '', 'nặng', ''], ['quorum', '', 'tắt', 'x']);
    expect(planOf(invalid).plan.ruleSetting('quorum')).toBeUndefined();
    expect(planFindings(invalid)).toEqual([
      expect.stringContaining('“nặng”'),
      expect.stringContaining('lặp lại'),
    ]);
  });

  test('those of a file go before the sheet code by code and field by field', () => {
    const sheet = rules(
      ['quorum', '', 'lỗi', 'Mục 4'],
      ['propaganda', '', 'tắt', 'Mục 5'],
      ['pilot-first', '', 'ghi chú', ''],
    );
    const { plan, problems } = planOf({
      ...sheet,
      plan: {
        rules: { quorum: { severity: 'info' }, propaganda: { clause: 'Mục 9', severity: '' } },
      },
    });
    expect(problems).toEqual([]);
    expect(plan.ruleSetting('quorum')).toEqual({
      code: 'quorum',
      severity: 'info',
      clause: 'Mục 4',
    });
    expect(plan.ruleSetting('propaganda')).toMatchObject({ severity: 'off', clause: 'Mục 9' });
    expect(plan.ruleSetting('pilot-first')).toMatchObject({ severity: 'info', clause: null });
  });

  test.each<[object, string]>([
    [{ quorom: { severity: 'info' } }, '“Mã” (rules.quorom) ghi “quorom”'],
    [{ 'date-order': {} }, '“Mã” (rules.date-order) ghi “date-order”'],
    [{ quorum: { severity: 'bad' } }, '“Mức độ” (rules.quorum.severity) ghi “bad”'],
    [{ quorum: { severity: ['off'] } }, '“Mức độ” (rules.quorum.severity) ghi “["off"]”'],
    [{ quorum: { level: 'off' } }, 'không có thông số rules.quorum.level'],
    [{ quorum: { code: 'propaganda' } }, 'không có thông số rules.quorum.code'],
    [{ quorum: 'off' }, 'rules.quorum không đọc được nên không được dùng'],
  ])('%j of a file: %s', (settings, text) => {
    const plan = { rules: settings };
    expect(planFindings({ plan })).toEqual([expect.stringContaining(text)]);
    expect(planOf({ plan }).plan.ruleSetting('quorum')?.severity ?? null).toBeNull();
    expect(planOf({ plan }).plan.ruleSetting('propaganda')).toBeUndefined();
  });
});

describe('the severity of pilot-first in earlier versions', () => {
  const OLD = 'pilot_first.severity';
  const severity = (input: Parameters<typeof planOf>[0]) =>
    planOf(input).plan.ruleSetting('pilot-first')?.severity;

  test('is read as a setting of the rule, in a file and on the sheet', () => {
    expect(severity({ plan: { [OLD]: 'off' } })).toBe('off');
    expect(planFindings({ plan: { [OLD]: 'off' } })).toEqual([]);
    expect(severity({ planSheet: [PARAMETERS, entry(OLD, 'error')] })).toBe('error');
    expect(severity({ planSheet: [PARAMETERS, entry(OLD, '')] })).toBeUndefined();
  });

  test('goes before what the sheet says where it stands in the file', () => {
    const planSheet = [RULES, ['pilot-first', '', 'lỗi', 'Mục 6']];
    const input = { plan: { [OLD]: 'off' }, planSheet };
    expect(planOf(input).plan.ruleSetting('pilot-first')).toMatchObject({
      severity: 'off',
      clause: 'Mục 6',
    });
    expect(planFindings(input)).toEqual([]);
  });

  test('is left out, and said, where the table of the same source says something else', () => {
    const sheet = (written: string) => ({
      planSheet: [PARAMETERS, entry(OLD, 'off'), [], RULES, ['pilot-first', '', written, 'Mục 6']],
    });
    expect(severity(sheet('lỗi'))).toBe('error');
    expect(planFindings(sheet('lỗi'))).toEqual([
      expect.stringContaining('dòng ở Kế hoạch!C2 lặp lại dòng ở Kế hoạch!A5'),
    ]);
    expect(severity(sheet('tắt'))).toBe('off');
    expect(planFindings(sheet('tắt'))).toEqual([]);
    expect(planOf(sheet('')).plan.ruleSetting('pilot-first')).toMatchObject({
      severity: 'off',
      clause: 'Mục 6',
    });
    const file = { plan: { [OLD]: 'off', rules: { 'pilot-first': { severity: 'error' } } } };
    expect(severity(file)).toBe('error');
    expect(planFindings(file)).toEqual([
      expect.stringContaining('dòng ở pilot_first.severity lặp lại dòng ở rules.pilot-first'),
    ]);
  });

  test('names its cell or its key where it is not valid', () => {
    expect(planFindings({ plan: { [OLD]: 'fatal' } })).toEqual([
      expect.stringContaining('“Mức độ” (pilot_first.severity) ghi “fatal”'),
    ]);
    expect(planFindings({ planSheet: [PARAMETERS, entry(OLD, 'fatal')] })).toEqual([
      expect.stringContaining('“Mức độ” (Kế hoạch!C2) ghi “fatal”'),
    ]);
  });
});

describe('whole tables of a file', () => {
  const planSheet = [
    QUOTA,
    ['', 1, 19, '', '', '', 1],
    [],
    DEADLINES,
    ['', 'Khối xã', '', { date: '2023-04-01' }],
  ];
  const seen = (plan: Readonly<Record<string, unknown>>) => {
    const reading = planOf({ plan, planSheet }).plan;
    return [
      reading.quota.map(({ from }) => from),
      reading.termsFor('grassroots', 'Khối xã').completeBefore,
    ];
  };

  test('replace those of the sheet, each by itself', () => {
    expect(seen({ place: 'Bản Bo' })).toEqual([[1], '2023-04-01']);
    expect(seen({ quota: [{ from: 5 }] })).toEqual([[5], '2023-04-01']);
    expect(seen({ quota: [], deadlines: [{ bloc: 'Khối khác', max_days: 2 }] })).toEqual([
      [],
      '2023-05-31',
    ]);
    expect(seen({ quota: null, deadlines: null })).toEqual([[], '2023-05-31']);
  });

  test.each(['quota', 'deadlines'])(
    '%s that is no list replaces the table too, and is said',
    (key) => {
      expect(planFindings({ plan: { [key]: { from: 1 } } })).toEqual([
        `Kế hoạch: ${key} không đọc được nên không được dùng. Cần ghi một danh sách (JSON), mỗi dòng một đối tượng.`,
      ]);
      expect(seen({ [key]: 'theo quy định' })).toEqual(
        key === 'quota' ? [[], '2023-04-01'] : [[1], '2023-05-31'],
      );
    },
  );

  test('rules that are no object are said, and the sheet’s stand', () => {
    const sheet = [RULES, ['quorum', '', 'lỗi', '']];
    const input = { plan: { rules: ['quorum'] }, planSheet: sheet };
    expect(planFindings(input)).toEqual([
      'Kế hoạch: rules không đọc được nên không được dùng. Cần ghi một đối tượng (JSON), mỗi mã quy tắc một đối tượng.',
    ]);
    expect(planOf(input).plan.ruleSetting('quorum')?.severity).toBe('error');
  });
});

test('a thousand exceptions and a thousand bad rows are read at once, and each is said', () => {
  const many = Array.from({ length: 1000 }, (_, i) => i);
  const planSheet = [
    DEADLINES,
    ...many.map((i): CellInput[] => [
      '',
      `Khối ${i}`,
      '',
      { date: '2023-04-01' },
      '',
      '',
      `Mục ${i}`,
    ]),
    ...many.map((i): CellInput[] => ['', `Khối ${i}`, '', `sớm ${i}`]),
  ];
  const start = Date.now();
  const { plan, problems } = planOf({ planSheet });
  for (const i of many) {
    expect(plan.termsFor('grassroots', `khối  ${i}`).clauses.completeBefore).toBe(`Mục ${i}`);
  }
  expect(Date.now() - start).toBeLessThan(5000);
  expect(problems.map((problem) => problem.kind === 'bad-cell' && problem.cell.text)).toEqual(
    many.map((i) => `sớm ${i}`),
  );
});
