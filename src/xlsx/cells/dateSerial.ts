/** Dates as files spell them, and the serial numbers that the model has for them. */
import { serialOfWall } from '../../document/values/zonedTime';

/** Serials of the 1904 system count from 1 January 1904. */
const SYSTEM_1904_OFFSET = 1462;

/** The serial number of an ISO date, date-time or time (`t="d"` cells); null when it is none. */
export function isoToSerial(text: string): number | null {
  const match =
    /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
      text.trim(),
    );
  if (!match || text.trim() === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const days =
    year === undefined ? 0 : serialOfWall(Date.UTC(+year, Number(month) - 1, Number(day)));
  return days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** From the 1904 date system to the 1900 one, which the model uses. */
export function serialFrom1904(serial: number): number {
  return serial + SYSTEM_1904_OFFSET;
}

/** From the model's 1900 date system back to the 1904 one. */
export function serialTo1904(serial: number): number {
  return serial - SYSTEM_1904_OFFSET;
}
