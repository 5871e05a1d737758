/** Looking at documents: what stands in each sheet, how it looks, and what the users have in it. */
import type { Row, Scalar, Sheet, Workbook } from '../../src/document';
import { readPlanSheet } from '../../src/domain/plan/reading/planSheet';
import { PARAMETER_KEYS } from '../../src/domain/plan/parameters';
import { readPlan } from '../../src/domain/plan/reading/readPlan';
import { isStatusCell } from '../../src/domain/formulas/statusCell';
import { isHighlightFormula } from '../../src/domain/formulas/statusHighlight';
import { type Host, propertyStore } from '../../src/host';
import { textOf } from '../addon/openHost';
import { gidOf, PLAN, REMARK, withGid } from './document';

/** Says in the name of a sheet that set-up has not finished it. */
export const UNFINISHED = 'chưa hoàn tất';
/** Where a result sheet says when it was made, zero-based. */
const ABOUT_ROW = 1;
const MARKS = /^congress\.(sheet|setup)$/;

/** A sheet in texts that can be compared. */
export interface SheetState {
  readonly content: string;
  /** The same without the line that says when it was made. */
  readonly table: string;
  readonly looks: string;
  readonly marks: string;
  readonly isMarked: boolean;
  readonly isResult: boolean;
  readonly isEmpty: boolean;
  /** Rows that hold anything. */
  readonly filledRows: number;
}

/** A document in texts that can be compared, its sheets by name. */
export interface DocumentState {
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly order: readonly string[];
  /** What the script has in store outside of the sheets. */
  readonly store: string;
}

export function stateOf(workbook: Workbook, host: Host): DocumentState {
  const properties = [...propertyStore(workbook, null).entries].map(([key, value]) => {
    const isTrigger = host.triggers.some(({ id }) => id === value);
    return [key, isTrigger ? 'a trigger' : value];
  });
  return {
    sheets: new Map(workbook.sheets.map((sheet) => [sheet.name, sheetState(sheet, workbook)])),
    order: workbook.sheets.map(({ name }) => name),
    store: JSON.stringify([properties, host.triggers.map(({ handler }) => handler)]),
  };
}

function sheetState(sheet: Sheet, { styles, sheets }: Workbook): SheetState {
  const rows = trimmed(Array.from(sheet.rows, contentsOf), (row) => row.length === 0);
  const looks = Array.from(sheet.rows, (row) =>
    trimmed(
      Array.from(row?.styles ?? [], (style) => styles[style] ?? {}),
      (style) => Object.keys(style).length === 0,
    ),
  );
  const marks = sheet.metadata.map(({ key, value, column }) => `${key}=${value}@${column}`).sort();
  return {
    content: JSON.stringify(rows),
    table: JSON.stringify(rows.filter((_, at) => at !== ABOUT_ROW)),
    looks: JSON.stringify([
      trimmed(looks, (row) => row.length === 0),
      sorted(sheet.merges),
      sortedMap(sheet.columnWidths),
      sortedMap(sheet.rowHeights),
      [sheet.frozenRows, sheet.frozenColumns, sheet.hidden, sheet.gridlinesHidden],
      sorted(sheet.validations),
      sheet.conditionalFormats,
      notesOf(sheet),
      linksOf(sheet, sheets),
      sheet.charts.map(({ sources, ...chart }) => [
        chart,
        sources.map(({ sheet: { name }, area }) => [name, area]),
      ]),
    ]),
    marks: marks.join(' '),
    isMarked: sheet.metadata.some(({ key }) => MARKS.test(key)),
    isResult: sheet.metadata.some(({ key }) => key === 'congress.sheet'),
    isEmpty: rows.length === 0,
    filledRows: rows.filter((row) => row.length > 0).length,
  };
}

/** The cells of a row, formulas with `=`, without the blank ones at its end. */
function contentsOf(row: Row | undefined): readonly Scalar[] {
  if (!row) return [];
  const cells: Scalar[] = row.values.map((value) => value ?? '');
  for (const [column, formula] of row.formulas ?? []) {
    while (cells.length <= column) cells.push('');
    cells[column] = `=${formula}`;
  }
  return trimmed(cells, (cell) => cell === '');
}

function contentOf({ rows }: Sheet, row: number, column: number): Scalar {
  return contentsOf(rows[row])[column] ?? '';
}

/** Whether a status of the add-on's is what a cell holds. */
function isStatus(content: Scalar): boolean {
  const text = textOf(content);
  return isStatusCell(text, text.startsWith('=') ? text : '');
}

/**
 * What of the users' has been changed: each of their cells, with style, note and width, must be as
 * it was or as an undisturbed run leaves it; everything else that is theirs as it was.
 * @param mayLackStatuses whether cells may be blank that held statuses of the add-on's
 */
export function usersDamage(
  before: Workbook,
  clean: Workbook,
  now: Workbook,
  mayLackStatuses: boolean,
): string[] {
  const names = usersSheets(before).map(({ name }) => name);
  const found = now.sheets.map(({ name }) => name).filter((name) => names.includes(name));
  if (found.join() !== names.join()) return [`the sheets are ${found.join()}`];
  return names.flatMap((name) => {
    const [was, wanted, is] = [before, clean, now].map((workbook) => sheetIn(workbook, name)!);
    const hasMoved = name === PLAN && was!.rows.length !== wanted!.rows.length;
    if (hasMoved) return planDamage(was!, wanted!, is!);
    const styleIn = (sheet: Sheet, index: number) =>
      (sheet === was ? before : sheet === is ? now : clean).styles[index];
    // A column that the add-on adds may be half dressed.
    const added = addedColumn(was!) ?? addedColumn(wanted!);
    const layouts = [was!, wanted!].map(ownLayout);
    return [
      ...cellDamage(was!, wanted!, is!, (sheet, row, column) => {
        const [old, content] = [was!, sheet].map((one) => contentOf(one, row, column));
        const isTakenAway = mayLackStatuses && content === '' && isStatus(old!);
        return JSON.stringify(isTakenAway ? old : content);
      }),
      ...cellDamage(was!, wanted!, is!, (sheet, row, column) =>
        column === added
          ? ''
          : JSON.stringify([
              styleIn(sheet, sheet.rows[row]?.styles[column] ?? 0),
              sheet.notes.get(row)?.get(column),
              sheet.columnWidths.get(column),
            ]),
      ),
      ...(layouts.includes(ownLayout(is!)) ? [] : [`${name}: merges, lists, rules or heights`]),
    ];
  });
}

/** Verdicts in words that an undisturbed run changes and that still stand; formulas follow. */
export function staleStatuses(before: Workbook, clean: Workbook, now: Workbook): string[] {
  return usersSheets(before).flatMap(({ name, rows }) =>
    Array.from(rows, contentsOf).flatMap((cells, row) =>
      cells.flatMap((old, column) => {
        const [wanted, is] = [clean, now].map((one) => contentOf(sheetIn(one, name)!, row, column));
        const isWord = isStatus(old) && !textOf(old).startsWith('=');
        const isStale = isWord && is === old && wanted !== old;
        return isStale ? [`${name}!R${row + 1}C${column + 1}: ${textOf(old)}`] : [];
      }),
    ),
  );
}

function usersSheets({ sheets }: Workbook): Sheet[] {
  return sheets.filter(({ metadata }) => !metadata.some(({ key }) => key === 'congress.sheet'));
}

/** Merges, lists, heights, frozen rows, protections and the rules that are not the add-on's. */
export function ownLayout(sheet: Sheet): string {
  return JSON.stringify([
    sorted(sheet.merges),
    sorted(sheet.validations),
    sheet.conditionalFormats.filter(({ formula }) => !isHighlightFormula(formula ?? '')),
    sortedMap(sheet.rowHeights),
    [sheet.frozenRows, sheet.frozenColumns, sheet.hidden],
    sheet.protections,
  ]);
}

function addedColumn({ metadata }: Sheet): number | null {
  const mark = metadata.find(({ key, value }) => key === 'congress.status' && value === 'added');
  return mark?.column ?? null;
}

type CellText = (sheet: Sheet, row: number, column: number) => string;

function cellDamage(was: Sheet, wanted: Sheet, is: Sheet, textOf: CellText): string[] {
  const damage: string[] = [];
  const height = Math.max(was.rows.length, wanted.rows.length, is.rows.length);
  for (let row = 0; row < height; row++) {
    const width = Math.max(...[was, wanted, is].map((sheet) => widthOf(sheet.rows[row])));
    for (let column = 0; column < width; column++) {
      const [old, right, now] = [was, wanted, is].map((sheet) => textOf(sheet, row, column));
      if (now === old || now === right) continue;
      damage.push(`${is.name}!R${row + 1}C${column + 1}: ${old} is ${now}`);
    }
  }
  return damage;
}

function widthOf(row: Row | undefined): number {
  return Math.max(row?.values.length ?? 0, row?.styles.length ?? 0, 0);
}

/** A plan whose rows may move must read as before or as it is to be, remark included. */
function planDamage(was: Sheet, wanted: Sheet, is: Sheet): string[] {
  const [old, right, now] = [was, wanted, is].map(readingOf);
  const damage = PARAMETER_KEYS.filter((key) =>
    [old, right].every(
      (reading) => JSON.stringify(reading!.plan.get(key)) !== JSON.stringify(now!.plan.get(key)),
    ),
  ).map(
    (key) => `the plan's ${key}: ${String(old!.plan.get(key))} is ${String(now!.plan.get(key))}`,
  );
  if (now!.problems.length > Math.max(old!.problems.length, right!.problems.length)) {
    damage.push(`the plan has ${now!.problems.length} problems`);
  }
  const place = is.rows.find((row) => row?.values[0] === 'place')?.values;
  if (place?.[2] !== 'Bình Lư' || place[6] !== REMARK) {
    damage.push('the remark in the plan is gone');
  }
  return damage;
}

function readingOf({ rows }: Sheet) {
  const cells = Array.from(rows, (row) =>
    (row?.values ?? []).map((value) => (typeof value === 'object' ? '' : value)),
  );
  return readPlan([readPlanSheet({ name: PLAN, rows: cells, merges: [] })]);
}

function sheetIn({ sheets }: Workbook, name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

function notesOf({ notes }: Sheet) {
  return sorted(
    [...notes].flatMap(([row, cells]) => [...cells].map(([column, text]) => [row, column, text])),
  );
}

/** Links name the sheet that they lead to. */
function linksOf({ links }: Sheet, sheets: readonly Sheet[]) {
  const named = (gid: string) => sheets.find((sheet) => gidOf(sheet) === gid)?.name ?? 'none';
  return sorted(
    [...links].flatMap(([row, cells]) =>
      [...cells].map(([column, { url }]) => [row, column, withGid(url, named)]),
    ),
  );
}

function sortedMap(map: ReadonlyMap<number, number>) {
  return [...map].sort(([a], [b]) => a - b);
}

function sorted(items: readonly unknown[]): string[] {
  return items.map((item) => JSON.stringify(item)).sort();
}

function trimmed<T>(items: readonly T[], isBlank: (item: T) => boolean): readonly T[] {
  let end = items.length;
  while (end > 0 && isBlank(items[end - 1]!)) end--;
  return items.slice(0, end);
}
