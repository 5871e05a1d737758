/** The last on-time day of a milestone, in the plan's reading of 'before' (II.4). */
import { dayCell } from './argument';
import { mapCells } from './argumentShape';
import { defineFunction } from './defineFunction';
import { lastOnTimeDays } from './milestone';

export const planDeadline = defineFunction({
  name: 'PLAN_DEADLINE',
  parameters: ['milestone', 'plan'],
  required: 1,
  compute: ([milestone], context) => {
    const lastDay = lastOnTimeDays(context);
    return mapCells('milestone', milestone, context, (cell, row) => dayCell(lastDay(cell, row)));
  },
});
