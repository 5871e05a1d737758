/** The status of one congress or of a whole column against its milestone's deadline (II.4). */
import { type CalendarDate, daysBetween } from '../domain/calendar';
import { type Cell, isBlank } from '../domain/sheet/cell';
import { LOCALES } from '../domain/text/locales';
import { MILESTONES } from '../domain/plan/plan';
import { heldState, statusOf } from '../domain/unit/status';
import { readDate } from '../domain/tracker/reading/date';
import { type Argument, dayCell, filledRows, isRange, type Output, singleCell } from './argument';
import { asOfDate } from './asOfArgument';
import { argumentError, defineFunction, type FunctionContext, planValue } from './defineFunction';
import { lastOnTimeDay, namesMilestone, planDeadline } from './milestone';

export const deadlineStatus = defineFunction({
  name: 'DEADLINE_STATUS',
  parameters: ['milestone', 'held', 'as_of', 'planned', 'plan'],
  required: 0,
  compute: ([milestone, held, asOf, planned], context) => {
    const today = asOfDate(asOf, context);
    if (milestone === undefined && held === undefined) return milestoneTable(today, context);
    const statusFor = (milestoneCell: Cell, heldCell: Cell) =>
      heldStatus(lastOnTimeDay(milestoneCell, context), heldCell, today, context);
    const ranges = [milestone, held, planned].filter(isRange);
    if (ranges.length === 0) {
      if (isBlank(singleCell(milestone)) && isBlank(singleCell(held))) return '';
      return statusFor(singleCell(milestone), singleCell(held));
    }
    const height = Math.max(...ranges.map((range) => range.length));
    if (ranges.some((range) => range.length !== height)) {
      throw argumentError(context, {
        vi: 'Các cột milestone, held, planned phải có cùng số dòng.',
        en: 'The columns milestone, held and planned must have the same number of rows.',
      });
    }
    const filled = Math.max(...ranges.map(filledRows));
    // Where milestones are named row by row, a row without one is blank; an unmarked row of the
    // pilot column is a grassroots unit.
    const named = isRange(milestone) && milestone.some(([cell = '']) => namesMilestone(cell));
    return Array.from({ length: height }, (_, row) => {
      const milestoneCell = cellOf(milestone, row);
      const heldCell = cellOf(held, row);
      const isEmpty = [milestoneCell, heldCell, cellOf(planned, row)].every(isBlank);
      if (row >= filled || (named && isEmpty)) return [''];
      return [statusFor(milestoneCell, heldCell)];
    });
  },
});

function cellOf(argument: Argument, row: number): Cell {
  return isRange(argument) ? (argument[row]?.[0] ?? '') : (argument ?? '');
}

function heldStatus(
  deadline: CalendarDate,
  heldCell: Cell,
  asOf: CalendarDate,
  context: FunctionContext,
): string {
  const status = statusOf({
    exempt: false,
    ...heldState(readDate(heldCell, true), asOf),
    lastOnTimeDay: deadline,
    asOf,
    dueSoonDays: context.reading.plan.get('due_soon_days'),
  });
  return LOCALES[context.language].statuses[status];
}

function milestoneTable(asOf: CalendarDate, context: FunctionContext): Output {
  const locale = LOCALES[context.language];
  const words = locale.milestoneTable;
  planValue(context, 'due_soon_days');
  return [
    [words.milestone, words.lastOnTimeDay, words.daysLeft, words.status],
    ...MILESTONES.map((milestone) => {
      const day = planDeadline(milestone, context);
      return [
        locale.milestones[milestone],
        dayCell(day),
        daysBetween(asOf, day),
        heldStatus(day, '', asOf, context),
      ];
    }),
  ];
}
