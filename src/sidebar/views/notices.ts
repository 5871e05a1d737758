/** What the server wants the user to know. */
import { type Child, element } from '../element';
import type { View } from './view';

export function notices({ state, words }: View): readonly Child[] {
  if (state.notices.length === 0) return [];
  return [
    element(
      'section',
      { class: 'panel panel-note', 'aria-labelledby': 'notices-title' },
      element('h2', { id: 'notices-title' }, words.results.notices),
      element('ul', {}, ...state.notices.map((notice) => element('li', {}, notice))),
    ),
  ];
}
