/** Texts of people's cells as sentences quote them. */

/** More of a cell nobody reads in a sentence, and several would not fit into a cell together. */
const MOST_CHARACTERS = 200;

/** A text, or where it is very long its beginning. */
export function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  // A letter outside the basic plane is two characters, of which one alone is none.
  return `${text.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
