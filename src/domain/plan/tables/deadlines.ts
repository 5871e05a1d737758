/** Exceptions to the milestones' dates for a level or a bloc: the table Thời hạn riêng (SPEC 1). */
import { cellText } from '../../sheet/cell';
import { spellingKey } from '../../text/spelling';
import type { Milestone } from '../milestones';
import { DAY, DAYS, TEXT } from '../parameters/parameterTypes';
import { BEFORE_READING } from '../parameters/schedule';
import { LEVEL } from './level';
import { defineTable, type RowOf } from './planTable';

export const DEADLINES = defineTable({
  key: 'deadlines',
  title: { vi: 'Thời hạn riêng', en: 'Own deadlines' },
  since: 2,
  fields: {
    level: LEVEL,
    bloc: {
      header: 'Khối',
      label: { vi: 'Khối', en: 'Bloc' },
      expected: TEXT.expected,
      read: cellText,
    },
    start_from: {
      header: 'Từ ngày',
      label: { vi: 'Từ ngày', en: 'From' },
      expected: DAY.expected,
      isDay: true,
      read: DAY.read,
    },
    complete_before: {
      header: 'Hoàn thành trước',
      label: { vi: 'Hoàn thành trước', en: 'Complete before' },
      expected: DAY.expected,
      isDay: true,
      read: DAY.read,
    },
    before_reading: {
      header: 'Cách hiểu',
      label: { vi: 'Cách hiểu', en: 'Reading' },
      expected: BEFORE_READING.expected,
      choices: Object.values(BEFORE_READING.choices),
      read: BEFORE_READING.read,
    },
    max_days: {
      header: 'Tối đa (ngày)',
      label: { vi: 'Tối đa (ngày)', en: 'At most (days)' },
      expected: DAYS.expected,
      read: DAYS.read,
    },
    clause: {
      header: 'Điều khoản',
      label: { vi: 'Điều khoản', en: 'Clause' },
      expected: TEXT.expected,
      read: cellText,
    },
  },
  namedBy: ['bloc', 'complete_before'],
  conflict: ({ start_from: from, complete_before: before }) =>
    from !== null && before !== null && from >= before
      ? {
          field: 'complete_before',
          expected: { vi: 'một ngày sau “Từ ngày”', en: "a day after 'Từ ngày'" },
        }
      : null,
});

/** An exception; null leaves the general value, a null level or bloc is every one. */
export type DeadlineException = RowOf<typeof DEADLINES.fields>;

/** The first exception for units of a milestone and a bloc. */
export function exceptionFor(
  exceptions: readonly DeadlineException[],
  milestone: Milestone,
  bloc: string,
): DeadlineException | undefined {
  const key = spellingKey(bloc);
  return exceptions.find(
    (exception) =>
      (exception.level === null || exception.level === milestone) &&
      (exception.bloc === null || spellingKey(exception.bloc) === key),
  );
}
