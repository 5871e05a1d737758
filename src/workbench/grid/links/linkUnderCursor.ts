/** Tells where the current cell of the grid leads to, whenever another one is current. */
import {
  SetCellEditVisibleOperation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { GridView } from '../gridView';
import type { Grid } from '../startGrid';
import { type LinkTarget, linkTarget } from './linkTarget';

const MOVES: ReadonlySet<string> = new Set([
  SetSelectionsOperation.id,
  SetWorksheetActiveOperation.id,
]);

/** @param open the document that is open @param tell null while a cell is being edited, too */
export function watchLinks(
  grid: Grid,
  open: () => GridView,
  tell: (target: LinkTarget | null) => void,
): void {
  grid.commands.onCommandExecuted(({ id, params }) => {
    if (id === SetCellEditVisibleOperation.id) {
      const { visible } = params as { readonly visible?: boolean };
      tell(visible ? null : currentTarget(grid, open()));
    } else if (MOVES.has(id)) tell(currentTarget(grid, open()));
  });
}

function currentTarget(grid: Grid, view: GridView): LinkTarget | null {
  const place = grid.api.getActiveWorkbook()?.getActiveSheet();
  const sheet = place && view.sheetOf(place.getSheetId());
  const cell = place?.getSelection()?.getCurrentCell();
  return sheet && cell ? linkTarget(view.workbook, sheet, cell.actualRow, cell.actualColumn) : null;
}
