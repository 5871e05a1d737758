/** Which units the figures count, and of which level each is (SPEC 5). */
import type { Unit } from './unit';

/** What the figures count: the grassroots congresses, and apart from them the upper one. */
export interface CountedUnits<T> {
  /** The pilots among them. */
  readonly grassroots: readonly T[];
  readonly upper: readonly T[];
}

/**
 * The units that every total, rate and list of congresses counts, in their order.
 * @param unitOf the unit of one of them
 */
export function countedUnits<T>(
  all: readonly T[],
  unitOf: (one: T) => Pick<Unit, 'level'>,
): CountedUnits<T> {
  return {
    grassroots: all.filter((one) => unitOf(one).level === 'grassroots'),
    upper: all.filter((one) => unitOf(one).level === 'upper'),
  };
}
