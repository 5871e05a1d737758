/** What the plan sets for a congress: from when, before which day, for how long, by which clause. */
import { type CalendarDate, plusDays } from '../calendar';
import type { Milestone } from './milestones';
import type { ParameterKey, PlanValues } from './parameters';
import type { DeadlineException } from './tables/deadlines';

export type TermName = 'startFrom' | 'completeBefore' | 'maxDays';

export interface Terms {
  /** Null: no first day is set. Undefined, here and below: the plan's value is invalid. */
  readonly startFrom: CalendarDate | null | undefined;
  readonly completeBefore: CalendarDate | undefined;
  readonly beforeReading: PlanValues['before_reading'] | undefined;
  /** Last on-time day D. */
  readonly lastOnTimeDay: CalendarDate | undefined;
  readonly maxDays: number | undefined;
  /** The parameters whose invalid values leave each of them undefined. */
  readonly invalid: Readonly<Record<TermName | 'beforeReading', ParameterKey | undefined>>;
  /** The clause that stands where the value stands; undefined where none is written there. */
  readonly clauses: Readonly<Record<TermName, string | undefined>>;
}

/** What the terms are worked out of. */
export interface GeneralValues {
  readonly get: <K extends ParameterKey>(key: K) => PlanValues[K] | undefined;
  readonly clauseOf: (key: ParameterKey) => string | undefined;
}

/** The parameters that set a milestone's terms; the pilot's are the grassroots' but for its deadline. */
function keysOf(milestone: Milestone, { get }: GeneralValues) {
  const level = milestone === 'upper' ? 'upper' : 'grassroots';
  const hasOwnDeadline = milestone === 'pilot' && get('pilot.complete_before') !== null;
  return {
    startFrom: `${level}.start_from`,
    completeBefore: `${hasOwnDeadline ? 'pilot' : level}.complete_before`,
    maxDays: `${level}.max_days`,
  } as const;
}

/** The terms of a milestone, as far as an exception does not set them otherwise. */
export function termsOf(
  milestone: Milestone,
  exception: DeadlineException | undefined,
  general: GeneralValues,
): Terms {
  const { get, clauseOf } = general;
  const keys = keysOf(milestone, general);
  const own = {
    startFrom: exception?.start_from ?? null,
    completeBefore: exception?.complete_before ?? null,
    maxDays: exception?.max_days ?? null,
  };
  const completeBefore = own.completeBefore ?? get(keys.completeBefore) ?? undefined;
  const beforeReading = exception?.before_reading ?? get('before_reading');
  const invalidKey = (term: TermName) =>
    own[term] === null && get(keys[term]) === undefined ? keys[term] : undefined;
  const clause = (term: TermName) =>
    (own[term] === null ? undefined : exception?.clause) ?? clauseOf(keys[term]);
  return {
    startFrom: own.startFrom ?? get(keys.startFrom),
    completeBefore,
    beforeReading,
    lastOnTimeDay: lastOnTimeDay(completeBefore, beforeReading),
    maxDays: own.maxDays ?? get(keys.maxDays),
    invalid: {
      startFrom: invalidKey('startFrom'),
      completeBefore: invalidKey('completeBefore'),
      maxDays: invalidKey('maxDays'),
      beforeReading: beforeReading === undefined ? 'before_reading' : undefined,
    },
    clauses: {
      startFrom: clause('startFrom'),
      completeBefore: clause('completeBefore'),
      maxDays: clause('maxDays'),
    },
  };
}

function lastOnTimeDay(
  before: CalendarDate | undefined,
  reading: Terms['beforeReading'],
): CalendarDate | undefined {
  if (before === undefined || reading === undefined) return undefined;
  return reading === 'exclusive' ? plusDays(before, -1) : before;
}
