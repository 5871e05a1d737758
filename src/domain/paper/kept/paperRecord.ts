/** What a run has written into a paper's sheet, kept for the next one: by it edits are known. */
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

/** How many characters of a row go into a cell, which takes 50,000. */
const MOST_CHARACTERS = 40_000;

function pieces(text: string): string[] {
  const count = Math.ceil(text.length / MOST_CHARACTERS);
  return Array.from({ length: count }, (_, i) =>
    text.slice(i * MOST_CHARACTERS, (i + 1) * MOST_CHARACTERS),
  );
}

/**
 * Column by column: which of the two, the row of the sheet, and what stands in its cells, in as many
 * lines as its length takes.
 */
export function recordRows(record: PaperRecord): DescribedCell[][] {
  return GENERATIONS.flatMap((generation) => {
    const rows = new Map<number, [number, string, string | number][]>();
    for (const { key, content, row, column } of record[generation]) {
      const cells = rows.get(row) ?? [];
      rows.set(row, cells);
      cells.push([column, key ?? '', content]);
    }
    return [...rows].flatMap(([row, cells]) =>
      pieces(JSON.stringify(cells)).map((piece) => [generation, row + 1, piece]),
    );
  });
}

/** Null where nothing was recorded; a line that somebody has spoiled is passed over. */
export function readRecord(grid: SheetGrid): PaperRecord | null {
  const record = { before: [] as PlacedCell[], now: [] as PlacedCell[] };
  const rows = new Map<string, string>();
  for (const [generation, row, piece] of grid.rows) {
    if (typeof generation !== 'string' || typeof row !== 'number') continue;
    const place = `${generation} ${row}`;
    if (typeof piece === 'string') rows.set(place, (rows.get(place) ?? '') + piece);
  }
  for (const [place, text] of rows) {
    const [generation, row] = place.split(' ');
    if (generation === 'before' || generation === 'now') {
      record[generation].push(...cellsOf(Number(row) - 1, text));
    }
  }
  return record.now.length === 0 ? null : record;
}

function cellsOf(row: number, text: string): PlacedCell[] {
  try {
    const cells = JSON.parse(text) as [number, string, string | number][];
    return cells.map(([column, key, content]) => {
      return { key: key === '' ? null : key, content, row, column };
    });
  } catch {
    return [];
  }
}
