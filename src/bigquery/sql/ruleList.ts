/** The rules by their codes, as the tables name them. */
import { RULES } from '../../domain/check/rules';
import type { Language } from '../../domain/text/language';

/** Code, name and severity of each. */
export function ruleSeverities(
  language: Language,
): [code: string, name: string, severity: string][] {
  return RULES.map(({ code, name, severity }) => [code, name[language], severity]);
}
