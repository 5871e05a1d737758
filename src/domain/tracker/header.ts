/** Finding the tracker's header row and which column is which (SPEC 2). */
import { cellText, isBlank } from '../cell';
import { cellAt, type SheetGrid } from '../sheetGrid';
import { headerKey } from '../spelling';
import { COLUMN_KEYS, type ColumnKey, COLUMNS, REQUIRED_COLUMNS } from './columns';
import type { DurationUnit } from './reading/duration';

/** How far down the header may stand. */
export const HEADER_SEARCH_ROWS = 20;

export interface DuplicateColumn {
  readonly column: ColumnKey;
  /** Zero-based position of the further column, which is not used. */
  readonly at: number;
}

export interface Header {
  /** Zero-based first header row. */
  readonly top: number;
  /** One or two rows. */
  readonly levels: 1 | 2;
  /** Zero-based position of each known column. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly duplicates: readonly DuplicateColumn[];
  /** What a bare number in the duration column counts, by its header. */
  readonly durationUnit: DurationUnit;
}

const COLUMN_BY_HEADER: ReadonlyMap<string, ColumnKey> = new Map(
  COLUMN_KEYS.flatMap((key) =>
    COLUMNS[key].headers.map((header): [string, ColumnKey] => [headerKey(header), key]),
  ),
);
const HALF_DAY_HEADER = headerKey('Số buổi');

/** The header names that a column answers to, the most telling first. */
type Names = readonly (readonly string[])[];
type Pins = ReadonlyMap<ColumnKey, number>;

function keysOfRow(grid: SheetGrid, row: number, width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = cellAt(grid, row, column);
    return isBlank(cell) ? '' : headerKey(cellText(cell));
  });
}

/** Where a parent header reaches over the columns to its right: by its merge, else over blanks. */
function spreadParents(
  grid: SheetGrid,
  row: number,
  parents: string[],
  children: string[],
): string[] {
  const spread = [...parents];
  const merged = grid.merges.filter((merge) => merge.top <= row && row <= merge.bottom);
  for (let column = 1; column < spread.length; column++) {
    if (spread[column] !== '') continue;
    const merge = merged.find(({ left, right }) => left <= column && column <= right);
    const previous = merged.find(({ left, right }) => left <= column - 1 && column - 1 <= right);
    const continues = merge
      ? merge.left < column
      : !previous && children[column] !== '' && children[column - 1] !== '';
    if (continues) spread[column] = spread[column - 1]!;
  }
  return spread;
}

function namesOfRow(grid: SheetGrid, row: number, width: number): Names {
  return keysOfRow(grid, row, width).map((key) => (key === '' ? [] : [key]));
}

function namesOfPair(grid: SheetGrid, row: number, width: number): Names {
  const children = keysOfRow(grid, row + 1, width);
  const parents = keysOfRow(grid, row, width);
  const reaching = spreadParents(grid, row, parents, children);
  return children.map((child, column) => {
    if (child !== '') return [reaching[column]! + child, child];
    return parents[column] === '' ? [] : [parents[column]!];
  });
}

function recognise(names: Names, top: number, levels: 1 | 2, pins: Pins): Header {
  const columns = new Map<ColumnKey, number>(pins);
  const pinned = new Set(pins.values());
  const duplicates: DuplicateColumn[] = [];
  names.forEach((candidates, at) => {
    const name = candidates.find((candidate) => COLUMN_BY_HEADER.has(candidate));
    if (name === undefined || pinned.has(at)) return;
    const column = COLUMN_BY_HEADER.get(name)!;
    if (!columns.has(column)) columns.set(column, at);
    // What somebody has said goes before what a header says.
    else if (!pins.has(column)) duplicates.push({ column, at });
  });
  const durationNames = names[columns.get('duration') ?? -1];
  const durationUnit = durationNames?.includes(HALF_DAY_HEADER) ? 'half-days' : 'days';
  return { top, levels, columns, duplicates, durationUnit };
}

/** How many columns a row or pair of rows heads; a column that is pinned counts where it is headed. */
function headedColumns({ columns }: Header, names: Names, pins: Pins): number {
  const unheaded = [...pins.values()].filter((at) => (names[at] ?? []).length === 0);
  return columns.size - unheaded.length;
}

/**
 * The header that knows most columns among the sheet's first rows, with one level before two and
 * an earlier row before a later one; null where no column is known at all.
 */
export function findHeader(grid: SheetGrid): Header | null {
  const depth = Math.min(HEADER_SEARCH_ROWS, grid.rows.length);
  const width = Math.max(0, ...grid.rows.slice(0, depth).map((row) => row.length));
  const pins: Pins = grid.pins ?? new Map();
  let best: Header | null = null;
  let most = 0;
  const consider = (names: Names, row: number, levels: 1 | 2) => {
    const header = recognise(names, row, levels, pins);
    const headed = headedColumns(header, names, pins);
    if (headed <= most) return;
    best = header;
    most = headed;
  };
  for (let row = 0; row < depth; row++) consider(namesOfRow(grid, row, width), row, 1);
  for (let row = 0; row + 1 < depth; row++) consider(namesOfPair(grid, row, width), row, 2);
  return best;
}

/** The starred columns that the header lacks; a tracker can be checked where there is none. */
export function missingColumns(header: Header | null): ColumnKey[] {
  return REQUIRED_COLUMNS.filter((column) => !header?.columns.has(column));
}
