/** Searching as people type on a phone or in a hurry: without accents, case or punctuation. */
import { headerKey } from '../../domain/text/spelling';

const APART = /[^\p{L}\p{M}\p{N}]+/u;

/** The words of a text without accents and case. */
function foldedWords(text: string): string[] {
  return text
    .normalize('NFC')
    .split(APART)
    .map(headerKey)
    .filter((word) => word !== '');
}

/** A text in the form in which it is searched. */
export function searchable(...texts: readonly string[]): string {
  return foldedWords(texts.join(' ')).join(' ');
}

/**
 * A test for searchable texts: every word of the query occurs, in any order.
 * @example textSearch('truong mam non')(searchable('Trường Mầm non Tả Lèng')) // true
 */
export function textSearch(query: string): (text: string) => boolean {
  const words = foldedWords(query);
  return (text) => words.every((word) => text.includes(word));
}
