/** Where a cell of the sheet that is shown stands on the page. */
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Place } from './currentCell';
import type { GridView } from './gridView';
import type { Grid } from './startGrid';

/** Null where the cell is not to be seen. */
export function cellBox(grid: Grid, view: GridView, { sheet, row, column }: Place): DOMRect | null {
  const id = view.idOf(sheet);
  const worksheet = view.unit.getActiveSheet();
  const render = grid.injector.get(IRenderManagerService).getRenderById(view.unitId);
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !main || id === undefined || worksheet.getSheetId() !== id) return null;
  const skeleton = render.with(SheetSkeletonManagerService).getSkeletonParam(id)?.skeleton;
  if (!skeleton) return null;
  const { mergeInfo, isMergedMainCell, ...alone } = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, endX, startY, endY } = isMergedMainCell ? mergeInfo : alone;
  const { startRow: frozenRows, startColumn: frozenColumns } = worksheet.getFreeze();
  const scrollX = column < frozenColumns ? 0 : main.viewportScrollX;
  const scrollY = row < frozenRows ? 0 : main.viewportScrollY;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const box = new DOMRect(
    canvas.left + (startX - scrollX) * scaleX,
    canvas.top + (startY - scrollY) * scaleY,
    (endX - startX) * scaleX,
    (endY - startY) * scaleY,
  );
  const left = canvas.left + (column < frozenColumns ? 0 : main.left * scaleX);
  const top = canvas.top + (row < frozenRows ? 0 : main.top * scaleY);
  const isSeen =
    box.right > left && box.left < canvas.right && box.bottom > top && box.top < canvas.bottom;
  return isSeen ? box : null;
}
