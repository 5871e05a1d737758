/** What went wrong, in plain words, and what to do. */
import type { Language } from '../../domain/text/language';
import { type Child, element } from '../element';
import type { Failure } from '../failure';
import { FAILURE } from '../words/failureWords';
import { button } from './parts/button';
import { panel } from './parts/panel';

/** A failure with what does the same once more. */
export type ShownFailure = Failure & { readonly retry: () => void };

/** @param failure null where nothing went wrong */
export function failurePanel(failure: ShownFailure | null, language: Language): readonly Child[] {
  if (!failure) return [];
  const { kind, message } = failure;
  const words = FAILURE[language];
  const about = words[kind];
  const isServers = kind === 'server';
  return [
    panel(
      element('h2', { id: 'failure-title', tabindex: -1 }, about.title),
      ' panel-bad',
      element('p', {}, isServers ? message || words.unknown : about.intro),
      kind === 'permission'
        ? element(
            'ol',
            { class: 'steps' },
            ...words.permission.steps.map((step) => element('li', {}, step)),
          )
        : null,
      button(words.tryAgain, { id: 'try-again', calls: true, press: failure.retry }),
      isServers || message === ''
        ? null
        : element(
            'details',
            { class: 'small' },
            element('summary', {}, words.details),
            element('p', {}, message),
          ),
    ),
  ];
}
