/**
 * Instants, wall-clock times and date serial numbers in a time zone, whatever the zone of the
 * process.
 */
import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;
const DAY = 86_400_000;
const MOST_CACHED = 100_000;

/** Serial number of 1 January 1970 (serial 0 is 30 December 1899). */
const EPOCH_SERIAL = 25_569;

/**
 * Wall-clock arithmetic in one IANA time zone, independent of the zone of the process.
 * A wall time is written as the milliseconds which that clock reading would have in UTC.
 */
export class ZonedTime {
  private readonly instantBySerial = new Map<number, number>();
  private readonly serialByInstant = new Map<number, number>();

  /** @throws RangeError when the engine does not know the zone */
  constructor(readonly zone: string) {
    // Intl knows which zones there are: tzOffset takes words for zones that only look like one.
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
  }

  /** What a clock in the zone shows at an instant. */
  wallAt(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /**
   * The instant at which the zone's clock shows a wall time: the earlier one of two, and
   * as far past the gap as the wall time is into it when the clock skips it.
   */
  instantOf(wall: number): number {
    const before = this.offsetAt(wall - DAY);
    const after = this.offsetAt(wall + DAY);
    const early = wall - before;
    if (before === after || this.offsetAt(early) === before) return early;
    const late = wall - after;
    return this.offsetAt(late) === after ? late : early;
  }

  /** The instant of a spreadsheet's date serial number; whole numbers are midnights. */
  instantOfSerial(serial: number): number {
    const known = this.instantBySerial.get(serial);
    if (known !== undefined) return known;
    if (this.instantBySerial.size >= MOST_CACHED) this.instantBySerial.clear();
    const instant = this.instantOf(wallOfSerial(serial));
    this.instantBySerial.set(serial, instant);
    return instant;
  }

  /** The date serial number that a spreadsheet in the zone shows for an instant. */
  serialAt(instant: number): number {
    const known = this.serialByInstant.get(instant);
    if (known !== undefined) return known;
    if (this.serialByInstant.size >= MOST_CACHED) this.serialByInstant.clear();
    const serial = serialOfWall(this.wallAt(instant));
    this.serialByInstant.set(instant, serial);
    return serial;
  }

  private offsetAt(instant: number): number {
    return tzOffset(this.zone, new Date(instant)) * MINUTE;
  }
}

/** The date serial number of a wall time. */
export function serialOfWall(wall: number): number {
  return wall / DAY + EPOCH_SERIAL;
}

/** The wall time of a date serial number. */
export function wallOfSerial(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * DAY);
}

const byZone = new Map<string, ZonedTime>();

/** The arithmetic of a zone; one object a zone, because building it is slow. */
export function zonedTime(zone: string): ZonedTime {
  let time = byZone.get(zone);
  if (!time) {
    time = new ZonedTime(zone);
    byZone.set(zone, time);
  }
  return time;
}

/** 1 January of year 1 and 31 December 9999, the first and last days that a spreadsheet shows. */
const [FIRST_DATE_SERIAL, LAST_DATE_SERIAL] = [-693_593, 2_958_465];

/**
 * Whether a number is a day for a spreadsheet. A cell with a date format may hold any other one, as
 * where somebody types a phone number into it.
 */
export function isDateSerial(value: number): boolean {
  return value >= FIRST_DATE_SERIAL && value < LAST_DATE_SERIAL + 1;
}
