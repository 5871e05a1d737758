/** Reading sheets as the domain sees them, with few service calls whatever their size. */
import type { Cell } from '../../domain/sheet/cell';
import type { Merge, SheetGrid } from '../../domain/sheet/grid';
import type { SpreadsheetCalendar } from './dates';

/** The whole sheet, from its first cell to its last filled one, without its merged ranges. */
export function readSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  calendar: SpreadsheetCalendar,
): SheetGrid {
  const rows = toCells(sheet.getDataRange().getValues(), calendar);
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
