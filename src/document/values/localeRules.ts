/** How a spreadsheet's locale reads and writes numbers, dates and formulas. */
import { type FormulaSigns, formulaSigns } from './formulaSigns';

/** The rules of one locale. */
export interface LocaleRules {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly monthFirst: boolean;
  /** Default format of a date cell. */
  readonly dateFormat: string;
  /** Default format of a date cell with a time of day. */
  readonly dateTimeFormat: string;
  readonly formulas: FormulaSigns;
}

const byLocale = new Map<string, LocaleRules>();

/** The rules of a locale such as `vi_VN`. */
export function localeRules(locale: string): LocaleRules {
  let rules = byLocale.get(locale);
  if (!rules) {
    rules = readRules(locale.replace('_', '-'));
    byLocale.set(locale, rules);
  }
  return rules;
}

function readRules(tag: string): LocaleRules {
  const number = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1_234_567.5);
  const partOf = (type: string, otherwise: string): string =>
    number.find((part) => part.type === type)?.value ?? otherwise;
  const order = new Intl.DateTimeFormat(tag).formatToParts(0).map((part) => part.type);
  const monthFirst = order.indexOf('month') < order.indexOf('day');
  const dateFormat = monthFirst ? 'm/d/yyyy' : 'dd/mm/yyyy';
  return {
    tag,
    decimal: partOf('decimal', '.'),
    group: partOf('group', ','),
    monthFirst,
    dateFormat,
    dateTimeFormat: `${dateFormat} h:mm:ss`,
    formulas: formulaSigns(tag),
  };
}
