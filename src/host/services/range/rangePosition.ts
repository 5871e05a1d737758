/** Where a range is, and leading the user there. */
import { a1Notation } from '../../../document/a1';
import { columnCount, rowCount } from '../../../document/gridSize';
import type { RangeRef } from '../refs';
import { type Method, type Methods, read } from '../serviceClass';

function position(of: (range: RangeRef) => unknown): Method<RangeRef> {
  return read('navigation', [], of);
}

/** Where a range is. */
export const rangePosition: Methods<RangeRef> = {
  getA1Notation: position(({ sheet, area, hasAddress }) =>
    hasAddress ? a1Notation(area, rowCount(sheet), columnCount(sheet)) : '',
  ),
  getRow: position(({ area }) => area.top + 1),
  getColumn: position(({ area }) => area.left + 1),
  getLastRow: position(({ area }) => area.bottom + 1),
  getLastColumn: position(({ area }) => area.right + 1),
  getNumRows: position(({ rows }) => rows),
  getNumColumns: position(({ columns }) => columns),
  getSheet: position(({ parent }) => parent),
  activate: read('navigation', [], (range, _, { state }) => {
    const { sheet, area } = range;
    state.activeSheet = sheet;
    state.activeCell = { sheet, row: area.top, column: area.left };
    return range;
  }),
};
