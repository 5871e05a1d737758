/** Reading a date cell as people write it (SPEC 3). */
import { fromSerial, hasSerial, type Interval, monthOf, singleDay } from '../../calendar';
import { type Cell, cellText, type DateCell, isBlank, isDateCell } from '../../sheet/cell';
import { type DateOutcome, readInterval } from './dateInterval';
import { dateNotation, isTimeAlone } from './dateNotation';
import { isDenial, isEmptyPhrase, phraseOf } from './phrase';

/** What a date cell says. A text that gives no day is kept for the message. */
export type DateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'interval'; readonly interval: Interval; readonly dateCell: boolean }
  | { readonly kind: 'tentative'; readonly text: string }
  | { readonly kind: 'incomplete'; readonly text: string }
  | {
      readonly kind: 'unreadable';
      readonly text: string;
      /** Rows of one unit say different things. */
      readonly areSeveral?: true;
    };

const BLANK_DATE: DateReading = { kind: 'blank' };

/** 'dự kiến' and its abbreviation, in brackets or not. */
const TENTATIVE = /\(?\s*(?:dự kiến|(?<!\p{L})d[./]?k(?!\p{L})\.?)(?:\s*\))?:?(?: sẽ)?/gu;
/** A serial number in a file of texts, perhaps with a time of day. */
const SERIAL_TEXT = /^\d{5}(?:[.,]\d+)?$/;
/** No date is that long; a note may be, and is not worth taking apart. */
const LONGEST_DATE = 150;

/**
 * Reads a cell of a date column.
 * @param held whether the column says when a congress was held: there 'dự kiến' makes the cell
 *   tentative, elsewhere the word is dropped
 * @example readDate('Sáng 12/4/2023', false) // 12/04/2023
 */
export function readDate(cell: Cell, held: boolean): DateReading {
  if (isDateCell(cell)) return readDateCell(cell);
  if (isBlank(cell)) return BLANK_DATE;
  if (typeof cell === 'string') return readText(cell, held);
  const day = typeof cell === 'number' ? fromSerial(cell) : null;
  return day ? interval(singleDay(day)) : { kind: 'unreadable', text: cellText(cell) };
}

function readDateCell(cell: DateCell): DateReading {
  // A number that is no date, in a cell with a date's format.
  if (!hasSerial(cell.date)) return { kind: 'unreadable', text: cellText(cell) };
  return cell.showsMonth ? interval(monthOf(cell.date)) : interval(singleDay(cell.date), true);
}

function readText(text: string, held: boolean): DateReading {
  let phrase = phraseOf(text);
  if (phrase.search(TENTATIVE) >= 0) {
    if (held) return { kind: 'tentative', text: cellText(text) };
    phrase = phrase.replace(TENTATIVE, ' ').trim();
  }
  if (isEmptyPhrase(phrase) || isDenial(phrase)) return BLANK_DATE;
  const outcome = readPhrase(phrase);
  return outcome === 'incomplete' || outcome === null
    ? { kind: outcome ?? 'unreadable', text: cellText(text) }
    : interval(outcome);
}

function readPhrase(phrase: string): DateOutcome {
  if (phrase.length > LONGEST_DATE) return null;
  if (!SERIAL_TEXT.test(phrase)) return readInterval(dateNotation(phrase));
  const day = fromSerial(parseInt(phrase, 10));
  return day && singleDay(day);
}

/**
 * What the date cells of one unit say together, which may take several rows.
 * @param read reads one of them
 */
export function jointDate(cells: readonly Cell[], read: (cell: Cell) => DateReading): DateReading {
  const filled = cells.filter((cell) => read(cell).kind !== 'blank');
  const [first = '', ...others] = filled;
  if (others.every((cell) => saidBy(read(cell)) === saidBy(read(first)))) return read(first);
  const texts = [...new Set(filled.map(cellText))];
  return { kind: 'unreadable', text: texts.join('; '), areSeveral: true };
}

/** The same of two readings where they say the same. */
function saidBy(reading: DateReading): string {
  if (reading.kind === 'blank') return '';
  if (reading.kind !== 'interval') return reading.text;
  return `${reading.interval.first}/${reading.interval.last}`;
}

/** Whether an unreadable text tells a time of day: then the day alone is missing. */
export function lacksDay(text: string): boolean {
  return text.length <= LONGEST_DATE && isTimeAlone(phraseOf(text));
}

function interval(days: Interval, dateCell = false): DateReading {
  return { kind: 'interval', interval: days, dateCell };
}
