/** Reading how long a congress lasted, in half-days (buổi); one day is two (SPEC 1, 3). */
import { type Cell, cellText, isBlank } from '../../sheet/cell';
import { BLANK_NUMBER, type NumberReading, withoutNoise } from './count';
import { isEmptyPhrase, phraseOf } from './phrase';

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
const AMOUNT = String.raw`(\d+(?:[.,]\d+)?|½|1/2|nửa|một|hai|ba)(\s*½|\s+1/2|\s*rưỡi)?`;
const DAYS = new RegExp(`^${AMOUNT}\\s*ngày(\\s*½|\\s+1/2|\\s*rưỡi)?$`);
const HALF_DAYS = new RegExp(`^${AMOUNT}\\s*buổi(?:\\s+(?:sáng|chiều|tối))?$`);
const DAYS_AND_HALF_DAYS = new RegExp(
  `^${AMOUNT}\\s*ngày(?:\\s*(?:và|,|\\+))?\\s*(?:một|0?1)\\s*buổi$`,
);
const BARE = new RegExp(`^${AMOUNT}$`);
const WHOLE_DAY = /^(?:cả ngày|(?:buổi )?sáng\s*(?:,|và|\+|-)\s*(?:buổi )?chiều)$/;
const ONE_HALF_DAY = /^(?:(?:cả )?buổi )?(?:sáng|chiều|tối)$/;
/** '01 (một) ngày' */
const NUMBER_REPEATED = /^(\d+)\s*\((một|hai|ba)\)/;
/** 'một (01) ngày' */
const WORD_REPEATED = /^(một|hai|ba)\s*\(0?(\d)\)/;
const UNIT_IN_BRACKETS = /\((ngày|buổi)\)$/;
/** '1 ngày (2 buổi)', '1 ngày/2 buổi' */
const SAID_TWICE = /^(?:([^()]+?)\s*\(([^()]+)\)|([^()/=]+ngày)\s*[/=]\s*([^()/=]+buổi))$/;

function amount(match: RegExpExecArray): number {
  const word = match[1]!;
  const half = (match[2] ?? match[3]) ? 0.5 : 0;
  return withoutNoise(NUMBER_WORDS[word] ?? Number(word.replace(',', '.'))) + half;
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
  if (match) return inHalfDays(amount(match), bareUnit);
  match = SAID_TWICE.exec(key);
  if (!match) return null;
  const [, days, again, daysBefore, behind] = match;
  const halfDays = readPhrase((days ?? daysBefore)!, bareUnit);
  return halfDays === readPhrase((again ?? behind)!.trim(), bareUnit) ? halfDays : null;
}

function inHalfDays(count: number, unit: DurationUnit): number {
  return unit === 'days' ? count * HALF_DAYS_PER_DAY : count;
}

function halfDaysOf(cell: Cell, bareUnit: DurationUnit): number | null {
  if (typeof cell === 'number') {
    const count = withoutNoise(cell);
    return count >= 0 ? inHalfDays(count, bareUnit) : null;
  }
  if (typeof cell !== 'string') return null;
  const phrase = phraseOf(cell)
    .replace(/\.$/, '')
    .replace(NUMBER_REPEATED, (text: string, digits: string, word: string) =>
      NUMBER_WORDS[word] === Number(digits) ? digits : text,
    )
    .replace(WORD_REPEATED, (text: string, word: string, digit: string) =>
      NUMBER_WORDS[word] === Number(digit) ? digit : text,
    )
    .replace(UNIT_IN_BRACKETS, '$1');
  return readPhrase(phrase, bareUnit);
}

/**
 * Reads a cell of the duration column.
 * @returns half-days
 * @example readDuration('1,5 ngày', 'days') // 3
 */
export function readDuration(cell: Cell, bareUnit: DurationUnit): NumberReading {
  if (isBlank(cell) || (typeof cell === 'string' && isEmptyPhrase(phraseOf(cell)))) {
    return BLANK_NUMBER;
  }
  const halfDays = halfDaysOf(cell, bareUnit);
  if (halfDays === null) return { kind: 'unreadable', text: cellText(cell) };
  return { kind: 'number', value: halfDays };
}
