/** Tells which cell of the document is current, whenever that changes. */
import {
  SetCellEditVisibleOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { Sheet } from '../../document';
import type { GridView } from './gridView';
import type { Grid } from './startGrid';

/** A cell of the document. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

const MOVES: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
]);

/** @param open the document that is open @param tell null while a cell is being edited, too */
export function watchCurrentCell(
  grid: Grid,
  open: () => GridView,
  tell: (place: Place | null) => void,
): void {
  grid.commands.onCommandExecuted(({ id, params }) => {
    if (id === SetCellEditVisibleOperation.id) {
      const { visible } = params as { readonly visible?: boolean };
      tell(visible ? null : currentPlace(grid, open()));
    } else if (MOVES.has(id)) tell(currentPlace(grid, open()));
  });
}

function currentPlace(grid: Grid, view: GridView): Place | null {
  const place = grid.api.getActiveWorkbook()?.getActiveSheet();
  const sheet = place && view.sheetOf(place.getSheetId());
  const cell = place?.getSelection()?.getCurrentCell();
  return sheet && cell ? { sheet, row: cell.actualRow, column: cell.actualColumn } : null;
}
