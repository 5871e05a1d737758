/** What the rules are called, for a page that has none of them. */
import type { Language } from '../text/language';
import { type RuleCode, RULES } from './rules';

export type RuleNames = Readonly<Record<RuleCode, string>>;

/** The name of every rule. */
export function ruleNames(language: Language): RuleNames {
  return Object.fromEntries(RULES.map(({ code, name }) => [code, name[language]])) as RuleNames;
}
