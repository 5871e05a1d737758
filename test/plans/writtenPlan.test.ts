/** Any plan can be written as set-up writes the default one, and reads as it was. */
import { describe, expect, test } from '@jest/globals';
import { PLAN_SAMPLES } from '../../scripts/sample/plans';
import { planFile } from '../../scripts/sample/plans/sampleFile';
import { PARAMETER_KEYS } from '../../src/domain/plan/parameters';
import { readPlanFile } from '../../src/domain/plan/reading/planFile';
import { readPlanSheet } from '../../src/domain/plan/reading/planSheet';
import { readPlan } from '../../src/domain/plan/reading/readPlan';
import { planTemplate } from '../../src/domain/setup/planTemplate';
import { LANGUAGES } from '../../src/domain/text/language';
import { gridOfTemplate } from '../domain/setup/templateGrid';

/** A row with every field that it may have. */
const NO_BAND = {
  level: null,
  to: null,
  delegates_max: null,
  committee_min: null,
  committee_max: null,
  sent_up: null,
};

test('days are date cells, and what is chosen is in the words of the list', () => {
  const { plan } = PLAN_SAMPLES.find(({ name }) => name === 'binh-an-2028')!;
  const rowOf = (language: 'vi' | 'en', text: string) =>
    planTemplate(language, plan).rows.find((row) => row.includes(text))!;
  expect(rowOf('vi', 'Khối doanh nghiệp').slice(0, 7)).toEqual([
    'cơ sở',
    'Khối doanh nghiệp',
    '',
    { date: '2028-06-30' },
    'đúng ngày đó là trễ',
    '',
    '3.4',
  ]);
  expect(rowOf('en', 'Khối doanh nghiệp')[4]).toBe('the day itself is late');
  expect(rowOf('vi', 'pilot-first').slice(2, 4)).toEqual(['lỗi', '3.2']);
  expect(rowOf('vi', 'upper.complete_before')[2]).toEqual({ date: '2028-08-31' });
});

describe.each(PLAN_SAMPLES)('$name', ({ plan }) => {
  test.each(LANGUAGES)('reads from its sheet as it was written, in %s', (language) => {
    const reading = readPlan([readPlanSheet(gridOfTemplate(planTemplate(language, plan)))]);
    expect(reading.problems).toEqual([]);
    for (const key of PARAMETER_KEYS) {
      const expected = key === 'language' ? language : plan.data.values[key];
      expect([key, reading.plan.get(key)]).toEqual([key, expected]);
    }
    expect(reading.plan.clauseOf('grassroots.max_days')).toBe(
      plan.data.clauses['grassroots.max_days'],
    );
    expect(reading.plan.quota).toEqual(plan.quota.map((band) => ({ ...NO_BAND, ...band })));
    for (const { level, bloc, complete_before: before, before_reading: as } of plan.deadlines) {
      const terms = reading.plan.termsFor(level!, bloc!);
      expect([terms.completeBefore, terms.beforeReading]).toEqual([before, as]);
    }
    for (const [code, { severity }] of Object.entries(plan.rules)) {
      expect([code, reading.plan.ruleSetting(code)?.severity]).toEqual([code, severity]);
    }
  });

  test('every rule stands in the row in which it stands under the default plan', () => {
    const codes = (template: ReturnType<typeof planTemplate>) => template.rows.map(([key]) => key);
    const byDefault = codes(planTemplate('vi'));
    const own = codes(planTemplate('vi', plan));
    for (const code of [...PARAMETER_KEYS, 'Mã', ...Object.keys(plan.data.ruleClauses)]) {
      expect([code, own.indexOf(code)]).toEqual([code, byDefault.indexOf(code)]);
      expect(own).toContain(code);
    }
  });

  test('its file has every value and every clause of a rule', () => {
    const file = JSON.parse(planFile(plan)) as Record<string, unknown>;
    const { problems, plan: read } = readPlan([readPlanFile(file)]);
    expect(problems).toEqual([]);
    expect(Object.keys(file)).not.toContain('as_of');
    expect(read.get('upper.congress')).toBe(plan.data.values['upper.congress']);
    expect(read.ruleClause('level-order')).toBe(plan.data.ruleClauses['level-order']);
    expect(read.ruleClause('held-by-deadline')).toMatch(/^\S+ \/ \S+$/);
  });
});
