/** The keyboard and the grid. */
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { Grid } from './startGrid';

const FRAMES_TO_WAIT = 60;

/** Gives the keyboard to the grid. */
export function focusOn(grid: Grid): void {
  grid.injector.get(ILayoutService).focus();
}

/** The grid takes the keyboard when it is ready; what else took it before would lose it again. */
export async function gridHasFocus(place: HTMLElement): Promise<void> {
  for (let frame = 0; frame < FRAMES_TO_WAIT; frame++) {
    if (place.contains(document.activeElement)) return;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
