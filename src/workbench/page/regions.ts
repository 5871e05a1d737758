/** From one part of the page to the next by F6, since the grid keeps the Tab key for itself. */
import { byId } from './pageElements';

export interface Region {
  readonly isShown: () => boolean;
  readonly contains: (element: Element) => boolean;
  readonly focus: () => void;
  readonly isHome?: boolean;
}

/** A part of the page by its id. */
export function region(id: string, focus: () => void): Region {
  const part = byId(id, HTMLElement);
  return { isShown: () => !part.hidden, contains: (inner) => part.contains(inner), focus };
}

/** @returns leads from where the focus is to the next part (1) or the one before (-1) */
export function walkRegions(regions: readonly Region[]): (direction: number) => void {
  const move = (direction: number): void => {
    const shown = regions.filter(({ isShown }) => isShown());
    const { activeElement } = document;
    const found = shown.findIndex(({ contains }) => activeElement && contains(activeElement));
    // Where nothing has the focus, the grid has the keyboard
    const at = found < 0 ? shown.findIndex(({ isHome }) => isHome) : found;
    shown[(at + direction + shown.length) % shown.length]?.focus();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      move(event.shiftKey ? -1 : 1);
    },
    { capture: true },
  );
  return move;
}
