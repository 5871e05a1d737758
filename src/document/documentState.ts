/** What a document holds at one moment, to be put back later. States share what has not changed. */
import { forEachRow } from './cells';
import { sameRow } from './sameRow';
import type { Area, ChartSource, Row, Sheet, Workbook } from './workbook';

/** Fields of a sheet beside its cells. Their parts do not change: others take their place. */
const AROUND = [
  'name',
  'hidden',
  'frozenRows',
  'frozenColumns',
  'gridlinesHidden',
  'merges',
  'columnWidths',
  'rowHeights',
  'validations',
  'conditionalFormats',
  'protections',
  'filter',
  'notes',
  'links',
  'gridRows',
  'gridColumns',
  'structureChanged',
] as const satisfies readonly (keyof Sheet)[];

/** Those whose parts change. */
const CHANGING = ['metadata', 'charts'] as const satisfies readonly (keyof Sheet)[];

/** Those of the cells; what is loaded from a file stays as it is. */
const OTHERS = ['rows', 'changes', 'chartSources', 'revision'] as const;
const LOADED = [
  'loadedConditionalFormats',
  'loadedFilter',
  'filePart',
  'loadedLayout',
  'loadedNotes',
] as const;

/** Every field of a sheet has a place here. */
export const KNOWN_FIELDS: readonly string[] = [...AROUND, ...CHANGING, ...OTHERS, ...LOADED];

interface RowState {
  readonly row: Row | undefined;
  readonly changes: ReadonlySet<number> | undefined;
}

interface SheetState {
  /** By index; a row that holds nothing and was not changed may be absent. */
  readonly rows: readonly (RowState | undefined)[];
  readonly around: Readonly<Record<string, unknown>>;
  readonly chartSources: readonly (readonly [ChartSource, Area | null])[];
}

const NOTHING_HELD: RowState = { row: undefined, changes: undefined };

export interface DocumentState {
  readonly sheets: ReadonlyMap<Sheet, SheetState>;
  readonly names: ReadonlyMap<string, string>;
}

/** @param previous an earlier state, with which it shares whatever is the same */
export function takeState(workbook: Workbook, previous?: DocumentState): DocumentState {
  const states = workbook.sheets.map(
    (sheet) => [sheet, sheetState(sheet, previous?.sheets.get(sheet))] as const,
  );
  return { sheets: new Map(states), names: new Map(workbook.names) };
}

/** Whether a state holds the same as the one that it was taken after; results do not count. */
export function sameState(one: DocumentState, other: DocumentState): boolean {
  const [left, right] = [[...one.sheets], [...other.sheets]];
  return (
    left.length === right.length &&
    left.every(([sheet, state], at) => sheet === right[at]![0] && state === right[at]![1]) &&
    same(one.names, other.names)
  );
}

/** Puts a document back; what is the same already is left alone. */
export function restoreState(workbook: Workbook, { sheets, names }: DocumentState): void {
  workbook.sheets = [...sheets.keys()];
  workbook.names.clear();
  for (const [name, meaning] of names) workbook.names.set(name, meaning);
  for (const [sheet, state] of sheets) restoreSheet(sheet, state);
}

function sheetState(sheet: Sheet, previous: SheetState | undefined): SheetState {
  const rows: (RowState | undefined)[] = [];
  rows.length = sheet.rows.length;
  const known = previous?.rows ?? [];
  let isEachSame = known.length === rows.length;
  for (const at of heldRows(sheet, known)) {
    const row = sheet.rows[at];
    if (at < known.length && sameRow(known[at]?.row, row)) {
      if (known[at]) rows[at] = known[at];
      continue;
    }
    isEachSame = false;
    const changes = sheet.changes.get(at);
    rows[at] = { row: row && copyOf(row), changes: changes && new Set(changes) };
  }
  const around = Object.fromEntries([
    ...AROUND.map((field) => [field, copied(sheet[field])] as const),
    ...CHANGING.map((field) => [field, sheet[field].map((part) => ({ ...part }))] as const),
  ]);
  const chartSources = [...sheet.chartSources].map((source) => [source, source.area] as const);
  const isSame =
    previous !== undefined &&
    isEachSame &&
    same(previous.around, around) &&
    same(previous.chartSources, chartSources);
  return isSame ? previous : { rows, around, chartSources };
}

/** The rows of a sheet or of its state, as far as the sheet reaches, without the gaps of both. */
function heldRows(sheet: Sheet, states: SheetState['rows']): Iterable<number> {
  const held = new Set<number>();
  const add = (_: object, at: number): void => {
    if (at < sheet.rows.length) held.add(at);
  };
  forEachRow(sheet.rows, add);
  forEachRow(states, add);
  for (const at of sheet.changes.keys()) add(sheet, at);
  return held;
}

function restoreSheet(sheet: Sheet, { rows, around, chartSources }: SheetState): void {
  sheet.rows.length = rows.length;
  for (const at of sheet.changes.keys()) if (at >= rows.length) sheet.changes.delete(at);
  for (const at of heldRows(sheet, rows)) {
    const { row, changes } = rows[at] ?? NOTHING_HELD;
    if (sameRow(sheet.rows[at], row)) continue;
    sheet.rows[at] = row && copyOf(row);
    if (changes) sheet.changes.set(at, new Set(changes));
    else sheet.changes.delete(at);
  }
  const current = sheet as unknown as Record<string, unknown>;
  for (const [field, value] of Object.entries(around)) {
    if (same(current[field], value)) continue;
    const isChanging = CHANGING.some((name) => name === field);
    current[field] = isChanging ? (value as object[]).map((part) => ({ ...part })) : copied(value);
  }
  sheet.chartSources.clear();
  for (const [source, area] of chartSources) {
    source.area = area;
    sheet.chartSources.add(source);
  }
  sheet.revision++;
}

function copyOf({ values, styles, formulas, calculated }: Row): Row {
  return {
    values: [...values],
    styles: [...styles],
    ...(formulas && { formulas: new Map(formulas) }),
    ...(calculated && { calculated: new Map(calculated) }),
  };
}

/** A list or a map of its own, with the same parts. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])];
  if (!(value instanceof Map)) return value;
  return new Map([...(value as Map<unknown, unknown>)].map(([key, part]) => [key, copied(part)]));
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((part, at) => same(part, b[at]));
  }
  if (a instanceof Map && b instanceof Map) return same([...a], [...b]);
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
