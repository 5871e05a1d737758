/** The plan as a JSON object {key: value, …}, such as `--plan FILE.json` gives (SPEC 1). */
import { isPlainObject } from '../plainObject';
import type { Cell } from '../sheet/cell';
import { currentKey } from './oldKeys';
import type { PlanEntry, PlanSource, UnknownName } from './planSource';
import { DEADLINES, QUOTA, RULE_SETTINGS, type TableKey } from './tables';
import type { WrittenRow } from './tables/planTable';

type JsonObject = Readonly<Record<string, unknown>>;

function asCell(value: unknown): Cell {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  // An object or a list is no value of any parameter, and neither is a boolean.
  return false;
}

/** Collects what a file says. */
class PlanFileReader {
  readonly values = new Map<string, PlanEntry>();
  readonly tables: Partial<Record<TableKey, readonly WrittenRow[]>> = {};
  readonly unknown: UnknownName[] = [];
  readonly repeated: { key: string; cell: null }[] = [];

  value(written: string, value: unknown): void {
    const key = currentKey(written);
    if (this.values.has(key)) this.repeated.push({ key, cell: null });
    else this.values.set(key, { value: asCell(value), cell: null });
  }

  /** A list of rows; null is an empty one, and anything else is not known. */
  rows(table: typeof DEADLINES | typeof QUOTA, list: unknown): void {
    const { key } = table;
    this.tables[key] = [];
    if (list === null) return;
    if (!Array.isArray(list)) {
      this.unknown.push({ name: key, cell: null });
      return;
    }
    this.tables[key] = list.flatMap((row: unknown, i) => {
      const name = `${key}[${i}]`;
      return this.row(name, row, Object.keys(table.fields));
    });
  }

  /** The settings of the rules, by their codes. */
  rules(settings: unknown): void {
    this.tables.rules = [];
    if (settings === null) return;
    if (!isPlainObject(settings)) {
      this.unknown.push({ name: 'rules', cell: null });
      return;
    }
    const fields = Object.keys(RULE_SETTINGS.fields).filter((field) => field !== 'code');
    this.tables.rules = Object.entries(settings).flatMap(([code, setting]) =>
      this.row(`rules.${code}`, setting, fields).map((row) => ({
        ...row,
        cells: { ...row.cells, code },
      })),
    );
  }

  private row(name: string, row: unknown, fields: readonly string[]): WrittenRow[] {
    if (!isPlainObject(row)) {
      this.unknown.push({ name, cell: null });
      return [];
    }
    for (const field of Object.keys(row)) {
      if (!fields.includes(field)) this.unknown.push({ name: `${name}.${field}`, cell: null });
    }
    const known = fields.filter((field) => Object.prototype.hasOwnProperty.call(row, field));
    const cells = Object.fromEntries(known.map((field) => [field, asCell(row[field])]));
    return [{ cells, name, addressOf: () => null }];
  }
}

/** Reads a plan object; the values are validated later, with those of the other sources. */
export function readPlanFile(file: JsonObject): PlanSource {
  const reader = new PlanFileReader();
  for (const [key, value] of Object.entries(file)) {
    if (key === DEADLINES.key) reader.rows(DEADLINES, value);
    else if (key === QUOTA.key) reader.rows(QUOTA, value);
    else if (key === RULE_SETTINGS.key) reader.rules(value);
    else reader.value(key, value);
  }
  const { values, tables, unknown, repeated } = reader;
  return { values, tables, unknown, repeated };
}
