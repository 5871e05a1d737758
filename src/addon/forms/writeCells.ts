/** Writing cells that somebody has looked at: each alone, and only where it still holds what was seen. */
import { filledAreas, isFilled } from '../../domain/formulas/spillingFormula';
import type { EnteredContent } from '../../domain/forms/enteredValue';
import { type Cell, isDateCell } from '../../domain/sheet/cell';
import { showsDay, showsTime } from '../../domain/sheet/dayFormat';
import type { Localized } from '../../domain/text/language';
import type { SpreadsheetCalendar } from '../document/dates';
import { cellObstacles, isOwn } from '../document/guardedWrite';
import { sheetText } from '../document/sheetText';
import { rangeOf, rangesOf } from '../sheets/sheetArea';
import { areaAround, areasOf } from './cellAreas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface CellWrite {
  /** Zero-based. */
  readonly row: number;
  /** Zero-based. */
  readonly column: number;
  /** What was read there: where there is another value now, or a formula fills it, nothing is written. */
  readonly expected: Cell;
  /** Whether a date that is expected is one without a time of day. */
  readonly isTimeless?: boolean;
  readonly content: EnteredContent;
  /** The number format that it is to have; by default its own, where that shows the content. */
  readonly format?: string | undefined;
}

export type CellOutcome =
  /** `formatBefore` is the number format in place of which it was given another. */
  | { readonly kind: 'written'; readonly formatBefore?: string }
  | { readonly kind: 'changed-meanwhile'; readonly now: Cell; readonly hasFormula: boolean }
  /** `by` is what protects it from the user; null where the sheet does not take the value. */
  | { readonly kind: 'refused'; readonly by: Localized | null };

/** How a day is shown where the cell's own format shows none. */
const DAY_FORMAT = 'dd/mm/yyyy';

/** A cell to write, with the number format that it has and is to have. */
interface Prepared extends Omit<CellWrite, 'format'> {
  readonly write: CellWrite;
  readonly formatNow: string;
  readonly format: string;
}

/**
 * Reads the cells once more, and writes those that still hold what was seen. The caller has the
 * document's lock. The number of service calls does not grow with the cells but with what is
 * written: with the areas of neighbours, or with the distinct contents where these are fewer.
 * @returns what became of each, in their order
 */
export function writeCells(
  sheet: Sheet,
  calendar: SpreadsheetCalendar,
  writes: readonly CellWrite[],
): CellOutcome[] {
  const outcomes = new Map<CellWrite, CellOutcome>();
  const cells = readNow(sheet, calendar, writes);
  const prepared = writes.flatMap((write, i) => {
    const { now, hasTime, hasFormula, format: formatNow } = cells[i]!;
    const isSame = isSameCell(now, write.expected) && !(write.isTimeless && hasTime);
    if (!hasFormula && isSame) {
      const format = write.format ?? formatFor(write.content, formatNow);
      const formatBefore = format === formatNow ? {} : { formatBefore: formatNow };
      outcomes.set(write, { kind: 'written', ...formatBefore });
      return [{ ...write, formatNow, format, write }];
    }
    outcomes.set(write, { kind: 'changed-meanwhile', now, hasFormula });
    return [];
  });
  const isRefused = (some: readonly Prepared[]) => !tryPut(sheet, calendar, some);
  if (prepared.length > 0 && isRefused(prepared)) {
    // Of protected ranges it is known before trying; the rest is tried in ever smaller parts.
    const { around, whole } = cellObstacles(sheet);
    const [shut, open] = parted(prepared, ({ row, column }) => around(row, column) !== null);
    const untaken = refusedOf(open, isRefused);
    // An error that is none of the cells leaves what was written: its format must stay with it.
    const now = untaken.length > 0 ? readNow(sheet, calendar, untaken) : [];
    const refused = [
      ...shut,
      ...untaken.filter(({ content }, i) => !isSameCell(now[i]!.now, content)),
    ];
    giveBackFormats(sheet, refused);
    for (const { write } of refused) {
      outcomes.set(write, { kind: 'refused', by: around(write.row, write.column) ?? whole });
    }
  }
  return writes.map((write) => outcomes.get(write)!);
}

/** Whether two cells hold the same, however they show it. */
export function isSameCell(one: Cell, other: Cell): boolean {
  if (isDateCell(one) && isDateCell(other)) return one.date === other.date;
  return one === other;
}

interface CellNow {
  readonly now: Cell;
  /** Whether it is a date with a time of day. */
  readonly hasTime: boolean;
  /** Its own, or one that fills it. */
  readonly hasFormula: boolean;
  readonly format: string;
}

function readNow(
  sheet: Sheet,
  calendar: SpreadsheetCalendar,
  writes: readonly CellWrite[],
): CellNow[] {
  // Rows and columns may have been deleted since: outside the sheet nothing can be read.
  const height = sheet.getRange('A:A').getNumRows();
  const width = sheet.getRange('1:1').getNumColumns();
  const inside = writes.filter(({ row, column }) => row < height && column < width);
  if (inside.length === 0) {
    return writes.map(() => ({ now: '', hasTime: false, hasFormula: true, format: '' }));
  }
  const area = areaAround(inside);
  const { row, column } = area;
  const range = rangeOf(sheet, area);
  const values: unknown[][] = range.getValues();
  // A formula that fills the cells may stand anywhere above and to the left.
  const upToThere = { row: 0, column: 0, rows: row + area.rows, columns: column + area.columns };
  const formulas = rangeOf(sheet, upToThere).getFormulas();
  const filled = filledAreas(formulas);
  const needsFormat = inside.some(needsFittingFormat);
  const formats = needsFormat ? range.getNumberFormats() : [];
  return writes.map((write) => {
    const [at, across] = [write.row - row, write.column - column];
    const value = values[at]?.[across];
    const now = calendar.cell(value);
    return {
      now,
      hasTime: isDateCell(now) && +calendar.toDate(now.date) !== +(value as Date),
      hasFormula:
        (formulas[write.row]?.[write.column] ?? '=') !== '' ||
        isFilled(filled, write.row, write.column),
      format: formats[at]?.[across] ?? '',
    };
  });
}

function needsFittingFormat({ content, format }: CellWrite): boolean {
  return format !== undefined || typeof content === 'object' || typeof content === 'number';
}

/** The cell's own format where it shows the content as what it is. */
function formatFor(content: EnteredContent, format: string): string {
  if (typeof content === 'object') return showsDay(format) ? format : DAY_FORMAT;
  if (typeof content !== 'number' || !showsTime(format)) return format;
  return Number.isInteger(content) ? '0' : '0.0';
}

/** @returns false where some of it was refused; then it is not known what was written */
function tryPut(sheet: Sheet, calendar: SpreadsheetCalendar, cells: readonly Prepared[]): boolean {
  return attempt(() => {
    // First the format: in a cell of texts a date would become one.
    setFormats(sheet, cells.filter(isReformatted));
    putContents(sheet, calendar, cells);
  });
}

/** Does what may be refused, perhaps only when all is written. */
function attempt(act: () => void): boolean {
  try {
    act();
    SpreadsheetApp.flush();
    return true;
  } catch (error) {
    if (isOwn(error)) throw error;
    console.warn(String(error));
    return false;
  }
}

function putContents(sheet: Sheet, calendar: SpreadsheetCalendar, cells: readonly Prepared[]) {
  const areas = areasOf(cells);
  const alike = grouped(cells, ({ content }) => JSON.stringify(content));
  if (alike.length < areas.length) {
    for (const same of alike) {
      rangesOf(sheet, areasOf(same)).setValue(sheetValueOf(same[0]!.content, calendar));
    }
    return;
  }
  const key = (row: number, column: number) => `${row}:${column}`;
  const contents = new Map(cells.map((one) => [key(one.row, one.column), one.content]));
  for (const area of areas) {
    const values = Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) =>
        sheetValueOf(contents.get(key(area.row + i, area.column + j))!, calendar),
      ),
    );
    rangeOf(sheet, area).setValues(values);
  }
}

/** Which of them are refused, each for itself; the others are written. */
function refusedOf(
  cells: readonly Prepared[],
  isRefused: (some: readonly Prepared[]) => boolean,
): readonly Prepared[] {
  if (cells.length === 0 || !isRefused(cells)) return [];
  if (cells.length === 1) return cells;
  const half = cells.length >> 1;
  const halves = [cells.slice(0, half), cells.slice(half)];
  return halves.flatMap((some) => refusedOf(some, isRefused));
}

function isReformatted({ format, formatNow }: Prepared): boolean {
  return format !== formatNow;
}

/** Where the content alone was refused, as by a list, the format must not stay. */
function giveBackFormats(sheet: Sheet, cells: readonly Prepared[]): void {
  const changed = cells.filter(isReformatted);
  if (changed.length === 0) return;
  attempt(() =>
    setFormats(
      sheet,
      changed.map((one) => ({ ...one, format: one.formatNow })),
    ),
  );
}

function setFormats(
  sheet: Sheet,
  cells: readonly Pick<Prepared, 'row' | 'column' | 'format'>[],
): void {
  for (const same of grouped(cells, ({ format }) => format)) {
    rangesOf(sheet, areasOf(same)).setNumberFormat(same[0]!.format);
  }
}

function sheetValueOf(content: EnteredContent, calendar: SpreadsheetCalendar): unknown {
  if (typeof content === 'object') return calendar.toDate(content.date);
  return typeof content === 'string' ? sheetText(content) : content;
}

function parted<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
