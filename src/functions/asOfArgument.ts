/** The `as_of` argument of custom functions. */
import type { CalendarDate } from '../domain/calendar';
import { cellText, isBlank } from '../domain/sheet/cell';
import { readDate } from '../domain/tracker/reading/date';
import type { Argument } from './argument';
import { singleCell } from './argumentShape';
import { argumentError, type FunctionContext, planValue } from './defineFunction';

/**
 * The as-of date of a call: the argument, else the plan's, else today.
 * @throws ArgumentError where the argument is no single day
 */
export function asOfDate(argument: Argument, context: FunctionContext): CalendarDate {
  const cell = singleCell('as_of', argument, context);
  if (isBlank(cell)) return planValue(context, 'as_of') ?? context.today();
  const reading = readDate(cell, false);
  if (reading.kind === 'interval' && reading.interval.first === reading.interval.last) {
    return reading.interval.first;
  }
  throw argumentError(context, {
    vi: `as_of: “${cellText(cell)}” không phải là một ngày. Chọn ô ghi ngày, ví dụ 20/05/2023.`,
    en: `as_of: "${cellText(cell)}" is not a day. Select a cell with a date, e.g. 20/05/2023.`,
  });
}
