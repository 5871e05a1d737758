import { describe, expect, test } from '@jest/globals';
import { type CellInput, planOf } from '../trackerTable';
import { DEADLINES, planFindings } from './planSheets';

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
      '“Từ ngày” (Kế hoạch!C2, ghi “01/04/2023”) phải sớm hơn “Hoàn thành trước” (Kế hoạch!D2, ghi “01/04/2023”). Cả dòng không được dùng',
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

test('of a thousand exceptions each counts, and of a thousand bad rows each is said', () => {
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
  const { plan, problems } = planOf({ planSheet });
  for (const i of many) {
    expect(plan.termsFor('grassroots', `khối  ${i}`).clauses.completeBefore).toBe(`Mục ${i}`);
  }
  expect(problems.map((problem) => problem.kind === 'bad-cell' && problem.cell.text)).toEqual(
    many.map((i) => `sớm ${i}`),
  );
});
