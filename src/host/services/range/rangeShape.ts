/** Visits the cells of a range, alone or with data of its size. */
import { ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import type { RangeRef } from '../refs';

/** Visits the cells of a range. */
export function forEachCell(range: RangeRef, visit: (row: number, column: number) => void): void {
  const { top, left, bottom, right } = range.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) visit(row, column);
  }
}

/**
 * Visits the cells of a range with the values meant for them.
 * @throws ServiceException when the data has another size than the range
 */
export function forEachPair<T>(
  range: RangeRef,
  data: readonly (readonly T[])[],
  visit: (row: number, column: number, value: T) => void,
): void {
  requireSize(range, data);
  data.forEach((values, row) => {
    // Not forEach: a hole in the row is an empty cell too.
    for (let column = 0; column < values.length; column++) {
      visit(range.area.top + row, range.area.left + column, values[column] as T);
    }
  });
}

function requireSize({ rows, columns }: RangeRef, data: readonly (readonly unknown[])[]): void {
  if (data.length !== rows) throw mismatch('rows', data.length, rows);
  for (const row of data) {
    if (row.length !== columns) throw mismatch('columns', row.length, columns);
  }
}

function mismatch(what: 'rows' | 'columns', has: number, wanted: number): ServiceException {
  return new ServiceException(refusals.wrongSize(what, has, wanted));
}
