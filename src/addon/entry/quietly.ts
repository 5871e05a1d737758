/** What nobody has asked for fails without a word to anybody. */

/** Does something, and where it fails only logs that. @returns null where it fails */
export function quietly<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    console.warn(String(error));
    return null;
  }
}
