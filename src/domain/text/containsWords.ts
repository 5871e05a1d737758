/** Whether a text contains another as whole words. */

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Both texts are given as `spellingKey` gives them: who looks through many rows makes the keys once. */
export function containsWords(key: string, wanted: string): boolean {
  if (wanted === '') return false;
  for (let at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + 1)) {
    const before = key[at - 1] ?? '';
    const after = key[at + wanted.length] ?? '';
    if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return true;
  }
  return false;
}
