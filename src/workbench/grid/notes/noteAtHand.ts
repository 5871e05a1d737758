/** Which note the user sees: that of the cell under the mouse, or of the one gone to since. */
import { HoverManagerService } from '@univerjs/preset-sheets-core';
import { type Place, watchCurrentCell } from '../currentCell';
import type { GridView } from '../gridView';
import type { Grid } from '../startGrid';
import { type CellNote, cellNote } from './cellNote';

/** Milliseconds for which the mouse rests, and in which it may go from the cell to its note. */
const REST = 250;

export class NoteAtHand {
  private current: Place | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell null where there is no note to be seen */
  constructor(
    grid: Grid,
    open: () => GridView,
    private readonly tell: (note: CellNote | null) => void,
  ) {
    watchCurrentCell(grid, open, (place) => {
      this.current = place;
      // Escape that ends editing would at once close the note that comes back
      this.later(0, null);
    });
    grid.injector.get(HoverManagerService).currentCell$.subscribe((position) => {
      const sheet = position ? open().sheetOf(position.location.subUnitId) : undefined;
      this.later(
        REST,
        sheet && position
          ? { sheet, row: position.location.row, column: position.location.col }
          : null,
      );
    });
  }

  /** The mouse has left the cells. */
  leave(): void {
    this.later(REST, null);
  }

  /** The mouse is on the note itself, which stays. */
  stay(): void {
    clearTimeout(this.timer);
  }

  /** The user has seen it; it comes back with the next visit of its cell. */
  dismiss(): void {
    clearTimeout(this.timer);
    this.current = null;
    this.tell(null);
  }

  private later(milliseconds: number, hovered: Place | null): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const { current } = this;
      this.tell((hovered && cellNote(hovered)) ?? (current && cellNote(current)));
    }, milliseconds);
  }
}
