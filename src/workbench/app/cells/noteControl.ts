/** Notes of cells: a mark in the corner, and the text beside the cell that the user is at. */
import { SetScrollOperation, SetZoomRatioOperation } from '@univerjs/preset-sheets-core';
import { cellAddress } from '../../../document';
import { cellBox } from '../../grid/cellBox';
import type { GridView } from '../../grid/gridView';
import type { CellNote } from '../../grid/notes/cellNote';
import { NoteAtHand } from '../../grid/notes/noteAtHand';
import { markNotes } from '../../grid/notes/noteMarks';
import type { Grid } from '../../grid/startGrid';
import { NotePopup } from '../../page/notePopup';
import { byId } from '../../page/pageElements';
import type { Words } from '../../words';

const MOVES: ReadonlySet<string> = new Set([SetScrollOperation.id, SetZoomRatioOperation.id]);

/** @param open the document that is open */
export function showNotes(grid: Grid, open: () => GridView, words: () => Words): void {
  let shown: CellNote | null = null;
  const draw = () => {
    const box = shown && cellBox(grid, open(), shown);
    if (!shown || !box) popup.hide();
    else popup.show(words().note(cellAddress(shown.row, shown.column)), shown.text, box);
  };
  const atHand = new NoteAtHand(grid, open, (note) => {
    shown = note;
    draw();
  });
  const popup = new NotePopup(
    byId('grid', HTMLElement),
    { enter: () => atHand.stay(), leave: () => atHand.leave() },
    () => atHand.dismiss(),
  );
  markNotes(grid, open);
  grid.commands.onCommandExecuted(({ id }) => {
    if (MOVES.has(id)) draw();
  });
  window.addEventListener('resize', draw);
}
