/** Choosing tests for a mutant where thousands cover it: the quickest, as many as its time allows. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** In the sandbox: the process that asks may be another one than that which has measured. */
const KEPT_IN = 'test-times.json';

/** @param {ReadonlyMap<string, number>} times milliseconds of processor time by the test's id */
export function keepTimes(times) {
  writeFileSync(KEPT_IN, JSON.stringify(Object.fromEntries(times)));
}

/**
 * Those of the tests that take no longer together, at least one: the nearest first, and of those as
 * near the quickest.
 */
export function quickest(ids, milliseconds, distanceOf) {
  const times = existsSync(KEPT_IN) ? JSON.parse(readFileSync(KEPT_IN, 'utf8')) : {};
  const timeOf = (id) => times[id] ?? 0;
  let left = milliseconds;
  return [...ids]
    .sort((a, b) => distanceOf(a) - distanceOf(b) || timeOf(a) - timeOf(b))
    .filter((id, at) => {
      const fits = timeOf(id) <= left;
      if (fits) left -= timeOf(id);
      return fits || at === 0;
    });
}

/** Milliseconds: what other processes take in the meantime does not count. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
