/** The clock of the add-on: the real one, or one that somebody has set to a day. */
import type { CalendarDate } from '../../../domain/calendar';

/** Noon in Viet Nam, and the same day nearly everywhere. */
const NOON = 'T05:00:00Z';

export class Clock {
  /** The day that it is set to; null where it runs. */
  day: CalendarDate | null = null;

  /** Milliseconds since 1970. */
  readonly now = (): number => (this.day === null ? Date.now() : Date.parse(this.day + NOON));
}
