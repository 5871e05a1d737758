/** Utilities: dates as texts. */
import { formatPattern, parsePattern } from '../../../document/values/datePattern';
import { ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import { zonedTime, type ZonedTime } from '../../../document/values/zonedTime';
import { date, text } from '../params';
import { read, ServiceClass } from '../serviceClass';

/** Utilities. */
export const utilities = new ServiceClass('', 'Utilities', {
  formatDate: read('text', [date, text, text], (_, [day, zone, pattern]) => {
    // The Date may come from another realm.
    const instant = Date.prototype.getTime.call(day);
    if (Number.isNaN(instant)) throw new ServiceException(refusals.invalidDate);
    return formatPattern(zoneOf(zone).wallAt(instant), pattern);
  }),
  parseDate: read('text', [text, text, text], (_, [day, zone, pattern], { tools }) => {
    const wall = parsePattern(day, pattern);
    if (wall === null) throw new ServiceException(refusals.unreadableDate(day));
    return tools.date(zoneOf(zone).instantOf(wall));
  }),
});

function zoneOf(zone: string): ZonedTime {
  try {
    return zonedTime(zone);
  } catch {
    throw new ServiceException(refusals.invalidZone(zone));
  }
}
