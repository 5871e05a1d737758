/** Parts of the page that are drawn again when what they show has changed. */
import type { Child } from './element';
import { holdPlace } from './following/heldPlace';

export interface Region<State> {
  /** Draws the part again where need be. */
  readonly update: (state: State) => void;
}

/**
 * A part of the page.
 * @param shows what the view depends on: it is drawn again when one of them is another
 */
export function region<State>(
  root: Element,
  shows: (state: State) => readonly unknown[],
  view: (state: State) => readonly Child[],
): Region<State> {
  let shown: readonly unknown[] | null = null;
  return {
    update: (state) => {
      const now = shows(state);
      if (shown?.every((value, i) => Object.is(value, now[i]))) return;
      shown = now;
      const keepPlace = holdPlace(root);
      root.replaceChildren(...view(state).filter((child) => child !== null));
      keepPlace();
    },
  };
}
