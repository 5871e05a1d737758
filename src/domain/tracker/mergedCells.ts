/**
 * Cells merged down (SPEC 2): a commune or bloc counts for each row of its merge; a name makes one
 * unit of its rows.
 */
import { type Cell, isBlank } from '../sheet/cell';
import { cellAt, type SheetGrid } from '../sheet/grid';
import type { ColumnKey } from './columns';
import type { Header } from './header';

/** What several units may share; in any other column a merge is one unit's. */
const SHARED: readonly ColumnKey[] = ['commune', 'bloc'];

type Content = readonly [at: number, content: Cell];

/** The rows of a tracker as its merged cells make them. */
export interface MergedRows {
  /** The cells of a row with what it has from merged ones. */
  cellsOf(row: number): readonly Cell[];
  /** How many rows a unit takes that begins in a row. */
  countOf(row: number): number;
}

/** Looks through the merged cells below the header. */
export function mergedRows(
  grid: SheetGrid,
  { top: headerTop, levels, columns }: Header,
): MergedRows {
  const shared = new Set(SHARED.flatMap((column) => columns.get(column) ?? []));
  const [name, number] = [columns.get('unit_name'), columns.get('no') ?? -1];
  const contents = new Map<number, readonly Content[]>();
  const rowsOfUnit = new Map<number, number>();
  const last = grid.rows.length - 1;
  for (const { top, left, bottom, right } of grid.merges) {
    if (top < headerTop + levels) continue;
    if (shared.has(left)) {
      const content = cellAt(grid, top, left);
      for (let row = top + 1; row <= Math.min(bottom, last); row++) {
        contents.set(row, [...(contents.get(row) ?? []), [left, content]]);
      }
    } else if (left === name && right === name) {
      let row = top + 1;
      // A row with a number of its own is another unit's.
      while (row <= Math.min(bottom, last) && isBlank(cellAt(grid, row, number))) row++;
      rowsOfUnit.set(top, row - top);
    }
  }
  const withShared = (row: number): readonly Cell[] => {
    const cells = grid.rows[row] ?? [];
    const shares = contents.get(row);
    if (!shares) return cells;
    const filled = Array.from(cells);
    for (const [at, content] of shares) filled[at] = content;
    return filled;
  };
  const countOf = (row: number) => rowsOfUnit.get(row) ?? 1;
  return {
    cellsOf: (row) => {
      let cells = withShared(row);
      for (let below = row + 1; below < row + countOf(row); below++) {
        cells = filledFrom(cells, grid.rows[below] ?? []);
      }
      return cells;
    },
    countOf,
  };
}

/** Cells with the others in the place of what is blank. */
function filledFrom(cells: readonly Cell[], others: readonly Cell[]): Cell[] {
  const length = Math.max(cells.length, others.length);
  return Array.from({ length }, (_, at) => {
    const cell = cells[at] ?? '';
    return isBlank(cell) ? (others[at] ?? '') : cell;
  });
}
