import { describe, expect, test } from '@jest/globals';
import { MILESTONES } from '../../../src/domain/plan/plan';
import { planOf } from '../trackerTable';

const EXCEPTION = {
  start_from: '2023-02-01',
  complete_before: '2023-04-01',
  before_reading: 'inclusive',
  max_days: 2,
  clause: 'Mục 5',
} as const;

describe('which exception a unit takes', () => {
  const deadlines = [
    { level: 'cơ sở', bloc: 'Khối xã', max_days: 2 },
    { bloc: 'Khối xã', max_days: 3 },
    { level: 'huyện', max_days: 4 },
    { bloc: 'Khối trường học', max_days: 5 },
    { level: 'điểm', max_days: 6 },
  ];
  test.each([
    ['grassroots', 'KHỐI  XÃ', 2],
    ['pilot', 'Khối xã', 3],
    ['upper', 'Khối xã', 3],
    ['upper', '', 4],
    ['upper', 'Khối trường học', 4],
    ['grassroots', 'Khối trường học', 5],
    ['grassroots', 'trường học', 1],
    ['grassroots', 'Khối xã, thị trấn', 1],
    ['grassroots', '', 1],
    ['pilot', '', 6],
    ['pilot', 'Khối trường học', 5],
  ] as const)('%s, %p: the first that fits, with %p days', (milestone, bloc, days) => {
    const { plan, problems } = planOf({ plan: { deadlines } });
    expect(problems).toEqual([]);
    expect(plan.termsFor(milestone, bloc).maxDays).toBe(days);
  });

  test('one without level and bloc is for every unit', () => {
    const { plan } = planOf({ plan: { deadlines: [EXCEPTION] } });
    for (const milestone of MILESTONES) {
      expect(plan.termsFor(milestone, 'Khối xã')).toMatchObject({
        startFrom: '2023-02-01',
        completeBefore: '2023-04-01',
        lastOnTimeDay: '2023-04-01',
        maxDays: 2,
        clauses: { startFrom: 'Mục 5', completeBefore: 'Mục 5', maxDays: 'Mục 5' },
      });
    }
  });
});

describe('what an exception leaves blank', () => {
  const terms = (exception: object, plan: object = {}) =>
    planOf({ plan: { ...plan, deadlines: [exception] } }).plan.termsFor('grassroots');

  test('is as for the others, clause included', () => {
    expect(terms({ clause: 'Mục 5' })).toEqual(planOf({}).plan.termsFor('grassroots'));
    expect(terms({ max_days: 2, clause: 'Mục 5' })).toMatchObject({
      startFrom: '2023-01-01',
      completeBefore: '2023-05-31',
      lastOnTimeDay: '2023-05-30',
      clauses: { startFrom: undefined, completeBefore: undefined, maxDays: 'Mục 5' },
    });
    expect(terms({ before_reading: 'còn trong hạn' }).lastOnTimeDay).toBe('2023-05-31');
  });

  test('is unknown where the general value is invalid, and what it sets itself is not', () => {
    const invalid = { before_reading: 'x', 'grassroots.complete_before': 'x' };
    expect(terms({ max_days: 2 }, invalid)).toMatchObject({
      lastOnTimeDay: undefined,
      maxDays: 2,
      invalid: { completeBefore: 'grassroots.complete_before', beforeReading: 'before_reading' },
    });
    expect(terms({ complete_before: '2023-04-01' }, invalid)).toMatchObject({
      lastOnTimeDay: undefined,
      completeBefore: '2023-04-01',
      invalid: { completeBefore: undefined, beforeReading: 'before_reading' },
    });
    expect(terms(EXCEPTION, invalid)).toMatchObject({
      lastOnTimeDay: '2023-04-01',
      invalid: { completeBefore: undefined, beforeReading: undefined },
    });
  });
});

test('a term that is unknown names the parameter whose value is invalid', () => {
  const invalid = { 'grassroots.start_from': 'x', 'grassroots.max_days': 'x' };
  const { plan } = planOf({ plan: { ...invalid, 'upper.start_from': 'x' } });
  expect(plan.termsFor('pilot')).toMatchObject({
    ...{ startFrom: undefined, maxDays: undefined },
    invalid: {
      startFrom: 'grassroots.start_from',
      completeBefore: undefined,
      maxDays: 'grassroots.max_days',
      beforeReading: undefined,
    },
  });
  expect(plan.termsFor('upper').invalid).toMatchObject({
    startFrom: 'upper.start_from',
    maxDays: undefined,
  });
});

describe('blanks among the general values', () => {
  test('the pilot without a deadline has that of the grassroots, with its faults', () => {
    const blank = { 'pilot.complete_before': null };
    expect(planOf({ plan: blank }).plan.lastOnTimeDay('pilot')).toBe('2023-05-30');
    const invalid = planOf({ plan: { ...blank, 'grassroots.complete_before': 'x' } }).plan;
    expect(invalid.lastOnTimeDay('pilot')).toBeUndefined();
    expect(invalid.termsFor('pilot').invalid.completeBefore).toBe('grassroots.complete_before');
  });

  test('the upper congress has a first day where the plan or an exception sets one', () => {
    expect(planOf({}).plan.termsFor('upper').startFrom).toBeNull();
    const general = planOf({ plan: { 'upper.start_from': '2023-06-01' } }).plan;
    expect(general.termsFor('upper').startFrom).toBe('2023-06-01');
    const own = planOf({
      plan: { deadlines: [{ level: 'upper', start_from: '2023-06-02' }] },
    }).plan;
    expect(own.termsFor('upper').startFrom).toBe('2023-06-02');
  });
});
