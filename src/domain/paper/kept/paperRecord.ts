/** What a run has written into a paper's sheet, kept for the next one: by it edits are known. */
import type { Cell } from '../../sheet/cell';
import type { SheetGrid } from '../../sheet/grid';
import type { DescribedCell } from '../../sheet/sheetDescription';
import type { PlacedCell } from '../sheet/paperPage';

/** Row of what has no place on the sheet, as somebody has deleted it. */
export const NOWHERE = -1;

/**
 * What stood in the sheet before the last run, and what that run has written or was about to write:
 * wherever it stopped, one of the two stands there.
 */
export interface PaperRecord {
  readonly before: readonly PlacedCell[];
  readonly now: readonly PlacedCell[];
}

const GENERATIONS = ['before', 'now'] as const;

/** Column by column: which of the two, the row of the sheet, and what stands in its cells. */
export function recordRows(record: PaperRecord): DescribedCell[][] {
  return GENERATIONS.flatMap((generation) => {
    const rows = new Map<number, [number, string, string | number][]>();
    for (const { key, content, row, column } of record[generation]) {
      const cells = rows.get(row) ?? [];
      rows.set(row, cells);
      cells.push([column, key ?? '', content]);
    }
    return [...rows].map(([row, cells]) => [generation, row + 1, JSON.stringify(cells)]);
  });
}

/** Null where nothing was recorded; a line that somebody has spoiled is passed over. */
export function readRecord(grid: SheetGrid): PaperRecord | null {
  const record = { before: [] as PlacedCell[], now: [] as PlacedCell[] };
  for (const [generation, row, cells] of grid.rows) {
    if (generation === 'before' || generation === 'now') {
      record[generation].push(...cellsOf(row, cells));
    }
  }
  return record.now.length === 0 ? null : record;
}

function cellsOf(row: Cell | undefined, text: Cell | undefined): PlacedCell[] {
  if (typeof text !== 'string') return [];
  try {
    const cells = JSON.parse(text) as [number, string, string | number][];
    return cells.map(([column, key, content]) => {
      return { key: key === '' ? null : key, content, row: Number(row) - 1, column };
    });
  } catch {
    return [];
  }
}
