import { a1Notation } from '../../../document/a1';
import { columnCount, rowCount } from '../../../document/gridSize';
import type { RangeRef } from '../refs';
import { looks, on } from '../serviceClass';
import type { Method, Methods } from '../serviceClass';

function place(read: (range: RangeRef) => unknown): Method<RangeRef> {
  return looks('navigation', on([], read));
}

/** Where a range is. */
export const rangePlace: Methods<RangeRef> = {
  getA1Notation: place(({ sheet, area }) => a1Notation(area, rowCount(sheet), columnCount(sheet))),
  getRow: place(({ area }) => area.top + 1),
  getColumn: place(({ area }) => area.left + 1),
  getLastRow: place(({ area }) => area.bottom + 1),
  getLastColumn: place(({ area }) => area.right + 1),
  getNumRows: place(({ rows }) => rows),
  getNumColumns: place(({ columns }) => columns),
  getSheet: place(({ parent }) => parent),
  activate: looks(
    'navigation',
    on([], (range, _, { state }) => {
      const { sheet, area } = range;
      state.activeSheet = sheet;
      state.activeCell = { sheet, row: area.top, column: area.left };
      return range;
    }),
  ),
};
