/** Arguments that are one cell or one column; of anything else the message says what to select. */
import { type Cell, isBlank } from '../domain/sheet/cell';
import type { Localized } from '../domain/text/language';
import { type Argument, isRange, type Output, type OutputCell } from './argument';
import { argumentError, type FunctionContext } from './defineFunction';

/** The cell of an argument, `''` where it was left out. @throws ArgumentError for several cells */
export function singleCell(name: string, argument: Argument, context: FunctionContext): Cell {
  if (!isRange(argument)) return argument ?? '';
  const [[cell = ''] = []] = argument;
  if (argument.length === 1 && argument[0]!.length === 1) return cell;
  throw argumentError(context, {
    vi: `${name}: phải là một ô hoặc một giá trị, không phải vùng nhiều ô. Chọn một ô.`,
    en: `${name}: must be one cell or one value, not a range of several cells. Select one cell.`,
  });
}

/** @throws ArgumentError for a range of several columns */
export function requireColumn(name: string, argument: Argument, context: FunctionContext): void {
  if (!isRange(argument) || argument[0]?.length === 1) return;
  throw argumentError(context, {
    vi: `${name}: vùng được chọn có nhiều cột. Chọn một cột, ví dụ C4:C.`,
    en: `${name}: the range has several columns. Select one column, e.g. C4:C.`,
  });
}

/**
 * One output cell for each cell of a column, in one call; a single cell gives a single value.
 * Blank cells give `''`.
 * @param compute gets the cell, and its row in the column, null for a single cell
 * @throws ArgumentError for a range of several columns
 */
export function mapCells(
  name: string,
  argument: Argument,
  context: FunctionContext,
  compute: (cell: Cell, row: number | null) => OutputCell,
): Output {
  requireColumn(name, argument, context);
  const valueOf = (cell: Cell, row: number | null) => (isBlank(cell) ? '' : compute(cell, row));
  if (!isRange(argument)) return valueOf(argument ?? '', null);
  return argument.map(([cell = ''], row) => [valueOf(cell, row)]);
}

/** An argument as messages name it, with the row of the cell that is meant. */
export function placeOf(name: string, row: number | null): Localized {
  if (row === null) return { vi: name, en: name };
  return { vi: `${name}, dòng ${row + 1} của vùng`, en: `${name}, row ${row + 1} of the range` };
}
