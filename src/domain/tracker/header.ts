/** Finding the tracker's header row and which column is which (SPEC 2). */
import { cellText, isBlank } from '../sheet/cell';
import { cellAt, gridWidth, type SheetGrid } from '../sheet/grid';
import { headerKey } from '../text/spelling';
import { type ColumnKey, REQUIRED_COLUMNS } from './columns';
import {
  columnNamed,
  columnNamedByPair,
  countsHalfDays,
  ANY_LEVEL,
  type UpperLevel,
} from './headerName';
import type { DurationUnit } from './reading/duration';

/** How far down the header may stand. */
export const HEADER_SEARCH_ROWS = 20;

/** Zero-based positions of columns of which somebody has said what they are. */
export type ColumnMapping = ReadonlyMap<ColumnKey, number>;

export interface DuplicateColumn {
  readonly column: ColumnKey;
  /** Zero-based position of the further column, which is not used. */
  readonly at: number;
}

/** A column whose header names none that the tracker knows. */
export interface UnknownColumn {
  /** Zero-based position. */
  readonly at: number;
  /** What stands at its head, both levels joined. */
  readonly heading: string;
}

export interface Header {
  /** Zero-based first header row. */
  readonly top: number;
  /** One or two rows. */
  readonly levels: 1 | 2;
  /** Zero-based position of each known column. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly duplicates: readonly DuplicateColumn[];
  /** The columns with a text at their head that names none of those known. */
  readonly unknown: readonly UnknownColumn[];
  /** What a bare number in the duration column counts, by its header. */
  readonly durationUnit: DurationUnit;
}

/** What stands above a column: the text of the upper row, '' in one level, and of the lower. */
type Heading = readonly [parent: string, own: string];
const UNHEADED: Heading = ['', ''];

/** The texts of a row; '' where there is nothing that could be a name. */
function textsOfRow(grid: SheetGrid, row: number, width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell)) return '';
    const text = cellText(cell);
    return headerKey(text) === '' ? '' : text;
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

function headingsOfPair(
  grid: SheetGrid,
  row: number,
  parents: string[],
  children: string[],
): Heading[] {
  const reaching = spreadParents(grid, row, parents, children);
  return children.map((child, column) =>
    child === '' ? ['', parents[column]!] : [reaching[column]!, child],
  );
}

function columnUnder([parent, own]: Heading, upper: UpperLevel): ColumnKey | undefined {
  if (own === '') return undefined;
  return parent === '' ? columnNamed(own, upper) : columnNamedByPair(parent, own, upper);
}

function recognise(
  headings: readonly Heading[],
  top: number,
  levels: 1 | 2,
  mapping: ColumnMapping,
  upper: UpperLevel,
): Header {
  const columns = new Map<ColumnKey, number>(mapping);
  const mapped = new Set(mapping.values());
  const duplicates: DuplicateColumn[] = [];
  const unknown: UnknownColumn[] = [];
  headings.forEach((heading, at) => {
    if (mapped.has(at)) return;
    const column = columnUnder(heading, upper);
    if (column === undefined) {
      const texts = heading.filter((text) => text !== '');
      if (texts.length > 0) unknown.push({ at, heading: texts.join(' – ') });
      return;
    }
    if (!columns.has(column)) columns.set(column, at);
    // What somebody has said goes before what a header says.
    else if (!mapping.has(column)) duplicates.push({ column, at });
  });
  const [parent, own] = headings[columns.get('duration') ?? -1] ?? UNHEADED;
  const isHalfDays = countsHalfDays(`${parent} ${own}`) || countsHalfDays(own);
  const durationUnit = isHalfDays ? 'half-days' : 'days';
  return { top, levels, columns, duplicates, unknown, durationUnit };
}

/** How many columns a row or pair of rows heads; one that is mapped counts where it is headed. */
function headedColumns(
  { columns }: Header,
  headings: readonly Heading[],
  mapping: ColumnMapping,
): number {
  const unheaded = [...mapping.values()].filter((at) => (headings[at] ?? UNHEADED)[1] === '');
  return columns.size - unheaded.length;
}

/**
 * The header that knows most columns among the sheet's first rows, with one level before two and
 * an earlier row before a later one; null where no column is known at all.
 * @param mapping goes before what a header says
 * @param upper what the higher level is called
 */
export function findHeader(
  grid: SheetGrid,
  mapping: ColumnMapping = new Map(),
  upper = ANY_LEVEL,
): Header | null {
  const depth = Math.min(HEADER_SEARCH_ROWS, grid.rows.length);
  const width = gridWidth(grid.rows.slice(0, depth));
  let best: Header | null = null;
  let most = 0;
  const consider = (headings: readonly Heading[], row: number, levels: 1 | 2) => {
    const header = recognise(headings, row, levels, mapping, upper);
    const headed = headedColumns(header, headings, mapping);
    if (headed <= most) return;
    best = header;
    most = headed;
  };
  const texts = Array.from({ length: depth }, (_, row) => textsOfRow(grid, row, width));
  texts.forEach((row, at) =>
    consider(
      row.map((text): Heading => ['', text]),
      at,
      1,
    ),
  );
  for (let row = 0; row + 1 < depth; row++) {
    consider(headingsOfPair(grid, row, texts[row]!, texts[row + 1]!), row, 2);
  }
  return best;
}

/** The starred columns that the header lacks; a tracker can be checked where there is none. */
export function missingColumns(header: Header | null): ColumnKey[] {
  return REQUIRED_COLUMNS.filter((column) => !header?.columns.has(column));
}
