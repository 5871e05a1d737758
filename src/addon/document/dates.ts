/** Between the Date objects of the Spreadsheet service and calendar dates. */
import { type CalendarDate, parseIsoDay } from '../../domain/calendar';
import type { Cell } from '../../domain/sheet/cell';

const ISO_DAY = 'yyyy-MM-dd';
/** The day of the serial number 0, and so of a time of day alone. */
const NO_DAY = '1899-12-30';

/**
 * Reads Date objects as the spreadsheet shows them. They stand for midnight in the spreadsheet's
 * zone, but their own methods answer in the script's zone, which may be a day off; so the service
 * formats them, once for each distinct date.
 */
export class SpreadsheetCalendar {
  private readonly days = new Map<number, Cell>();
  private readonly dates = new Map<CalendarDate, Date>();

  constructor(private readonly zone: string) {}

  /** A cell's value as the domain takes it. */
  cell(value: unknown): Cell {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return value;
    }
    return value instanceof Date ? this.dateCell(value) : '';
  }

  today(): CalendarDate {
    return parseIsoDay(Utilities.formatDate(new Date(), this.zone, ISO_DAY))!;
  }

  /** Now, as people read it. */
  timestamp(): string {
    return Utilities.formatDate(new Date(), this.zone, 'dd/MM/yyyy HH:mm');
  }

  /** A Date that the spreadsheet shows as this day. */
  toDate(day: CalendarDate): Date {
    let date = this.dates.get(day);
    if (!date) this.dates.set(day, (date = Utilities.parseDate(day, this.zone, ISO_DAY)));
    return date;
  }

  private dateCell(value: Date): Cell {
    const instant = value.getTime();
    let cell = this.days.get(instant);
    if (cell === undefined) {
      const text = Utilities.formatDate(value, this.zone, ISO_DAY);
      const date = parseIsoDay(text);
      if (date) cell = { date };
      else if (text === NO_DAY) cell = this.timeCell(value);
      // A number that is no date, in a cell with a date's format, is reported as a text: its year
      // may have five digits or more.
      else cell = text.split('-').reverse().join('/');
      this.days.set(instant, cell);
    }
    return cell;
  }

  /** A time of day as a text; midnight is the 0 of a formula that has found nothing. */
  private timeCell(value: Date): Cell {
    const time = Utilities.formatDate(value, this.zone, 'HH:mm');
    return time === '00:00' ? 0 : time;
  }
}
