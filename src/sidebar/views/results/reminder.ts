/** The sentence that reminds a unit, ready to be copied. */
import { type Child, element } from '../../element';
import type { CheckedUnit } from '../../results/checkedUnits';
import { button } from '../parts/button';
import { shortName } from './cellText';
import type { View } from '../view';

/** Null for a unit that needs no reminder. */
export function reminder(
  { words, calls }: View,
  { reminder: text, name, sheet }: CheckedUnit,
): Child {
  if (text === null) return null;
  const sentence = element('p', {}, text);
  return element(
    'details',
    { class: 'reminder', 'data-key': `reminder\n${sheet}\n${name ?? ''}` },
    element('summary', {}, words.findings.reminder),
    sentence,
    button(words.findings.copy, {
      name: `${words.findings.copy}, ${shortName(name ?? '')}`,
      press: () => void calls.copy(text, sentence),
    }),
  );
}
