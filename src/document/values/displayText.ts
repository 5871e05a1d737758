/** What a cell shows for its value, under its number format and in the locale of the document. */
import { addLocale, format as formatted, getLocale } from 'numfmt';
import { CellError, type Scalar } from '../workbook';
import type { LocaleRules } from './localeRules';

/** How a cell shows its value. A format that nobody can read shows it as it is. */
export function displayText(
  value: Scalar,
  format: string | undefined,
  locale: LocaleRules,
): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const plain = typeof value === 'number' ? String(value).replace('.', locale.decimal) : value;
  // Sheets shows all digits of a number without a format, and no `1,2E+11` as Excel does.
  if (format === undefined || /^(?:general|@)$/i.test(format)) return plain;
  return formatted(format, value, {
    locale: numberLocale(locale),
    // 30 December 1899 is serial 0.
    leap1900: false,
    throws: false,
    invalid: plain,
  });
}

/** The tag of a locale that the formats know: of one that they lack, they are told the marks. */
export function numberLocale({ tag, decimal, group }: LocaleRules): string {
  if (!getLocale(tag)) addLocale({ decimal, group }, tag);
  return tag;
}
