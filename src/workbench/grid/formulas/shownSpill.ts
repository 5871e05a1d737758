/** Days in cells into which a formula spills: the grid passes over the format that they come with. */
import { InterceptorEffectEnum, isDefaultFormat } from '@univerjs/core';
import {
  FormulaDataModel,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { Grid } from '../startGrid';

/** Before number formats are applied, after the cell has its value. */
const WITH_VALUE = 50;

export function formatSpilledCells(grid: Grid): void {
  const formulas = grid.injector.get(FormulaDataModel);
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: WITH_VALUE,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const format = typeof spilled?.s === 'object' ? spilled.s?.n : undefined;
      if (!cell || !format) return next(cell);
      const own = typeof cell.s === 'string' ? workbook.getStyles().get(cell.s) : cell.s;
      return isDefaultFormat(own?.n?.pattern)
        ? next({ ...cell, s: { ...own, n: format } })
        : next(cell);
    },
  });
}
