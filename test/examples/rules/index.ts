/** The examples of every rule, by its code: run as tests, and shown in docs/rules.md as they ran. */
import type { RuleCode } from '../../../src/domain/check/rules';
import { CELL_RULES } from './cells';
import { CONGRESS_RULES } from './congress';
import { FRAME } from './frame';
import { PREPARATION_RULES } from './preparation';
import type { RuleExamples } from './ruleExamples';
import { SCHEDULE_RULES } from './schedule';

export const RULE_EXAMPLES: Readonly<Record<RuleCode, RuleExamples>> = {
  ...FRAME,
  ...SCHEDULE_RULES,
  ...CONGRESS_RULES,
  ...PREPARATION_RULES,
  ...CELL_RULES,
};
