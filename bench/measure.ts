/** Milliseconds that one call takes. */
export function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Medians of several works, run in turn so that a drifting machine is fair to all of them. */
export function medians<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  runs: number,
): Record<K, number> {
  const names = Object.keys(works) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    K,
    number[]
  >;
  for (let run = -1; run < runs; run++) {
    for (const name of names) {
      const taken = time(works[name]);
      // The first round only warms up.
      if (run >= 0) times[name].push(taken);
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, times[name].sort((a, b) => a - b)[Math.floor(runs / 2)]!]),
  ) as Record<K, number>;
}

/** Prints one line of the benchmark. */
export function printLine(label: string, value: string): void {
  console.log(`${label.padEnd(62)} ${value}`);
}
