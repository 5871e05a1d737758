/** How far the congresses of some units have come, in numbers (SPEC 8). */
import { countedUnits } from './countedUnits';
import { type Status, STATUSES } from './status';
import type { Unit } from './unit';

export interface Counts {
  /** Exempt ones too. */
  readonly units: number;
  /** Those that are not exempt. */
  readonly required: number;
  /** Required and held. */
  readonly held: number;
  readonly byStatus: Readonly<Record<Status, number>>;
}

/** Of all units, the upper congress too, and the same without it (SPEC 9). */
export interface Totals extends Counts {
  readonly grassroots: Pick<Counts, 'units' | 'required' | 'held'>;
}

/** What every face shows (SPEC 5): the figures of the grassroots congresses, the upper one apart. */
export interface Standing {
  readonly grassroots: Counts;
  /** Percent of the required grassroots units that have held their congress, see {@link heldRate}. */
  readonly heldRate: number | '';
  /** Null where there is none. */
  readonly upper: Counts | null;
}

/** Counts units as they are given, of whatever level. */
export function countUnits(units: readonly Unit[]): Counts {
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

/** The counts of several that have no unit in common, as of all their units together. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number) => all.reduce((total, one) => total + of(one), 0);
  const byStatus = Object.fromEntries(
    STATUSES.map((status) => [status, sum((one) => one.byStatus[status])]),
  ) as Record<Status, number>;
  return {
    units: sum(({ units }) => units),
    required: sum(({ required }) => required),
    held: sum(({ held }) => held),
    byStatus,
  };
}

/** The totals of a check. */
export function totalsOf(all: readonly Unit[]): Totals {
  const counted = countedUnits(all, (unit) => unit);
  const { units, required, held } = countUnits(counted.grassroots);
  return {
    ...countUnits([...counted.grassroots, ...counted.upper]),
    grassroots: { units, required, held },
  };
}

/** The figures that faces show of these units. */
export function standingOf(units: readonly Unit[]): Standing {
  const counted = countedUnits(units, (unit) => unit);
  const grassroots = countUnits(counted.grassroots);
  return {
    grassroots,
    heldRate: heldRate(grassroots),
    upper: counted.upper.length > 0 ? countUnits(counted.upper) : null,
  };
}

/** Percent with one decimal, half up; `''` where there is nothing to divide by. */
export function percentage(part: number, whole: number): number | '' {
  // In tenths of a percent, so that the half is exact.
  return whole === 0 ? '' : Math.floor((part * 2000 + whole) / (whole * 2)) / 10;
}

/** Percent of the required units that have held their congress; `''` where none is required. */
export function heldRate({ held, required }: Pick<Counts, 'held' | 'required'>): number | '' {
  return percentage(held, required);
}
