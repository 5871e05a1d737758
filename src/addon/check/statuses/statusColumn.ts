/** The status column: where it stands, whether it is the add-on's, and making one (SPEC 7). */
import type { Area } from '../../../domain/sheet/area';
import { type Cell, cellText, isBlank } from '../../../domain/sheet/cell';
import { cellAt, type SheetGrid } from '../../../domain/sheet/grid';
import type { Header } from '../../../domain/tracker/header';
import { isFilled } from '../../../domain/formulas/spillingFormula';
import { isStatusCell } from '../../../domain/formulas/statusCell';
import type { Tracker } from '../../../domain/tracker/tracker';
import { LONG_GAP } from './columnCells';
import { readStretches, stretchesOf } from './columnStretches';
import { claimColumn, DocumentMetadata, type SheetMetadata } from '../../document/metadata';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const STATUS_WIDTH = 160;

/** Where the statuses go: into a column of the add-on's, one to be taken over, or a new one. */
export interface StatusColumn {
  /** Zero-based. */
  readonly column: number;
  readonly state: 'own' | 'blank' | 'absent';
}

/**
 * The column for the statuses, or null where the user's own is to be left alone. A formula would fill
 * no cell at all if one of those was written that it may fill: where the column lies in one's reach, or
 * a formula brings in the header, too, and may bring in more, the statuses stand to its left, whoever
 * has written it, if there is room.
 * @param filled the areas that formulas fill from above
 */
export function findStatusColumn(
  sheet: Sheet,
  grid: SheetGrid,
  header: Header,
  { statusColumn, claim }: SheetMetadata,
  filled: readonly Area[],
): StatusColumn | 'no-room' | null {
  const column = header.columns.get('status');
  if (column !== undefined && column === statusColumn) return { column, state: 'own' };
  const free = column ?? firstFreeColumn(sheet, grid, header);
  const { top, columns } = header;
  const inTheWay = filled.find(
    (area) => isFilled([area], top, columns.get('unit_name')!) || meets(area, free, top),
  );
  if (inTheWay) {
    const left = inTheWay.column - 1;
    return left >= 0 && isRoom(sheet, grid, header, left, claim?.column === left)
      ? { column: left, state: 'absent' }
      : 'no-room';
  }
  if (column === undefined) return { column: free, state: 'absent' };
  // A run that claimed the column may have been cut short.
  const isClaimed = claim?.column === column;
  if (!isUnused(sheet, grid, header, column, isClaimed)) return null;
  return { column, state: isClaimed && claim.isAdded ? 'absent' : 'blank' };
}

/** Whether an area holds cells of a column, from a row on. */
function meets(area: Area, column: number, from: number): boolean {
  return isFilled([area], Math.max(area.row, from), column);
}

/** Whether a column has room for a heading and statuses, or has those of a run that was cut short. */
function isRoom(
  sheet: Sheet,
  grid: SheetGrid,
  header: Header,
  column: number,
  mayHoldStatuses: boolean,
): boolean {
  const { top, levels } = header;
  const headings = grid.rows.slice(top, top + levels);
  const isHeaded = headings.some((cells) => !isBlank(cells[column] ?? ''));
  return (!isHeaded || mayHoldStatuses) && isUnused(sheet, grid, header, column, mayHoldStatuses);
}

/**
 * Claims the column, so that it is found again wherever it is moved, before anything is written:
 * a new one gets its header with its statuses.
 */
export function claimStatusColumn(sheet: Sheet, { column, state }: StatusColumn): void {
  if (state === 'own') return;
  const isAdded = state === 'absent';
  if (isAdded && column + 1 > sheet.getMaxColumns()) {
    sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
  }
  claimColumn(sheet, { column, isAdded });
}

/**
 * No value and no formula, not even one that shows nothing.
 * @param mayHoldStatuses whether those of the add-on do not count
 */
function isUnused(
  sheet: Sheet,
  grid: SheetGrid,
  header: Header,
  column: number,
  mayHoldStatuses: boolean,
): boolean {
  const top = header.top + header.levels;
  const height = grid.rows.length - top;
  if (height <= 0) return true;
  const formulas = readStretches(sheet, [column, column], stretchesOf(grid), (range) =>
    range.getFormulas(),
  );
  return formulas.slice(top).every(([formula], i) => {
    const cell = cellAt(grid, top + i, column);
    if (isBlank(cell) && formula === '') return true;
    return mayHoldStatuses && isStatusCell(cellText(cell), formula!);
  });
}

/** A cell so many columns right of the header's last one has been left there by somebody. */
const FAR = 100;

/**
 * The first column to the right of everything in the sheet. A title above the header may be merged
 * further, and one of whole rows leaves no room; nor does a cell that lies astray hold it off.
 */
function firstFreeColumn(sheet: Sheet, grid: SheetGrid, { top, levels }: Header): number {
  const { merges, rows } = grid;
  const last = sheet.getLastColumn();
  const headed = Math.max(...rows.slice(top, top + levels).map(filledWidth));
  const free = last > headed + FAR ? firstBlankColumn(rows, headed) : last;
  const beyond = merges.filter(({ bottom, right }) => bottom >= top && right + 1 > free);
  if (beyond.length === 0) return free;
  const end = sheet.getMaxColumns();
  return beyond.reduce(
    (most, { right }) => (right + 1 < end ? Math.max(most, right + 1) : most),
    free,
  );
}

/** How many columns there are up to the last filled cell that lies near those before it. */
function filledWidth(cells: readonly Cell[]): number {
  let width = 0;
  for (let at = 0; at < cells.length && at <= width + FAR; at++) {
    if (!isBlank(cells[at]!)) width = at + 1;
  }
  return width;
}

/** The first column from one on in which nothing stands. */
function firstBlankColumn(rows: readonly (readonly Cell[])[], from: number): number {
  let column = from;
  while (rows.some((cells) => !isBlank(cells[column] ?? ''))) column++;
  return column;
}

/** How the table looks beside a new column. */
interface TableLook {
  readonly header: GoogleAppsScript.Spreadsheet.TextStyle;
  readonly background: string;
  /** Null where no unit is there to be looked at. */
  readonly unit: GoogleAppsScript.Spreadsheet.TextStyle | null;
  /** How many rows the header's cell is merged over; 1 where it is not. */
  readonly merged: number;
}

/** What cells have that nobody has filled. */
const NO_BACKGROUND = '#ffffff';

/** By the column to the left that has a header. */
function lookBeside(
  sheet: Sheet,
  { merges, rows }: SheetGrid,
  { top, levels }: Header,
  column: number,
  unit: number | undefined,
): TableLook {
  const bottom = top + levels - 1;
  const headed = rows
    .slice(top, bottom + 1)
    .map((cells) =>
      cells.slice(0, column).reduce<number>((at, cell, i) => (isBlank(cell) ? at : i), 0),
    );
  const beside = Math.max(...headed);
  const cell = sheet.getRange(top + 1, beside + 1);
  const isNear = unit !== undefined && unit - top <= LONG_GAP;
  const down = sheet.getRange(top + 1, beside + 1, isNear ? unit - top : 1, 1);
  const styles = down.getTextStyles();
  const merge = merges.find((one) => {
    return one.top === top && one.left === beside && one.right === beside;
  });
  return {
    header: styles[0]![0]!,
    background: cell.getBackground(),
    unit: !isNear ? null : styles[unit - top - 1]![0]!,
    merged: merge ? merge.bottom - top + 1 : 1,
  };
}

/** Rows from one to another, 1-based, the last one included. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A table in parts where a long gap lies between its rows, so that the gap stays as it is. */
function partsOf(head: Rows, rows: readonly number[]): readonly Rows[] {
  const parts = [head];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const { first, last } = parts[parts.length - 1]!;
    if (row > last + LONG_GAP) parts.push({ first: row, last: row });
    else parts[parts.length - 1] = { first, last: Math.max(last, row) };
  }
  return parts;
}

/**
 * A new column looks like the one beside it, down to the table's last row. It is found anew before
 * each step, for it may be moved at any time.
 * @param at where it was read to be free
 */
export function dressColumn(
  sheet: Sheet,
  grid: SheetGrid,
  { rows, skipped }: Tracker,
  header: Header,
  at: number,
): void {
  const { top } = header;
  const look = lookBeside(sheet, grid, header, at, rows[0]?.row);
  const { unit, background } = look;
  const headerRows = Math.max(look.merged, header.levels);
  const ofTable = skipped.filter(({ reason }) => reason === 'total' || reason === 'section');
  const parts = partsOf(
    { first: top + 1, last: top + headerRows },
    [...rows, ...ofTable].map(({ row }) => row),
  );
  type Act = (range: GoogleAppsScript.Spreadsheet.Range) => unknown;
  const whole = (act: Act) => (column: number) => {
    for (const { first, last } of parts) {
      act(sheet.getRange(first, column + 1, last - first + 1, 1));
    }
  };
  const heading = (column: number) => sheet.getRange(top + 1, column + 1, headerRows, 1);
  const steps: readonly (((column: number) => unknown) | null)[] = [
    unit && whole((range) => range.setTextStyle(unit)),
    whole((range) => range.setBorder(true, true, true, true, true, true)),
    whole((range) => range.setVerticalAlignment('middle')),
    (column) => heading(column).setTextStyle(look.header),
    (column) => heading(column).setHorizontalAlignment('center'),
    background.toLowerCase() === NO_BACKGROUND
      ? null
      : (column) => heading(column).setBackground(background),
    look.merged > 1 ? (column) => heading(column).merge() : null,
    (column) => sheet.setColumnWidth(column + 1, STATUS_WIDTH),
  ];
  for (const step of steps) {
    if (!step) continue;
    const { claim } = new DocumentMetadata(sheet).of(sheet);
    if (!claim) return;
    step(claim.column);
  }
}
