/** The cells of neighbouring columns at one moment, and putting back those of a person. */
import { columnLetter } from '../../../domain/sheet/grid';
import { fromSheetFormula } from '../../document/formulaText';
import { sheetText } from '../../document/sheetText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns that stand side by side: whole, or some of their rows. */
export interface ColumnCells {
  /** Zero-based position of the first one. */
  readonly first: number;
  /** Zero-based first row where only some are looked at; null for whole columns. */
  readonly top: number | null;
  /** Row by row, as a cell is to be written to hold what it held. */
  readonly rows: readonly (readonly unknown[])[];
}

/** What has been written into rows that follow one another in a column. */
export interface WrittenRun {
  /** Zero-based. */
  readonly column: number;
  /** Zero-based first row. */
  readonly row: number;
  readonly contents: readonly string[];
  /** The column and its neighbours as they were seen right before. */
  readonly before: ColumnCells;
}

/** What became of cells into which a run was written. */
export type Aftermath = 'untouched' | 'put-back' | 'lost';

/** So many blank rows lie not in a table but between it and a row far below, which may be stray. */
export const LONG_GAP = 1_000;

/** How far around a column its neighbours are looked at. */
export const NEIGHBOURS = 3;

/** Whole columns, from one to another: rows that somebody inserts do not push the last out of sight. */
function wholeColumns(sheet: Sheet, first: number, last: number) {
  return sheet.getRange(`${columnLetter(first)}:${columnLetter(last)}`);
}

/** @param from where the first of them stands in the rows of the values */
export function columnCells(
  first: number,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
  top: number | null = null,
  from = 0,
): ColumnCells {
  const content = (formula: string, value: unknown) => formula || asWritten(value);
  let blank: readonly unknown[] = [];
  const rows = formulas.map((row, i) => {
    const cells = row.map((formula, j) => content(formula, values[i]?.[from + j]));
    if (cells.some((cell) => cell !== '')) return cells;
    // Most rows of a column are blank: one for all of them
    return blank.length === cells.length ? blank : (blank = cells);
  });
  return { first, top, rows };
}

/**
 * Puts back what a person had in cells that a run was written into, because columns were moved
 * between the last look and the writing. The person's column is told by the rows that were not
 * written, and by its being nowhere else.
 * @param markedColumn where the column stands now that was meant; null where it is gone
 */
export function putBack(sheet: Sheet, run: WrittenRun, markedColumn: number | null): Aftermath {
  const { column, contents, before } = run;
  const top = run.row - (before.top ?? 0);
  if (markedColumn === column || column >= sheet.getMaxColumns()) return 'untouched';
  const first = Math.max(0, before.first - NEIGHBOURS);
  const width = before.rows[0]!.length;
  const right = Math.min(before.first + width + NEIGHBOURS, sheet.getMaxColumns()) - 1;
  const range =
    before.top === null
      ? wholeColumns(sheet, first, right)
      : sheet.getRange(before.top + 1, first + 1, before.rows.length, right - first + 1);
  const after = columnCells(first, range.getValues(), range.getFormulas(), before.top);
  const isHit = (row: number) =>
    row >= top &&
    row < top + contents.length &&
    isAsWritten(cell(after, row, column), contents[row - top]!);
  const hits = after.rows.flatMap((_, row) => (isHit(row) ? [row] : []));
  const standsAt = (source: number, at: number, isLeftOut: (row: number) => boolean) =>
    after.rows.every(
      (_, row) => isLeftOut(row) || isSame(cell(before, row, source), cell(after, row, at)),
    );
  const isWholeElsewhere = (source: number) =>
    after.rows[0]!.some((_, i) => first + i !== column && standsAt(source, first + i, () => false));
  // What stands here has been moved as far as the column that was meant; without that, from the right.
  const sources =
    markedColumn === null
      ? Array.from({ length: NEIGHBOURS }, (_, i) => column + 1 + i)
      : [column + column - markedColumn];
  const source = sources.find((one) => standsAt(one, column, isHit) && !isWholeElsewhere(one));
  const wasInserted = after.rows.every((_, row) => isHit(row) || cell(after, row, column) === '');
  const hadContent = (row: number) => (source === undefined ? '' : cell(before, row, source));
  const wrong = hits.filter((row) => !isSame(hadContent(row), cell(after, row, column)));
  if (wrong.length === 0) return 'untouched';
  if (source === undefined && !wasInserted) return 'lost';
  const [from, to] = [wrong[0]!, wrong[wrong.length - 1]!];
  const rows = after.rows.slice(from, to + 1).map((_, i) => {
    const row = from + i;
    return [isHit(row) ? hadContent(row) : cell(after, row, column)];
  });
  sheet.getRange((before.top ?? 0) + from + 1, column + 1, rows.length, 1).setValues(rows);
  return 'put-back';
}

/** A formula without what Sheets may write differently. */
export function plainFormula(content: string): string {
  return content.startsWith('=') ? fromSheetFormula(content).replace(/\s/g, '') : content;
}

function cell({ first, rows }: ColumnCells, row: number, column: number): unknown {
  return rows[row]?.[column - first] ?? '';
}

function isAsWritten(cell: unknown, content: string): boolean {
  if (typeof cell !== 'string') return false;
  return content.startsWith('=')
    ? plainFormula(cell) === plainFormula(content)
    : cell === sheetText(content);
}

/** Whether two values of cells are the same; dates are objects of their own each time. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  return one === other;
}

function asWritten(value: unknown): unknown {
  return typeof value === 'string' ? sheetText(value) : value;
}
