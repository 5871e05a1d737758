/** The status column: where it stands, whether it is the add-on's, and making one (SPEC 7). */
import { cellText, isBlank } from '../../domain/sheet/cell';
import { cellAt, type SheetGrid } from '../../domain/sheet/grid';
import type { Header } from '../../domain/tracker/header';
import { isStatusCell } from '../../domain/formulas/statusCell';
import { HEADER_BACKGROUND } from '../../domain/sheet/styles';
import { claimColumn, DocumentMetadata, type SheetMetadata } from '../document/metadata';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const STATUS_WIDTH = 160;

/** Where the statuses go: into a column of the add-on's, one to be taken over, or a new one. */
export interface StatusColumn {
  /** Zero-based. */
  readonly column: number;
  readonly state: 'own' | 'blank' | 'absent';
}

/** The column for the statuses, or null where the user's own is to be left alone. */
export function findStatusColumn(
  sheet: Sheet,
  grid: SheetGrid,
  header: Header,
  { statusColumn, claim }: SheetMetadata,
): StatusColumn | null {
  const column = header.columns.get('status');
  if (column === undefined) return { column: firstFreeColumn(sheet, grid), state: 'absent' };
  if (column === statusColumn) return { column, state: 'own' };
  // A run that claimed the column may have been cut short.
  const isClaimed = claim?.column === column;
  if (!isUnused(sheet, grid, header, column, isClaimed)) return null;
  return { column, state: isClaimed && claim.isAdded ? 'absent' : 'blank' };
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
  const formulas = sheet.getRange(top + 1, column + 1, height, 1).getFormulas();
  return formulas.every(([formula], i) => {
    const cell = cellAt(grid, top + i, column);
    if (isBlank(cell) && formula === '') return true;
    return mayHoldStatuses && isStatusCell(cellText(cell), formula!);
  });
}

/** The first column to the right of everything in the sheet. */
function firstFreeColumn(sheet: Sheet, grid: SheetGrid): number {
  const last = sheet.getLastColumn();
  return grid.merges.reduce((free, { right }) => Math.max(free, right + 1), last);
}

/**
 * A new column looks like a column of the table, with a header in the add-on's own colour. It is
 * found anew before each step, for it may be moved at any time.
 */
export function dressColumn(sheet: Sheet, grid: SheetGrid, header: Header): void {
  const bodyTop = header.top + header.levels;
  const height = Math.max(grid.rows.length, bodyTop) - header.top;
  const cells = (column: number, rows: number) =>
    sheet.getRange(header.top + 1, column + 1, rows, 1);
  const steps: readonly ((column: number) => unknown)[] = [
    (column) => cells(column, header.levels).setFontWeight('bold'),
    (column) => cells(column, header.levels).setHorizontalAlignment('center'),
    (column) => cells(column, header.levels).setBackground(HEADER_BACKGROUND),
    (column) => cells(column, height).setVerticalAlignment('middle'),
    (column) => cells(column, height).setWrap(true),
    (column) => sheet.setColumnWidth(column + 1, STATUS_WIDTH),
  ];
  for (const step of steps) {
    const { claim } = new DocumentMetadata(sheet).of(sheet);
    if (!claim) return;
    step(claim.column);
  }
}
