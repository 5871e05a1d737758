/** What somebody has typed into the form for a unit, read by the readers of the tracker's cells. */
import { type CalendarDate, formatDay, formatInterval, swapDayAndMonth } from '../calendar';
import type { ColumnKey } from '../tracker/columns';
import type { ColumnType } from '../tracker/defineColumns';
import { readCount } from '../tracker/reading/count';
import { type DateReading, readDate } from '../tracker/reading/date';
import { readMark } from '../tracker/reading/mark';

/** What a cell is to hold: a text stays a text whatever it looks like; '' empties the cell. */
export type EnteredContent = string | number | boolean | { readonly date: CalendarDate };

/** What must be asked before it can be written: nothing is guessed. */
export type Doubt = 'no-year' | 'no-date' | 'no-number' | 'no-mark' | 'swapped';

export type Entered =
  /** `read` is how it is understood, where that is another text: days as DD/MM/YYYY. */
  | { readonly kind: 'content'; readonly content: EnteredContent; readonly read: Understood | null }
  /** `swapped` is the day that may be meant instead, as DD/MM/YYYY. */
  | { readonly kind: 'doubt'; readonly doubt: Doubt; readonly swapped?: string };

export type Understood =
  | { readonly kind: 'days'; readonly text: string }
  /** In the column of congresses held: only planned, so not held. */
  | { readonly kind: 'tentative' };

export interface FieldReading {
  readonly key: ColumnKey;
  readonly type: ColumnType;
  /** Whether the cell is a box that is ticked: TRUE or FALSE. */
  readonly isBox: boolean;
  /** The plan's period, outside which a day is asked about that lies inside with its month; null for none. */
  readonly period: readonly [CalendarDate, CalendarDate] | null;
}

const BARE_NUMBER = /^\s*\d+(?:[.,]\d+)?\s*$/;

/** Reads a text as the content of a cell. */
export function readEntered(field: FieldReading, text: string): Entered {
  if (field.isBox) return content(text === 'TRUE');
  if (text.trim() === '') return content('');
  switch (field.type) {
    case 'date':
      return dateOf(field, text, readDate(text, field.key === 'held'));
    case 'mark':
      return markOf(field, text);
    case 'count':
      return countOf(text);
    case 'duration':
      // A length in words is read where it stands: the rules say what is wrong with it.
      return content(BARE_NUMBER.test(text) ? Number(text.trim().replace(',', '.')) : text);
    default:
      return content(text);
  }
}

function content(value: EnteredContent, read: Understood | null = null): Entered {
  return { kind: 'content', content: value, read };
}

function doubt(kind: Doubt): Entered {
  return { kind: 'doubt', doubt: kind };
}

function dateOf({ period }: FieldReading, text: string, reading: DateReading): Entered {
  if (reading.kind === 'incomplete') return doubt('no-year');
  if (reading.kind === 'blank') return content(text);
  if (reading.kind === 'tentative') return content(text, { kind: 'tentative' });
  if (reading.kind !== 'interval') return doubt('no-date');
  const { first, last } = reading.interval;
  const days: Understood = { kind: 'days', text: formatInterval(reading.interval) };
  if (first !== last) return content(text, days);
  const swapped = swapDayAndMonth(first);
  const isInside = (day: CalendarDate) => !period || (period[0] <= day && day <= period[1]);
  if (!isInside(first) && swapped && isInside(swapped)) {
    return { kind: 'doubt', doubt: 'swapped', swapped: formatDay(swapped) };
  }
  return content({ date: first }, days);
}

function markOf(field: FieldReading, text: string): Entered {
  const mark = readMark(text);
  if (mark.kind === 'no' || mark.kind === 'yes') return content(text);
  const date = readDate(text, true);
  if (mark.kind === 'date' || date.kind === 'incomplete') return dateOf(field, text, date);
  return doubt('no-mark');
}

function countOf(text: string): Entered {
  const count = readCount(text);
  if (count.kind === 'unreadable') return doubt('no-number');
  return content(count.kind === 'number' ? count.value : text);
}
