/** Days to the last on-time day of a milestone (II.4). */
import { daysBetween } from '../domain/calendar';
import { mapCells } from './argumentShape';
import { asOfDate } from './asOfArgument';
import { defineFunction } from './defineFunction';
import { lastOnTimeDays } from './milestone';

export const daysLeft = defineFunction({
  name: 'DAYS_LEFT',
  parameters: ['milestone', 'as_of', 'plan'],
  required: 1,
  compute: ([milestone, asOf], context) => {
    const today = asOfDate(asOf, context);
    const lastDay = lastOnTimeDays(context);
    return mapCells('milestone', milestone, context, (cell, row) =>
      daysBetween(today, lastDay(cell, row)),
    );
  },
});
