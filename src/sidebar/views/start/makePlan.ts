/** Making the plan sheet alone, where there is a tracker already. */
import { button } from '../parts/button';
import type { View } from '../view';

export function makePlan({ words, calls }: View): HTMLButtonElement {
  return button(words.settings.makePlan, {
    calls: true,
    press: () => void calls.setUp(['plan']),
  });
}
