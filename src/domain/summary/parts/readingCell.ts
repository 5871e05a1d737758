/** A date as read, in a cell of a result sheet. */
import { formatInterval } from '../../calendar';
import type { DateReading } from '../../tracker/reading/date';
import type { DescribedCell } from '../../sheet/sheetDescription';

/** One day as a date, several days as a text, and what gives no day as it is written. */
export function readingCell(reading: DateReading): DescribedCell {
  if (reading.kind === 'blank') return '';
  if (reading.kind !== 'interval') return reading.text;
  const { first, last } = reading.interval;
  return first === last ? { date: first } : formatInterval(reading.interval);
}
