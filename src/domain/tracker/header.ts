/** Finding the tracker's header row and which column is which (SPEC 2). */
import { cellText, isBlank } from '../sheet/cell';
import { cellAt, gridWidth, type SheetGrid } from '../sheet/grid';
import { headerKey } from '../text/spelling';
import { type ColumnKey, REQUIRED_COLUMNS } from './columns';
import {
  columnNamed,
  columnNamedByPair,
  columnNamedByThree,
  isPlannedLength,
  womenOf,
  countsHalfDays,
  ANY_LEVEL,
  type UpperLevel,
} from './headerName';
import { termsSaid, type TermSaid, withoutTerm } from './headerTerm';
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
  /** What it names where its term of office is the congress's, which it does not say itself. */
  readonly inItsTerm?: ColumnKey;
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

/** What stands above a column, from the top down, without what is blank. */
type Heading = readonly string[];

/** The texts of a row; '' where there is nothing that could be a name. */
function textsOfRow(grid: SheetGrid, row: number, width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const text = cellText(cellAt(grid, row, column));
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

/** @param above the texts of the row above the pair, which may be a third level */
function headingsOfPair(
  grid: SheetGrid,
  row: number,
  above: string[] | undefined,
  parents: string[],
  children: string[],
): Heading[] {
  const reaching = spreadParents(grid, row, parents, children);
  const highest = above?.some((_, column) =>
    reachesDown(grid, row, column, above, parents, children),
  )
    ? spreadParents(grid, row - 1, above, reaching)
    : [];
  return children.map((child, column) => {
    const parent = child === '' ? parents[column]! : reaching[column]!;
    const top = child !== '' || parent !== '' ? highest[column] : undefined;
    const through =
      child === '' && parent === '' && highest.length > 0 ? above![column] : undefined;
    return [top ?? through ?? '', parent, child].filter((text) => text !== '');
  });
}

/** Whether a known column is headed above the pair alone: then the header has a third level. */
function reachesDown(
  { merges }: SheetGrid,
  row: number,
  column: number,
  above: string[],
  parents: string[],
  children: string[],
): boolean {
  if (above[column] === '' || parents[column] !== '' || children[column] !== '') return false;
  const reaches =
    merges.length === 0 ||
    merges.some(({ top, left, bottom }) => top === row - 1 && left === column && bottom >= row + 1);
  return reaches && columnNamed(above[column]!) !== undefined;
}

function columnUnder(heading: Heading, upper: UpperLevel): ColumnKey | undefined {
  const [first, second, third] = heading;
  if (first === undefined) return undefined;
  if (second === undefined) return columnNamed(first, upper);
  if (third === undefined) return columnNamedByPair(first, second, upper);
  return columnNamedByThree(first, second, third, upper);
}

/** A header of an older term than another's is of what was before. */
function columnOfTerm(heading: Heading, said: TermSaid, upper: UpperLevel): ColumnKey | undefined {
  if (said === 'older') return undefined;
  if (said !== 'newer') return columnUnder(heading, upper);
  const texts = heading.map(withoutTerm).filter((text) => text !== '');
  return columnUnder(texts, upper);
}

/** Null where it heads fewer columns than `least`: rows of data are mostly given up at their first cells. */
function recognise(
  headings: readonly Heading[],
  top: number,
  levels: 1 | 2,
  mapping: ColumnMapping,
  upper: UpperLevel,
  least: number,
): Header | null {
  const columns = new Map<ColumnKey, number>(mapping);
  const mapped = new Set(mapping.values());
  const duplicates: DuplicateColumn[] = [];
  const unknown: UnknownColumn[] = [];
  const terms = termsSaid(headings);
  const unknownColumn = (heading: Heading, at: number): UnknownColumn => {
    const inItsTerm =
      terms[at] === 'alone' ? columnUnder(heading.map(withoutTerm), upper) : undefined;
    return { at, heading: heading.join(' – '), ...(inItsTerm && { inItsTerm }) };
  };
  const further: DuplicateColumn[] = [];
  const later: [at: number, column: ColumnKey][] = [];
  const mostUnknown = headings.filter((heading) => heading.length > 0).length - least;
  for (const [at, heading] of headings.entries()) {
    if (mapped.has(at) || heading.length === 0) continue;
    const column = columnOfTerm(heading, terms[at]!, upper);
    if (column === undefined) {
      if (unknown.length >= mostUnknown) return null;
      unknown.push(unknownColumn(heading, at));
    } else if (terms[at] !== 'none' || isPlannedLength(heading, column)) later.push([at, column]);
    else if (!columns.has(column) && column !== 'members_f') columns.set(column, at);
    // What somebody has said goes before what a header says.
    else if (!mapping.has(column)) further.push({ column, at });
  }
  // A term may be an older one, a length a planned one: what is headed without goes first.
  for (const [at, column] of later) {
    if (columns.has(column)) unknown.push(unknownColumn(headings[at]!, at));
    else columns.set(column, at);
  }
  const columnsAt = new Map([...columns].map(([column, at]) => [at, column]));
  for (const duplicate of further) {
    const { column, at } = duplicate;
    const heading = headings[at]!;
    // Women are of those who stand to the left, whoever else is counted further right.
    const of =
      column === 'members_f' ? womenOf(heading, columnsAt.get(at - 1), headings[at - 1]) : column;
    if (of === undefined) unknown.push(unknownColumn(heading, at));
    else if (!columns.has(of)) columns.set(of, at);
    else if (of === column) duplicates.push(duplicate);
    else unknown.push(unknownColumn(heading, at));
  }
  unknown.sort((a, b) => a.at - b.at);
  const duration = headings[columns.get('duration') ?? -1] ?? [];
  const isHalfDays =
    countsHalfDays(duration.join(' ')) || countsHalfDays(duration[duration.length - 1] ?? '');
  const durationUnit = isHalfDays ? 'half-days' : 'days';
  return { top, levels, columns, duplicates, unknown, durationUnit };
}

/** How many columns a row or pair of rows heads; one that is mapped counts where it is headed. */
function headedColumns(
  { columns }: Header,
  headings: readonly Heading[],
  mapping: ColumnMapping,
): number {
  const unheaded = [...mapping.values()].filter((at) => (headings[at] ?? []).length === 0);
  return columns.size - unheaded.length;
}

/** Whether a known column's header is merged over both rows of the pair, each of which has a text. */
function isMergedDown({ merges, rows }: SheetGrid, { top, columns }: Header): boolean {
  if (!rows[top + 1]?.some((cell) => !isBlank(cell))) return false;
  const known = new Set(columns.values());
  return merges.some(
    (merge) => merge.top === top && merge.bottom === top + 1 && known.has(merge.left),
  );
}

/**
 * The header that knows most columns among the sheet's first rows, with one level before two unless
 * cells are merged over both, and an earlier row before a later one; null where no column is known at all.
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
    const isSecondLook = levels === 2 && best?.top === row;
    const header = recognise(headings, row, levels, mapping, upper, isSecondLook ? most : most + 1);
    if (!header) return;
    const headed = headedColumns(header, headings, mapping);
    const isMerged = isSecondLook && isMergedDown(grid, header);
    if (isMerged ? headed < most : headed <= most) return;
    best = header;
    most = headed;
  };
  const texts = Array.from({ length: depth }, (_, row) => textsOfRow(grid, row, width));
  texts.forEach((row, at) =>
    consider(
      row.map((text): Heading => (text === '' ? [] : [text])),
      at,
      1,
    ),
  );
  for (let row = 0; row + 1 < depth; row++) {
    const [above, parents, children] = [texts[row - 1], texts[row]!, texts[row + 1]!];
    consider(headingsOfPair(grid, row, above, parents, children), row, 2);
  }
  return best;
}

/** The starred columns that the header lacks; a tracker can be checked where there is none. */
export function missingColumns(header: Header | null): ColumnKey[] {
  return REQUIRED_COLUMNS.filter((column) => !header?.columns.has(column));
}
