/** Joining what is told one after the other. */

/** Each text ends with one full stop before the next, whether or not it brings its own. */
export function sentences(texts: readonly string[]): string {
  return (
    texts.map((text) => text.replace(/\.$/, '')).join('. ') +
    (texts[texts.length - 1]?.endsWith('.') ? '.' : '')
  );
}
