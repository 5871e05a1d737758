/** The types of plan parameters: how a cell becomes a value, and how people are told what to write. */
import type { CalendarDate } from '../../calendar';
import { type Cell, cellText } from '../../sheet/cell';
import type { Localized } from '../../text/language';
import { spellingKey } from '../../text/spelling';
import { readDate } from '../../tracker/reading/date';

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
  /** All values, where there are only a few. */
  readonly values?: readonly (T & string)[];
}

/** One day. */
export const DAY: ParameterType<CalendarDate, 'day'> = {
  kind: 'day',
  expected: {
    vi: 'một ngày, ghi ngày/tháng/năm, ví dụ 31/05/2023',
    en: 'one day, written day/month/year, e.g. 31/05/2023',
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
    const days = numeric(cell);
    return days > 0 && Number.isFinite(days) ? days : undefined;
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
    const count = numeric(cell);
    return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
  },
};

export const TEXT: ParameterType<string, 'text'> = {
  kind: 'text',
  expected: { vi: 'một đoạn văn bản', en: 'a text' },
  read: (cell) => (typeof cell === 'boolean' ? undefined : cellText(cell)),
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

/** One of a few codes. */
export function oneOf<const V extends string>(...values: readonly V[]): ParameterType<V, 'choice'> {
  const listed = values.join(', ');
  return {
    kind: 'choice',
    expected: { vi: `một trong các giá trị: ${listed}`, en: `one of: ${listed}` },
    read: (cell) => values.find((known) => known === cellText(cell).toLowerCase()),
    values,
  };
}

function numeric(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  const text = typeof cell === 'string' ? cellText(cell).replace(',', '.') : '';
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
}
