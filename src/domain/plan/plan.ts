/** A plan as the rules use it: every value valid, or known to be invalid (SPEC 1). */
import { type CalendarDate, plusDays } from '../calendar';
import type { ParameterKey, ParameterValue } from './parameters';
import type { QuotaBand } from './quota';

/** The three deadlines of the plan: the pilot, the grassroots units, the upper congress (II.4). */
export const MILESTONES = ['pilot', 'grassroots', 'upper'] as const;
export type Milestone = (typeof MILESTONES)[number];

export type PlanValues = { readonly [K in ParameterKey]: ParameterValue<K> };

export class Plan {
  /**
   * @param invalid the keys whose values do not validate; their values are not to be used
   * @param quota valid bands alone, in the plan's order
   */
  constructor(
    private readonly values: PlanValues,
    readonly invalid: ReadonlySet<ParameterKey>,
    readonly quota: readonly QuotaBand[],
    readonly hasInvalidQuota = false,
  ) {}

  /** The value, or undefined where the plan's value is invalid. */
  get<K extends ParameterKey>(key: K): PlanValues[K] | undefined {
    return this.invalid.has(key) ? undefined : this.values[key];
  }

  /** The keys that a milestone's last on-time day rests on. */
  deadlineKeys(milestone: Milestone): ParameterKey[] {
    return [`${milestone}.complete_before`, 'before_reading'];
  }

  /** The milestone's last on-time day D, or undefined where the plan does not say (SPEC 1). */
  lastOnTimeDay(milestone: Milestone): CalendarDate | undefined {
    const before = this.get(`${milestone}.complete_before`);
    const reading = this.get('before_reading');
    if (before === undefined || reading === undefined) return undefined;
    return reading === 'exclusive' ? plusDays(before, -1) : before;
  }

  /** The longest congress of the milestone, in days; the pilot is a grassroots congress. */
  maxDaysKey(milestone: Milestone): 'upper.max_days' | 'grassroots.max_days' {
    return milestone === 'upper' ? 'upper.max_days' : 'grassroots.max_days';
  }
}
