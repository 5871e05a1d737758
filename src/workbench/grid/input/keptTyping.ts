/** What somebody is typing stays in the editor, whatever is calculated meanwhile. */
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Grid } from '../startGrid';

/**
 * The grid puts a cell's content into its editor anew whenever a cell of that row and column is
 * written, on whatever sheet, and so do the results of formulas. Not while somebody is typing: when
 * the editor closes, the grid looks at the cell by itself.
 */
export function keepTyping(grid: Grid): void {
  const editor = grid.injector.get(IEditorBridgeService);
  const refresh = editor.refreshEditCellState.bind(editor);
  editor.refreshEditCellState = () => {
    if (!editor.isVisible().visible) refresh();
  };
}
