/** What becomes of a text that somebody types: as in Google Sheets, day before month. */
import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { localeRules, readEntry } from '../../../document';
import type { Grid } from '../startGrid';

const BEFORE_ALL_OTHERS = 1_000;

/** @param locale of the document, such as `vi_VN` @param year of dates without one */
export function readTypedText(grid: Grid, locale: () => string, year: () => number): void {
  grid.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_ALL_OTHERS,
    handler: (cell, context, next) => {
      if (!cell || cell.f) return next(cell);
      const text = cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell.v;
      if (typeof text !== 'string' || text === '' || /[\r\n]/.test(text)) return next(cell);
      const format = grid.api
        .getWorkbook(context.unitId)
        ?.getWorkbook()
        .getStyles()
        .getStyleByCell(context.worksheet.getCellRaw(context.row, context.col))?.n?.pattern;
      const entry = readEntry(text, format === '@', localeRules(locale()), year);
      if (entry.formula !== undefined) return next(cell);
      const { value } = entry;
      const isPlain = format === undefined || /^general$/i.test(format);
      const pattern = isPlain ? entry.numberFormat : undefined;
      const style = typeof cell.s === 'object' ? cell.s : null;
      return {
        ...cell,
        p: null,
        v: typeof value === 'boolean' ? Number(value) : value,
        t:
          typeof value === 'number'
            ? CellValueType.NUMBER
            : typeof value === 'boolean'
              ? CellValueType.BOOLEAN
              : CellValueType.STRING,
        ...(pattern !== undefined && { s: { ...style, n: { pattern } } }),
      };
    },
  });
}
