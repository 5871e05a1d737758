/** Keys by which lines are known again, where several things have the same name. */
import { shortened } from '../../text/shortened';

/** A key for each, unlike those of the others: of those alike the first goes without a number. */
export function unlikeKeys<T>(all: readonly T[], nameOf: (one: T) => string): Map<T, string> {
  const keys = new Map<T, string>();
  const taken = new Set<string>();
  const times = new Map<string, number>();
  for (const one of all) {
    const name = shortened(nameOf(one));
    let key: string;
    do {
      const time = (times.get(name) ?? 0) + 1;
      times.set(name, time);
      key = time === 1 ? name : `${name} (${time})`;
      // What ends like such a number may be a name of its own.
    } while (taken.has(key));
    taken.add(key);
    keys.set(one, key);
  }
  return keys;
}
