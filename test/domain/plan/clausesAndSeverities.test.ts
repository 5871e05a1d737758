import { describe, expect, test } from '@jest/globals';
import { checkReport } from '../../../src/domain/check/checkReport';
import { type CellInput, checkTable, type CheckInput } from '../trackerTable';
import { DEADLINES, entry, PARAMETERS, RULES } from './planSheets';

function report(input: CheckInput) {
  return checkReport(checkTable(input), 'vi');
}

describe('the clause that a finding cites', () => {
  const rows = [
    { 'Ngày tổ chức': '31/5/2023', Khối: 'Khối xã', 'Thời lượng': 3 },
    { 'Ngày tổ chức': '31/5/2023', Khối: 'Khối khác', 'Thời lượng': 3 },
    { 'Ngày dự kiến': '31/12/2022', Khối: 'Khối khác' },
    { 'Ngày dự kiến': '20/12/2023', Khối: 'Khối khác' },
  ];
  const parameters = [
    PARAMETERS,
    entry('grassroots.complete_before', { date: '2023-05-31' }, 'P1'),
    entry('grassroots.start_from', { date: '2023-01-01' }, 'P2'),
    entry('grassroots.max_days', 1, 'P3'),
  ];
  const dated = [
    'held-by-deadline',
    'on-the-mark',
    'planned-after-deadline',
    'start-window',
    'duration-limit',
  ];
  const rules = [
    RULES,
    ...[...dated, 'duration-missing'].map((code) => [code, '', '', `R ${code}`]),
  ];
  const exceptions = [
    DEADLINES,
    ['', 'Khối xã', '', { date: '2023-05-31' }, '', '', 'E1'],
    ['', 'Khối khác', '', '', '', 2, ''],
  ];
  const cited = (planSheet: CellInput[][], plan: object = {}) =>
    Object.fromEntries(
      report({ rows, planSheet, plan: { ...plan }, asOf: '2023-06-30' })
        .findings.filter(({ code }) => dated.includes(code))
        .map(({ code, row, clause }) => [`${code} ${row}`, clause]),
    );

  test('is the default’s where no table says one', () => {
    expect(cited([])).toEqual({
      'held-by-deadline 2': 'II.4.1',
      'held-by-deadline 3': 'II.4.1',
      'held-by-deadline 4': 'II.4.1',
      'held-by-deadline 5': 'II.4.1',
      'on-the-mark 2': 'II.4',
      'on-the-mark 3': 'II.4',
      'planned-after-deadline 5': 'II.4',
      'start-window 4': 'II.4.1',
      'duration-limit 2': 'II.4.1',
      'duration-limit 3': 'II.4.1',
    });
  });

  test('is that of the rule’s row before the default', () => {
    for (const [key, clause] of Object.entries(cited(rules))) {
      expect(clause).toBe(`R ${key.split(' ')[0]!}`);
    }
  });

  const PARAMETERS_CITED = {
    'held-by-deadline 2': 'P1',
    'held-by-deadline 3': 'P1',
    'held-by-deadline 4': 'P1',
    'held-by-deadline 5': 'P1',
    'on-the-mark 2': 'P1',
    'on-the-mark 3': 'P1',
    'planned-after-deadline 5': 'P1',
    'start-window 4': 'P2',
    'duration-limit 2': 'P3',
    'duration-limit 3': 'P3',
  };

  test('is that of the parameter before the rule’s row', () => {
    expect(cited([...parameters, [], ...rules])).toEqual(PARAMETERS_CITED);
  });

  test('is that of the exception before all, where it gives the value in question and a clause', () => {
    expect(cited([...parameters, [], ...rules, [], ...exceptions])).toEqual({
      ...PARAMETERS_CITED,
      'held-by-deadline 2': 'E1',
      'on-the-mark 2': 'E1',
    });
  });

  test('is the sheet’s also where the file gives the value', () => {
    const plan = { 'grassroots.complete_before': '2023-05-31', 'grassroots.max_days': 2 };
    expect(cited([...parameters, [], ...rules], plan)).toEqual(PARAMETERS_CITED);
    const severities = { rules: { 'on-the-mark': { severity: 'warning' } } };
    expect(cited(rules, severities)['on-the-mark 2']).toBe('R on-the-mark');
  });

  test('of a rule that is not about dates is that of its row', () => {
    const held = [{ 'Ngày tổ chức': '12/4/2023', 'Thời lượng': '' }];
    const clauseOf = (planSheet: CellInput[][]) =>
      report({ rows: held, planSheet }).findings.find(({ code }) => code === 'duration-missing')
        ?.clause;
    expect(clauseOf([])).toBe('II.4');
    expect(clauseOf(rules)).toBe('R duration-missing');
  });
});

describe('the severity that the plan gives a rule', () => {
  const rows = [
    { 'Ngày tổ chức': '31/5/2023' },
    { Cấp: 'Huyện', 'Ngày tổ chức': '', 'Ngày dự kiến': '1/5/2023' },
    { Cấp: 'Huyện', 'Ngày tổ chức': '1/6/2023' },
    { 'Ngày tổ chức': '' },
  ];
  const found = (code: string, severity: string) =>
    report({
      rows,
      plan: { rules: { [code]: { severity } } },
      asOf: '2023-06-10',
    }).findings.flatMap((finding) =>
      finding.code === code ? [[finding.row, finding.severity]] : [],
    );

  test('is that of its findings', () => {
    expect(found('on-the-mark', '')).toEqual([[2, 'info']]);
    expect(found('on-the-mark', 'lỗi')).toEqual([[2, 'error']]);
  });

  test.each([
    ['', 'warning', 'error'],
    ['error', 'warning', 'error'],
    ['warning', 'warning', 'warning'],
    ['info', 'info', 'info'],
  ])('%p of a rule with two: the lower one is %s, the higher %s', (severity, lower, higher) => {
    expect(found('level-order', severity)).toEqual([
      [3, lower],
      [4, higher],
    ]);
  });

  test('off: it is not run, and listed with the reason', () => {
    expect(found('level-order', 'tắt')).toEqual([]);
    const plan = { rules: { 'level-order': { severity: 'off' } } };
    expect(report({ rows, plan }).rulesNotRun).toContainEqual({
      code: 'level-order',
      reason: 'Đã tắt ở bảng Quy tắc của trang Kế hoạch.',
    });
  });
});

describe('the name of the plan', () => {
  test.each([
    [{}, 'tam-duong-xi'],
    [{ 'plan.id': 'phuong-tan-phong' }, 'phuong-tan-phong'],
    [{ 'plan.id': '' }, null],
  ])('%j: %p', (plan, id) => {
    expect(report({ rows: [], plan }).plan).toBe(id);
  });
});
