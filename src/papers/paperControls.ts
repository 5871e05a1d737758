/** What the user can have done: which papers are shown, a Word file of them, a print. */
import type { PaperKind } from '../addon/addonApi';
import { element } from '../sidebar/element';
import { button } from '../sidebar/views/parts/button';
import type { PaperWords } from './paperWords';

const KINDS: readonly PaperKind[] = ['report', 'reminders'];

export interface ControlOptions {
  readonly kind: PaperKind;
  readonly words: PaperWords;
  /** Whether there is a paper to give. */
  readonly hasPapers: boolean;
  readonly choose: (kind: PaperKind) => void;
  readonly giveWord: () => void;
  readonly print: () => void;
}

export function paperControls(options: ControlOptions): HTMLElement[] {
  const { kind, words, hasPapers, choose, giveWord, print } = options;
  const choice = element(
    'fieldset',
    { class: 'switch' },
    element('legend', {}, words.choice),
    ...KINDS.map((one) =>
      element(
        'label',
        {},
        element('input', {
          type: 'radio',
          name: 'kind',
          id: `kind-${one}`,
          checked: one === kind,
          onchange: () => choose(one),
        }),
        element('span', {}, words.kinds[one]),
      ),
    ),
  );
  if (!hasPapers) return [choice];
  return [
    choice,
    button(words.word[kind], {
      id: 'word',
      class: 'button button-primary',
      calls: true,
      press: giveWord,
    }),
    button(words.print, { id: 'print', calls: true, press: print }),
  ];
}
