/** Which units' statuses can be told from their own rows, without reading the whole tracker. */
import { fillsRow } from '../sheet/cell';
import type { SheetGrid } from '../sheet/grid';
import type { Plan } from '../plan/plan';
import type { ColumnKey } from '../tracker/columns';
import type { Tracker, TrackerRow } from '../tracker/tracker';
import { isMarked, pilotUnitFinder } from './roles';

/** Rows of a tracker in which somebody has typed; all are 1-based. */
export interface EditedRows {
  readonly first: number;
  readonly last: number;
  /** The known columns in which was typed. */
  readonly columns: ReadonlySet<ColumnKey>;
  /** Whether the row's status cell has shown until now that it is a unit. */
  readonly hadStatus: (row: number) => boolean;
}

/** Columns that tell the row's kind or place, or hold statuses that are not the row's own. */
const OF_ALL_ROWS: readonly ColumnKey[] = ['no', 'status'];
/** Where the plan names pilot units, those tell the first row that is one. */
const OF_PILOTS: readonly ColumnKey[] = ['pilot', 'unit_name', 'required', 'level'];

/**
 * The rows from `top` to `bottom` whose statuses rest on themselves alone, where no status elsewhere
 * rests on those edited: each of them was a unit and is one still. Others may head sections, end
 * the table, or be new. The rows around them have been edited instead where somebody has just
 * inserted a row, so the same is asked of them as far as it shows.
 * @param tracker read from these rows and the header
 * @returns null where the whole tracker must be read
 */
export function rowsOnTheirOwn(
  { rows: units, header }: Tracker,
  { rows, merges }: SheetGrid,
  { first, last, columns, hadStatus }: EditedRows,
  [top, bottom]: readonly [number, number],
  plan: Plan,
): ReadonlySet<number> | null {
  const decisive = plan.pilotUnits.length > 0 ? [...OF_ALL_ROWS, ...OF_PILOTS] : OF_ALL_ROWS;
  if (!header || first < top || decisive.some((key) => columns.has(key))) return null;
  if (merges.some((merge) => merge.top < last && first <= merge.bottom + 1)) return null;
  const pilotNamed = pilotUnitFinder(plan);
  const status = header.columns.get('status');
  const unitAt = new Map(units.map((unit) => [unit.row, unit]));
  const isOnItsOwn = (unit: TrackerRow) => {
    const cells = rows[unit.row - 1] ?? [];
    // A lone text may be one more line of a note above it.
    if (cells.filter((cell, at) => at !== status && fillsRow(cell)).length < 2) return false;
    if (plan.hasOwnDeadlines && unit.text('bloc') === '') return false;
    return isMarked(unit) || !pilotNamed(unit.key('unit_name'));
  };
  // What more there is of a unit in rows that were not read is not known.
  const cutOff = new Set(merges.flatMap((merge) => (merge.bottom >= bottom ? merge.top + 1 : [])));
  const told = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    const unit = unitAt.get(row);
    const isEdited = first <= row && row <= last;
    if (hadStatus(row) !== (unit !== undefined)) return null;
    if (unit && !cutOff.has(row) && isOnItsOwn(unit)) told.add(row);
    else if (isEdited) return null;
  }
  return told;
}
