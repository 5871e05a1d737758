/** Reading how long a congress lasted, in half-days (buổi); one day is two (SPEC 1, 3). */
import { type Cell, cellText, isBlank } from '../../sheet/cell';
import { spellingKey } from '../../text/spelling';
import { BLANK_NUMBER, type NumberReading } from './count';

/** What a number without a unit counts in a column. */
export type DurationUnit = 'days' | 'half-days';

const HALF_DAYS_PER_DAY = 2;
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '1/2': 0.5,
  nửa: 0.5,
  một: 1,
  hai: 2,
  ba: 3,
};
const AMOUNT = String.raw`(\d+(?:[.,]\d+)?|½|1/2|nửa|một|hai|ba)\s*(½|rưỡi)?`;
const DAYS = new RegExp(`^${AMOUNT}\\s*ngày\\s*(rưỡi)?$`);
const HALF_DAYS = new RegExp(`^${AMOUNT}\\s*buổi(?:\\s+(?:sáng|chiều|tối))?$`);
const DAYS_AND_HALF_DAYS = new RegExp(
  `^${AMOUNT}\\s*ngày(?:\\s*(?:và|,|\\+))?\\s*(?:một|0?1)\\s*buổi$`,
);
const BARE = new RegExp(`^${AMOUNT}$`);
const WHOLE_DAY = /^cả ngày$/;
const ONE_HALF_DAY = /^(?:buổi )?(?:sáng|chiều|tối)$/;

function amount(match: RegExpExecArray): number {
  const word = match[1]!;
  const half = (match[2] ?? match[3]) ? 0.5 : 0;
  return (NUMBER_WORDS[word] ?? Number(word.replace(',', '.'))) + half;
}

function readPhrase(key: string, bareUnit: DurationUnit): number | null {
  if (WHOLE_DAY.test(key)) return HALF_DAYS_PER_DAY;
  if (ONE_HALF_DAY.test(key)) return 1;
  let match = DAYS_AND_HALF_DAYS.exec(key);
  if (match) return amount(match) * HALF_DAYS_PER_DAY + 1;
  match = DAYS.exec(key);
  if (match) return amount(match) * HALF_DAYS_PER_DAY;
  match = HALF_DAYS.exec(key);
  if (match) return amount(match);
  match = BARE.exec(key);
  if (match) return amount(match) * (bareUnit === 'days' ? HALF_DAYS_PER_DAY : 1);
  return null;
}

/**
 * Reads a cell of the duration column.
 * @returns half-days
 * @example readDuration('1,5 ngày', 'days') // 3
 */
export function readDuration(cell: Cell, bareUnit: DurationUnit): NumberReading {
  if (isBlank(cell)) return BLANK_NUMBER;
  const key =
    typeof cell === 'number' || typeof cell === 'string'
      ? spellingKey(String(cell)).replace(/\.$/, '')
      : '';
  const halfDays = readPhrase(key, bareUnit);
  if (halfDays === null) return { kind: 'unreadable', text: cellText(cell) };
  return { kind: 'number', value: halfDays };
}
