/** Texts that are kept longer than what they were cut out of. */

/** The text as a string of its own: a piece of a long string keeps all of it in memory. */
export function ownText(text: string): string {
  return text.length < 13 ? text : `${text} `.slice(0, -1);
}
