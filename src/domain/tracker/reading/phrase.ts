/** A cell's text in the form in which it is read, and what phrases deny (SPEC 3). */
import { spellingKey } from '../../text/spelling';

/** Full-width characters, and Roman numerals of one character. */
const COMPATIBLE = /[\u2160-\u217F\uFF01-\uFF5E]/g;
const SLASHES = /[\u2044\u2215\\]/g;
/** What exporters put around a text so that a spreadsheet keeps it one: ="12/4/2023". */
const QUOTED = /^=?["“”„«'‘’](.*)["“”»'’]$/;
/** The apostrophe before a text that is no number or date. */
const APOSTROPHES = /^['\u2018\u2019\u02BC`´]+\s*/;
const DENIAL = /^[-(\s]*(?:chưa|không)(?![\p{L}\p{M}\p{N}])/u;

/** The spelling key of a text, with ordinary digits and letters and nothing around it. */
export function phraseOf(text: string): string {
  const plain = text.replace(COMPATIBLE, (character) => character.normalize('NFKC'));
  return spellingKey(plain)
    .replace(SLASHES, '/')
    .replace(QUOTED, '$1')
    .replace(APOSTROPHES, '')
    .trim();
}

/** Whether a phrase says that nothing has happened: 'chưa tổ chức', 'không'. */
export function isDenial(phrase: string): boolean {
  return DENIAL.test(phrase);
}

/** Whether nothing is left of a phrase but a dash. */
export function isEmptyPhrase(phrase: string): boolean {
  return phrase === '' || phrase === '-';
}
