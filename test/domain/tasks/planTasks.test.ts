import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../../src/domain/text/language';
import { readPlan } from '../../../src/domain/plan/readPlan';
import { planTasks } from '../../../src/domain/tasks/planTasks';
import { planOf } from '../trackerTable';

/** The clauses of parts II.4, II.5 and III, in the plan's order. */
const CLAUSES = ['II.4.1', 'II.4.2', 'II.5', 'III.1', 'III.2', 'III.3', 'III.4', 'III.5', 'III.6'];
const TASKS = planTasks(readPlan([]).plan);

describe('the tasks of the plan', () => {
  test('every clause that sets tasks has some, in order', () => {
    expect([...new Set(TASKS.map(({ clause }) => clause))]).toEqual(CLAUSES);
    const positions = TASKS.map(({ clause }) => CLAUSES.indexOf(clause));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test.each(TASKS.map((task) => ({ title: task.task.vi, task })))('$title', ({ task }) => {
    for (const language of LANGUAGES) {
      for (const text of [task.task, task.lead, task.product]) expect(text[language]).not.toBe('');
      for (const text of [task.partners, task.note]) expect(text?.[language]).not.toBe('');
    }
    expect(task.task.vi).not.toBe(task.task.en);
    expect(task.task.vi.length).toBeLessThanOrEqual(130);
    if (task.start && task.due) expect(task.start <= task.due).toBe(true);
    if (task.start) expect(task.due).toBeDefined();
  });

  test('no task is there twice', () => {
    expect(new Set(TASKS.map(({ task }) => task.vi)).size).toBe(TASKS.length);
  });

  test('a deadline before a day is due the day before; publicity at the end of its period', () => {
    const due = (clause: string) =>
      TASKS.filter((task) => task.clause === clause).map((task) => task.due);
    expect(due('II.4.1')).toEqual(['2023-02-14', undefined, '2023-05-30']);
    expect(due('II.4.2')).toEqual(['2023-07-30']);
    expect(due('II.5')).toEqual(['2023-09-30', '2023-09-30', '2023-09-30']);
    expect(due('III.5')).toEqual(['2023-09-30', '2023-09-30']);
    expect([...due('III.1'), ...due('III.2'), ...due('III.3'), ...due('III.6')]).toEqual(
      Array<undefined>(7).fill(undefined),
    );
  });

  test('congresses begin where the plan lets them, publicity at the start of its period', () => {
    const start = (clause: string) =>
      TASKS.filter((task) => task.clause === clause).map((task) => task.start);
    expect(start('II.4.1')).toEqual(['2023-01-01', undefined, '2023-01-01']);
    expect(start('II.4.2')).toEqual([undefined]);
    expect(start('III.5')).toEqual(['2022-05-01', '2022-05-01']);
  });

  test('a day that the plan does not validly say is left out', () => {
    const { plan } = planOf({ plan: { 'propaganda.to': 'x', before_reading: 'x' } });
    const due = planTasks(plan).map((task) => task.due);
    expect(due).toEqual(due.map(() => undefined));
  });

  test('another plan gives other days', () => {
    const { plan } = planOf({
      plan: { before_reading: 'inclusive', 'upper.complete_before': '2028-07-31' },
    });
    const upper = planTasks(plan).find(({ clause }) => clause === 'II.4.2');
    expect(upper?.due).toBe('2028-07-31');
  });
});
