/** A plan says the same on its sheet and in its file, and nothing of the default plan shows through. */
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/domain/check/rules';
import { PARAMETER_KEYS } from '../../src/domain/plan/parameters';
import { MILESTONES } from '../../src/domain/plan/plan';
import type { PlanReading } from '../../src/domain/plan/reading/readPlan';
import { checkOf, planInFile, planOn } from './samplePlans';
import { shownUnits } from './shownCheck';

const BLOCS = ['', 'Khối doanh nghiệp', 'khối  Doanh nghiệp', 'Khối trường học'];
/** Whose document it is, not what the plan says. */
const OF_THE_DOCUMENT = ['as_of', 'language'];
const PLAN_RULES = RULES.filter(({ isAboutData }) => !isAboutData).map(({ code }) => code);

/** What a plan says, but for clauses. */
function said({ plan, problems }: PlanReading) {
  return {
    problems,
    values: PARAMETER_KEYS.filter((key) => !OF_THE_DOCUMENT.includes(key)).map((key) => [
      key,
      plan.get(key),
    ]),
    terms: MILESTONES.flatMap((milestone) =>
      BLOCS.map((bloc) => {
        const { startFrom, lastOnTimeDay, maxDays } = plan.termsFor(milestone, bloc);
        return [milestone, bloc, startFrom, lastOnTimeDay, maxDays];
      }),
    ),
    quota: plan.quota,
  };
}

describe.each(['plans/binh-an-2028', 'plans/hop-tien-2025'] as const)('%s', (name) => {
  const onSheet = planOn(name);
  const inFile = planInFile(name);

  test('reads without a problem, the same from sheet and file', () => {
    expect(onSheet.problems).toEqual([]);
    expect(said(inFile)).toEqual(said(onSheet));
    expect(shownUnits(checkOf(name, inFile))).toEqual(shownUnits(checkOf(name)));
  });

  test.each(PLAN_RULES)('the rule %s has its severity and clause', (code) => {
    const own = RULES.find((rule) => rule.code === code)!;
    const onItsSheet = onSheet.plan.ruleSetting(code)!;
    const inItsFile = inFile.plan.ruleSetting(code)!;
    const charter = { 'Charter art. 10': 'Điều 10 Điều lệ' }[inItsFile.clause ?? ''];
    expect(onItsSheet.clause).toBe(charter ?? inItsFile.clause);
    expect(onItsSheet.severity).toBe(inItsFile.severity ?? own.severity);
  });
});

test('the bands and exceptions of Bình An stand on its sheet', () => {
  const { plan } = planOn('plans/binh-an-2028');
  expect(plan.quota.map(({ level, from, to, sent_up }) => [level, from, to, sent_up])).toEqual([
    [null, 1, 49, 1],
    [null, 50, 199, 2],
    [null, 200, null, 4],
    ['upper', 0, null, null],
  ]);
  expect(plan.termsFor('grassroots', 'Khối doanh nghiệp')).toMatchObject({
    beforeReading: 'exclusive',
    clauses: { completeBefore: '3.4', maxDays: '3.3' },
  });
});
