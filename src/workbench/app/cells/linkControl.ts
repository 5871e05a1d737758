/** Links of cells: they look so, and lead to other cells or, in a tab of their own, elsewhere. */
import type { GridView } from '../../grid/gridView';
import { watchCurrentCell } from '../../grid/currentCell';
import { type LinkTarget, linkTarget } from '../../grid/links/linkTarget';
import { showLinks } from '../../grid/links/shownLinks';
import type { Grid } from '../../grid/startGrid';
import { LinkPopup } from '../../page/linkPopup';
import { byId } from '../../page/pageElements';
import type { Words } from '../../words';

/** @param open the document that is open @param goTo goes to a cell, with the keyboard */
export function followLinks(
  grid: Grid,
  open: () => GridView,
  words: () => Words,
  goTo: (sheet: string, row: number, column: number) => void,
): void {
  const popup = new LinkPopup(byId('work', HTMLElement), byId('grid', HTMLElement));
  showLinks(grid, open);
  watchCurrentCell(grid, open, (place) => {
    const target = place && linkTarget(open().workbook, place.sheet, place.row, place.column);
    if (target) popup.show(captionOf(target, words()), () => follow(target, goTo));
    else popup.hide();
  });
}

function captionOf(target: LinkTarget, { link }: Words): string {
  return 'url' in target ? link.open(target.url) : link.goTo(target.a1, target.sheet);
}

function follow(
  target: LinkTarget,
  goTo: (sheet: string, row: number, column: number) => void,
): void {
  if ('url' in target) window.open(target.url, '_blank', 'noopener,noreferrer');
  else goTo(target.sheet, target.row, target.column);
}
