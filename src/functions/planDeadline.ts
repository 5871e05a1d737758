/** The last on-time day of a milestone, in the plan's reading of 'before' (II.4). */
import { dayCell, mapCells } from './argument';
import { defineFunction } from './defineFunction';
import { lastOnTimeDay } from './milestone';

export const planDeadline = defineFunction({
  name: 'PLAN_DEADLINE',
  parameters: ['milestone', 'plan'],
  required: 1,
  compute: ([milestone], context) =>
    mapCells(milestone, (cell) => dayCell(lastOnTimeDay(cell, context))),
});
