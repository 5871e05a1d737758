import { describe, expect, test } from '@jest/globals';
import { type CellInput, planOf } from '../trackerTable';
import { entry, PARAMETERS, planFindings, RULES } from './planSheets';

describe('settings of rules', () => {
  const rules = (...rows: CellInput[][]) => ({ planSheet: [RULES, ...rows] });

  test.each([
    ['lỗi', 'error'],
    ['Cảnh báo', 'warning'],
    ['ghi chú', 'info'],
    ['Lưu ý', 'info'],
    ['tắt', 'off'],
    ['ERROR', 'error'],
    ['warning', 'warning'],
    ['info', 'info'],
    ['Note', 'info'],
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
      'Kế hoạch, bảng Quy tắc: “Mức độ” (Kế hoạch!C2) ghi “nặng”, không hợp lệ nên cả dòng không được dùng. Cần ghi một trong các giá trị: “lỗi”, “cảnh báo”, “lưu ý”, “tắt”.',
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
