/** How much a run tries of what it cannot try all of: moments of a run, seeds, random inputs, looks. */
const { CONGRESS_ELSEWHERE, CONGRESS_EVERY_MOMENT } = process.env;

/** Whether there is time for whatever can be tried. */
export const IS_WHOLE = CONGRESS_EVERY_MOMENT !== undefined;

/**
 * How many of something this run tries, or every which of a long row.
 * @param counts what `npm test` takes, what a run in another time zone and locale does (`.ci/run`),
 *   and what `npm run test:whole` does
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
  if (IS_WHOLE) return whole;
  return CONGRESS_ELSEWHERE === undefined ? here : elsewhere;
}

/** Settings of a property that is tried with so many random inputs. */
export function runs(here: number): { readonly numRuns: number } {
  return { numRuns: tried({ here, elsewhere: Math.ceil(here / 2), whole: 10 * here }) };
}
