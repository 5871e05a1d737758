/** Cells with a note have a mark in their corner. */
import { ColorKit, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { GridView } from '../gridView';
import type { Grid } from '../startGrid';
import { cellNote } from './cellNote';

const SIZE = 8;
/** Seen against light and against dark cells. */
const [DARK, LIGHT] = ['#7a3e00', '#ffd27f'];
const BEFORE_COLORS = 9;

/** @param open the document that is open */
export function markNotes(grid: Grid, open: () => GridView): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: BEFORE_COLORS,
    handler: (cell, place, next) => {
      const sheet = open().sheetOf(place.subUnitId);
      const note = sheet && cellNote({ sheet, row: place.row, column: place.col });
      if (note?.row !== place.row || note.column !== place.col) return next(cell);
      const own = typeof cell?.s === 'string' ? place.workbook.getStyles().get(cell.s) : cell?.s;
      const isDark = own?.bg?.rgb != null && new ColorKit(own.bg.rgb).isDark();
      const tr = { color: isDark ? LIGHT : DARK, size: SIZE };
      return next({ ...cell, markers: { ...cell?.markers, tr } });
    },
  });
}
