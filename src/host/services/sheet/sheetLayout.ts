/** Widths, heights, frozen rows and grid lines of a sheet. */
import { columnCount, rowCount } from '../../../document/gridSize';
import { integer, truth } from '../params';
import type { SheetRef } from '../refs';
import { type Methods, write } from '../serviceClass';
import { requireWholeColumns, requireWholeRows } from './frozenEdge';
import { requireSome, requireWithin } from './sheetBounds';

/** The grid of a sheet: widths, heights, what is frozen, its lines. */
export const sheetLayout: Methods<SheetRef> = {
  setFrozenRows: write('format', [integer], ({ sheet }, [rows]) => {
    if (rows !== 0) requireWithin('rows', rows, rowCount(sheet));
    requireWholeRows(sheet, rows);
    sheet.frozenRows = rows;
  }),
  setFrozenColumns: write('format', [integer], ({ sheet }, [columns]) => {
    if (columns !== 0) requireWithin('columns', columns, columnCount(sheet));
    requireWholeColumns(sheet, columns);
    sheet.frozenColumns = columns;
  }),
  setColumnWidth: write('format', [integer, integer], (ref, [column, width]) =>
    setWidths(ref, column, 1, width),
  ),
  setColumnWidths: write('format', [integer, integer, integer], (ref, [first, count, width]) =>
    setWidths(ref, first, count, width),
  ),
  // Rows grow by themselves where their texts need more.
  setRowHeight: write('format', [integer, integer], (ref, [row, height]) =>
    setHeights(ref, row, 1, height),
  ),
  setRowHeights: write('format', [integer, integer, integer], (ref, [first, count, height]) =>
    setHeights(ref, first, count, height),
  ),
  setHiddenGridlines: write('format', [truth], (ref, [hidden]) => {
    ref.sheet.gridlinesHidden = hidden;
    return ref;
  }),
};

function setWidths(ref: SheetRef, first: number, count: number, width: number): SheetRef {
  requireSome('columns', count);
  requireWithin('columns', first, columnCount(ref.sheet));
  requireWithin('columns', first + count - 1, columnCount(ref.sheet));
  for (let column = first - 1; column < first - 1 + count; column++) {
    ref.sheet.columnWidths.set(column, width);
  }
  return ref;
}

function setHeights(ref: SheetRef, first: number, count: number, height: number): SheetRef {
  requireSome('rows', count);
  requireWithin('rows', first, rowCount(ref.sheet));
  requireWithin('rows', first + count - 1, rowCount(ref.sheet));
  for (let row = first - 1; row < first - 1 + count; row++) ref.sheet.rowHeights.set(row, height);
  return ref;
}
