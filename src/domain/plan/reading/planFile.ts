/** The plan as a JSON object {key: value, …}, such as `--plan FILE.json` gives (SPEC 1). */
import { isPlainObject } from '../../plainObject';
import type { Cell } from '../../sheet/cell';
import { currentKey, isKnownKey } from './oldKeys';
import type { PlanEntry, PlanSource, UnusedName } from './planSource';
import { DEADLINES, QUOTA, RULE_SETTINGS, type TableKey } from '../tables';
import type { WrittenRow } from '../tables/planTable';

type JsonObject = Readonly<Record<string, unknown>>;

/** How much of a list or an object a message shows. */
const SHOWN = 80;

const A_LIST = { vi: 'một danh sách (JSON), mỗi dòng một đối tượng', en: 'a JSON list of objects' };
const A_ROW = { vi: 'một đối tượng (JSON)', en: 'a JSON object' };
const RULES = {
  vi: 'một đối tượng (JSON), mỗi mã quy tắc một đối tượng',
  en: 'a JSON object with an object for each rule code',
};

/** An object or a list is no value of any parameter or field, and neither is a boolean. */
function asCell(value: unknown): Cell {
  if (value === null) return '';
  return typeof value === 'string' || typeof value === 'number' ? value : Boolean(value);
}

function textOf(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Collects what a file says. */
class PlanFileReader {
  readonly values = new Map<string, PlanEntry>();
  readonly tables: Partial<Record<TableKey, readonly WrittenRow[]>> = {};
  readonly unused: UnusedName[] = [];

  value(name: string, value: unknown): void {
    const key = currentKey(name);
    if (!isKnownKey(key)) this.unused.push({ kind: 'unknown', name, cell: null });
    else if (this.values.has(key)) this.unused.push({ kind: 'repeated', name, cell: null });
    else {
      const entry = { value: asCell(value), cell: null };
      this.values.set(key, isObject(value) ? { ...entry, text: textOf(value) } : entry);
    }
  }

  /** A list of rows; null is an empty one. */
  rows({ key, fields }: typeof DEADLINES | typeof QUOTA, list: unknown): void {
    if (list !== null && !Array.isArray(list)) {
      this.unused.push({ kind: 'malformed', name: key, expected: A_LIST });
    }
    const rows: readonly unknown[] = Array.isArray(list) ? list : [];
    this.tables[key] = rows.flatMap((row, i) => this.row(`${key}[${i}]`, row, Object.keys(fields)));
  }

  /** The settings of the rules, by their codes. */
  rules(settings: unknown): void {
    if (settings !== null && !isPlainObject(settings)) {
      this.unused.push({ kind: 'malformed', name: RULE_SETTINGS.key, expected: RULES });
    }
    const fields = Object.keys(RULE_SETTINGS.fields).filter((field) => field !== 'code');
    const entries = isPlainObject(settings) ? Object.entries(settings) : [];
    this.tables.rules = entries.flatMap(([code, setting]) =>
      this.row(`${RULE_SETTINGS.key}.${code}`, setting, fields, { code }),
    );
  }

  private row(
    name: string,
    row: unknown,
    fields: readonly string[],
    given: Readonly<Record<string, Cell>> = {},
  ): WrittenRow[] {
    if (!isPlainObject(row)) {
      this.unused.push({ kind: 'malformed', name, expected: A_ROW });
      return [];
    }
    for (const field of Object.keys(row)) {
      if (fields.includes(field)) continue;
      this.unused.push({ kind: 'unknown', name: `${name}.${field}`, cell: null });
    }
    const written = Object.entries(row).filter(([field]) => fields.includes(field));
    const cells = Object.fromEntries(written.map(([field, value]) => [field, asCell(value)]));
    const objects = written.filter(([, value]) => isObject(value));
    return [
      {
        cells: { ...cells, ...given },
        texts: Object.fromEntries(objects.map(([field, value]) => [field, textOf(value)])),
        placeOf: (field) => (field === null || field in given ? name : `${name}.${field}`),
      },
    ];
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
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
  const { values, tables, unused } = reader;
  return { values, tables, unused };
}
