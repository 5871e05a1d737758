/** Counts of units by status. */
import { type Status, STATUSES } from '../unit/status';
import type { Unit } from '../unit/unit';

export interface Totals {
  /** All units, the district and exempt ones too. */
  readonly units: number;
  /** Those that are not exempt. */
  readonly required: number;
  /** Required and held. */
  readonly held: number;
  readonly byStatus: Readonly<Record<Status, number>>;
}

/** Counts units. */
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
