/** The days that a text stands for, as a date column of a tracker is read. */
import { readDate } from '../../domain/tracker/reading/date';
import type { DATE_FIELDS, StructOf } from '../schema';

/** @example dateOfText('Sáng 12/4/2023') // 2023-04-12 */
export function dateOfText(text: string | null): StructOf<typeof DATE_FIELDS> {
  const reading = readDate(text ?? '', false);
  const days = reading.kind === 'interval' ? reading.interval : null;
  return {
    reading: reading.kind,
    first_day: days ? days.first : null,
    last_day: days ? days.last : null,
    exact: days ? days.exact : null,
  };
}
