/** How far the congresses of some units have come, in numbers (SPEC 8). */
import { type Status, STATUSES } from './status';
import type { Unit } from './unit';

export interface Totals {
  /** All units, the upper congress and exempt ones too. */
  readonly units: number;
  /** Those that are not exempt. */
  readonly required: number;
  /** Required and held. */
  readonly held: number;
  readonly byStatus: Readonly<Record<Status, number>>;
}

/** Counts units of whatever level. */
export function countTotals(units: readonly Unit[]): Totals {
  const byStatus = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  let required = 0;
  let held = 0;
  for (const unit of units) {
    byStatus[unit.status]++;
    if (unit.exempt) continue;
    required++;
    if (unit.held) held++;
  }
  return { units: units.length, required, held, byStatus };
}

/** Percent with one decimal, half up; `''` where there is nothing to divide by. */
export function percentage(part: number, whole: number): number | '' {
  // In tenths of a percent, so that the half is exact.
  return whole === 0 ? '' : Math.floor((part * 2000 + whole) / (whole * 2)) / 10;
}

/** Percent of the required units that have held their congress; `''` where none is required. */
export function heldRate({ held, required }: Pick<Totals, 'held' | 'required'>): number | '' {
  return percentage(held, required);
}
