/** How the congresses stand: as-of date, rate held, units by status, and the upper congress. */
import { formatDay } from '../../../domain/calendar';
import { LABELS } from '../../../domain/text/locales/labels';
import { type Status, STATUSES } from '../../../domain/unit/status';
import { statusStyle } from '../../statusColors';
import { type Child, element } from '../../element';
import { localNumber } from '../../numbers';
import { button } from '../parts/button';
import type { View } from '../view';

export function summary(view: View): readonly Child[] {
  const { state, words, calls } = view;
  const { check, isOutdated } = state;
  if (!check || check.sheets.length === 0) return [];
  const { asOf } = check.sheets[0]!.report;
  const texts = words.results;
  return [
    element(
      'div',
      { class: 'heading' },
      element('h2', {}, texts.title),
      element(
        'p',
        { class: 'hint' },
        asOf === null ? words.asOf.invalidOnSheet : words.asOf.day(formatDay(asOf)),
      ),
    ),
    isOutdated
      ? element(
          'div',
          { class: 'panel panel-note' },
          element('p', {}, texts.outdated),
          button(words.done.checkAgain, {
            id: 'outdated-check',
            calls: true,
            press: () => void calls.checkAgain(),
          }),
        )
      : null,
    ...(check.units.every(({ unit }) => unit === null)
      ? [element('p', {}, texts.noUnits)]
      : totals(view)),
  ];
}

function totals(view: View): readonly Child[] {
  const { state, words, language } = view;
  const { grassroots, upperLine } = state.check!.standing;
  const { byStatus } = grassroots;
  const shown = STATUSES.filter((status) => byStatus[status] > 0 || status === 'overdue');
  return [
    rate(view),
    element('h3', { id: 'status-title', class: 'unseen' }, words.results.byStatus),
    element(
      'ul',
      { class: 'statuses', 'aria-labelledby': 'status-title' },
      ...shown.map((status) => element('li', {}, card(view, status, byStatus[status], language))),
    ),
    upperLine === null ? null : element('p', { class: 'upper' }, upperLine),
    element('p', { class: 'hint' }, words.results.statusHint),
  ];
}

function rate({ state, words, language }: View): Child {
  const { grassroots, heldRate, names } = state.check!.standing;
  const { held, required } = grassroots;
  if (heldRate === '') return element('p', {}, words.results.noneRequired(names.unitLabel));
  const number = (value: number) => localNumber(value, language);
  return element(
    'div',
    { class: 'rate' },
    element(
      'p',
      {},
      element('span', { class: 'unseen' }, `${words.results.rateLabel}: `),
      element('strong', {}, words.results.rate(number(heldRate))),
      ' ',
      element('span', {}, words.results.held(number(held), number(required), names.unitLabels)),
    ),
    element(
      'div',
      { class: 'bar', 'aria-hidden': 'true' },
      element('div', { style: `width:${Math.min(heldRate, 100)}%` }),
    ),
  );
}

function card(
  { state: { filter }, views }: View,
  status: Status,
  count: number,
  language: View['language'],
): HTMLElement {
  return element(
    'button',
    {
      id: `status-${status}`,
      class: 'status',
      type: 'button',
      'aria-pressed': String(filter.status === status),
      style: statusStyle(status),
      onclick: () => views.toggleStatus(status),
    },
    element('strong', {}, localNumber(count, language)),
    ' ',
    element('span', {}, LABELS[language].statuses[status]),
  );
}
