/** Every summary of every plan, on four days and in both languages: whole, and in the plan's words. */
import { describe, expect, test } from '@jest/globals';
import { SUMMARIES } from '../../src/domain/summary';
import { LANGUAGES, type Language } from '../../src/domain/text/language';
import { textOf } from '../domain/summary/summaryText';
import { expectWellFormed } from '../domain/summary/wellFormed';
import { PLAN_DAYS, PLAN_NAMES, planInput, type PlanName } from './samplePlans';

/** What another plan says, and this one does not. */
const FOREIGN: Readonly<Record<PlanName, RegExp>> = {
  'tam-duong': /Bình An|Hợp Tiến|2028-2033/,
  'plans/binh-an-2028': /(?<![\p{L}.])I{1,3}\.\d|Tam Đường|Lai Châu|2023-2028(?!-)/u,
  'plans/hop-tien-2025':
    /huyện|district|(?<![\p{L}.])II\.\d|III\.[3-6]|Tam Đường|Lai Châu|2023|2028|Liên đoàn Lao động (?!tỉnh Minh Sơn)/iu,
};

const CASES = PLAN_NAMES.flatMap((name) => PLAN_DAYS[name].map((day) => [name, day] as const));

function textIn(name: PlanName, day: string, language: Language): string {
  const input = planInput(name, day, { language });
  return SUMMARIES.map((summary) => textOf(summary.describe(input))).join('\n');
}

describe.each(CASES)('%s as of %s', (name, day) => {
  test.each(SUMMARIES.map((summary) => [summary.name.vi, summary] as const))('%s', (_, summary) => {
    for (const language of LANGUAGES) {
      expectWellFormed(summary.describe(planInput(name, day, { language })));
    }
  });

  test.each(LANGUAGES)('no word of another plan, in %s', (language) => {
    const lines = textIn(name, day, language).split('\n');
    expect(lines.filter((line) => FOREIGN[name].test(line))).toEqual([]);
  });
});
