/** The clock of the add-on: the real one, or one that somebody has set to a day. */

/** Noon in Viet Nam, and the same day nearly everywhere. */
const NOON = 'T05:00:00Z';

export class Clock {
  /** The day `YYYY-MM-DD` that it is set to; null where it runs. */
  day: string | null = null;

  /** Milliseconds since 1970. */
  readonly now = (): number => (this.day === null ? Date.now() : Date.parse(this.day + NOON));
}

/** A day as people here write it, `20/5/2023`, as `2023-05-20`; null for anything else. */
export function readDay(text: string): string | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return isReal ? iso : null;
}

/** A day `2023-05-20` as `20/05/2023`. */
export function writeDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** The day so many days later. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
