/** How bad a finding is, by which clause, and the way to its cell. */
import { clauseLabel, LABELS } from '../../../domain/text/locales/labels';
import { element } from '../../element';
import type { LocatedFinding } from '../../results/findingFilter';
import { jump } from '../parts/jump';
import type { View } from '../view';

export function findingHead(view: View, located: LocatedFinding): HTMLElement {
  const { language, words } = view;
  const { severity, clause } = located.finding;
  const label = clauseLabel(clause, language);
  return element(
    'div',
    { class: 'finding-head' },
    element('span', { class: `tag tag-${severity}` }, LABELS[language].severities[severity]),
    // What is no clause of the plan has a name of its own.
    element(
      'span',
      { class: 'clause' },
      /^[IVX]+\./.test(label) ? words.findings.clause(label) : label,
    ),
    jump(view, located),
  );
}
