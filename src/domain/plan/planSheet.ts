/** The plan as it stands on the sheet `Kế hoạch`: tables found by their headers (SPEC 1). */
import type { SheetGrid } from '../sheet/grid';
import { headerKey, tidy } from '../text/spelling';
import { currentKey, OLD_SEVERITY } from './oldKeys';
import type { PlanEntry, PlanSource, UnknownName } from './planSource';
import {
  cellAddress,
  findPlanTable,
  type FoundTable,
  headerKeys,
  noteText,
  writtenRows,
} from './planSheetTables';
import { isParameterKey } from './parameters';
import { PLAN_TABLES, type TableKey } from './tables';
import type { WrittenRow } from './tables/planTable';

/** The name of the plan sheet, compared like any text. */
export const PLAN_SHEET = 'Kế hoạch';

/** The parameter table's headers, in the order in which set-up writes them. */
export const PLAN_HEADERS = [
  'Khóa',
  'Thông số',
  'Giá trị',
  'Đơn vị tính',
  'Điều khoản',
  'Ghi chú',
] as const;
const [KEY_HEADER, , VALUE_HEADER, UNIT_HEADER, CLAUSE_HEADER] = PLAN_HEADERS.map(headerKey);
/** What the column of units was called on sheets of earlier versions. */
const OLD_UNIT_HEADER = headerKey('Đơn vị');
/** What a key looks like, so that a remark under the table is not taken for one. */
const KEY = /^[a-z]+(?:[._][a-z]+)*$/;

/** The parameter table: zero-based row of its headers, and columns of keys, values and clauses. */
export interface ParameterTable {
  readonly row: number;
  readonly keys: number;
  readonly values: number;
  /** Undefined where the table has none. */
  readonly clauses: number | undefined;
}

/** Where the parameter table stands, null where the sheet has none. */
export function findParameterTable(grid: SheetGrid): ParameterTable | null {
  for (const [row, cells] of grid.rows.entries()) {
    const headers = headerKeys(cells);
    const keys = headers.indexOf(KEY_HEADER!);
    const values = headers.indexOf(VALUE_HEADER!);
    if (keys < 0 || values < 0) continue;
    // Another table beside this one may have clauses, too.
    const end = headers.indexOf('', Math.max(keys, values));
    const clauses = headers.indexOf(CLAUSE_HEADER!, Math.min(keys, values));
    const isOwn = clauses >= 0 && (end < 0 || clauses < end);
    return { row, keys, values, clauses: isOwn ? clauses : undefined };
  }
  return null;
}

/** The column of a header of the parameter table, by what it is called now or was called once; -1 where it is not there. */
export function parameterColumn(headers: readonly string[], header: string): number {
  const key = headerKey(header);
  const at = headers.indexOf(key);
  return at < 0 && key === UNIT_HEADER ? headers.indexOf(OLD_UNIT_HEADER) : at;
}

/** A table with its rows taken from the sheet. */
interface PlacedTable {
  readonly key: TableKey;
  readonly found: FoundTable;
  readonly rows: readonly WrittenRow[];
}

function readTables(grid: SheetGrid): PlacedTable[] {
  return PLAN_TABLES.flatMap((table) => {
    const found = findPlanTable(grid, table);
    return found ? [{ key: table.key, found, rows: writtenRows(grid, table, found) }] : [];
  });
}

function readParameters(
  grid: SheetGrid,
  tables: readonly PlacedTable[],
): Required<Pick<PlanSource, 'values' | 'repeated' | 'unknown'>> {
  const values = new Map<string, PlanEntry>();
  const repeated: { key: string; cell: string }[] = [];
  const unknown: UnknownName[] = [];
  const table = findParameterTable(grid);
  if (!table) return { values, repeated, unknown };
  const isOfTable = (row: number) =>
    tables.some(
      ({ found: { row: first, end, run } }) =>
        row >= first && row < end && table.keys >= run.from && table.keys <= run.to,
    );
  grid.rows.forEach((cells, row) => {
    const written = cells[table.keys] ?? '';
    if (row <= table.row || typeof written !== 'string') return;
    const key = currentKey(tidy(written).toLowerCase());
    if (!KEY.test(key)) return;
    const cell = cellAddress(grid, row, table.values);
    const isKnown = isParameterKey(key) || key === OLD_SEVERITY.key;
    if (!isKnown) {
      if (!isOfTable(row)) unknown.push({ name: key, cell });
    } else if (values.has(key)) {
      repeated.push({ key, cell });
    } else {
      const value = cells[table.values] ?? '';
      const { clauses } = table;
      values.set(
        key,
        clauses === undefined
          ? { value, cell, clause: '' }
          : {
              value,
              cell,
              clause: noteText(cells[clauses] ?? ''),
              clauseCell: cellAddress(grid, row, clauses),
            },
      );
    }
  });
  return { values, repeated, unknown };
}

/** Reads the plan sheet, or a range that holds its tables. */
export function readPlanSheet(grid: SheetGrid): PlanSource {
  const placed = readTables(grid);
  const tables = Object.fromEntries(placed.map(({ key, rows }) => [key, rows]));
  return { ...readParameters(grid, placed), tables };
}
