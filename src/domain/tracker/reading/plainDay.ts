/** The day that a cell says and nothing beside it, so that a date cell can take its place. */
import { calendarDate, type CalendarDate, fromSerial } from '../../calendar';
import type { Cell } from '../../sheet/cell';
import { readDay } from './dateInterval';
import { wholeNotation } from './dateNotation';
import { phraseOf } from './phrase';

const SERIAL = /^\d{5}$/;
/** What may have been meant with its year first: '23-05-12'. */
const SHORT_YEAR = /^(\d\d)([-/.])(\d\d?)\2(\d\d?)$/;
/** No day is that long: longer texts are not worth taking apart. */
const LONGEST_DAY = 40;

/**
 * The day of a text or number that is a day and no more: with a part of the day, a clock time, a
 * weekday, brackets or a remark something would be lost with the text.
 * @example plainDay('ngày 12 tháng 4 năm 2023') // 2023-04-12
 * @example plainDay('Sáng 12/4/2023') // null
 */
export function plainDay(cell: Cell): CalendarDate | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? fromSerial(cell) : null;
  if (typeof cell !== 'string') return null;
  const phrase = phraseOf(cell);
  if (phrase.length > LONGEST_DAY) return null;
  if (SERIAL.test(phrase)) return fromSerial(Number(phrase));
  return readDay(wholeNotation(phrase))?.first ?? null;
}

/** The day of a text such as '23-05-12' if its year stands first; null for any other text. */
export function yearFirstDay(cell: Cell): CalendarDate | null {
  const match = typeof cell === 'string' ? SHORT_YEAR.exec(phraseOf(cell)) : null;
  return match && calendarDate(2000 + Number(match[1]), Number(match[3]), Number(match[4]));
}
