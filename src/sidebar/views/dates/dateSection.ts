/** Dates written as texts: finding them, and what was written, left and can be taken back. */
import { type Child, element } from '../../element';
import { listedDates } from '../../dates/dateState';
import { localNumber } from '../../numbers';
import { PAGE } from '../../state';
import { DATE_WORDS } from '../../words/dateWords';
import { button } from '../parts/button';
import type { View } from '../view';
import { dateList } from './dateList';

export function dateSection(view: View): readonly Child[] {
  const { state, language, dates: actions } = view;
  const words = DATE_WORDS[language];
  const { found, written, kept } = state.dates;
  const number = (count: number) => localNumber(count, language);
  const list = (title: string, items: readonly (readonly Child[])[], style: string) =>
    items.length === 0
      ? null
      : element(
          'div',
          { class: `panel ${style}` },
          element('h3', {}, title),
          element('ul', {}, ...items.map((item) => element('li', {}, ...item))),
        );
  const count = listedDates(state.dates).length;
  const reasons = found?.left ?? [];
  return [
    element('p', { class: 'hint' }, words.intro),
    button(words.find, { id: 'dates-find', calls: true, press: () => void actions.find() }),
    list(
      words.kept(number(kept.length)),
      kept.slice(0, PAGE).map(({ cell: { letters, place }, outcome }) => {
        const by = outcome.kind === 'refused' ? outcome.by : null;
        const why = by === null ? words.outcomes[outcome.kind] : words.protectedBy(by);
        return [
          `${letters}${place.row}, `,
          element('bdi', {}, place.unit || view.words.findings.unnamed),
          `: ${why}`,
        ];
      }),
      'panel-bad',
    ),
    written.length === 0
      ? null
      : element(
          'div',
          { class: 'panel' },
          button(words.undo(number(written.length)), {
            id: 'dates-undo',
            calls: true,
            press: () => void actions.undo(),
          }),
          element('p', { class: 'hint' }, words.undoHint),
        ),
    found && element('h3', { id: 'dates-found', tabindex: -1 }, words.found(number(count))),
    ...(count > 0 ? dateList(view) : []),
    list(
      words.left(number(reasons.reduce((sum, one) => sum + one.count, 0))),
      reasons.map((one) => [`${number(one.count)} ${words.reasons[one.reason]}`]),
      '',
    ),
  ];
}
