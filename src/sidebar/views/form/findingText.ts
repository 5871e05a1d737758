/** What a rule says of a unit, in the form. */
import type { UnitFinding } from '../../../addon/addonApi';
import type { Language } from '../../../domain/text/language';
import { LABELS } from '../../../domain/text/locales/labels';
import { element } from '../../element';
import { UNIT_FORM_WORDS } from '../../words/unitFormWords';

export function findingText(
  { severity, clause, message }: UnitFinding,
  language: Language,
): HTMLElement {
  return element(
    'p',
    { class: 'small' },
    element('span', { class: `tag tag-${severity}` }, LABELS[language].severities[severity]),
    ` ${message} (${clauseText(clause, language)})`,
  );
}

/** What is no clause of the plan has a name of its own. */
export function clauseText(clause: string, language: Language): string {
  return /^[IVX]+\./.test(clause) ? UNIT_FORM_WORDS[language].clause(clause) : clause;
}
