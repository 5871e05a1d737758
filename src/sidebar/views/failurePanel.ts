/** What went wrong, in plain words, and what to do. */
import { type Child, element } from '../element';
import { button } from './parts/button';
import { panel } from './parts/panel';
import type { View } from './view';

export function failurePanel({ state: { failure }, words }: View): readonly Child[] {
  if (!failure) return [];
  const { kind, message } = failure;
  const about = words.failure[kind];
  const isServers = kind === 'server';
  return [
    panel(
      element('h2', { id: 'failure-title', tabindex: -1 }, about.title),
      ' panel-bad',
      element('p', {}, isServers ? message || words.failure.unknown : about.intro),
      kind === 'permission'
        ? element(
            'ol',
            { class: 'steps' },
            ...words.failure.permission.steps.map((step) => element('li', {}, step)),
          )
        : null,
      button(words.tryAgain, { id: 'try-again', calls: true, press: failure.retry }),
      isServers || message === ''
        ? null
        : element(
            'details',
            { class: 'small' },
            element('summary', {}, words.failure.details),
            element('p', {}, message),
          ),
    ),
  ];
}
