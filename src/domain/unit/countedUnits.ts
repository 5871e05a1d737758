/** Which units the figures count, and of which level each is (SPEC 5). */
import type { Unit } from './unit';

/** What the figures count: the grassroots congresses, and apart from them the upper one. */
export interface CountedUnits<T> {
  /** The pilots among them. */
  readonly grassroots: readonly T[];
  readonly upper: readonly T[];
}

/**
 * The units that every total, rate and list of congresses counts, in their order: one that stands
 * twice is counted by its earlier row.
 * @param unitOf the unit of one of them
 */
export function countedUnits<T>(
  all: readonly T[],
  unitOf: (one: T) => Pick<Unit, 'level' | 'repeats'>,
): CountedUnits<T> {
  const once = all.filter((one) => unitOf(one).repeats === null);
  return {
    grassroots: once.filter((one) => unitOf(one).level === 'grassroots'),
    upper: once.filter((one) => unitOf(one).level === 'upper'),
  };
}
