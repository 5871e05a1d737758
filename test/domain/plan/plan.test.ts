import { describe, expect, test } from '@jest/globals';
import { planOf } from '../trackerTable';

const deadlines = [{ bloc: 'Khối xã', max_days: 2 }];

test('a plan has deadlines of its own where its table has a row', () => {
  expect(planOf({}).plan.hasOwnDeadlines).toBe(false);
  expect(planOf({ plan: { deadlines: [] } }).plan.hasOwnDeadlines).toBe(false);
  expect(planOf({ plan: { deadlines } }).plan.hasOwnDeadlines).toBe(true);
});

test('a table is incomplete where one of its rows was left out', () => {
  const { plan } = planOf({ plan: { deadlines, quota: [{ from: 'x' }] } });
  expect([plan.isIncomplete('quota'), plan.isIncomplete('deadlines')]).toEqual([true, false]);
});

describe('the clause of a rule', () => {
  const { plan } = planOf({ plan: { rules: { quorum: { clause: 'Mục 4' } } } });

  test('is the one of its level, both of them where it is about no level, or the only one', () => {
    expect(plan.ruleClause('held-by-deadline', 'pilot')).toBe('II.4.1');
    expect(plan.ruleClause('held-by-deadline', 'grassroots')).toBe('II.4.1');
    expect(plan.ruleClause('held-by-deadline', 'upper')).toBe('II.4.2');
    expect(plan.ruleClause('held-by-deadline')).toBe('II.4.1 / II.4.2');
    expect(plan.ruleClause('pilot-first', 'upper')).toBe('II.4.1');
  });

  test('is the one that the plan writes, and none for a rule that no clause sets', () => {
    expect(plan.ruleClause('quorum', 'upper')).toBe('Mục 4');
    expect(plan.ruleClause('date-order')).toBe('');
    expect(plan.ruleClause('date-order', 'grassroots')).toBe('');
  });
});

test('a value has the clause that is written beside it, else the default plan’s, else none', () => {
  const { plan } = planOf({});
  expect(plan.clauseOf('grassroots.max_days')).toBe('II.4.1');
  expect(plan.clauseOf('due_soon_days')).toBe('');
});

test('the upper level has no spelling where the plan’s is not valid', () => {
  expect(planOf({ plan: { 'level.upper': 'Phường; Cấp phường' } }).plan.upperLevel).toEqual([
    'Phường',
    'Cấp phường',
  ]);
  expect(planOf({ plan: { 'level.upper': '?' } }).plan.upperLevel).toEqual([]);
});
