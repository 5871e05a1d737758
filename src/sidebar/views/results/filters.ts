/** The filters of the findings: severities to press, and what filters now, to be taken away. */
import { type Severity, SEVERITIES } from '../../../domain/plan/severity';
import { counted, NOUNS } from '../../../domain/text/counted';
import { LABELS } from '../../../domain/text/locales/labels';
import { type Child, element } from '../../element';
import { localNumber } from '../../numbers';
import { countBySeverity } from '../../results/findingFilter';
import { button } from '../parts/button';
import type { View } from '../view';
import { hasAnything } from './findingTools';

export function filters(view: View): readonly Child[] {
  const { state, words, language, views } = view;
  const { check, filter } = state;
  if (!check || check.sheets.length === 0 || !hasAnything(state)) return [];
  const { severities, statuses } = LABELS[language];
  const counts = countBySeverity(check.units);
  const shown = SEVERITIES.filter((severity) => counts[severity] > 0);
  const texts = words.findings;
  const clear = (id: string, name: string, press: () => void) =>
    button(texts.clearFilter(name), { id, class: 'link', press });
  return [
    shown.length === 0
      ? null
      : element(
          'div',
          { class: 'severities', role: 'group', 'aria-label': texts.bySeverity },
          ...shown.map((severity) => severityButton(view, severity, counts[severity])),
        ),
    filter.status === null
      ? null
      : clear('clear-status', statuses[filter.status], views.clearStatus),
    filter.severity === null
      ? null
      : clear('clear-severity', severities[filter.severity], views.clearSeverity),
  ];
}

function severityButton(
  { state: { filter }, language, views }: View,
  severity: Severity,
  count: number,
): HTMLElement {
  return element(
    'button',
    {
      id: `severity-${severity}`,
      class: `tag tag-${severity} severity`,
      type: 'button',
      'aria-pressed': String(filter.severity === severity),
      onclick: () => views.toggleSeverity(severity),
    },
    counted(count, NOUNS[language][severity], localNumber(count, language)),
  );
}
