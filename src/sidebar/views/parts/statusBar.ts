/** What is under way and what was done last, always in sight. */
import { type Child, element } from '../../element';
import { button } from './button';
import type { View } from '../view';

export function statusText({ state, words }: View): readonly Child[] {
  if (state.busy) {
    const spinner = element('span', { class: 'spinner', 'aria-hidden': 'true' });
    return [spinner, words.busy[state.busy]];
  }
  return [state.message?.text ?? null];
}

export function statusAction({ state, words, calls }: View): readonly Child[] {
  if (state.busy || !state.message?.offersCheck) return [];
  return [button(words.done.checkAgain, { calls: true, press: () => void calls.checkAgain() })];
}
