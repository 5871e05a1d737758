/** A deadline as the plan says it, and with it the last day that is on time (SPEC 1, end). */
import type { CalendarDate } from '../../calendar';
import type { ParameterValue } from '../../plan/parameters';
import type { Terms } from '../../plan/terms';
import type { Language } from '../../text/language';
import { runningDate } from './administrativeDate';

export interface QuotedDeadline {
  /** The day before which the plan wants it done. */
  readonly completeBefore: CalendarDate;
  /** Whether that day itself is late. */
  readonly reading: ParameterValue<'before_reading'>;
  /** The last on-time day D that follows from both. */
  readonly lastOnTimeDay: CalendarDate;
}

/** The deadline of a unit; null where the plan does not say. */
export function quotedDeadline({
  completeBefore,
  beforeReading: reading,
  lastOnTimeDay,
}: Terms): QuotedDeadline | null {
  if (completeBefore === undefined || reading === undefined || !lastOnTimeDay) return null;
  return { completeBefore, reading, lastOnTimeDay };
}

/**
 * The deadline within a sentence.
 * @example 'trước ngày 31/5/2023 (hạn cuối 30/5/2023)'
 */
export function deadlineText(deadline: QuotedDeadline, language: Language): string {
  const before = runningDate(deadline.completeBefore, language);
  const last = runningDate(deadline.lastOnTimeDay, language);
  return WORDS[language][deadline.reading](before, last);
}

const WORDS = {
  vi: {
    exclusive: (before: string, last: string) => `trước ngày ${before} (hạn cuối ${last})`,
    inclusive: (before: string, last: string) =>
      `trước ngày ${before} (tính cả ngày đó, hạn cuối ${last})`,
  },
  en: {
    exclusive: (before: string, last: string) => `before ${before} (last on-time day ${last})`,
    inclusive: (before: string, last: string) =>
      `before ${before} (that day included, last on-time day ${last})`,
  },
} as const;
