/** A plan as the file that `--plan` reads. */
import { PARAMETER_KEYS } from '../../../src/domain/plan/parameters';
import { wholeClause } from '../../../src/domain/plan/planData';
import type { WrittenPlan } from '../../../src/domain/setup/writtenPlan';

/** Left to the sheet: on which day, and in which language, is not the plan's to say. */
const NOT_SAID: readonly string[] = ['as_of', 'language'];

/** The text of the file; every value is written, so that none is left to the default plan. */
export function planFile({ data, deadlines, quota, rules }: WrittenPlan): string {
  const values = PARAMETER_KEYS.filter((key) => !NOT_SAID.includes(key));
  const settings = Object.entries(data.ruleClauses).map(([code, clause]) => [
    code,
    { ...rules[code], clause: wholeClause(clause) },
  ]);
  const file = {
    ...Object.fromEntries(values.map((key) => [key, data.values[key]])),
    deadlines,
    quota,
    rules: Object.fromEntries(settings) as unknown,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
