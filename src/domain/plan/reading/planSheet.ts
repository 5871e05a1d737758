/** The plan as it stands on the sheet `Kế hoạch`: tables found by their headers (SPEC 1). */
import type { SheetGrid } from '../../sheet/grid';
import type { Localized } from '../../text/language';
import { headerKey, tidy } from '../../text/spelling';
import { currentKey, isKnownKey } from './oldKeys';
import type { PlanEntry, PlanSource, UnusedName } from './planSource';
import {
  cellAddress,
  endOfTable,
  findPlanTable,
  type FoundTable,
  headerKeys,
  nearest,
  noteText,
  type Run,
  widened,
  writtenRows,
} from './planSheetTables';
import { PLAN_TABLES, type TableKey } from '../tables';
import { planRuleCode } from '../tables/ruleSettings';
import type { WrittenRow } from '../tables/planTable';

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
const KEY_HEADER = headerKey(PLAN_HEADERS[0]);
const LABEL_HEADER = headerKey(PLAN_HEADERS[1]);
const VALUE_HEADER = headerKey(PLAN_HEADERS[2]);
const UNIT_HEADER = headerKey(PLAN_HEADERS[3]);
const CLAUSE_HEADER = headerKey(PLAN_HEADERS[4]);
/** What the column of units was called on sheets of earlier versions. */
const OLD_UNIT_HEADER = headerKey('Đơn vị');
const KEY_COLUMN: Localized = {
  vi: 'thêm một cột “Khóa” có khóa của từng thông số, như grassroots.complete_before',
  en: 'a further column “Khóa” with the key of each parameter, such as grassroots.complete_before',
};
/** What a key looks like, so that a remark under the table is not taken for one. */
const KEY = /^[a-z][a-z0-9]*(?:[._-][a-z][a-z0-9]*)*$/;

/** The parameter table: zero-based row of its headers, and columns of keys, values and clauses. */
export interface ParameterTable {
  readonly row: number;
  readonly run: Run;
  readonly keys: number;
  readonly values: number;
  /** Undefined where the table has none. */
  readonly clauses: number | undefined;
}

/** Where the parameter table stands, null where the sheet has none. */
export function findParameterTable(grid: SheetGrid): ParameterTable | null {
  return parameterTable(grid, findPlanTables(grid));
}

/** The column of a header of the parameter table, by what it is called now or was called once; -1 where it is not there. */
export function parameterColumn(headers: readonly string[], header: string): number {
  const key = headerKey(header);
  const at = headers.indexOf(key);
  return at < 0 && key === UNIT_HEADER ? headers.indexOf(OLD_UNIT_HEADER) : at;
}

/** A further table of the plan and where it stands. */
type PlacedTable = FoundTable & { readonly key: TableKey };

function findPlanTables(grid: SheetGrid): PlacedTable[] {
  return PLAN_TABLES.flatMap((table) => {
    const found = findPlanTable(grid, table);
    return found ? [{ key: table.key, ...found }] : [];
  });
}

/** @param others whose columns of clauses are not the parameters' */
function parameterTable(grid: SheetGrid, others: readonly PlacedTable[]): ParameterTable | null {
  for (const [row, cells] of grid.rows.entries()) {
    const headers = headerKeys(cells);
    const keys = headers.indexOf(KEY_HEADER);
    const values = headers.indexOf(VALUE_HEADER);
    if (keys < 0 || values < 0) continue;
    const naming = { from: Math.min(keys, values), to: Math.max(keys, values) };
    const run = widened(headers, naming);
    const taken = others.flatMap((other) => (other.row === row ? [...other.columns.values()] : []));
    const clauses = [...headers.keys()].filter(
      (column) =>
        headers[column] === CLAUSE_HEADER &&
        column >= run.from &&
        column <= run.to &&
        !taken.includes(column),
    );
    return {
      row,
      run,
      keys,
      values,
      clauses: clauses.length === 0 ? undefined : nearest(clauses, naming, false),
    };
  }
  return null;
}

/** Every row below the header with a key, wherever the tables beside and below it end. */
function readParameters(
  grid: SheetGrid,
  table: ParameterTable,
  isOfAnotherTable: (row: number) => boolean,
): { readonly values: Map<string, PlanEntry>; readonly unused: UnusedName[] } {
  const values = new Map<string, PlanEntry>();
  const unused: UnusedName[] = [];
  for (let row = table.row + 1; row < grid.rows.length; row++) {
    const cells = grid.rows[row]!;
    const written = cells[table.keys] ?? '';
    if (typeof written !== 'string') continue;
    const name = tidy(written).toLowerCase();
    if (!KEY.test(name)) continue;
    const key = currentKey(name);
    const cell = cellAddress(grid, row, table.values);
    if (!isKnownKey(key)) {
      if (!isOfAnotherTable(row)) unused.push({ kind: 'unknown', name, cell });
    } else if (values.has(key)) {
      unused.push({ kind: 'repeated', name, cell });
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
  }
  return { values, unused };
}

/** The further tables of the plan with the first row that is not theirs, zero-based. */
export function placedTables(grid: SheetGrid): (PlacedTable & { readonly end: number })[] {
  const found = findPlanTables(grid);
  const parameters = parameterTable(grid, found);
  const all = parameters ? [...found, parameters] : found;
  return found.map((table) => ({ ...table, end: endOfTable(grid, table, all) }));
}

/** Where the table of rules writes a rule. */
export interface RuleCells {
  readonly code: string;
  readonly clause: string;
}

/** The cells of the rules' codes and clauses, by code; the first of a code counts. */
export function ruleClauseCells(grid: SheetGrid): ReadonlyMap<string, RuleCells> {
  const cells = new Map<string, RuleCells>();
  const rules = placedTables(grid).find(({ key }) => key === 'rules');
  if (!rules?.columns.has('clause')) return cells;
  for (const row of writtenRows(grid, rules, rules.end)) {
    const code = planRuleCode(row.cells.code ?? '');
    if (code === undefined || cells.has(code)) continue;
    cells.set(code, { code: row.placeOf('code'), clause: row.placeOf('clause') });
  }
  return cells;
}

/** What is a table of parameters but for its keys: nobody would see that none of it is used. */
function tablesWithoutKeys(grid: SheetGrid): UnusedName[] {
  return grid.rows.flatMap((cells, row): UnusedName[] => {
    const headers = headerKeys(cells);
    const values = headers.indexOf(VALUE_HEADER);
    if (values < 0 || !headers.includes(LABEL_HEADER)) return [];
    return [{ kind: 'malformed', name: cellAddress(grid, row, values), expected: KEY_COLUMN }];
  });
}

/** Reads the plan sheet, or a range that holds its tables. */
export function readPlanSheet(grid: SheetGrid): PlanSource {
  const placed = placedTables(grid);
  const parameters = parameterTable(grid, placed);
  const tables: Partial<Record<TableKey, readonly WrittenRow[]>> = {};
  for (const table of placed) tables[table.key] = writtenRows(grid, table, table.end);
  if (!parameters) return { values: new Map(), tables, unused: tablesWithoutKeys(grid) };
  const isOfAnotherTable = (row: number) =>
    placed.some(
      ({ row: header, end, columns }) =>
        row >= header && row < end && [...columns.values()].includes(parameters.keys),
    );
  return { ...readParameters(grid, parameters, isOfAnotherTable), tables };
}
