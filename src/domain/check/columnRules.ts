/** Which rules look at a column. */
import type { ColumnKey } from '../tracker/columns';
import type { Rule } from './rule';
import { type RuleCode, RULES } from './rules';

/** The rules that need or use the column, but for those on how any cell is written. */
export function rulesAbout(column: ColumnKey): RuleCode[] {
  return RULES.filter(({ needs = [], needsAny = [], uses = [] }: Rule) =>
    [...needs, ...needsAny, ...uses].includes(column),
  ).map(({ code }) => code);
}
