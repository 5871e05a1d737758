/** Reading a tick: done, not done, or done on a day (SPEC 3). */
import type { Interval } from '../../calendar';
import { type Cell, cellText, isBlank } from '../../sheet/cell';
import { readDate } from './date';
import { isDenial, isEmptyPhrase, phraseOf } from './phrase';

export type MarkReading =
  | { readonly kind: 'no' | 'yes' }
  | { readonly kind: 'date'; readonly interval: Interval; readonly dateCell: boolean }
  | { readonly kind: 'unknown'; readonly text: string };

export const NO: MarkReading = { kind: 'no' };
const YES: MarkReading = { kind: 'yes' };

const YES_WORDS: ReadonlySet<string> = new Set(
  [
    ...['x', 'v', '✓', '✔', '√', '☑', '✅', '1', 'true'],
    ...['rồi', 'xong', 'đạt', 'đủ', 'hoàn thành'],
  ].map(phraseOf),
);
const NO_WORDS: ReadonlySet<string> = new Set(['0', 'false', '☐', '□']);
const ASSERTION = /^(đã|có)(?![\p{L}\p{M}\p{N}])/u;

/**
 * Reads a cell of a mark column. A blank is 'no'; a date is 'yes' on that day.
 * @example readMark('đã duyệt') // yes
 */
export function readMark(cell: Cell): MarkReading {
  if (isBlank(cell)) return NO;
  if (typeof cell !== 'object') {
    const phrase = phraseOf(String(cell)).replace(/\.$/, '');
    if (isEmptyPhrase(phrase) || NO_WORDS.has(phrase) || isDenial(phrase)) return NO;
    if (YES_WORDS.has(phrase) || ASSERTION.test(phrase)) return YES;
  }
  // As for a held congress: a day that is only planned is not a day on which it was done.
  const date = readDate(cell, true);
  if (date.kind === 'interval') {
    return { kind: 'date', interval: date.interval, dateCell: date.dateCell };
  }
  return { kind: 'unknown', text: cellText(cell) };
}
