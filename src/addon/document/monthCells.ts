/** Date cells that show a month and no day: only their number format tells them. */
import { remembering } from '../../domain/remembering';
import type { Area } from '../../domain/sheet/area';
import { type Cell, type DateCell, isDateCell } from '../../domain/sheet/cell';
import type { SheetGrid } from '../../domain/sheet/grid';
import { showsMonthAlone } from '../../domain/sheet/monthFormat';
import { DATE_COLUMNS, MARK_COLUMNS } from '../../domain/tracker/columnsByType';
import { headerOf, type TrackerSheet } from './trackerSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tracker with such cells marked, in the columns in which dates are read. */
export function withMonthCells<T extends TrackerSheet>(tracker: T): T {
  const known = headerOf(tracker)?.columns;
  const columns = [...DATE_COLUMNS, ...MARK_COLUMNS].flatMap((key) => known?.get(key) ?? []);
  return { ...tracker, grid: withMonths(tracker.sheet, tracker.grid, columns) };
}

/**
 * A sheet that is read from its first row, with such cells marked in some of its columns. Formats
 * are asked for in one call, and only of the area in which those columns hold dates.
 */
export function withMonths(sheet: Sheet, grid: SheetGrid, columns: readonly number[]): SheetGrid {
  const area = datesOf(grid, columns);
  if (!area) return grid;
  const { row: top, column: left } = area;
  const shownCells = sheet.getRange(top + 1, left + 1, area.rows, area.columns);
  const formats = shownCells.getNumberFormats();
  const isMonthFormat = remembering(showsMonthAlone);
  const monthOf = remembering((date: DateCell['date']): DateCell => ({ date, showsMonth: true }));
  const rows = grid.rows.map((row, at) => {
    const shown = formats[at - top];
    let marked: Cell[] | undefined;
    for (const column of shown ? columns : []) {
      const [cell, format] = [row[column], shown![column - left]];
      if (cell === undefined || !isDateCell(cell) || !format || !isMonthFormat(format)) continue;
      (marked ??= [...row])[column] = monthOf(cell.date);
    }
    return marked ?? row;
  });
  return { ...grid, rows };
}

/** The smallest area around the dates of the columns; null where there is none. */
function datesOf({ rows }: SheetGrid, columns: readonly number[]): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  rows.forEach((row, at) => {
    for (const column of columns) {
      const cell = row[column];
      if (cell === undefined || !isDateCell(cell)) continue;
      if (at < top) top = at;
      bottom = at;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
