/** Finding the plan's tables on a sheet by their headers, wherever they stand (SPEC 1). */
import { remembering } from '../../remembering';
import { type Cell, cellText, isBlank } from '../../sheet/cell';
import { columnLetter, type SheetGrid } from '../../sheet/grid';
import { headerKey } from '../../text/spelling';
import {
  namesField,
  type TableFields,
  type TableShape,
  type WrittenRow,
} from '../tables/planTable';

/** Cells of a row side by side, zero-based, ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A table found by its headers, zero-based. */
export interface FoundTable {
  /** That of its headers. */
  readonly row: number;
  /** The header cells without a gap around those that name it; another table may touch it. */
  readonly run: Run;
  /** Positions by the field's name. */
  readonly columns: ReadonlyMap<string, number>;
}

const MOST_TEXTS = 1000;
/** Each table is looked for among the same cells. */
const keyOf = remembering(headerKey, MOST_TEXTS);

/** The headers of a row by their keys; `''` for a cell that is none. */
export function headerKeys(cells: readonly Cell[]): string[] {
  return cells.map((cell) => (typeof cell === 'string' ? keyOf(cell) : ''));
}

/** The header cells without a gap around a run of them. */
export function widened(keys: readonly string[], { from, to }: Run): Run {
  let [first, last] = [from, to];
  while (first > 0 && keys[first - 1] !== '') first--;
  while (last + 1 < keys.length && keys[last + 1] !== '') last++;
  return { from: first, to: last };
}

/**
 * The column that stands nearest to those of a table: another table may touch it and have a header
 * that is called the same.
 * @param prefersLeft which one it is of two that are equally near
 */
export function nearest(columns: readonly number[], to: Run, prefersLeft: boolean): number {
  const distance = (column: number) => Math.max(to.from - column, column - to.to, 0);
  const least = Math.min(...columns.map(distance));
  const near = columns.filter((column) => distance(column) === least);
  return near[prefersLeft ? 0 : near.length - 1]!;
}

/** Where a table of the plan stands, null where the sheet has none. */
export function findPlanTable(grid: SheetGrid, table: TableShape): FoundTable | null {
  for (const [row, cells] of grid.rows.entries()) {
    const found = headersIn(headerKeys(cells), table);
    if (found) return { row, ...found };
  }
  return null;
}

function headersIn(
  keys: readonly string[],
  { fields, namedBy }: TableShape,
): Pick<FoundTable, 'run' | 'columns'> | null {
  const [first] = namedBy as readonly [string];
  for (const at of keys.keys()) {
    if (keys[at] === '' || !namesField(fields[first]!, keys[at]!)) continue;
    const run = widened(keys, { from: at, to: at });
    const columns = columnsIn(keys, run, fields, { name: first, at });
    if (namedBy.every((name) => columns.has(name))) return { run, columns };
  }
  return null;
}

/** The columns of the fields, those first that no other table has, and then the nearest to them. */
function columnsIn(
  keys: readonly string[],
  run: Run,
  fields: TableFields,
  first: { readonly name: string; readonly at: number },
): Map<string, number> {
  const columns = new Map([[first.name, first.at]]);
  const names = Object.keys(fields);
  const candidates = new Map<string, number[]>();
  for (const name of names) {
    if (name === first.name) continue;
    const fitting: number[] = [];
    for (let column = run.from; column <= run.to; column++) {
      if (namesField(fields[name]!, keys[column]!)) fitting.push(column);
    }
    if (fitting.length === 1) columns.set(name, fitting[0]!);
    else if (fitting.length > 1) candidates.set(name, fitting);
  }
  const own = { from: Math.min(...columns.values()), to: Math.max(...columns.values()) };
  for (const [name, fitting] of candidates) {
    const standsBefore = names.indexOf(name) < names.indexOf(first.name);
    columns.set(name, nearest(fitting, own, standsBefore));
  }
  return columns;
}

/** The first row that is not a table's: blank in all its columns, or one of the next table's headers. */
export function endOfTable(
  grid: SheetGrid,
  { row: header, run }: Pick<FoundTable, 'row' | 'run'>,
  others: readonly Pick<FoundTable, 'row' | 'run'>[],
): number {
  const below = others
    .filter((other) => other.row > header && other.run.from <= run.to && run.from <= other.run.to)
    .map(({ row }) => row);
  const last = Math.min(grid.rows.length, ...below);
  let end = header + 1;
  while (end < last && !isBlankIn(grid.rows[end]!, run)) end++;
  return end;
}

function isBlankIn(cells: readonly Cell[], { from, to }: Run): boolean {
  for (let column = from; column <= to; column++) {
    if (!isBlank(cells[column] ?? '')) return false;
  }
  return true;
}

/** The rows of a table as written. */
export function writtenRows(
  grid: SheetGrid,
  { row: header, columns }: FoundTable,
  end: number,
): WrittenRow[] {
  const first = Math.min(...columns.values());
  const rows: WrittenRow[] = [];
  for (let row = header + 1; row < end; row++) {
    const cells: Record<string, Cell> = {};
    for (const [field, column] of columns) cells[field] = grid.rows[row]![column] ?? '';
    if (Object.values(cells).every(isBlank)) continue;
    const columnOf = (field: string | null) => (field === null ? first : columns.get(field)!);
    rows.push({
      cells,
      isOnSheet: true,
      placeOf: (field) => cellAddress(grid, row, columnOf(field)),
    });
  }
  return rows;
}

/** Such as `Kế hoạch!C5`; row and column are zero-based. */
export function cellAddress(grid: SheetGrid, row: number, column: number): string {
  return `${grid.name}!${columnLetter(column)}${row + (grid.firstRowNumber ?? 1)}`;
}

/** A cell's text, `''` for a dash. */
export function noteText(cell: Cell): string {
  return isBlank(cell) ? '' : cellText(cell);
}
