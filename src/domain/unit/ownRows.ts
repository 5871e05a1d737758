/** Whether units' statuses can be told from their own rows, without reading the whole tracker. */
import { fillsRow } from '../sheet/cell';
import type { SheetGrid } from '../sheet/grid';
import type { Plan } from '../plan/plan';
import type { ColumnKey } from '../tracker/columns';
import type { Tracker } from '../tracker/tracker';
import { pilotUnitFinder } from './roles';

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
 * Whether the statuses of the units in rows from `top` to `bottom` rest on their own rows alone, and
 * no status elsewhere rests on them: every row that was a unit is one still, and no other has been
 * edited. Such other rows may head sections, end the table, or be new. For the rows around those
 * edited the same is asked: they have been edited where somebody has just inserted a row.
 * @param tracker read from these rows and the header
 */
export function restOnOwnRows(
  { rows: units, header }: Tracker,
  { rows, merges }: SheetGrid,
  { first, last, columns, hadStatus }: EditedRows,
  [top, bottom]: readonly [number, number],
  plan: Plan,
): boolean {
  const decisive = plan.pilotUnits.length > 0 ? [...OF_ALL_ROWS, ...OF_PILOTS] : OF_ALL_ROWS;
  if (!header || decisive.some((key) => columns.has(key))) return false;
  if (merges.some((merge) => merge.top < last && first <= merge.bottom + 1)) return false;
  const pilotNamed = pilotUnitFinder(plan);
  const unitAt = new Map(units.map((unit) => [unit.row, unit]));
  const status = header.columns.get('status');
  for (let row = top; row <= bottom; row++) {
    const unit = unitAt.get(row);
    if (hadStatus(row) !== (unit !== undefined)) return false;
    const isEdited = first <= row && row <= last;
    if (!unit) {
      if (isEdited) return false;
      continue;
    }
    // A lone text may be one more line of a note above it.
    const isFilled = (rows[row - 1] ?? []).filter((cell, at) => at !== status && fillsRow(cell));
    if (isFilled.length < 2) return false;
    if (plan.hasOwnDeadlines && unit.text('bloc') === '') return false;
    if (plan.pilotUnits.length > 0 && pilotNamed(unit.text('unit_name'))) return false;
  }
  return true;
}
