/** Finding what people have changed in a paper's sheet since it was written. */
import { type Cell, cellText } from '../../sheet/cell';
import type { SheetGrid } from '../../sheet/grid';
import { tidy } from '../../text/spelling';
import type { PaperCell } from '../paper';
import type { PlacedCell } from '../sheet/paperPage';
import { alignedRows, type FilledRow } from './alignedRows';
import type { AddedRow, PaperEdits } from './paperEdits';
import { NOWHERE, type PaperRecord } from './paperRecord';

export interface StandingEdits extends PaperEdits {
  /** What of the record stands in the sheet. */
  readonly standing: readonly PlacedCell[];
  /** Texts that belong to no part of the paper. */
  readonly strays: readonly string[];
}

interface WrittenRow extends FilledRow {
  readonly cells: readonly PlacedCell[];
  /** Those too in which nothing was written. */
  readonly all: readonly PlacedCell[];
}

/** Written rows, and the rows of the sheet that they are. */
interface Alignment {
  readonly generation: readonly PlacedCell[];
  readonly written: readonly WrittenRow[];
  readonly pairs: readonly number[];
  /** How many cells are as they were written. */
  readonly same: number;
}

/** Null where nothing of the paper is left in the sheet. */
export function standingEdits(sheet: SheetGrid, record: PaperRecord): StandingEdits | null {
  const present = sheet.rows.flatMap((cells, row) => filledRow(cells, row));
  const now = align(record.now, present);
  const isWhole = now.same === record.now.filter(({ row }) => row !== NOWHERE).length;
  const before = isWhole ? null : align(record.before, present);
  const best = before && before.same > now.same ? before : now;
  if (best.same === 0) return null;
  const other = new Map(
    (best === now ? record.before : record.now).map((cell) => [cell.key, cell]),
  );
  return { ...editsIn(best, present, other, besideOf(record)), standing: best.generation };
}

function filledRow(cells: readonly Cell[], row: number): FilledRow[] {
  const filled = cells.flatMap((cell, column) => {
    const content = contentOf(cell);
    return content === '' ? [] : [{ column, content }];
  });
  return filled.length === 0 ? [] : [{ row, cells: filled }];
}

function contentOf(cell: Cell): PaperCell {
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? tidy(cell) : cellText(cell);
}

function align(generation: readonly PlacedCell[], present: readonly FilledRow[]): Alignment {
  const rows = new Map<number, PlacedCell[]>();
  for (const cell of generation) {
    const content = typeof cell.content === 'string' ? tidy(cell.content) : cell.content;
    if (cell.row === NOWHERE) continue;
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), { ...cell, content }]);
  }
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]): WrittenRow => {
      const all = cells.sort((a, b) => a.column - b.column);
      return { row, all, cells: all.filter(({ content }) => content !== '') };
    })
    .filter(({ cells }) => cells.length > 0);
  const pairs = alignedRows(written, present);
  let same = 0;
  pairs.forEach((at, i) => {
    const contents = present[at]?.cells.map(({ content }) => content) ?? [];
    same += written[i]!.cells.filter(({ content }) => contents.includes(content)).length;
  });
  return { generation, written, pairs, same };
}

function editsIn(
  { generation, written, pairs }: Alignment,
  present: readonly FilledRow[],
  other: ReadonlyMap<string | null, PlacedCell>,
  isBeside: (cell: FilledRow['cells'][number]) => boolean,
): PaperEdits & { readonly strays: readonly string[] } {
  const columnOf = columnShift(written, pairs, present);
  const changed = new Map<string, PaperCell | null>();
  const added: AddedRow[] = [];
  const strays: string[] = [];
  for (const { key, row } of generation) {
    if (row === NOWHERE && key !== null) changed.set(key, null);
  }
  const writtenAt = new Map(pairs.map((at, i) => [at, i]));
  written.forEach((row, i) => {
    const paired = present[pairs[i]!];
    const gone = paired ? false : isDeleted(i, written, pairs, present);
    for (const { key, content, column } of row.all) {
      if (key === null) continue;
      const found = paired?.cells.find((cell) => cell.column === columnOf(column));
      const is = found ? typed(found.content, content) : '';
      if (gone) changed.set(key, null);
      else if (!isSame(is, content) && !isSame(is, other.get(key)?.content)) changed.set(key, is);
    }
  });
  present.forEach((row, at) => {
    const i = writtenAt.get(at);
    const own = (column: number) =>
      i !== undefined && written[i]!.all.some((cell) => columnOf(cell.column) === column);
    const cells = row.cells.filter((cell) => !own(cell.column) && !isBeside(cell));
    if (cells.length === 0) return;
    // A row with numbers of a chart alone is none of the paper's.
    const above = rowsAbove(at, writtenAt).flatMap((one) =>
      isPaper(written[one]!) ? written[one]! : [],
    );
    const after = above[0]?.all.find(({ key }) => key !== null)?.key ?? null;
    if ((i !== undefined && isPaper(written[i]!)) || after === null) {
      strays.push(...cells.map(({ content }) => String(content)));
    } else {
      const placed = cells.map(({ column, content }) => {
        const upper = above
          .flatMap((one) => one.all)
          .find((cell) => cell.key !== null && columnOf(cell.column) === column);
        return { above: upper?.key ?? after, content };
      });
      added.push({ after, cells: placed });
    }
  });
  return { changed, added, strays };
}

/**
 * Whether a cell is one of those that stand beside the paper for its charts, in whichever row an
 * interrupted run has left it.
 */
function besideOf({ before, now }: PaperRecord): (cell: FilledRow['cells'][number]) => boolean {
  const beside = [before, now].flatMap((cells) => {
    const keyed = cells.filter(({ key }) => key !== null).map(({ column }) => column);
    const last = Math.max(...keyed);
    return cells.filter(({ column }) => column > last);
  });
  const first = Math.min(...beside.map(({ column }) => column));
  const contents = new Set(beside.map(({ content }) => content));
  return ({ column, content }) => column >= first && contents.has(content);
}

/** Whether something of the paper stands in a row. */
function isPaper({ all }: WrittenRow): boolean {
  return all.some(({ key }) => key !== null);
}

/** Written rows above a row of the sheet, the nearest first. */
function rowsAbove(at: number, writtenAt: ReadonlyMap<number, number>): number[] {
  for (let row = at - 1; row >= 0; row--) {
    const i = writtenAt.get(row);
    if (i !== undefined) return Array.from({ length: i + 1 }, (_, down) => i - down);
  }
  return [];
}

/** Whether a row is gone, and not merely empty: the rows around it have come closer together. */
function isDeleted(
  i: number,
  written: readonly WrittenRow[],
  pairs: readonly number[],
  present: readonly FilledRow[],
): boolean {
  let [above, below] = [i - 1, i + 1];
  while (above >= 0 && pairs[above]! < 0) above--;
  while (below < pairs.length && pairs[below]! < 0) below++;
  if (below === pairs.length) return false;
  const top = above < 0 ? { was: -1, is: -1 } : placeOf(above);
  const bottom = placeOf(below);
  return bottom.is - top.is < bottom.was - top.was;
  function placeOf(at: number) {
    return { was: written[at]!.row, is: present[pairs[at]!]!.row };
  }
}

/** Where a written column stands now, by the rows that are as they were. */
function columnShift(
  written: readonly WrittenRow[],
  pairs: readonly number[],
  present: readonly FilledRow[],
): (column: number) => number {
  const votes = new Map<number, Map<number, number>>();
  written.forEach(({ cells }, i) => {
    const others = present[pairs[i]!]?.cells ?? [];
    if (others.length !== cells.length) return;
    cells.forEach(({ column, content }, at) => {
      const other = others[at]!;
      if (other.content !== content) return;
      const counts = votes.get(column) ?? new Map<number, number>();
      votes.set(column, counts.set(other.column, (counts.get(other.column) ?? 0) + 1));
    });
  });
  const known = new Map(
    [...votes].map(([column, counts]) => [
      column,
      [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0],
    ]),
  );
  return (column) => {
    for (let at = column; at >= 0; at--) {
      const stands = known.get(at);
      if (stands !== undefined) return stands + column - at;
    }
    return column;
  };
}

/** A number in place of a rate is one that the sheet has made of what was typed, such as 62.5%. */
function typed(content: PaperCell, written: PaperCell): PaperCell {
  if (typeof content !== 'number' || typeof written !== 'string' || !written.endsWith('%')) {
    return content;
  }
  const rate = (Math.round(content * 1000) / 10).toFixed(1);
  return `${written.includes(',') ? rate.replace('.', ',') : rate}%`;
}

function isSame(one: PaperCell, other: PaperCell | undefined): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one === tidy(other);
  return one === other;
}
