/** What the server wants the user to know. */
import { type Child, element } from '../element';
import { panel } from './parts/panel';
import type { View } from './view';

export function notices({ state, words }: View): readonly Child[] {
  if (state.notices.length === 0) return [];
  return [
    panel(
      element('h2', { id: 'notices-title' }, words.results.notices),
      ' panel-note',
      element('ul', {}, ...state.notices.map((notice) => element('li', {}, notice))),
    ),
  ];
}
