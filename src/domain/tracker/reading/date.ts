/** Reading a date cell as people write it (SPEC 3). */
import { calendarDate, fromSerial, type Interval, months, singleDay } from '../../calendar';
import { type Cell, cellText, isBlank, isDateCell } from '../../sheet/cell';
import { spellingKey } from '../../text/spelling';

/** What a date cell says. A text that gives no day is kept for the message. */
export type DateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'interval'; readonly interval: Interval; readonly dateCell: boolean }
  | { readonly kind: 'tentative'; readonly text: string }
  | { readonly kind: 'incomplete' | 'unreadable'; readonly text: string };

const BLANK_DATE: DateReading = { kind: 'blank' };

/** A phrase that says that nothing has happened: 'chưa tổ chức', 'không'. */
export const DENIAL = /^(chưa|không)(?![\p{L}\p{M}\p{N}])/u;
const TENTATIVE = /dự kiến/g;

/** Words that surround a date without changing the day. Longer ones come first. */
/** Minutes stand right behind the hour, or apart where no day can be meant: '8h 12/4/2023'. */
const MINUTES = String.raw`(?:\d{1,2}(?!\d|[/.]\d)|\s+\d{1,2}(?!\d|\s*[/.-]\s*\d))(?:\s*(?:phút|p|['’]|:\d{2}(?:\.\d+)?))?`;
const CLOCK = String.raw`\d{1,2}\s*(?:giờ|h|g|:)(?:${MINUTES})?`;
const NOISE = new RegExp(
  [
    String.raw`(?<=\d)t(?=\d{1,2}:)`, // 2023-05-31T08:00
    `${CLOCK}(?:\\s*(?:-|đến)\\s*${CLOCK})?`,
    String.raw`(?<![\p{L}\p{N}])(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|cn)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])t[2-7](?=[,\s]+\d{1,2}[/.-])`, // T7, 15/4/2023; not T4/2023
    String.raw`(?<![\p{L}\p{N}])(?:cả ngày|nửa ngày|buổi|sáng|trưa|chiều|tối|ngày|từ|lúc|vào|hồi|trong|mùng|mồng)(?![\p{L}\p{N}])`,
    String.raw`[()]`,
  ].join('|'),
  'gu',
);

const SEPARATOR = String.raw`[/.-]`;
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  đầu: [1, 10],
  'thượng tuần': [1, 10],
  giữa: [11, 20],
  'trung tuần': [11, 20],
  cuối: [21, 31],
  'hạ tuần': [21, 31],
};

const DAY_ONLY = /^\d{1,2}$/;
const DAY_MONTH = /^(\d{1,2})([/.-])(\d{1,2})$/;
const DAY_MONTH_YEAR = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_MONTH_DAY = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const MONTH = String.raw`(?:tháng|th|t)\.?\s*(\d{1,2})`;
const MONTH_YEAR = new RegExp(`^(?:${MONTH}|(\\d{1,2}))${SEPARATOR}(\\d{4})$`);
const MONTH_RANGE = new RegExp(`^${MONTH}-(?:${MONTH}|(\\d{1,2}))${SEPARATOR}(\\d{4})$`);
const QUARTER_YEAR = new RegExp(
  String.raw`^(?:q[úu]y|qu[íi]|q)\.?\s*(i{1,3}|iv|[1-4])${SEPARATOR}(\d{4})$`,
);
const PART_OF_MONTH = new RegExp(
  `^(${Object.keys(PARTS).join('|')})\\s*${MONTH}${SEPARATOR}(\\d{4})$`,
);
const MONTH_OR_PART_ALONE = new RegExp(
  `^(?:(?:${Object.keys(PARTS).join('|')})\\s*)?(?:tháng|th|t)\\.?\\s*(\\d{1,2})$`,
);
const QUARTER_ALONE = /^(?:q[úu]y|qu[íi])\.?\s*(?:i{1,3}|iv|[1-4])$/;

/** Reduces a phrase to numbers and separators: 'Sáng ngày 5 tháng 4 năm 2023' → '5/4/2023'. */
function reduce(key: string): string {
  return key
    .replace(NOISE, ' ')
    .replace(/(\d)\s*(?:tháng)\s*(?=\d)/g, '$1/')
    .replace(/(\d|[iv])\s*(?:,?\s*năm|,(?=\s*\d{4}$))\s*(?=\d)/g, '$1/')
    .replace(/\s*(?:đến|tới)\s*/g, '-')
    .replace(/(\d)\s*(?:và|&|\+|,)\s*(?=\d)/g, '$1-')
    .replace(/\s*([/.-])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:]+|[\s,;:.]+$/g, '');
}

function yearOf(digits: string): number {
  return digits.length === 2 ? 2000 + +digits : +digits;
}

function readDay(text: string): Interval | null {
  let match = DAY_MONTH_YEAR.exec(text);
  let day = match && calendarDate(yearOf(match[4]!), +match[3]!, +match[1]!);
  if (!match) {
    match = YEAR_MONTH_DAY.exec(text);
    day = match && calendarDate(+match[1]!, +match[3]!, +match[4]!);
  }
  return day && singleDay(day);
}

/** A text that names a real day, month or quarter but no year. */
function lacksYear(text: string): boolean {
  const dayMonth = DAY_MONTH.exec(text);
  // A leap year, because 29/2 may be one.
  if (dayMonth) return calendarDate(2000, +dayMonth[3]!, +dayMonth[1]!) !== null;
  const month = MONTH_OR_PART_ALONE.exec(text);
  if (month) return +month[1]! >= 1 && +month[1]! <= 12;
  return QUARTER_ALONE.test(text);
}

/** Gives the first half of a range the month and year that only the second half states. */
function completeFirst(first: string, last: string): string {
  const full = DAY_MONTH_YEAR.exec(last);
  if (full && DAY_ONLY.test(first)) return `${first}/${full[3]!}/${full[4]!}`;
  const dayMonth = DAY_MONTH.exec(first);
  if (full && dayMonth) return `${dayMonth[1]!}/${dayMonth[3]!}/${full[4]!}`;
  return first;
}

type Outcome = Interval | 'incomplete' | null;

function readRange(text: string): Outcome {
  for (let dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
    const last = text.slice(dash + 1);
    const first = completeFirst(text.slice(0, dash), last);
    const from = readDay(first);
    const to = readDay(last);
    if (from && to) {
      return from.first <= to.first ? { first: from.first, last: to.first, exact: true } : null;
    }
    const openEnd = lacksYear(last) && !DAY_ONLY.test(last);
    if (openEnd && (from || lacksYear(first) || DAY_ONLY.test(first))) return 'incomplete';
  }
  return null;
}

function readLongPeriod(text: string): Interval | null {
  let match = MONTH_YEAR.exec(text);
  if (match) return months(+match[3]!, +(match[1] ?? match[2]!));
  match = MONTH_RANGE.exec(text);
  if (match) return months(+match[4]!, +match[1]!, +(match[2] ?? match[3]!));
  match = QUARTER_YEAR.exec(text);
  if (match) {
    const quarter = QUARTERS[match[1]!] ?? +match[1]!;
    return months(+match[2]!, quarter * 3 - 2, quarter * 3);
  }
  match = PART_OF_MONTH.exec(text);
  if (!match) return null;
  const month = months(+match[3]!, +match[2]!);
  const [firstDay, lastDay] = PARTS[match[1]!]!;
  const first = month && calendarDate(+match[3]!, +match[2]!, firstDay);
  const last = month && (calendarDate(+match[3]!, +match[2]!, lastDay) ?? month.last);
  return first && last ? { first, last, exact: false } : null;
}

function readReduced(text: string): Outcome {
  if (/^\d{5}$/.test(text)) {
    const day = fromSerial(+text);
    return day && singleDay(day);
  }
  return (
    readDay(text) ??
    readLongPeriod(text) ??
    (lacksYear(text) ? 'incomplete' : null) ??
    readRange(text)
  );
}

/**
 * Reads a cell of a date column.
 * @param held whether the column says when a congress was held: there 'dự kiến' makes the cell
 *   tentative, elsewhere the word is dropped
 * @example readDate('Sáng 12/4/2023', false) // 12/04/2023
 */
export function readDate(cell: Cell, held: boolean): DateReading {
  if (isDateCell(cell)) {
    return { kind: 'interval', interval: singleDay(cell.date), dateCell: true };
  }
  if (isBlank(cell)) return BLANK_DATE;
  if (typeof cell !== 'string') {
    const day = typeof cell === 'number' ? fromSerial(cell) : null;
    if (day) return { kind: 'interval', interval: singleDay(day), dateCell: false };
    return { kind: 'unreadable', text: cellText(cell) };
  }
  let key = spellingKey(cell);
  if (key.includes('dự kiến')) {
    if (held) return { kind: 'tentative', text: cellText(cell) };
    key = key.replace(TENTATIVE, ' ').trim();
  }
  if (key === '' || DENIAL.test(key)) return BLANK_DATE;
  const outcome = readReduced(reduce(key));
  if (outcome === 'incomplete' || outcome === null) {
    return { kind: outcome ?? 'unreadable', text: cellText(cell) };
  }
  return { kind: 'interval', interval: outcome, dateCell: false };
}
