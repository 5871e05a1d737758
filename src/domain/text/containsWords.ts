/** Whether a text contains another as whole words. */
import { spellingKey } from './spelling';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** @param key of the text, as {@link spellingKey} gives it */
export function containsWords(key: string, words: string): boolean {
  const wanted = spellingKey(words);
  if (wanted === '') return false;
  for (let at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + 1)) {
    const before = key[at - 1] ?? '';
    const after = key[at + wanted.length] ?? '';
    if (!LETTER_OR_DIGIT.test(before) && !LETTER_OR_DIGIT.test(after)) return true;
  }
  return false;
}
