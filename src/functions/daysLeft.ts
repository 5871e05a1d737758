/** Days to the last on-time day of a milestone (II.4). */
import { daysBetween } from '../domain/calendar';
import { mapCells } from './argument';
import { asOfDate } from './asOfArgument';
import { defineFunction } from './defineFunction';
import { lastOnTimeDay } from './milestone';

export const daysLeft = defineFunction({
  name: 'DAYS_LEFT',
  parameters: ['milestone', 'as_of', 'plan'],
  required: 1,
  compute: ([milestone, asOf], context) => {
    const today = asOfDate(asOf, context);
    return mapCells(milestone, (cell) => daysBetween(today, lastOnTimeDay(cell, context)));
  },
});
