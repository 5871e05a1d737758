/** Date cells that show a month and no day: only their number format tells them. */
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
  const { top, left, height, width } = area;
  const formats = sheet.getRange(top + 1, left + 1, height, width).getNumberFormats();
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

function remembering<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = work(key)));
    return value;
  };
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
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
  return bottom < 0 ? null : { top, left, height: bottom - top + 1, width: right - left + 1 };
}
