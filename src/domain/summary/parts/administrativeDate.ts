/**
 * Days and figures as the running text of Vietnamese administrative documents has them (Decree
 * 30/2020/NĐ-CP, annex I): a leading zero for days below 10 and for January and February alone.
 * Tables keep DD/MM/YYYY.
 */
import { type CalendarDate, type Interval, plusDays } from '../../calendar';
import type { Language } from '../../text/language';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

function partsOf(date: CalendarDate): DateParts {
  const month = +date.slice(5, 7);
  return {
    day: date.slice(8, 10),
    month: month <= 2 ? `0${month}` : String(month),
    year: date.slice(0, 4),
  };
}

function englishDay(date: CalendarDate): string {
  return `${+date.slice(8, 10)} ${MONTHS[+date.slice(5, 7) - 1]!} ${date.slice(0, 4)}`;
}

/**
 * The day of a document's place-and-date line.
 * @example longDate(isoDay('2023-02-05'), 'vi') // 'ngày 05 tháng 02 năm 2023'
 */
export function longDate(date: CalendarDate, language: Language): string {
  if (language === 'en') return englishDay(date);
  const { day, month, year } = partsOf(date);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/**
 * A day within a sentence, without the word 'ngày'.
 * @example runningDate(isoDay('2023-05-30'), 'vi') // '30/5/2023'
 */
export function runningDate(date: CalendarDate, language: Language): string {
  if (language === 'en') return englishDay(date);
  const { day, month, year } = partsOf(date);
  return `${day}/${month}/${year}`;
}

/**
 * A day or several within a sentence.
 * @example runningSpan(singleDay(isoDay('2023-05-05')), 'vi') // 'ngày 05/5/2023'
 */
export function runningSpan({ first, last }: Interval, language: Language): string {
  const from = runningDate(first, language);
  const to = runningDate(last, language);
  if (language === 'en') return first === last ? from : `${from} to ${to}`;
  return first === last ? `ngày ${from}` : `từ ngày ${from} đến ngày ${to}`;
}

/**
 * The same, but that a whole month is named as such where nobody says on which of its days.
 * @example runningPeriod({ first, last, exact: false }, 'vi') // 'tháng 6/2023'
 */
export function runningPeriod(interval: Interval, language: Language): string {
  const { first, last, exact } = interval;
  const isMonth =
    first.slice(0, 7) === last.slice(0, 7) &&
    first.endsWith('-01') &&
    plusDays(last, 1).endsWith('-01');
  if (exact || !isMonth) return runningSpan(interval, language);
  const { month, year } = partsOf(first);
  return language === 'vi' ? `tháng ${month}/${year}` : `${MONTHS[+month - 1]!} ${year}`;
}

/**
 * A count with its thousands set apart: by a point in Vietnamese, by a comma in English.
 * @example countText(1200, 'vi') // '1.200'
 */
export function countText(count: number, language: Language): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, language === 'vi' ? '.' : ',');
}

/**
 * A count within a sentence of an official text, which has a leading zero below 10.
 * @example runningCount(3, 'vi') // '03'
 */
export function runningCount(count: number, language: Language): string {
  return language === 'vi' && count > 0 && count < 10 ? `0${count}` : countText(count, language);
}

/**
 * A percentage with its one decimal; `''` stays empty (SPEC 8).
 * @example percentText(52.6, 'vi') // '52,6%'
 */
export function percentText(percentage: number | '', language: Language): string {
  if (percentage === '') return '';
  const text = percentage.toFixed(1);
  return `${language === 'vi' ? text.replace('.', ',') : text}%`;
}
