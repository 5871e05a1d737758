/** The plan as it stands on the sheet `Kế hoạch`: two tables found by their headers (SPEC 1). */
import { type Cell, cellText, isBlank, isDateCell } from '../sheet/cell';
import { columnLetter, type SheetGrid } from '../sheet/grid';
import { headerKey, tidy } from '../text/spelling';
import { QUOTA_FIELDS, QUOTA_HEADERS } from './quota';
import type { PlanEntry, PlanSource } from './readPlan';

/** The name of the plan sheet, compared like any text. */
export const PLAN_SHEET = 'Kế hoạch';

/** The parameter table's headers, in the order in which set-up writes them. */
export const PLAN_HEADERS = ['Khóa', 'Thông số', 'Giá trị', 'Đơn vị', 'Điều khoản', 'Ghi chú'];
const KEY_HEADER = headerKey('Khóa');
const VALUE_HEADER = headerKey('Giá trị');
/** What a key looks like, so that a remark under the table is not taken for one. */
const KEY = /^[a-z]+(?:[._][a-z]+)*$/;

/** A table found by its headers. */
interface LocatedTable {
  /** Zero-based row of the headers. */
  readonly row: number;
  /** Zero-based positions by the header's key. */
  readonly columns: ReadonlyMap<string, number>;
}

function locate(grid: SheetGrid, headers: readonly string[]): LocatedTable | null {
  const wanted = headers.map(headerKey);
  for (const [row, cells] of grid.rows.entries()) {
    const keys = cells.map((cell) => (typeof cell === 'string' ? headerKey(cell) : ''));
    if (!wanted.every((header) => keys.includes(header))) continue;
    return { row, columns: new Map(wanted.map((header) => [header, keys.indexOf(header)])) };
  }
  return null;
}

/** The parameter table: zero-based row of its headers, and columns of keys and values. */
export interface ParameterTable {
  readonly row: number;
  readonly keys: number;
  readonly values: number;
}

/** Where the parameter table stands, null where the sheet has none. */
export function findParameterTable(grid: SheetGrid): ParameterTable | null {
  const table = locate(grid, [KEY_HEADER, VALUE_HEADER]);
  if (!table) return null;
  const [keys, values] = [...table.columns.values()];
  return { row: table.row, keys: keys!, values: values! };
}

function readParameters(grid: SheetGrid): Pick<PlanSource, 'values'> & {
  repeated: { key: string; cell: string }[];
} {
  const values = new Map<string, PlanEntry<Cell>>();
  const repeated: { key: string; cell: string }[] = [];
  const table = findParameterTable(grid);
  if (!table) return { values, repeated };
  grid.rows.forEach((cells, row) => {
    const written = cells[table.keys] ?? '';
    if (row <= table.row || typeof written !== 'string') return;
    const key = tidy(written).toLowerCase();
    if (!KEY.test(key)) return;
    const cell = address(grid, row, table.values);
    if (values.has(key)) repeated.push({ key, cell });
    else values.set(key, { value: cells[table.values] ?? '', cell });
  });
  return { values, repeated };
}

function quotaCell(cell: Cell): unknown {
  if (isBlank(cell)) return null;
  const text = isDateCell(cell) ? '' : cellText(cell);
  return /^\d+$/.test(text) ? Number(text) : cell;
}

function readBands(grid: SheetGrid): PlanEntry<unknown>[] | undefined {
  const table = locate(grid, Object.values(QUOTA_HEADERS));
  if (!table) return undefined;
  const columns = QUOTA_FIELDS.map((field) => table.columns.get(headerKey(QUOTA_HEADERS[field]))!);
  const bands: PlanEntry<unknown>[] = [];
  for (let row = table.row + 1; row < grid.rows.length; row++) {
    const cells = columns.map((column) => grid.rows[row]![column] ?? '');
    if (cells.every(isBlank)) break;
    const value = Object.fromEntries(QUOTA_FIELDS.map((field, i) => [field, quotaCell(cells[i]!)]));
    bands.push({ value, cell: address(grid, row, columns[0]!) });
  }
  return bands;
}

function address(grid: SheetGrid, row: number, column: number): string {
  return `${grid.name}!${columnLetter(column)}${row + 1}`;
}

/** Reads the plan sheet, or a range that holds its table. */
export function readPlanSheet(grid: SheetGrid): PlanSource {
  const quota = readBands(grid);
  return { ...readParameters(grid), ...(quota && { quota }) };
}
