/** The filter of a tracker takes the statuses in, so that sorting by its buttons moves them too. */
import type { SheetGrid } from '../../domain/sheet/grid';
import type { Header } from '../../domain/tracker/header';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;

/** An area of a sheet, zero-based, ends included. */
interface FilterArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A filter that does not take the statuses in, and is for people to widen. */
export interface FilterLeft extends Pick<FilterArea, 'left' | 'right'> {
  /** Whether cells merged over rows keep it from being widened. */
  readonly isTorn: boolean;
}

/**
 * Widens a filter of the tracker that does not reach over the status column. A script can only make
 * it anew: where that could cost people their criteria, it stays.
 * @param isFile whether nobody else can see the document, and nothing is lost where the run fails
 * @returns the filter as it stays; null where people have nothing to do
 */
export function takeIntoFilter(
  sheet: Sheet,
  { merges }: SheetGrid,
  { top, levels, columns }: Header,
  column: number,
  isFile: boolean,
): FilterLeft | null {
  const filter = sheet.getFilter();
  if (!filter) return null;
  const area = areaOf(filter);
  const unitName = columns.get('unit_name')!;
  const isOfTable = area.left <= unitName && unitName <= area.right && area.bottom >= top + levels;
  if (!isOfTable || (area.left <= column && column <= area.right)) return null;
  const wider = {
    ...area,
    left: Math.min(area.left, column),
    right: Math.max(area.right, column),
  };
  const isTorn = merges.some(
    (merge) => merge.bottom > merge.top && merge.bottom >= area.top && merge.top <= area.bottom,
  );
  const isLeft = !isFile && (isTorn || hasCriteria(filter, area));
  if (!isLeft && remake(sheet, filter, area, wider)) return null;
  return { left: area.left, right: area.right, isTorn };
}

/** Takes a column that goes out of the filter again, where it is the last one and asks nothing. */
export function takeOutOfFilter(sheet: Sheet, column: number): void {
  const filter = sheet.getFilter();
  if (!filter) return;
  const area = areaOf(filter);
  if (area.right !== column || area.left === column || hasCriteria(filter, area)) return;
  remake(sheet, filter, area, { ...area, right: column - 1 });
}

/** @returns false where it stays as it was */
function remake(sheet: Sheet, filter: Filter, old: FilterArea, area: FilterArea): boolean {
  const criteria = columnsOf(old).map((at) => [at, filter.getColumnFilterCriteria(at)] as const);
  filter.remove();
  try {
    keepCriteria(create(sheet, area), criteria);
    return true;
  } catch (error) {
    console.warn(String(error));
    keepCriteria(sheet.getFilter() ?? create(sheet, old), criteria);
    return false;
  }
}

type Criteria = readonly (readonly [
  column: number,
  criteria: ReturnType<Filter['getColumnFilterCriteria']>,
])[];

function keepCriteria(filter: Filter, criteria: Criteria): void {
  for (const [column, one] of criteria) if (one) filter.setColumnFilterCriteria(column, one);
}

function create(sheet: Sheet, { top, left, bottom, right }: FilterArea): Filter {
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1).createFilter();
}

function areaOf(filter: Filter): FilterArea {
  const range = filter.getRange();
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  return { top, left, bottom: range.getLastRow() - 1, right: range.getLastColumn() - 1 };
}

function hasCriteria(filter: Filter, area: FilterArea): boolean {
  return columnsOf(area).some((column) => filter.getColumnFilterCriteria(column) !== null);
}

/** Its columns as the service counts them, from 1. */
function columnsOf({ left, right }: FilterArea): number[] {
  return Array.from({ length: right - left + 1 }, (_, i) => left + 1 + i);
}
