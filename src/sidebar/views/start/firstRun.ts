/** What to do where the document has no tracker yet. */
import { type Child, element } from '../../element';
import { button } from '../parts/button';
import { panel } from '../parts/panel';
import type { View } from '../view';

export function firstRun({ state, words, calls }: View): readonly Child[] {
  const { start, failure } = state;
  if (!start) return failure ? [] : [element('p', { class: 'hint' }, words.busy.start)];
  if (start.trackers.length > 0) return [];
  const { candidates } = start;
  const texts = words.firstRun;
  const make = button(texts.make, {
    id: 'make',
    class: candidates.length > 0 ? 'button' : 'button button-primary',
    calls: true,
    press: () => void calls.setUp(['plan', 'tracker', 'tasks']),
  });
  const title = element('h2', { id: 'first-run-title' }, texts.title);
  if (candidates.length > 0) {
    return [
      panel(
        title,
        '',
        element('p', {}, texts.candidates),
        element('p', { class: 'small' }, texts.orMake),
        make,
      ),
    ];
  }
  return [
    panel(
      title,
      '',
      element('p', {}, texts.intro),
      element(
        'ol',
        { class: 'steps' },
        element('li', {}, texts.stepMake),
        element('li', {}, texts.stepFill),
        element('li', {}, texts.stepCheck),
      ),
      make,
      element('p', { class: 'small apart' }, texts.own),
      button(texts.lookAgain, {
        id: 'look-again',
        calls: true,
        press: () => void calls.lookAgain(),
      }),
    ),
  ];
}
