import { describe, expect, test } from '@jest/globals';
import { bandFor, type QuotaBand } from '../../../src/domain/plan/tables/quota';
import { planOf } from '../trackerTable';
import { planFindings, QUOTA } from './planSheets';

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
