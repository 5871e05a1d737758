/**
 * The grid's library for number formats, with numbers and dates as the open document's locale has
 * them: the build puts it in the place of the library itself. Pasted texts are read here, typed ones
 * are not (see typedText.ts).
 */
import { format as formatted } from 'numfmt';
import {
  isDateFormat,
  type LocaleRules,
  localeRules,
  numberLocale,
  readEntry,
} from '../../../document';

export * from 'numfmt';

type Options = Parameters<typeof formatted>[2];

interface Parsed {
  readonly v: number;
  readonly z?: string;
}

let rules: LocaleRules = localeRules('vi_VN');
let thisYear = (): number => new Date().getFullYear();

/** @param locale of the document, such as `vi_VN` @param year of dates without one */
export function useLocale(locale: string, year: () => number): void {
  rules = localeRules(locale);
  thisYear = year;
}

export function format(pattern: string, value: unknown, options?: Options): string {
  return formatted(pattern, value, { locale: numberLocale(rules), ...options });
}

export function parseDate(text: string): Parsed | null {
  const parsed = parse(text);
  return parsed && isDateFormat(parsed.z) ? parsed : null;
}

export function parseNumber(text: string): Parsed | null {
  const parsed = parse(text);
  return parsed && !isDateFormat(parsed.z) ? parsed : null;
}

/** Times are read with the dates. */
export function parseTime(): null {
  return null;
}

function parse(text: unknown): Parsed | null {
  if (typeof text !== 'string') return null;
  const { value, numberFormat } = readEntry(text.replace(/^'/, "''"), false, rules, thisYear);
  if (typeof value !== 'number') return null;
  // The grid takes commas in a grouped number for those of another locale
  const isGrouped = numberFormat?.startsWith('#,##0') && text.includes(',');
  return { v: value, ...(numberFormat !== undefined && !isGrouped && { z: numberFormat }) };
}
