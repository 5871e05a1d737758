/** The status of a unit: where it stands against its milestone's last on-time day (SPEC 4). */
import { type CalendarDate, daysBetween, type Interval } from '../calendar';
import type { DateReading } from '../tracker/reading/date';

/** The statuses of what must be done, in the order in which every face shows them (SPEC 5, 8). */
export const SHOWN_STATUSES = [
  'done-on-time',
  'done-late',
  'due-soon',
  'overdue',
  'not-due',
  'missing-data',
] as const;
export type ShownStatus = (typeof SHOWN_STATUSES)[number];

/** Every status, in the same order. */
export const STATUSES = [...SHOWN_STATUSES, 'exempt'] as const;
export type Status = (typeof STATUSES)[number];

export interface StatusInput {
  readonly exempt: boolean;
  /** When it was held; null where it was not. */
  readonly held: Interval | null;
  /** The cell of the held date is filled and gives no day. */
  readonly heldUnclear: boolean;
  /** Undefined where the plan does not say. */
  readonly lastOnTimeDay: CalendarDate | undefined;
  /** Undefined where the plan does not say. */
  readonly asOf: CalendarDate | undefined;
  readonly dueSoonDays: number | undefined;
}

/** What the cell of the held date says on a day (SPEC 4). */
export interface HeldState {
  /** When it was held; null where it was not. */
  readonly held: Interval | null;
  /** An interval that lies wholly after that day, and so is not held yet. */
  readonly heldInFuture: Interval | null;
  /** The cell is filled and gives no day. */
  readonly heldUnclear: boolean;
}

/** @param asOf undefined where the plan does not say: then nothing lies in the future */
export function heldState(reading: DateReading, asOf: CalendarDate | undefined): HeldState {
  const interval = reading.kind === 'interval' ? reading.interval : null;
  const isFuture = interval !== null && asOf !== undefined && interval.first > asOf;
  return {
    held: isFuture ? null : interval,
    heldInFuture: isFuture ? interval : null,
    heldUnclear: reading.kind === 'incomplete' || reading.kind === 'unreadable',
  };
}

/**
 * How days stand against a deadline; `straddling` is a month, quarter or part of a month of which
 * one day is on time and another is late.
 */
export type Timing = 'in-time' | 'late' | 'straddling';

/** Whether a congress on these days is in time (SPEC 4). */
export function timingOf(held: Interval, lastOnTimeDay: CalendarDate): Timing {
  const { first, last } = countedInterval(held);
  if (last <= lastOnTimeDay) return 'in-time';
  return first > lastOnTimeDay ? 'late' : 'straddling';
}

/** By how many days a congress was early, or late: at least so many where its days are not exact. */
export function daysFromDeadline(held: Interval, lastOnTimeDay: CalendarDate): number {
  const { first, last } = countedInterval(held);
  return last <= lastOnTimeDay
    ? daysBetween(last, lastOnTimeDay)
    : daysBetween(lastOnTimeDay, first);
}

/** What counts against a deadline: of a day or an exact range the end alone (SPEC 4). */
export function countedInterval(held: Interval): Interval {
  return held.exact ? { ...held, first: held.last } : held;
}

const STATUS_BY_TIMING = {
  'in-time': 'done-on-time',
  late: 'done-late',
  straddling: 'missing-data',
} as const satisfies Record<Timing, Status>;

/** The first status that fits. */
export function statusOf(input: StatusInput): Status {
  const { held, lastOnTimeDay, asOf, dueSoonDays } = input;
  if (input.exempt) return 'exempt';
  if (input.heldUnclear || lastOnTimeDay === undefined || asOf === undefined) return 'missing-data';
  if (held) return STATUS_BY_TIMING[timingOf(held, lastOnTimeDay)];
  const daysLeft = daysBetween(asOf, lastOnTimeDay);
  if (daysLeft < 0) return 'overdue';
  return dueSoonDays !== undefined && daysLeft <= dueSoonDays ? 'due-soon' : 'not-due';
}

/** A − D where the unit is overdue, else 0. */
export function daysOverdue(status: Status, input: StatusInput): number {
  if (status !== 'overdue' || !input.asOf || !input.lastOnTimeDay) return 0;
  return daysBetween(input.lastOnTimeDay, input.asOf);
}
