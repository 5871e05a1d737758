/** Reading a count of people as people write it (SPEC 3). */
import { type Cell, cellText, isBlank } from '../../sheet/cell';
import { spellingKey } from '../../text/spelling';

export type NumberReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly text: string };

export const BLANK_NUMBER: NumberReading = { kind: 'blank' };

/** Digits, or groups of three set apart by a point or a space, then perhaps a unit: '24 ĐV'. */
const COUNT = /^(\d{1,9}|[1-9]\d{0,2}(?:[. ]\d{3}){1,2})(?:\s*[\p{L}/]+)*\.?$/u;

/**
 * Reads a cell of a count column: whole and not negative.
 * @example readCount('1.200') // 1200
 */
export function readCount(cell: Cell): NumberReading {
  if (isBlank(cell)) return BLANK_NUMBER;
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 0) {
    return { kind: 'number', value: cell };
  }
  const match = typeof cell === 'string' ? COUNT.exec(spellingKey(cell)) : null;
  if (!match) return { kind: 'unreadable', text: cellText(cell) };
  return { kind: 'number', value: Number(match[1]!.replace(/[. ]/g, '')) };
}
