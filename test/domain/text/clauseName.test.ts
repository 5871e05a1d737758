import { expect, test } from '@jest/globals';
import { clauseNameVi } from '../../../src/domain/text/clauseName';
import { reminderLetters } from '../../../src/domain/summary/reminders/reminderLetters';
import { reminderText } from '../../../src/domain/summary/reminders/reminderText';
import { vi as reportWords } from '../../../src/domain/summary/report/reportWordsVi';
import { tableInput } from '../summary/sampleInput';
import { checkTable } from '../trackerTable';

const PLAN = { rules: { 'held-by-deadline': { clause: 'Điều 5' } } };

test.each([
  ['III.2.a', 'mục III.2.a'],
  ['5', 'mục 5'],
  ['Mục III.2.a', 'Mục III.2.a'],
  ['mục 3'.normalize('NFD'), 'mục 3'.normalize('NFD')],
  ['Điều 5, khoản 2', 'Điều 5, khoản 2'],
  // A word that only begins so
  ['Phần-1', 'mục Phần-1'],
])('the clause %s is called %s', (clause, name) => {
  expect(clauseNameVi(clause)).toBe(name);
});

test.each([
  ['2023-06-15', '', 'Theo Kế hoạch (Điều 5), đại hội phải hoàn thành'],
  ['2023-05-20', '', 'đúng Kế hoạch (Điều 5): hoàn thành'],
  ['2023-04-19', '10/4/2023', 'Theo Kế hoạch (Điều 5), đại hội phải hoàn thành'],
])('a reminder of %s names it as the plan does', (asOf, planned, said) => {
  const {
    units,
    plan,
    asOf: day,
  } = checkTable({
    rows: [{ 'Tên CĐCS': 'Trường A', 'Ngày dự kiến': planned, 'Ngày tổ chức': '' }],
    asOf,
    plan: PLAN,
  });
  expect(reminderText(units[0]!, plan, day, 'vi')).toContain(said);
});

test('so do a letter and the report', () => {
  const rows = [{ 'Tên CĐCS': 'Trường A' }];
  const [letter] = reminderLetters(tableInput({ rows, asOf: '2023-06-15', plan: PLAN }));
  expect(JSON.stringify(letter!.blocks)).toContain('Theo Kế hoạch (Điều 5), đại hội CĐCS');
  expect(reportWords.conditions.clause('Điều 5')).toBe('Điều 5');
});
