import { isDateFormat } from './dateFormat';
import type { LocaleRules } from './localeRules';
import { CellError } from '../workbook';
import type { Scalar } from '../workbook';
import { wallOfSerial } from './zonedTime';

/** How a cell shows its value: dates, plain numbers, fixed decimals, thousands and percentages. */
export function displayText(
  value: Scalar,
  format: string | undefined,
  locale: LocaleRules,
): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format !== undefined && isDateFormat(format)) return dateText(value, format, locale);
  return numberText(value, format ?? 'General', locale);
}

const TOKEN = /"([^"]*)"|\\(.)|\[[^\]]*\]|am\/pm|y+|m+|d+|h+|s+|./gi;

function dateText(serial: number, format: string, { tag }: LocaleRules): string {
  const wall = new Date(wallOfSerial(serial));
  const [section = ''] = format.split(';');
  const halfDays = /am\/pm/i.test(section);
  const name = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(wall);
  let afterHours = false;
  return section.replace(TOKEN, (token: string, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    if (token.startsWith('[')) return '';
    if (/^am\/pm$/i.test(token)) return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    const letter = token.charAt(0).toLowerCase();
    const length = token.length > 3 ? 'long' : 'short';
    const isMinutes = letter === 'm' && afterHours;
    if (/[a-z]/.test(letter)) afterHours = letter === 'h';
    switch (letter) {
      case 'y':
        return String(wall.getUTCFullYear()).slice(-token.length);
      case 'm':
        if (isMinutes) return padded(wall.getUTCMinutes(), token);
        return token.length > 2 ? name({ month: length }) : padded(wall.getUTCMonth() + 1, token);
      case 'd':
        return token.length > 2 ? name({ weekday: length }) : padded(wall.getUTCDate(), token);
      case 'h':
        return padded(halfDays ? wall.getUTCHours() % 12 || 12 : wall.getUTCHours(), token);
      case 's':
        return padded(wall.getUTCSeconds(), token);
      default:
        return token;
    }
  });
}

function padded(number: number, token: string): string {
  return String(number).padStart(token.length, '0');
}

function numberText(value: number, format: string, { decimal, group }: LocaleRules): string {
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  if (!match) return String(value).replace('.', decimal);
  const [, grouped, decimals = '', percent = ''] = match;
  const fixed = Math.abs(percent ? value * 100 : value).toFixed(decimals.length);
  const [whole = '', fraction] = fixed.split('.');
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const sign = value < 0 && Number(fixed) !== 0 ? '-' : '';
  return `${sign}${digits}${fraction === undefined ? '' : decimal + fraction}${percent}`;
}
