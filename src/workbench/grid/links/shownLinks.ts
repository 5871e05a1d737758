/** Links look like links. */
import { BooleanNumber, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { GridView } from '../gridView';
import type { Grid } from '../startGrid';
import { linkTarget } from './linkTarget';

const COLOR = '#0b5cad';
const AFTER_NUMBER_FORMATS = 8;

/** @param open the document that is open */
export function showLinks(grid: Grid, open: () => GridView): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: AFTER_NUMBER_FORMATS,
    handler: (cell, place, next) => {
      const view = open();
      const sheet = view.sheetOf(place.subUnitId);
      if (!cell || !sheet || !linkTarget(view.workbook, sheet, place.row, place.col)) {
        return next(cell);
      }
      const own = typeof cell.s === 'string' ? place.workbook.getStyles().get(cell.s) : cell.s;
      const color = own?.cl ?? { rgb: COLOR };
      return next({ ...cell, s: { ...own, cl: color, ul: { s: BooleanNumber.TRUE } } });
    },
  });
}
