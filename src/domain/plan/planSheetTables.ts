/** Finding the plan's tables on a sheet by their headers, wherever they stand (SPEC 1). */
import { type Cell, cellText, isBlank } from '../sheet/cell';
import { columnLetter, type SheetGrid } from '../sheet/grid';
import { headerKey } from '../text/spelling';
import { namesField, type TableShape, type WrittenRow } from './tables/planTable';

/** Cells of a row side by side, zero-based, ends included. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** A table found by its headers, zero-based. */
export interface FoundTable {
  readonly row: number;
  readonly run: Run;
  /** Positions by the field's name. */
  readonly columns: ReadonlyMap<string, number>;
  /** The first row that is not the table's. */
  readonly end: number;
}

/** The headers of a row by their keys; `''` for a cell that is none. */
export function headerKeys(cells: readonly Cell[]): string[] {
  return cells.map((cell) => (typeof cell === 'string' ? headerKey(cell) : ''));
}

/** The run of header cells around a position. */
export function runAround(keys: readonly string[], at: number): Run {
  let from = at;
  let to = at;
  while (from > 0 && keys[from - 1] !== '') from--;
  while (to + 1 < keys.length && keys[to + 1] !== '') to++;
  return { from, to };
}

/** Where a table of the plan stands, null where the sheet has none. */
export function findPlanTable(grid: SheetGrid, table: TableShape): FoundTable | null {
  for (const [row, cells] of grid.rows.entries()) {
    const found = headersIn(headerKeys(cells), table);
    if (!found) continue;
    let end = row + 1;
    const isBlankRow = (at: number) => {
      const line = grid.rows[at]!;
      for (let column = found.run.from; column <= found.run.to; column++) {
        if (!isBlank(line[column] ?? '')) return false;
      }
      return true;
    };
    while (end < grid.rows.length && !isBlankRow(end)) end++;
    return { row, end, ...found };
  }
  return null;
}

function headersIn(
  keys: readonly string[],
  { fields, namedBy }: TableShape,
): Pick<FoundTable, 'run' | 'columns'> | null {
  const [first, ...others] = namedBy.map((name) => fields[name]!);
  for (const [at, key] of keys.entries()) {
    if (key === '' || !namesField(first!, key)) continue;
    const run = runAround(keys, at);
    const columns = new Map<string, number>();
    for (const [name, field] of Object.entries(fields)) {
      const column = nearest(keys, run, at, (other) => namesField(field, other));
      if (column !== undefined) columns.set(name, column);
    }
    if (
      others.every((field) => keys.some((other, i) => inRun(i, run) && namesField(field, other)))
    ) {
      return { run, columns };
    }
  }
  return null;
}

function inRun(at: number, { from, to }: Run): boolean {
  return at >= from && at <= to;
}

/** The column of a run that fits and stands nearest to the naming one: two tables may touch. */
function nearest(
  keys: readonly string[],
  run: Run,
  at: number,
  fits: (key: string) => boolean,
): number | undefined {
  let best: number | undefined;
  for (let column = run.from; column <= run.to; column++) {
    if (!fits(keys[column]!)) continue;
    if (best === undefined || Math.abs(column - at) < Math.abs(best - at)) best = column;
  }
  return best;
}

/** The rows of a table as written. */
export function writtenRows(
  grid: SheetGrid,
  { key }: TableShape,
  { row: header, columns, end }: FoundTable,
): WrittenRow[] {
  const rows: WrittenRow[] = [];
  for (let row = header + 1; row < end; row++) {
    const cells: Record<string, Cell> = {};
    for (const [field, column] of columns) cells[field] = grid.rows[row]![column] ?? '';
    if (Object.values(cells).every(isBlank)) continue;
    rows.push({
      cells,
      name: `${key}[${rows.length}]`,
      addressOf: (field) => {
        const column = columns.get(field) ?? Math.min(...columns.values());
        return cellAddress(grid, row, column);
      },
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
