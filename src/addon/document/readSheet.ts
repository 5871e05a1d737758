/** Reading sheets as the domain sees them, with few service calls whatever their size. */
import type { Cell } from '../../domain/sheet/cell';
import type { Merge, SheetGrid } from '../../domain/sheet/grid';
import type { SpreadsheetCalendar } from './dates';

/** Rows that are read at once; few sheets have more, and of those most rows are often blank. */
const ROWS_AT_ONCE = 20_000;
const BLANK_ROW: Cell[] = [];

/** The whole sheet, from its first cell to its last filled one, without its merged ranges. */
export function readSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  calendar: SpreadsheetCalendar,
): SheetGrid {
  const everything = sheet.getDataRange();
  const height = everything.getNumRows();
  const rows =
    height <= ROWS_AT_ONCE
      ? toCells(everything.getValues(), calendar)
      : readTallRows(sheet, { height, width: everything.getNumColumns() }, calendar);
  return { name: sheet.getName(), rows, merges: [] };
}

/** A range that begins at the sheet's first cell, with its merged ranges. */
export function readRange(
  range: GoogleAppsScript.Spreadsheet.Range,
  calendar: SpreadsheetCalendar,
): SheetGrid {
  return {
    name: range.getSheet().getName(),
    rows: toCells(range.getValues(), calendar),
    merges: mergesOf(range),
  };
}

/**
 * The rows of a sheet that may reach far beyond its table, because of a stray cell: whatever is
 * blank takes no room.
 * @param mostFilled where more rows than this hold something, reading ends before the first one more
 */
export function readTallRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { height, width }: { readonly height: number; readonly width: number },
  calendar: SpreadsheetCalendar,
  mostFilled = Infinity,
): Cell[][] {
  const rows: Cell[][] = [];
  let filled = 0;
  while (rows.length < height) {
    const count = Math.min(ROWS_AT_ONCE, height - rows.length);
    const values = sheet.getRange(rows.length + 1, 1, count, width).getValues();
    for (const row of toCells(values, calendar)) {
      const isBlank = row.every((cell) => cell === '');
      if (!isBlank && ++filled > mostFilled) return rows;
      rows.push(isBlank ? BLANK_ROW : row);
    }
  }
  return rows;
}

export function mergesOf(range: GoogleAppsScript.Spreadsheet.Range): Merge[] {
  return range.getMergedRanges().map(toMerge);
}

/** Turns values into cells in place: a big sheet is not held twice. */
function toCells(values: unknown[][], calendar: SpreadsheetCalendar): Cell[][] {
  for (const row of values) {
    for (let column = 0; column < row.length; column++) {
      if (typeof row[column] === 'object') row[column] = calendar.cell(row[column]);
    }
  }
  return values as Cell[][];
}

function toMerge(range: GoogleAppsScript.Spreadsheet.Range): Merge {
  return {
    top: range.getRow() - 1,
    left: range.getColumn() - 1,
    bottom: range.getLastRow() - 1,
    right: range.getLastColumn() - 1,
  };
}
