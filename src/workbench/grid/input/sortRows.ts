/** Sorting rows by a column, as one edit of the user: formulas go with their rows. */
import type { ICellData } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import { CellError, parseFormula, type Scalar, type Sheet, shiftFormula } from '../../../document';
import { toGridCell } from '../data/cellData';
import type { GridReader } from '../gridReader';
import type { GridView } from '../gridView';
import { markMoved } from './movedCells';
import type { Grid } from '../startGrid';
import { toGridStyle } from '../data/styleData';

interface Block {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Sorts the selected rows, or those around the current cell.
 * @returns false where there is nothing that can be sorted
 */
export function sortRows(
  grid: Grid,
  view: GridView,
  reader: GridReader,
  descending: boolean,
): boolean {
  const place = grid.api.getActiveWorkbook()?.getActiveSheet();
  const sheet = place && view.sheetOf(place.getSheetId());
  const selection = place?.getSelection();
  const range = selection?.getActiveRange()?.getRange();
  const cell = selection?.getCurrentCell();
  if (!place || !sheet || !range || !cell) return false;
  const column = cell.actualColumn;
  const block =
    range.endRow > range.startRow
      ? { top: range.startRow, bottom: Math.min(range.endRow, sheet.rows.length - 1) }
      : blockAround(sheet, cell.actualRow, column);
  if (!block || block.bottom <= block.top || isMerged(sheet, block)) return false;
  const rows = Array.from({ length: block.bottom - block.top + 1 }, (_, at) => block.top + at);
  const keys = new Map(rows.map((row) => [row, reader.contentOf(sheet, row, column).value]));
  const order = [...rows].sort((a, b) => compare(keys.get(a)!, keys.get(b)!, descending));
  const width = rows.reduce((most, row) => Math.max(most, widthOf(sheet, row)), 1);
  const value = Object.fromEntries(
    order.map((from, at) => [block.top + at, movedRow(view, sheet, from, block.top + at, width)]),
  );
  const target = {
    startRow: block.top,
    endRow: block.bottom,
    startColumn: 0,
    endColumn: width - 1,
  };
  const params = { unitId: view.unitId, subUnitId: place.getSheetId(), range: target, value };
  const isSorted = grid.commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
  if (isSorted) markMoved(sheet);
  return isSorted;
}

function movedRow(
  { workbook }: GridView,
  sheet: Sheet,
  from: number,
  to: number,
  width: number,
): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  const row = sheet.rows[from];
  for (let column = 0; column < width; column++) {
    const formula = row?.formulas?.get(column);
    const moved =
      formula === undefined ? undefined : shiftFormula(parseFormula(formula), to - from, 0);
    cells[column] = {
      ...toGridCell({ value: row?.values[column] ?? null, formula: moved }),
      s: toGridStyle(workbook.styles[row?.styles[column] ?? 0] ?? {}) as ICellData['s'],
    };
  }
  return cells;
}

/** The rows around a cell that have something in its column and are not merged. */
function blockAround(sheet: Sheet, row: number, column: number): Block | null {
  const belongs = (at: number) =>
    at >= 0 &&
    at < sheet.rows.length &&
    !isMerged(sheet, { top: at, bottom: at }) &&
    widthOf(sheet, at) > column &&
    (sheet.rows[at]?.values.filter((value) => value !== null && value !== '').length ?? 0) > 1;
  if (!belongs(row)) return null;
  let [top, bottom] = [row, row];
  while (top > sheet.frozenRows && belongs(top - 1)) top--;
  while (belongs(bottom + 1)) bottom++;
  return { top, bottom };
}

const isMerged = ({ merges }: Sheet, { top, bottom }: Block) =>
  merges.some((area) => area.top <= bottom && top <= area.bottom);

function widthOf({ rows }: Sheet, row: number): number {
  const cells = rows[row];
  return cells ? Math.max(cells.values.length, cells.styles.length) : 0;
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Numbers, then texts, then truth values; blank cells are last in both directions. */
function compare(a: Scalar, b: Scalar, descending: boolean): number {
  const [left, right] = [rankOf(a), rankOf(b)];
  if (left === BLANK || right === BLANK) return left - right;
  const order = left === right ? compareSame(a, b) : left - right;
  return descending ? -order : order;
}

const BLANK = 4;

function rankOf(value: Scalar): number {
  if (value === null || value === '') return BLANK;
  if (value instanceof CellError) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compareSame(a: Scalar, b: Scalar): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(textOf(a), textOf(b));
}

function textOf(value: Scalar): string {
  return value instanceof CellError ? value.code : String(value);
}
