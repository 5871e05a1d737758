/** How much a run tries of what it cannot try all of: moments of a run, seeds, random inputs. */
const { CONGRESS_ELSEWHERE, CONGRESS_EVERY_MOMENT } = process.env;

/**
 * So much of something as this run tries.
 * @param counts what `npm test` tries, what is tried once more in each other time zone and locale,
 *   and with CONGRESS_EVERY_MOMENT, where there is time
 */
export function tried({
  here,
  elsewhere,
  whole,
}: {
  readonly here: number;
  readonly elsewhere: number;
  readonly whole: number;
}): number {
  if (CONGRESS_EVERY_MOMENT !== undefined) return whole;
  return CONGRESS_ELSEWHERE === undefined ? here : elsewhere;
}

/** Settings of a property that is tried with so many random inputs. */
export function runs(here: number): { readonly numRuns: number } {
  return { numRuns: tried({ here, elsewhere: Math.ceil(here / 2), whole: 10 * here }) };
}
