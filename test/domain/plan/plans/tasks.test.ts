import { describe, expect, test } from '@jest/globals';
import { isParameterKey } from '../../../../src/domain/plan/parameters';
import type { PlanText } from '../../../../src/domain/plan/planTask';
import { DEFAULT_PLAN } from '../../../../src/domain/plan/plans';
import { DEFAULT_TASKS } from '../../../../src/domain/plan/plans/tasks';
import type { Localized } from '../../../../src/domain/text/language';

/** The clauses of parts II.2, II.4, II.5 and III, in the plan's order. */
const CLAUSES = [
  'II.2',
  'pilot.complete_before',
  'grassroots.complete_before',
  'upper.complete_before',
  'propaganda.from',
  'III.1',
  'III.2',
  'upper.body',
  'III.4',
  'III.5',
  'III.6',
];

function versionsOf(text: PlanText): Localized[] {
  return 'by' in text ? [...Object.values(text.cases), text.otherwise] : [text];
}

function slotsOf(text: string): string[] {
  return [...text.matchAll(/\{(?:clause:)?([^}]*)\}/g)].map((match) => match[1]!).sort();
}

describe('the tasks of the plan', () => {
  test('every clause that sets tasks has some, in order', () => {
    const clauses = DEFAULT_TASKS.map(({ clause }) => {
      if (typeof clause === 'string') return clause;
      return 'of' in clause ? clause.of : DEFAULT_PLAN.ruleClauses[clause.rule];
    });
    expect([...new Set(clauses)]).toEqual(CLAUSES);
    const positions = clauses.map((clause) => CLAUSES.indexOf(clause as string));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test.each(DEFAULT_TASKS.map((task) => ({ title: versionsOf(task.task)[0]!.vi, task })))(
    '$title: says all in both languages, with the same names of the plan',
    ({ task }) => {
      for (const text of [task.task, task.lead, task.product, task.partners, task.note]) {
        for (const version of text ? versionsOf(text) : []) {
          expect(version.vi === '').toBe(version.en === '');
          expect(slotsOf(version.vi)).toEqual(slotsOf(version.en));
          expect(slotsOf(version.vi).filter((slot) => !isParameterKey(slot))).toEqual([]);
        }
      }
      for (const version of versionsOf(task.task)) {
        expect(version.vi).not.toBe('');
        expect(version.vi).not.toBe(version.en);
      }
      expect(task.start === undefined || task.due !== undefined).toBe(true);
    },
  );

  test('no task is there twice', () => {
    const texts = DEFAULT_TASKS.map(({ task }) => versionsOf(task)[0]!.vi);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
