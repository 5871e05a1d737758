/** Cells merged down over several units: each row of the merge has its content (SPEC 2). */
import type { Cell } from '../sheet/cell';
import { cellAt, type SheetGrid } from '../sheet/grid';
import type { ColumnKey } from './columns';
import type { Header } from './header';

/** What several units may share; in any other column a merge is one unit's. */
const SHARED: readonly ColumnKey[] = ['commune', 'bloc'];

/** Gives the cells of a row, those of its merged communes and blocs filled in. */
export function sharedCells(
  grid: SheetGrid,
  { top: headerTop, levels, columns }: Header,
): (row: number) => readonly Cell[] {
  const places = new Set(SHARED.flatMap((column) => columns.get(column) ?? []));
  const contents = new Map<number, readonly (readonly [at: number, content: Cell])[]>();
  for (const { top, left, bottom } of grid.merges) {
    if (!places.has(left) || top < headerTop + levels) continue;
    const content = cellAt(grid, top, left);
    for (let row = top + 1; row <= Math.min(bottom, grid.rows.length - 1); row++) {
      contents.set(row, [...(contents.get(row) ?? []), [left, content]]);
    }
  }
  return (row) => {
    const cells = grid.rows[row] ?? [];
    const shared = contents.get(row);
    if (!shared) return cells;
    const filled = Array.from(cells);
    for (const [at, content] of shared) filled[at] = content;
    return filled;
  };
}
