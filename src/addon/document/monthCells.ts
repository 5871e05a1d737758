/** Date cells that show a month and no day: only their number format tells them. */
import { type Cell, type DateCell, isDateCell } from '../../domain/sheet/cell';
import { showsMonthAlone } from '../../domain/sheet/monthFormat';
import { DATE_COLUMNS, MARK_COLUMNS } from '../../domain/tracker/columnsByType';
import { headerOf, type TrackerSheet } from './trackerSheet';

/**
 * The tracker with such cells marked. A month that is typed becomes the first day of it, so formats
 * are asked for, in one call, only of the rows and columns in which dates have such a day.
 */
export function withMonthCells<T extends TrackerSheet>(tracker: T): T {
  const area = firstsOfMonth(tracker);
  if (!area) return tracker;
  const { top, left, height, width } = area;
  const formats = tracker.sheet.getRange(top + 1, left + 1, height, width).getNumberFormats();
  const months = new Map<string, DateCell>();
  const monthOf = (cell: DateCell): DateCell => {
    const month = months.get(cell.date) ?? { ...cell, showsMonth: true };
    months.set(cell.date, month);
    return month;
  };
  const isMonth = (cell: Cell, format: string | undefined): cell is DateCell =>
    isDateCell(cell) && format !== undefined && showsMonthAlone(format);
  const rows = tracker.grid.rows.map((row, at) => {
    const shown = formats[at - top];
    if (!shown?.some((format, i) => isMonth(row[left + i] ?? '', format))) return row;
    return row.map((cell, i) => (isMonth(cell, shown[i - left]) ? monthOf(cell) : cell));
  });
  return { ...tracker, grid: { ...tracker.grid, rows } };
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** The smallest area around the dates on the first day of a month; null where there is none. */
function firstsOfMonth(tracker: TrackerSheet): Area | null {
  const header = headerOf(tracker);
  const columns = [...DATE_COLUMNS, ...MARK_COLUMNS].flatMap(
    (key) => header?.columns.get(key) ?? [],
  );
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  tracker.grid.rows.forEach((row, at) => {
    for (const column of columns) {
      const cell = row[column];
      if (cell === undefined || !isDateCell(cell) || !cell.date.endsWith('-01')) continue;
      [top, bottom] = [Math.min(top, at), at];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  });
  return bottom < 0 ? null : { top, left, height: bottom - top + 1, width: right - left + 1 };
}
