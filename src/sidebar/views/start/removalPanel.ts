/** Taking the add-on's traces out of the document, after a question. */
import { type Child, element } from '../../element';
import { button } from '../parts/button';
import type { View } from '../view';

export function removal({ state, words, calls, views }: View): readonly Child[] {
  if (!state.start) return [];
  const texts = words.removal;
  if (!state.confirmsRemoval) {
    return [
      element('p', {}, texts.intro),
      button(texts.start, { id: 'removal-start', press: views.askRemoval }),
    ];
  }
  const list = (items: readonly string[]) =>
    element('ul', {}, ...items.map((item) => element('li', {}, item)));
  return [
    element(
      'div',
      {
        class: 'panel panel-bad',
        role: 'group',
        'aria-labelledby': 'removal-question',
        onkeydown: (event) => {
          if ((event as KeyboardEvent).key === 'Escape') views.cancelRemoval();
        },
      },
      element('h3', { id: 'removal-question', tabindex: -1 }, texts.question),
      element('p', {}, `${texts.goes}:`),
      list(texts.going),
      element('p', {}, `${texts.stays}:`),
      list(texts.staying),
      element(
        'div',
        { class: 'actions' },
        button(texts.confirm, {
          id: 'removal-confirm',
          class: 'button button-danger',
          calls: true,
          press: () => void calls.removeEverything(),
        }),
        button(words.cancel, { id: 'removal-cancel', press: views.cancelRemoval }),
      ),
    ),
  ];
}
