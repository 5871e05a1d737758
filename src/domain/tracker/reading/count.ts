/** Reading a count of people as people write it (SPEC 3). */
import { type Cell, cellText, isBlank } from '../../sheet/cell';
import { isEmptyPhrase, phraseOf } from './phrase';

export type NumberReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly text: string };

export const BLANK_NUMBER: NumberReading = { kind: 'blank' };

/**
 * Digits, or groups of three set apart by a point, a space, or a comma that can be no decimal one,
 * then perhaps a unit: '24 ĐV', '24 (người)'; '3O' is no 3.
 */
const COUNT =
  /^(\d{1,9}|[1-9]\d{0,2}(?:(?:[. ]\d{3}){1,2}|,(?!000)\d{3}|(?:,\d{3}){2}))(?!\s*[oil]+\.?$)(?:\s*[\p{L}/]+(?:\s+[\p{L}/]+)*|\s*\([\p{L}/ ]+\))?\.?$/u;
/** '24,0', '24.000000000000004'; three digits behind the mark may be a group. */
const DECIMAL = /^\d{1,9}[.,](?!\d{3}$)\d{1,20}$/;

/** How far formulas leave a sum from the number that it is. */
const FLOAT_NOISE = 1e-9;

/** The whole or half number that a number as good as is, else the number. */
export function withoutNoise(value: number): number {
  const nearest = Math.round(value * 2) / 2;
  // Adding 0 makes -0 a plain zero.
  return Math.abs(value - nearest) <= FLOAT_NOISE ? nearest + 0 : value;
}

/**
 * Reads a cell of a count column: whole and not negative.
 * @example readCount('1.200') // 1200
 */
export function readCount(cell: Cell): NumberReading {
  if (isBlank(cell)) return BLANK_NUMBER;
  const phrase = typeof cell === 'string' ? phraseOf(cell) : null;
  if (phrase !== null && isEmptyPhrase(phrase)) return BLANK_NUMBER;
  const value = typeof cell === 'number' ? withoutNoise(cell) : countOf(phrase ?? '');
  return Number.isInteger(value) && value >= 0
    ? { kind: 'number', value }
    : { kind: 'unreadable', text: cellText(cell) };
}

/** NaN where the phrase is no count. */
function countOf(phrase: string): number {
  const match = COUNT.exec(phrase);
  if (match) return Number(match[1]!.replace(/[., ]/g, ''));
  return DECIMAL.test(phrase) ? withoutNoise(Number(phrase.replace(',', '.'))) : NaN;
}
