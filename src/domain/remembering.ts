/** Doing work once for each of a few values that come again and again. */

/**
 * The same work, done at the first call with a value; it never gives undefined.
 * @param most so many values are remembered, the first ones: where more of them differ, looking
 *   for one takes longer than the work
 */
export function remembering<K, V>(work: (value: K) => V, most = Infinity): (value: K) => V {
  const known = new Map<K, V>();
  return (value) => {
    let result = known.get(value);
    if (result !== undefined) return result;
    result = work(value);
    if (known.size < most) known.set(value, result);
    return result;
  };
}
