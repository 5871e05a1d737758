/** The types of plan parameters: how a cell becomes a value, and how people are told what to write. */
import type { CalendarDate } from '../../calendar';
import { type Cell, cellText } from '../../sheet/cell';
import type { Language, Localized } from '../../text/language';
import { spellingKey, tidy } from '../../text/spelling';
import { type NumberReading, readCount } from '../../tracker/reading/count';
import { readDate } from '../../tracker/reading/date';
import { readDuration } from '../../tracker/reading/duration';

/** What a value is; format, list and unit of its cell on the plan sheet follow from it. */
export type ParameterKind = 'day' | 'days' | 'count' | 'text' | 'term' | 'choice';

export interface ParameterType<
  T extends string | number = string | number,
  K extends ParameterKind = ParameterKind,
> {
  readonly kind: K;
  /** What to write, within a sentence. */
  readonly expected: Localized;
  /** The value in a cell that is not blank; undefined where it holds none. */
  readonly read: (cell: Cell) => T | undefined;
  /** All values with their labels, where there are only a few. */
  readonly choices?: Readonly<Record<string, Localized>>;
}

const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The names in a text, and the spellings in a name: parts without a letter or digit are none. */
export function partsOf(text: string | null | undefined, separator: RegExp): string[] {
  const parts = (text ?? '').split(separator).map((part) => part.trim());
  return parts.filter((part) => LETTER_OR_DIGIT.test(part));
}

/** One day. */
export const DAY: ParameterType<CalendarDate, 'day'> = {
  kind: 'day',
  expected: {
    vi: 'một ngày theo dạng ngày/tháng/năm, ví dụ 31/05/2023',
    en: 'one day as day/month/year, e.g. 31/05/2023',
  },
  read: (cell) => {
    const reading = readDate(cell, false);
    if (reading.kind !== 'interval') return undefined;
    const { first, last } = reading.interval;
    return first === last ? first : undefined;
  },
};

/** How long something takes, also in halves of a day. */
export const DAYS: ParameterType<number, 'days'> = {
  kind: 'days',
  expected: {
    vi: 'một số ngày lớn hơn 0, ví dụ 1 hoặc 1,5',
    en: 'a number of days above 0, e.g. 1 or 1.5',
  },
  read: (cell) => {
    const days = numeric(cell, readDays);
    return days > 0 ? days : undefined;
  },
};

/** How many there are of something; which thing, the parameter's unit says. */
export const COUNT: ParameterType<number, 'count'> = {
  kind: 'count',
  expected: {
    vi: 'một số nguyên từ 0 trở lên, ví dụ 15',
    en: 'a whole number from 0 up, e.g. 15',
  },
  read: (cell) => {
    const count = numeric(cell, readCount);
    return Number.isSafeInteger(count) ? count : undefined;
  },
};

/** A share of a whole, in percent. */
export const PERCENT: ParameterType<number, 'count'> = {
  kind: 'count',
  expected: {
    vi: 'một số phần trăm từ 0 đến 100, ví dụ 30',
    en: 'a percentage from 0 to 100, e.g. 30',
  },
  read: (cell) => {
    const percent = COUNT.read(cell);
    return percent !== undefined && percent <= 100 ? percent : undefined;
  },
};
/** A text in one line; a tick is none. */
export function readLine(cell: Cell): string | undefined {
  return typeof cell === 'boolean' ? undefined : cellText(cell);
}

/** Text, whose lines stay apart. */
export const TEXT: ParameterType<string, 'text'> = {
  kind: 'text',
  expected: { vi: 'một đoạn văn bản', en: 'a text' },
  read: (cell) => {
    if (typeof cell !== 'string') return readLine(cell);
    const lines = cell.split(LINE_BREAK).map(tidy);
    return lines.filter((line) => line !== '').join('\n');
  },
};

/** A name, or several, each in one spelling or more. */
export const NAMES: ParameterType<string, 'text'> = {
  kind: 'text',
  expected: {
    vi: 'tên gọi; các cách viết cách nhau bằng dấu “;”',
    en: "a name; its spellings are separated by ';'",
  },
  read: (cell) => {
    const text = TEXT.read(cell);
    return text !== undefined && LETTER_OR_DIGIT.test(text) ? text : undefined;
  },
};

/** A term of office, from year to year. */
export const TERM: ParameterType<string, 'term'> = {
  kind: 'term',
  expected: { vi: 'nhiệm kỳ dạng 2023-2028', en: 'a term such as 2023-2028' },
  read: (cell) => {
    const match = /^(\d{4})-(\d{4})$/.exec(spellingKey(cellText(cell)));
    return match && match[1]! < match[2]! ? `${match[1]!}-${match[2]!}` : undefined;
  },
};

/** A choice: its codes, each with its label. */
export interface ChoiceType<V extends string> extends ParameterType<V, 'choice'> {
  readonly choices: Readonly<Record<V, Localized>>;
}

/** One of a few codes; on the sheet a code is written as its label in either language (SPEC 1). */
export function oneOf<const V extends string>(
  choices: Readonly<Record<V, Localized>>,
): ChoiceType<V> {
  const codes = Object.keys(choices) as V[];
  const listed = (language: Language) =>
    codes.map((code) => `“${choices[code][language]}”`).join(', ');
  return {
    kind: 'choice',
    expected: { vi: `một trong các giá trị: ${listed('vi')}`, en: `one of: ${listed('en')}` },
    read: (cell) => {
      const key = spellingKey(cellText(cell));
      return codes.find((code) =>
        [code, choices[code].vi, choices[code].en].some((name) => spellingKey(name) === key),
      );
    },
    choices,
  };
}

/** A duration in days. */
function readDays(cell: Cell): NumberReading {
  const reading = readDuration(cell, 'days');
  return reading.kind === 'number' ? { ...reading, value: reading.value / 2 } : reading;
}

/** What a choice's list offers, in a language. */
export function labelsOf(
  choices: Readonly<Record<string, Localized>>,
  language: Language,
): string[] {
  return Object.values(choices).map((label) => label[language]);
}

/** A number, be it a text that is read as such a value; NaN for anything else. */
function numeric(cell: Cell, read: (cell: Cell) => NumberReading): number {
  if (typeof cell !== 'number' && typeof cell !== 'string') return NaN;
  const reading = read(cell);
  return reading.kind === 'number' ? reading.value : NaN;
}
