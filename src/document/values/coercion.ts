/**
 * What becomes of a text that is typed or written into a cell. numfmt reads texts too, but other than
 * Sheets: in Vietnamese it takes `1234.567` for a grouped number and `1/12` for 12 January, it makes a
 * date of `Tháng 4/2023`, and knows no year but that of the machine.
 */
import type { LocaleRules } from './localeRules';
import { serialOfWall } from './zonedTime';

/** What a text becomes when it is written into a cell. */
export interface Entry {
  readonly value: string | number | boolean | null;
  /** Without the leading `=`. */
  readonly formula?: string;
  /** Format that the cell takes if it has none. */
  readonly numberFormat?: string;
}

/**
 * What Sheets makes of a text that a script writes, as if somebody had typed it.
 * Texts beginning with `+`, `-` or `@` that are no numbers become formulas: sources
 * conflict, and this is the dangerous reading.
 * @param asText whether the cell has the text format `@` @param year for dates without a year
 */
export function readEntry(
  text: string,
  asText: boolean,
  rules: LocaleRules,
  year: () => number,
): Entry {
  if (text === '') return { value: null };
  const first = text.charAt(0);
  if (first === "'") return { value: text.slice(1) };
  if (first === '=' && text.length > 1) return { value: null, formula: text.slice(1) };
  if (asText) return { value: text };
  const trimmed = text.trim();
  const entry =
    readBoolean(trimmed) ?? readNumber(trimmed, rules) ?? readDate(trimmed, rules, year);
  if (entry) return entry;
  if ((first === '+' || first === '-' || first === '@') && trimmed.length > 1) {
    return { value: null, formula: text };
  }
  return { value: text };
}

function readBoolean(text: string): Entry | null {
  const length = text.length;
  if (length === 4 && text.toUpperCase() === 'TRUE') return { value: true };
  if (length === 5 && text.toUpperCase() === 'FALSE') return { value: false };
  return null;
}

const MAY_BE_NUMBER = /^[+-]?[\d.,]/;

function readNumber(text: string, { decimal, group }: LocaleRules): Entry | null {
  if (!MAY_BE_NUMBER.test(text)) return null;
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1).trimEnd() : text;
  const [whole = '', fraction, ...more] = digits.split(decimal);
  if (more.length > 0) return null;
  const [, sign = '', grouped = ''] = /^([+-]?)(.*)$/s.exec(whole) ?? [];
  const groups = grouped.split(group);
  const wholeDigits = groups.join('');
  const isGrouped = groups.length > 1;
  if (isGrouped && !groups.every((part, index) => isGroup(part, index))) return null;
  const plain = `${sign}${wholeDigits || '0'}${fraction === undefined ? '' : `.${fraction || '0'}`}`;
  if (wholeDigits === '' && !fraction) return null;
  if (!/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain)) return null;
  const number = Number(plain);
  if (!Number.isFinite(number)) return null;
  if (percent) return { value: number / 100, numberFormat: fraction ? '0.00%' : '0%' };
  return isGrouped
    ? { value: number, numberFormat: fraction ? '#,##0.00' : '#,##0' }
    : { value: number };
}

function isGroup(digits: string, index: number): boolean {
  return index === 0 ? /^\d{1,3}$/.test(digits) : /^\d{3}$/.test(digits);
}

const TIME = String.raw`(?:(\d{1,2}):(\d{2})(?::(\d{2}))?)`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:\s+${TIME})?$`);
const YEAR_LAST = new RegExp(
  String.raw`^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?:\s+${TIME})?$`,
);
const TIME_ONLY = new RegExp(`^${TIME}$`);

function readDate(text: string, rules: LocaleRules, year: () => number): Entry | null {
  if (!/^\d/.test(text)) return null;
  const time = TIME_ONLY.exec(text);
  if (time) {
    const fraction = dayFraction(time[1], time[2], time[3]);
    return fraction === null
      ? null
      : { value: fraction, numberFormat: time[3] ? 'h:mm:ss' : 'h:mm' };
  }
  const iso = YEAR_FIRST.exec(text);
  if (iso) {
    return dateEntry(Number(iso[1]), iso[3], iso[4], iso.slice(5), 'yyyy-mm-dd', 'h:mm:ss');
  }
  const local = YEAR_LAST.exec(text);
  if (!local) return null;
  const [month, day] = rules.monthFirst ? [local[1], local[3]] : [local[3], local[1]];
  const format = local[4] === undefined ? 'd/m' : rules.dateFormat;
  return dateEntry(fullYear(local[4], year), month, day, local.slice(5), format, 'h:mm:ss');
}

function dateEntry(
  year: number,
  month: string | undefined,
  day: string | undefined,
  [hour, minute, second]: (string | undefined)[],
  dateFormat: string,
  timeFormat: string,
): Entry | null {
  const wall = Date.UTC(year, Number(month) - 1, Number(day));
  const date = new Date(wall);
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  if (hour === undefined) return { value: serialOfWall(wall), numberFormat: dateFormat };
  const fraction = dayFraction(hour, minute, second);
  if (fraction === null) return null;
  return { value: serialOfWall(wall) + fraction, numberFormat: `${dateFormat} ${timeFormat}` };
}

function dayFraction(hour?: string, minute?: string, second = '0'): number | null {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  return h < 24 && m < 60 && s < 60 ? (h * 3600 + m * 60 + s) / 86_400 : null;
}

function fullYear(digits: string | undefined, year: () => number): number {
  if (digits === undefined) return year();
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}
