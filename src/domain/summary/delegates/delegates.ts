/** How many delegates to the upper congress a unit may send, and has elected. */
import type { Plan } from '../../plan/plan';
import { sizeBand } from '../../unit/sizeBand';
import type { Unit } from '../../unit/unit';

/** Null where it is not known. */
export interface Delegates {
  readonly allotted: number | null;
  readonly elected: number | null;
  readonly isByBand: boolean;
}

/** The unit's own allotment goes before that of its size band, as in the rule `delegates-elected`. */
export function delegatesOf(unit: Unit, plan: Plan): Delegates {
  const quota = unit.cells.number('del_quota');
  const elected = unit.cells.number('del_elected');
  const isOwn = quota.kind === 'number';
  const allotted = isOwn ? quota.value : (sizeBand(unit, plan)?.sent_up ?? null);
  return {
    allotted,
    elected: elected.kind === 'number' ? elected.value : null,
    isByBand: !isOwn && allotted !== null,
  };
}

/** Of the numbers that are known; `''` where none is. */
export function sumOfKnown(numbers: readonly (number | null)[]): number | '' {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? '' : known.reduce((total, number) => total + number, 0);
}
