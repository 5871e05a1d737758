/** The arithmetic of measuring: runs in turn, medians, and how times grow with what is worked on. */

/** Milliseconds that one call takes. */
export async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The middle one; of an even number of them the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (low === undefined || high === undefined) throw new RangeError('Nothing was measured');
  return (low + high) / 2;
}

/** How often works are run. */
export interface Rounds {
  readonly rounds: number;
  /** Rounds before those that count. */
  readonly warmUps: number;
}

/** What several works give, run in turn so that a drifting machine is fair to all of them. */
export async function interleaved<K extends string, V>(
  works: Readonly<Record<K, () => V | Promise<V>>>,
  { rounds, warmUps }: Rounds,
): Promise<Record<K, V[]>> {
  const names = Object.keys(works) as K[];
  const given = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, V[]>;
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of names) {
      const value = await works[name]();
      if (round >= 0) given[name].push(value);
    }
  }
  return given;
}

/** Medians of the milliseconds of several works, run in turn. */
export async function medians<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  rounds: Rounds,
): Promise<Record<K, number>> {
  const names = Object.keys(works) as K[];
  const timed = names.map((name) => [name, () => time(works[name])] as const);
  const times = await interleaved(
    Object.fromEntries(timed) as Record<K, () => Promise<number>>,
    rounds,
  );
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

/**
 * The power of the size with which a figure grows: 1 where it is twice as much for twice the size,
 * 2 where it is four times as much. It is the slope of the straight line nearest to the points on
 * logarithmic scales.
 */
export function growthExponent(
  points: readonly (readonly [size: number, figure: number])[],
): number {
  const logs = points.map(([size, figure]) => [Math.log(size), Math.log(figure)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const under = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  if (!(under > 0)) throw new RangeError('A growth needs figures of different sizes');
  return over / under;
}
