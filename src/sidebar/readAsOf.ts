/** The as-of date as people type it. */
import { formatDay } from '../domain/calendar';
import { isBlank } from '../domain/sheet/cell';
import { readDate } from '../domain/tracker/reading/date';

/** `text` is DD/MM/YYYY, or '' for today. */
export type AsOfReading =
  | { readonly kind: 'day'; readonly text: string }
  | { readonly kind: 'today'; readonly text: '' }
  | { readonly kind: 'incomplete' | 'several-days' | 'unreadable' };

/**
 * Reads the field of the as-of date as a date cell is read.
 * @example readAsOf('31.5.23') // { kind: 'day', text: '31/05/2023' }
 */
export function readAsOf(typed: string): AsOfReading {
  if (isBlank(typed)) return { kind: 'today', text: '' };
  const reading = readDate(typed, false);
  if (reading.kind === 'incomplete') return { kind: 'incomplete' };
  if (reading.kind !== 'interval') return { kind: 'unreadable' };
  const { first, last } = reading.interval;
  return first === last ? { kind: 'day', text: formatDay(first) } : { kind: 'several-days' };
}
