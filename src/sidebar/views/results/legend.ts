/** What the colours and the statuses mean. */
import type { HighlightedStatus } from '../../../domain/formulas/highlightColors';
import { LABELS } from '../../../domain/text/locales/labels';
import { STATUSES } from '../../../domain/unit/status';
import { type Child, element } from '../../element';
import { localNumber } from '../../numbers';
import { statusStyle } from '../../statusColors';
import { COURSE } from '../../words/courseWords';
import { details } from '../parts/details';
import type { View } from '../view';

export function legend({ state: { check }, language }: View): readonly Child[] {
  if (!check || check.sheets.length === 0) return [];
  const { dueSoonDays } = check;
  const words = COURSE[language];
  const { statuses } = LABELS[language];
  const meanings: Readonly<Record<HighlightedStatus, string>> = {
    overdue: words.overdue,
    'due-soon':
      dueSoonDays === null
        ? words.dueSoonUnknown
        : words.dueSoon(localNumber(dueSoonDays, language)),
    'done-late': words.doneLate,
    'missing-data': words.missingData,
  };
  const uncolored = STATUSES.filter((status) => statusStyle(status) === null);
  return [
    details(
      'legend-details',
      'small',
      words.legend,
      element(
        'ul',
        { class: 'legend' },
        ...(Object.keys(meanings) as HighlightedStatus[]).map((status) =>
          element(
            'li',
            {},
            element('span', { class: 'chip', style: statusStyle(status) }, statuses[status]),
            `: ${meanings[status]}`,
          ),
        ),
      ),
      element('p', {}, words.uncolored(uncolored.map((status) => statuses[status]).join(', '))),
    ),
  ];
}
