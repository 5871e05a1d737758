/** The status of one congress or of a whole column against its milestone's deadline (II.4). */
import type { CalendarDate } from '../domain/calendar';
import { type Cell, fillsRow, isBlank } from '../domain/sheet/cell';
import { LOCALES } from '../domain/text/locales';
import { heldState, statusOf } from '../domain/unit/status';
import { readDate } from '../domain/tracker/reading/date';
import { type Argument, filledRows, isRange } from './argument';
import { requireColumn } from './argumentShape';
import { asOfDate } from './asOfArgument';
import { argumentError, defineFunction, type FunctionContext } from './defineFunction';
import { lastOnTimeDays } from './milestone';
import { milestoneTable } from './milestoneTable';

export const deadlineStatus = defineFunction({
  name: 'DEADLINE_STATUS',
  parameters: ['milestone', 'held', 'as_of', 'planned', 'plan'],
  required: 0,
  compute: ([milestone, held, asOf, planned], context) => {
    const today = asOfDate(asOf, context);
    if (milestone === undefined && held === undefined) return milestoneTable(today, context);
    requireColumn('milestone', milestone, context);
    requireColumn('held', held, context);
    const lastDay = lastOnTimeDays(context);
    const statusAt = (row: number) => {
      const deadline = lastDay(cellOf(milestone, row), isRange(milestone) ? row : null);
      return heldStatus(deadline, cellOf(held, row), today, context);
    };
    const ranges = [milestone, held, planned].filter(isRange);
    if (ranges.length === 0) {
      return isBlank(cellOf(milestone, 0)) && isBlank(cellOf(held, 0)) ? '' : statusAt(0);
    }
    const height = ranges[0]!.length;
    if (ranges.some((range) => range.length !== height)) {
      throw argumentError(context, {
        vi: 'Các vùng milestone, held, planned phải có cùng số dòng: chọn các vùng bắt đầu và kết thúc ở cùng dòng.',
        en: 'The ranges milestone, held and planned must have the same number of rows: select ranges that begin and end in the same rows.',
      });
    }
    const isRowBlank = blankRows(milestone, held, planned);
    return Array.from({ length: height }, (_, row) => [isRowBlank(row) ? '' : statusAt(row)]);
  },
});

/**
 * Tells the rows without a unit: they are blank in every range. But a unit that has held no
 * congress has nothing in the column of dates: where that one comes alone, only the rows below its
 * last date are blank.
 */
function blankRows(
  milestone: Argument,
  held: Argument,
  planned: Argument,
): (row: number) => boolean {
  if (isRange(held) && !isRange(milestone) && !isRange(planned)) {
    const filled = filledRows(held);
    return (row) => row >= filled;
  }
  const ranges = [milestone, held, planned].filter(isRange);
  return (row) => !ranges.some((range) => range[row]!.some(fillsRow));
}

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
