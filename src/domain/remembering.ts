/** Doing work once for each of a few values that come again and again. */

/** The same work, done at the first call with a value; it never gives undefined. */
export function remembering<K, V>(work: (value: K) => V): (value: K) => V {
  const known = new Map<K, V>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined) known.set(value, (result = work(value)));
    return result;
  };
}
