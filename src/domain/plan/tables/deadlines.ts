/** Exceptions to the milestones' dates for a level or a bloc: the table Thời hạn riêng (SPEC 1). */
import { spellingKey } from '../../text/spelling';
import type { Milestone } from '../milestones';
import { DAY, DAYS, readLine, TEXT } from '../parameters/parameterTypes';
import { BEFORE_READING } from '../parameters/schedule';
import { BEFORE } from '../relations';
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
      read: readLine,
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
      read: readLine,
    },
  },
  namedBy: ['bloc', 'complete_before'],
  relations: [
    {
      fields: ['start_from', 'complete_before'],
      expected: BEFORE,
      holds: ({ start_from: from, complete_before: before }) => from! < before!,
    },
  ],
});

/** An exception; null leaves the general value, a null level or bloc is every one. */
export type DeadlineException = RowOf<typeof DEADLINES.fields>;

/** Finds the first exception for units of a milestone and a bloc, which is compared as a text. */
export class ExceptionFinder {
  private readonly exceptions: readonly (DeadlineException & { readonly key: string | null })[];

  constructor(exceptions: readonly DeadlineException[]) {
    this.exceptions = exceptions.map((exception) => ({
      ...exception,
      key: exception.bloc === null ? null : spellingKey(exception.bloc),
    }));
  }

  find(milestone: Milestone, bloc: string): DeadlineException | undefined {
    if (this.exceptions.length === 0) return undefined;
    const blocKey = spellingKey(bloc);
    return this.exceptions.find(
      ({ level, key }) =>
        (level === null || level === milestone) && (key === null || key === blocKey),
    );
  }
}
